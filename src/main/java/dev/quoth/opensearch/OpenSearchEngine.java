package dev.quoth.opensearch;

import com.google.gson.JsonObject;
import dev.quoth.Dimension;
import dev.quoth.Facets;
import dev.quoth.Passage;
import dev.quoth.PassageKind;
import dev.quoth.QuotePassage;
import dev.quoth.SortOrder;
import dev.quoth.answer.DayCounts;
import dev.quoth.answer.Engine;
import dev.quoth.answer.Match;
import dev.quoth.answer.MatchSample;
import dev.quoth.answer.Matches;
import dev.quoth.answer.NearDuplicateMatcher;
import dev.quoth.answer.Page;
import dev.quoth.answer.PrintedName;
import dev.quoth.answer.Scores;
import dev.quoth.passage.Keywords;
import dev.quoth.passage.Microseconds;
import dev.quoth.passage.NameTerm;
import dev.quoth.passage.PassageField;
import dev.quoth.passage.SameWords;
import dev.quoth.passage.ShingleSketch;
import dev.quoth.passage.SpokenWords;
import dev.quoth.plan.Clause;
import dev.quoth.plan.SearchClauses;
import dev.quoth.plan.SearchPlan;
import dev.quoth.plan.SpeakerDirectory;
import dev.quoth.plan.TermDirectory;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The engine over an index of OpenSearch. It refers to a passage by its place in its article. */
final class OpenSearchEngine implements Engine<PassageKey> {

  /** The number of near-duplicates that are sorted to find the first. */
  private static final int MAX_SORTED = 1_000;

  /** How much is looked up together with what is asked for, since it is likely to be next. */
  private static final int LOOKED_AHEAD = 16;

  private static final JsonObject HEADS =
      QueryDsl.unscored(new Clause.Values(PassageField.KIND, List.of("ARTICLE")));

  private final IndexRequests requests;
  private final PassageCache passages;
  private final AggregatedSpeakers speakers;
  private final AggregatedTerms terms;
  private final MatchSampling sampling;
  private final SketchSearch sketches;
  private final WordStatistics statistics;
  private @Nullable RankedPassages ranked;

  /** What was found last, of which most is read in its order. */
  private List<PassageKey> lastList = List.of();

  OpenSearchEngine(IndexRequests requests) {
    this.requests = requests;
    passages = new PassageCache(requests);
    terms = new AggregatedTerms(requests);
    speakers = new AggregatedSpeakers(requests, terms);
    sampling = new MatchSampling(requests, passages);
    sketches = new SketchSearch(requests);
    statistics = new WordStatistics(requests);
  }

  @Override
  public SpeakerDirectory speakers() {
    return speakers;
  }

  @Override
  public TermDirectory terms() {
    return terms;
  }

  @Override
  public Matches<PassageKey> page(SearchClauses question, Page page, Set<PassageKey> without)
      throws IOException {
    Matches<PassageKey> matches = ranked(question, page.order()).page(page, without);
    lastList = matches.list().stream().map(Match::passage).toList();
    return matches;
  }

  /** The best hits of a question are found once, whichever of its pages are asked for. */
  private RankedPassages ranked(SearchClauses question, SortOrder order) throws IOException {
    RankedPassages known = ranked;
    if (known == null || !known.isOf(question, order)) {
      List<Clause> weighed = new ArrayList<>(question.rescoring());
      weighed.add(question.hits());
      QueryDsl dsl = QueryDsl.scored(statistics.of(weighed));
      known = new RankedPassages(requests, passages, question, order, dsl);
      ranked = known;
    }
    return known;
  }

  @Override
  public List<PassageKey> inOrder(
      SearchClauses question, SortOrder order, Set<String> keys, Set<PassageKey> among)
      throws IOException {
    RankedPassages hits = ranked(question, order);
    Set<PassageKey> first = new LinkedHashSet<>();
    hits.best(0).list().stream().map(Match::passage).filter(among::contains).forEach(first::add);
    if (!keys.isEmpty()) {
      hits.first(SketchSearch.query(keys), MAX_SORTED).stream()
          .filter(among::contains)
          .forEach(first::add);
    }
    return List.copyOf(first);
  }

