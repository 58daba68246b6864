package dev.quoth.search;

import dev.quoth.Dimension;
import dev.quoth.Facets;
import dev.quoth.Hits;
import dev.quoth.Passage;
import dev.quoth.PassageKind;
import dev.quoth.SortOrder;
import dev.quoth.SpeakerRegistry;
import dev.quoth.answer.DayCounts;
import dev.quoth.answer.Engine;
import dev.quoth.answer.Match;
import dev.quoth.answer.MatchSample;
import dev.quoth.answer.Matches;
import dev.quoth.answer.Page;
import dev.quoth.answer.PrintedName;
import dev.quoth.answer.Scores;
import dev.quoth.answer.SpeakerCounts;
import dev.quoth.passage.PassageField;
import dev.quoth.passage.SameWords;
import dev.quoth.passage.ShingleSketch;
import dev.quoth.passage.SpokenWords;
import dev.quoth.plan.Clause;
import dev.quoth.plan.SearchClauses;
import dev.quoth.plan.SearchPlan;
import dev.quoth.plan.SpeakerDirectory;
import dev.quoth.plan.TermDirectory;
import dev.quoth.schema.ArrivalTimes;
import dev.quoth.schema.DocumentSet;
import dev.quoth.schema.IndexSchema;
import dev.quoth.schema.IndexedSpeakers;
import dev.quoth.schema.IndexedTerms;
import dev.quoth.schema.LuceneQueries;
import dev.quoth.schema.PassageReader;
import dev.quoth.schema.SketchLookup;
import dev.quoth.schema.SpeakerNames;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;

/**
 * The engine over a snapshot of a Lucene index. It refers to a passage by the number of its
 * document.
 */
final class LuceneEngine implements Engine<Integer> {

  /** The number of near-duplicates that are sorted to find the first. */
  private static final int MAX_SORTED = 1_000;

  private final LimitedSearchers searchers;
  private final IndexSearcher searcher;
  private final IndexReader reader;
  private final LuceneClauses clauses;
  private final PassageReader passages;
  private final KnownSpeakerOrdinals speakerOrdinals;

  private @Nullable RankedHits ranked;
  private @Nullable SearchClauses rankedQuestion;
  private @Nullable SortOrder rankedOrder;

  /** Opened when a near-duplicate is looked for, which most questions never do. */
  private @Nullable SketchLookup sketches;

  LuceneEngine(
      LimitedSearchers searchers, LuceneClauses clauses, KnownSpeakerOrdinals speakerOrdinals) {
    this.searchers = searchers;
    this.clauses = clauses;
    this.speakerOrdinals = speakerOrdinals;
    searcher = searchers.counts();
    reader = searcher.getIndexReader();
    passages = new PassageReader(searchers.all().getIndexReader());
  }

  /** Returns the query for some passages, which an application may have narrowed. */
  Query query(Clause.Bool question) {
    return clauses.narrowing(LuceneQueries.of(question));
  }

  @Override
  public SpeakerDirectory speakers() {
    return new IndexedSpeakers(searcher);
  }

  @Override
  public TermDirectory terms() {
    return new IndexedTerms(reader);
  }

  @Override
  public Matches<Integer> page(SearchClauses question, Page page, Set<Integer> without)
      throws IOException {
    boolean counted = question.hits().equals(question.counted());
    RankedHits ranked = ranked(question, page.order(), counted ? page.countUpTo() : 1);
    List<Match<Integer>> matches = ranked.after(page.after(), page.size(), without);
    Hits.Total total =
        counted ? ranked.total() : count(query(question.counted()), page.countUpTo());
    return new Matches<>(total, matches);
  }

  /** The best hits of a question are found once, whichever of its pages are asked for. */
  private RankedHits ranked(SearchClauses question, SortOrder order, int countUpTo) {
    RankedHits known = ranked;
    if (known == null || !question.equals(rankedQuestion) || order != rankedOrder) {
      Query hits = query(question.hits());
      known = new RankedHits(searchers, hits, rescoring(question), order, countUpTo);
      ranked = known;
      rankedQuestion = question;
      rankedOrder = order;
    }
    return known;
  }

