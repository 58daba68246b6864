package dev.quoth.search;

import dev.quoth.Dimension;
import dev.quoth.Facets;
import dev.quoth.Hits;
import dev.quoth.IndexFormatException;
import dev.quoth.Passage;
import dev.quoth.PassageContext;
import dev.quoth.Quotation;
import dev.quoth.QuotationCheck;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteSearch;
import dev.quoth.ScoreExplanation;
import dev.quoth.SignificantTerms;
import dev.quoth.SpeakerRegistry;
import dev.quoth.SpeakerScope;
import dev.quoth.SpeakerVote;
import dev.quoth.Timeline;
import dev.quoth.ValueCount;
import dev.quoth.answer.EngineSearch;
import dev.quoth.schema.IndexFormat;
import dev.quoth.schema.IndexPlace;
import dev.quoth.schema.LuceneRuntime;
import dev.quoth.schema.Snapshots;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
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

  private final IndexSearcher searcher;
  private final SearcherOptions options;
  private final Closeable owned;
  private final KnownSpeakerOrdinals speakerOrdinals = new KnownSpeakerOrdinals();
  private final EngineSearch<Integer> search;

  private QuoteSearcher(IndexSearcher searcher, SearcherOptions options, Closeable owned) {
    this.searcher = searcher;
    this.options = options;
    this.owned = owned;
    search = search(LuceneClauses.NONE);
  }

  private EngineSearch<Integer> search(LuceneClauses clauses) {
    return new EngineSearch<>(
        limit -> new LuceneEngine(LimitedSearchers.of(searcher, limit), clauses, speakerOrdinals),
        options.language(),
        options.listener());
  }

  /**
   * Opens an index in a folder for reading. Nothing is written; another program may write to it
   * meanwhile.
   *
   * @param folder the folder of the index
   * @param options how it was written
   * @return a searcher of its latest commit
   * @throws IllegalStateException if the Lucene that is found is not 10.6 or a later 10, or not
   *     whole
   * @throws FileNotFoundException if there is no index
   * @throws IndexFormatException if the index is of another format or language, or of other
   *     analyzers
   * @throws IOException if the index cannot be read
   */
  public static QuoteSearcher open(Path folder, SearcherOptions options) throws IOException {
    IndexPlace.checkFolder(folder);
    LuceneRuntime.check();
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
   * @throws IllegalStateException if the Lucene that is found is not 10.6 or a later 10, or not
   *     whole
   * @throws FileNotFoundException if there is no index
   * @throws IndexFormatException if the index is of another format or language, or of other
   *     analyzers
   * @throws IOException if the index cannot be read
   */
  public static QuoteSearcher open(Directory directory, SearcherOptions options)
      throws IOException {
    LuceneRuntime.check();
    DirectoryReader reader = read(directory, options);
    return of(reader, options, reader);
  }

  private static DirectoryReader read(Directory directory, SearcherOptions options)
      throws IOException {
    IndexFormat.read(directory, options.language());
    return DirectoryReader.open(directory);
  }

  /**
   * Creates a searcher of a snapshot that is open already. Whoever opened the reader closes it, and
   * may do so at any time: the searcher has a {@linkplain IndexReader#incRef() reference} of its
   * own to the snapshot, which it releases when it is closed.
   *
   * @param reader the snapshot
   * @param options how it was written
   * @return a searcher of that snapshot
   * @throws org.apache.lucene.store.AlreadyClosedException if the reader is closed
   */
  public static QuoteSearcher of(IndexReader reader, SearcherOptions options) {
    reader.incRef();
    AtomicBoolean held = new AtomicBoolean(true);
    Closeable reference =
        () -> {
          if (held.getAndSet(false)) {
            Snapshots.release(reader);
          }
        };
    return of(reader, options, reference);
  }

  private static QuoteSearcher of(IndexReader reader, SearcherOptions options, Closeable owned) {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(options.similarity());
    return new QuoteSearcher(searcher, options, owned);
  }

  /**
   * Returns a view of this searcher whose every answer is filtered, or ranked, by Lucene queries as
   * well. The view owns nothing: closing it has no effect, and it can be used until this searcher
   * is closed.
   *
   * {@snippet file="YourOwnLucene.java" region="clauses"}
   *
   * @param added the queries, which replace those added before
   * @return the view
   */
  public QuoteSearch with(LuceneClauses added) {
    return search(added);
  }

  @Override
  public QuoteSearch identifying(SpeakerRegistry speakers) {
    return search.identifying(speakers);
  }

  @Override
  public QuoteSearch cancelledBy(BooleanSupplier cancelled) {
    return search.cancelledBy(cancelled);
  }

  @Override
  public Hits search(QuoteQuery query) throws IOException {
    return search.search(query);
  }

  /**
   * {@inheritDoc}
   *
   * <p>Memory does not grow with the answer: it takes one bit for each passage of the index.
   * Finding some of the passages takes as long as finding all.
   */
  @Override
  public Stream<Passage> stream(QuoteQuery query) throws IOException {
    return search.stream(query);
  }

  @Override
  public Facets facets(QuoteQuery query, int limit, Dimension... dimensions) throws IOException {
    return search.facets(query, limit, dimensions);
  }

  @Override
  public Timeline timeline(QuoteQuery query, Timeline.Unit unit, ZoneId zone) throws IOException {
    return search.timeline(query, unit, zone);
  }

  @Override
  public SignificantTerms significantTerms(QuoteQuery query, int limit) throws IOException {
    return search.significantTerms(query, limit);
  }

  /**
   * {@inheritDoc}
   *
   * <p>The answer comes from the terms of the index alone, and takes the longer the more names
   * begin with what was typed.
   */
  @Override
  public List<ValueCount> suggestSpeakers(String typed, int limit) throws IOException {
    return search.suggestSpeakers(typed, limit);
  }

  @Override
  public PassageContext around(Passage passage) throws IOException {
    return search.around(passage);
  }

  @Override
  public Hits similarTo(Passage passage, SpeakerScope scope, QuoteQuery within) throws IOException {
    return search.similarTo(passage, scope, within);
  }

  @Override
  public List<Passage> appearances(QuotePassage passage) throws IOException {
    return search.appearances(passage);
  }

  @Override
  public Optional<SpeakerVote> vote(QuotePassage passage) throws IOException {
    return search.vote(passage);
  }

  @Override
  public QuotationCheck verify(Quotation quotation) throws IOException {
    return search.verify(quotation);
  }

  @Override
  public ScoreExplanation explain(QuoteQuery query, Passage passage) throws IOException {
    return search.explain(query, passage);
  }

  @Override
  public long articles() throws IOException {
    return search.articles();
  }

  @Override
  public Optional<Instant> latestArrival() throws IOException {
    return search.latestArrival();
  }

  /**
   * Returns Lucene's searcher of this snapshot, for questions beyond this library's. The fields of
   * the index are not part of the API and may change with its format.
   *
   * @return the searcher, usable until this one is closed
   */
  public IndexSearcher lucene() {
    return searcher;
  }

  /** Returns the search that answers the questions put to this searcher. */
  EngineSearch<Integer> engineSearch() {
    return search;
  }

  /** Releases the snapshot. */
  @Override
  public void close() throws IOException {
    owned.close();
  }
}