  @Override
  public List<PassageKey> firstOf(
      String article, SearchClauses question, SortOrder order, int limit) throws IOException {
    RankedPassages hits = ranked(question, order);
    if (!hits.knowsFirstOf(article)) {
      List<String> articles = lastList.stream().map(PassageKey::article).distinct().toList();
      int from = articles.indexOf(article) + 1;
      hits.findFirstOf(article, articles.subList(from, ahead(from, articles)), limit);
    }
    return hits.firstOf(article);
  }

  private static int ahead(int from, List<?> list) {
    return Math.min(list.size(), from + LOOKED_AHEAD);
  }

  private static Clause article(String article) {
    return new Clause.Values(PassageField.ARTICLE, List.of(article));
  }

  @Override
  public Stream<Passage> stream(Clause.Bool question) throws IOException {
    return PassageExport.of(requests, QueryDsl.unscoredPassages(question));
  }

  @Override
  public MatchSample<PassageKey> sample(Clause.Bool question, int size) throws IOException {
    return sampling.sample(question, size);
  }

  @Override
  public Facets facets(Clause.Bool question, List<Dimension> dimensions, int limit)
      throws IOException {
    return new AggregatedFacets(requests, QueryDsl.unscoredPassages(question))
        .facets(dimensions, limit);
  }

  @Override
  public DayCounts days(Clause.Bool question, ZoneId zone) throws IOException {
    return AggregatedDays.days(requests, QueryDsl.unscoredPassages(question), zone);
  }

  @Override
  public Scores explain(SearchClauses question, List<Clause> parts, PassageKey passage)
      throws IOException {
    RankedPassages hits = ranked(question, SortOrder.RELEVANCE);
    Optional<Match<PassageKey>> best =
        hits.best(0).list().stream().filter(match -> match.passage().equals(passage)).findFirst();
    List<Clause> all = new ArrayList<>(parts);
    all.add(question.hits());
    QueryDsl dsl = QueryDsl.scored(statistics.of(all));
    List<OptionalDouble> scores =
        new ArrayList<>(new Rescoring(requests, all, dsl).scores(List.of(passage)).getFirst());
    OptionalDouble whole = scores.removeLast();
    if (best.isPresent()) {
      whole = OptionalDouble.of(best.get().score());
    } else {
      for (int i = 0; i < scores.size(); i++) {
        if (question.rescoring().contains(parts.get(i))) {
          scores.set(i, OptionalDouble.empty());
        }
      }
    }
    return new Scores(whole, scores, calculation(whole, parts, scores));
  }

  private static String calculation(
      OptionalDouble whole, List<Clause> parts, List<OptionalDouble> scores) {
    StringBuilder text = new StringBuilder();
    text.append(whole.isPresent() ? whole.getAsDouble() : "no match").append(", sum of:\n");
    for (int i = 0; i < parts.size(); i++) {
      if (scores.get(i).isPresent()) {
        text.append("  ").append(scores.get(i).getAsDouble());
        text.append(" = ").append(parts.get(i)).append('\n');
      }
    }
    return text.toString();
  }

  @Override
  public List<Passage> readAll(List<PassageKey> keys) throws IOException {
    return passages.readAll(keys);
  }

  /** Whoever reads a passage of a list is likely to read those after it. */
  @Override
  public Passage read(PassageKey passage) throws IOException {
    if (!passages.has(passage)) {
      Set<PassageKey> together = new LinkedHashSet<>(List.of(passage));
      together.addAll(after(passage));
      together.addAll(sketches.foundWith(passage));
      passages.readAhead(together);
    }
    return passages.read(passage);
  }

  /** Returns the next passages of the last list. */
  private List<PassageKey> after(PassageKey passage) {
    int from = lastList.indexOf(passage) + 1;
    return from == 0 ? List.of() : lastList.subList(from, ahead(from, lastList));
  }