  private static Query rescoring(SearchClauses question) {
    return question.rescoring().isEmpty()
        ? new MatchNoDocsQuery("nothing is weighed once more")
        : LuceneQueries.of(Clause.atLeast(1, question.rescoring()));
  }

  /** Counting stops at the bound, since a score that is the same for all cannot get better. */
  private Hits.Total count(Query query, int countUpTo) throws IOException {
    TopDocs found =
        searcher.search(
            new ConstantScoreQuery(query), new TopScoreDocCollectorManager(1, countUpTo));
    return RankedHits.total(found.totalHits, countUpTo);
  }

  @Override
  public List<Integer> inOrder(
      SearchClauses question, SortOrder order, Set<String> keys, Set<Integer> among)
      throws IOException {
    Set<Integer> first = new LinkedHashSet<>();
    ranked(question, order, 1).best().list().stream()
        .map(Match::passage)
        .filter(among::contains)
        .forEach(first::add);
    Query matches =
        new BooleanQuery.Builder()
            .add(query(question.hits()), Occur.MUST)
            .add(SketchLookup.query(keys), Occur.FILTER)
            .build();
    documents(
            searcher.search(matches, RankedHits.room(searcher, MAX_SORTED), RankedHits.sort(order)))
        .stream()
        .filter(among::contains)
        .forEach(first::add);
    return List.copyOf(first);
  }

  @Override
  public List<Integer> firstOf(String article, SearchClauses question, SortOrder order, int limit)
      throws IOException {
    Set<Integer> first =
        ranked(question, order, 1).best().list().stream()
            .filter(match -> match.position().article().equals(article))
            .map(Match::passage)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (first.size() < limit) {
      Query matches =
          new BooleanQuery.Builder()
              .add(query(question.hits()), Occur.MUST)
              .add(new TermQuery(new Term(PassageField.ARTICLE.key(), article)), Occur.FILTER)
              .build();
      int room = RankedHits.room(searcher, limit);
      first.addAll(documents(searcher.search(matches, room, RankedHits.sort(order))));
    }
    return first.stream().limit(limit).toList();
  }

  @Override
  public Stream<Passage> stream(Clause.Bool question) throws IOException {
    return PassageStream.of(searcher, query(question));
  }

  @Override
  public MatchSample<Integer> sample(Clause.Bool question, int size) throws IOException {
    return MatchSampler.sample(searcher, query(question), size);
  }

  @Override
  public Facets facets(Clause.Bool question, List<Dimension> dimensions, int limit)
      throws IOException {
    return FacetCollector.facets(searcher, query(question), dimensions, limit);
  }

  @Override
  public SpeakerCounts speakerCounts(Clause.Bool question, SpeakerRegistry registry)
      throws IOException {
    return FacetCollector.speakers(searcher, query(question), speakerOrdinals.of(registry, reader));
  }

  @Override
  public DayCounts days(Clause.Bool question, ZoneId zone) throws IOException {
    return DayCollector.days(searcher, query(question), zone);
  }

  @Override
  public Scores explain(SearchClauses question, List<Clause> parts, Integer passage)
      throws IOException {
    boolean best =
        ranked(question, SortOrder.RELEVANCE, 1).best().list().stream()
            .anyMatch(match -> match.passage().equals(passage));
    Explanation whole = searcher.explain(query(question.hits()), passage);
    List<OptionalDouble> scores = new ArrayList<>();
    for (Clause part : parts) {
      scores.add(
          best || !question.rescoring().contains(part)
              ? score(searcher.explain(LuceneQueries.of(part), passage))
              : OptionalDouble.empty());
    }
    if (best) {
      Explanation more = searcher.explain(rescoring(question), passage);
      float sum =
          whole.getValue().floatValue() + (more.isMatch() ? more.getValue().floatValue() : 0);
      whole = Explanation.match(sum, "as one of the best, sum of:", whole, more);
    }
    return new Scores(score(whole), scores, whole.toString());
  }

