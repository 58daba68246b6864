package dev.quoth.search;

import dev.quoth.Dimension;
import dev.quoth.Facets;
import dev.quoth.Hits;
import dev.quoth.IndexFormatException;
import dev.quoth.Passage;
import dev.quoth.PassageContext;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteSearch;
import dev.quoth.ScoreExplanation;
import dev.quoth.SignificantTerms;
import dev.quoth.SpeakerScope;
import dev.quoth.Timeline;
import dev.quoth.ValueCount;
import dev.quoth.plan.SearchPlan;
import dev.quoth.plan.SearchPlanner;
import dev.quoth.schema.IndexFormat;
import dev.quoth.schema.IndexSchema;
import dev.quoth.schema.IndexedSpeakers;
import dev.quoth.schema.LuceneQueries;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;

/**
 * Answers questions from one snapshot of a Lucene index: what is written after it was opened is not
 * seen. Safe for use by several threads at once, until it is closed.
 *
 * <pre>{@code
 * try (QuoteSearcher searcher = QuoteSearcher.open(folder, SearcherOptions.of(Language.english()))) {
 *   for (Hit hit : searcher.search(QuoteQuery.by("Wang Yi").about("Afghanistan"))) {
 *     use(hit.passage());
 *   }
 * }
 * }</pre>
 */
public final class QuoteSearcher implements QuoteSearch {

  private static final int MAX_LISTED = 10_000;

  private final IndexSearcher searcher;
  private final SearcherOptions options;
  private final LuceneClauses clauses;
  private final Closeable owned;
  private final Answers answers;

  private QuoteSearcher(
      IndexSearcher searcher, SearcherOptions options, LuceneClauses clauses, Closeable owned) {
    this.searcher = searcher;
    this.options = options;
    this.clauses = clauses;
    this.owned = owned;
    answers = new Answers(searcher, options);
  }