  @Override
  public SpokenWords words(PassageKey quote) throws IOException {
    if (read(quote) instanceof QuotePassage read) {
      return new SpokenWords(
          ShingleSketch.words(read.quote(), segment -> read.at(segment.span())), read.speaker());
    }
    throw new IllegalArgumentException("passage must be a quote, but is " + quote.id());
  }

  @Override
  public Set<PassageKey> newSet() {
    return new HashSet<>();
  }

  @Override
  public List<PassageKey> passagesOf(String articleId, PassageKind kind) throws IOException {
    String article = Keywords.exact(articleId);
    Clause all = Clause.allOf(List.of(article(article), SearchPlan.kind(kind)));
    lastList = sampling.all(QueryDsl.unscored(all));
    return lastList;
  }

  @Override
  public boolean isShared(Set<String> keys) throws IOException {
    return sketches.isShared(keys);
  }

  @Override
  public List<SameWords<PassageKey>> sharing(PassageKey quote, ShingleSketch sketch)
      throws IOException {
    return sketches.sharing(quote, sketch, sketches.knows(quote) ? Map.of() : next(quote));
  }

  /** Returns the quotes after one of the last list: a collapsed answer looks at most of them. */
  private Map<PassageKey, ShingleSketch> next(PassageKey quote) throws IOException {
    Map<PassageKey, ShingleSketch> next = new LinkedHashMap<>();
    List<PassageKey> ahead = after(quote);
    List<Passage> read = passages.readAll(ahead);
    for (int i = 0; i < ahead.size(); i++) {
      if (read.get(i) instanceof QuotePassage other) {
        next.put(ahead.get(i), new NearDuplicateMatcher(other).sketch());
      }
    }
    return next;
  }

  @Override
  public List<PassageKey> oldest(Set<String> keys, int limit) throws IOException {
    return keys.isEmpty() ? List.of() : sampling.oldest(SketchSearch.query(keys), limit);
  }

  @Override
  public int passages(PassageField field) throws IOException {
    return count(new Clause.Exists(field));
  }

  @Override
  public Map<String, Integer> passages(PassageField field, Set<String> asked) throws IOException {
    List<String> list = List.copyOf(asked);
    List<Integer> found =
        counts(list.stream().map(term -> new Clause.Values(field, List.of(term))).toList());
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < list.size(); i++) {
      counts.put(list.get(i), found.get(i));
    }
    return counts;
  }

  @Override
  public int count(Clause clause) throws IOException {
    return counts(List.of(clause)).getFirst();
  }

  @Override
  public List<Integer> counts(List<? extends Clause> clauses) throws IOException {
    return sampling.counts(clauses.stream().map(OpenSearchEngine::counted).toList());
  }

  /** A term alone is looked up, and of no article; so is a moment alone, and of no passage. */
  private static JsonObject counted(Clause clause) {
    return clause instanceof Clause.Published || clause instanceof Clause.Values
        ? QueryDsl.unscored(clause)
        : QueryDsl.unscoredPassages(clause);
  }

  @Override
  public List<PrintedName> speakerNames(List<String> beginnings) throws IOException {
    return speakers.names(beginnings);
  }

  /** What was deleted is counted nowhere. */
  @Override
  public boolean countsDeletedQuotes() {
    return false;
  }

  @Override
  public long quotes(PrintedName name) throws IOException {
    String term = NameTerm.first(name.key(), name.name()).term();
    return count(new Clause.Values(PassageField.SPEAKER_NAMES, List.of(term)));
  }

  @Override
  public long articles() throws IOException {
    return sampling.counts(List.of(HEADS)).getFirst();
  }

  @Override
  public Optional<Instant> latestArrival() throws IOException {
    String arrived = QueryDsl.name(PassageField.ARRIVED);
    JsonObject body =
        Json.object(
            "query",
            HEADS,
            "sort",
            List.of(Json.object(arrived, Json.object("order", "desc", "missing", "_last"))),
            "size",
            1,
            "_source",
            false);
    return IndexRequests.hits(requests.search(body)).stream()
        .map(hit -> Microseconds.moment(hit.getAsJsonArray("sort").get(0).getAsLong()))
        .findFirst();
  }
}