  private static OptionalDouble score(Explanation explanation) {
    return explanation.isMatch()
        ? OptionalDouble.of(explanation.getValue().doubleValue())
        : OptionalDouble.empty();
  }

  @Override
  public List<Passage> readAll(List<Integer> passages) throws IOException {
    return this.passages.readAll(passages.stream().mapToInt(Integer::intValue).toArray());
  }

  @Override
  public Passage read(Integer passage) throws IOException {
    return passages.read(passage);
  }

  @Override
  public List<Integer> passagesOf(String articleId, PassageKind kind) throws IOException {
    Query query =
        new BooleanQuery.Builder()
            .add(new TermQuery(IndexSchema.article(articleId)), Occur.FILTER)
            .add(LuceneQueries.of(SearchPlan.kind(kind)), Occur.FILTER)
            .build();
    return MatchSampler.sample(searcher, query, Integer.MAX_VALUE).passages();
  }

  @Override
  public SpokenWords words(Integer quote) throws IOException {
    return passages.words(quote);
  }

  @Override
  public Set<Integer> newSet() {
    return new DocumentSet(reader.maxDoc());
  }

  @Override
  public boolean isShared(Set<String> keys) throws IOException {
    return sketches().isShared(keys);
  }

  @Override
  public List<SameWords<Integer>> sharing(Integer quote, ShingleSketch sketch) throws IOException {
    return sketches().sharing(quote, sketch);
  }

  private SketchLookup sketches() throws IOException {
    SketchLookup lookup = sketches;
    if (lookup == null) {
      lookup = new SketchLookup(reader);
      sketches = lookup;
    }
    return lookup;
  }

  @Override
  public List<Integer> oldest(Set<String> keys, int limit) throws IOException {
    Sort oldest = RankedHits.sort(SortOrder.OLDEST);
    return documents(
        searcher.search(SketchLookup.query(keys), RankedHits.room(searcher, limit), oldest));
  }

  private static List<Integer> documents(TopFieldDocs found) {
    return Arrays.stream(found.scoreDocs).map(document -> document.doc).toList();
  }

  @Override
  public int passages(PassageField field) throws IOException {
    return reader.getDocCount(field.key());
  }

  @Override
  public Map<String, Integer> passages(PassageField field, Set<String> terms) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    for (String term : terms) {
      counts.put(term, reader.docFreq(new Term(field.key(), term)));
    }
    return counts;
  }

  @Override
  public int count(Clause clause) throws IOException {
    return searcher.count(LuceneQueries.of(clause));
  }

  @Override
  public List<Integer> counts(List<? extends Clause> clauses) throws IOException {
    List<Integer> counts = new ArrayList<>();
    for (Clause clause : clauses) {
      counts.add(count(clause));
    }
    return counts;
  }

  @Override
  public List<PrintedName> speakerNames(List<String> beginnings) throws IOException {
    List<PrintedName> names = new ArrayList<>();
    for (LeafReaderContext segment : reader.leaves()) {
      SpeakerNames.find(
          segment.reader(),
          beginnings,
          (key, name, quotes) -> names.add(new PrintedName(key, name, quotes)));
    }
    return names;
  }

  @Override
  public boolean countsDeletedQuotes() {
    return reader.hasDeletions();
  }

  @Override
  public long quotes(PrintedName name) throws IOException {
    long quotes = 0;
    for (LeafReaderContext segment : reader.leaves()) {
      quotes += SpeakerNames.living(segment.reader(), name.key(), name.name());
    }
    return quotes;
  }

  @Override
  public long articles() throws IOException {
    return searcher.count(IndexSchema.articles());
  }

  @Override
  public Optional<Instant> latestArrival() throws IOException {
    return ArrivalTimes.latest(reader);
  }
}