  /**
   * Opens an index in a folder for reading. Nothing is written; another program may write to it
   * meanwhile.
   *
   * @param folder the folder of the index
   * @param options how it was written
   * @return a searcher of its latest commit
   * @throws FileNotFoundException if there is no index
   * @throws IndexFormatException if the index is of another format or language
   * @throws IOException if the index cannot be read
   */
  public static QuoteSearcher open(Path folder, SearcherOptions options) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new FileNotFoundException(
          "there is no folder " + folder + "; write an index with a QuoteIndexer first");
    }
    Directory directory = FSDirectory.open(folder);
    try {
      DirectoryReader reader = read(directory, options);
      return of(reader, options, () -> IOUtils.close(reader, directory));
    } catch (Throwable e) {
      IOUtils.closeWhileSuppressingExceptions(e, directory);
      throw e;
    }
  }

  /**
   * Opens an index for reading that is kept elsewhere than in a folder.
   *
   * @param directory the index; it stays open when the searcher is closed
   * @param options how it was written
   * @return a searcher of its latest commit
   * @throws FileNotFoundException if there is no index
   * @throws IndexFormatException if the index is of another format or language
   * @throws IOException if the index cannot be read
   */
  public static QuoteSearcher open(Directory directory, SearcherOptions options)
      throws IOException {
    return of(read(directory, options), options);
  }

  private static DirectoryReader read(Directory directory, SearcherOptions options)
      throws IOException {
    IndexFormat.read(directory, options.language().tag());
    return DirectoryReader.open(directory);
  }

  /**
   * Creates a searcher of a snapshot that is open already. The searcher takes over one {@linkplain
   * IndexReader#getRefCount() reference} to the reader, and releases it when it is closed. So a
   * reader that was just opened is closed with the searcher; one that is still needed elsewhere
   * gets another reference first, by {@link IndexReader#incRef()}.
   *
   * @param reader the snapshot
   * @param options how it was written
   * @return a searcher of that snapshot
   */
  public static QuoteSearcher of(IndexReader reader, SearcherOptions options) {
    AtomicBoolean held = new AtomicBoolean(true);
    Closeable reference =
        () -> {
          if (held.getAndSet(false)) {
            reader.decRef();
          }
        };
    return of(reader, options, reference);
  }

  private static QuoteSearcher of(IndexReader reader, SearcherOptions options, Closeable owned) {
    IndexSearcher searcher = new IndexSearcher(reader);
    Similarity similarity = options.similarity();
    searcher.setSimilarity(
        options.lengthFloor() == 0
            ? similarity
            : new FlooredSimilarity(similarity, options.lengthFloor()));
    return new QuoteSearcher(searcher, options, LuceneClauses.NONE, owned);
  }

  /**
   * Returns a view of this searcher whose every answer is filtered, or ranked, by Lucene queries as
   * well. The view owns nothing: closing it has no effect, and it can be used until this searcher
   * is closed.
   *
   * {@snippet file="YourOwnLucene.java" region="clauses"}
   *
   * @param added the queries, in place of those added before
   * @return the view
   */
  public QuoteSearch with(LuceneClauses added) {
    return new QuoteSearcher(searcher, options, added, () -> {});
  }

  @Override
  public Hits search(QuoteQuery query) throws IOException {
    SearchPlan plan = planner().plan(query);
    return answer(Asked.planned(plan, lucene(plan)));
  }

  Hits answer(Asked asked) throws IOException {
    return answers.page(asked);
  }

  /**
   * {@inheritDoc}
   *
   * <p>Memory does not grow with the answer: it takes one bit for each passage of the index.
   * Finding some of the passages takes as long as finding all.
   */
  @Override
  public Stream<Passage> stream(QuoteQuery query) throws IOException {
    return PassageStream.of(searcher, plan(query));
  }

  @Override
  public Facets facets(QuoteQuery query, int limit, Dimension... dimensions) throws IOException {
    List<Dimension> by = dimensions.length == 0 ? Dimension.all() : List.of(dimensions);
    return FacetCounts.of(searcher, plan(query), by, checked(limit));
  }

  @Override
  public Timeline timeline(QuoteQuery query, Timeline.Unit unit, ZoneId zone) throws IOException {
    return DayCollector.timeline(searcher, plan(query), unit, zone);
  }

  @Override
  public SignificantTerms significantTerms(QuoteQuery query, int limit) throws IOException {
    return new SignificantTermsFinder(searcher, options).topics(query, plan(query), checked(limit));
  }

  /**
   * {@inheritDoc}
   *
   * <p>The answer comes from the terms of the index alone, and takes the longer the more names
   * begin with what was typed.
   */
  @Override
  public List<ValueCount> suggestSpeakers(String typed, int limit) throws IOException {
    return new SpeakerSuggester(searcher.getIndexReader(), options.language())
        .suggest(typed, checked(limit));
  }

  private static int checked(int limit) {
    if (limit < 1 || limit > MAX_LISTED) {
      throw new IllegalArgumentException(
          "limit must lie in 1.." + MAX_LISTED + ", but is " + limit);
    }
    return limit;
  }

  @Override
  public PassageContext around(Passage passage) throws IOException {
    return new AroundPassage(searcher).of(passage);
  }

  @Override
  public Hits similarTo(Passage passage, SpeakerScope scope, QuoteQuery within) throws IOException {
    SimilarPassages similar =
        new SimilarPassages(searcher.getIndexReader(), options, passage, within);
    Set<BytesRef> words = similar.telling();
    SearchPlan plan = planner().plan(within);
    Query query = similar.plan(words, within, lucene(plan), scope);
    return answer(Asked.like(passage, scope, plan, query, words));
  }

  @Override
  public List<Passage> appearances(QuotePassage passage) throws IOException {
    List<Appearances.Place> all = new Appearances(searcher).of(passage);
    return all.isEmpty() ? List.of(passage) : all.stream().map(Appearances.Place::passage).toList();
  }

  @Override
  public ScoreExplanation explain(QuoteQuery query, Passage passage) throws IOException {
    SearchPlan plan = planner().plan(query);
    return new Explainer(searcher, options, plan).explain(lucene(plan), passage);
  }

  @Override
  public long articles() throws IOException {
    return searcher.count(IndexSchema.articles());
  }

  /**
   * Returns Lucene's searcher of this snapshot, for questions beyond this library's. Its similarity
   * applies the {@linkplain SearcherOptions#lengthFloor() length floor}. The fields of the index
   * are not part of the API and may change with its format.
   *
   * @return the searcher, usable until this one is closed
   */
  public IndexSearcher lucene() {
    return searcher;
  }

  Query plan(QuoteQuery query) throws IOException {
    return lucene(planner().plan(query));
  }

  private SearchPlanner planner() {
    return new SearchPlanner(options.language(), new IndexedSpeakers(searcher));
  }

  private Query lucene(SearchPlan plan) {
    BooleanQuery.Builder query = LuceneQueries.builder(plan.clause());
    clauses.addTo(query);
    return query.build();
  }

  /** Releases the snapshot. A view that {@link #with} returned has nothing to release. */
  @Override
  public void close() throws IOException {
    owned.close();
  }
}
