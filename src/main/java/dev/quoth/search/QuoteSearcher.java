package dev.quoth.search;

import dev.quoth.Hits;
import dev.quoth.IndexFormatException;
import dev.quoth.Passage;
import dev.quoth.QuoteQuery;
import dev.quoth.schema.IndexFormat;
import dev.quoth.schema.IndexSchema;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;

/**
 * Answers questions from one snapshot of an index: what is written after it was opened is not seen.
 * Safe for use by several threads at once, until it is closed.
 *
 * <pre>{@code
 * try (QuoteSearcher searcher = QuoteSearcher.open(folder)) {
 *   for (Hit hit : searcher.search(QuoteQuery.by("Wang Yi").about("Afghanistan"))) {
 *     use(hit.passage());
 *   }
 * }
 * }</pre>
 */
public final class QuoteSearcher extends Questions implements Closeable {

  private final IndexSearcher searcher;
  private final SearcherOptions options;
  private final LuceneClauses clauses;
  private final Closeable owned;
  private final Answers answers;

  private QuoteSearcher(
      IndexReader reader, SearcherOptions options, LuceneClauses clauses, Closeable owned) {
    this.options = options;
    this.clauses = clauses;
    this.owned = owned;
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(options.similarity());
    answers = new Answers(searcher, options);
  }

  /**
   * Opens an index of English articles; see {@link #open(Path, SearcherOptions)}.
   *
   * @param folder the folder of the index
   * @return a searcher of its latest commit
   * @throws FileNotFoundException if there is no index
   * @throws IndexFormatException if the index is of another format
   * @throws IOException if the index cannot be read
   */
  public static QuoteSearcher open(Path folder) throws IOException {
    return open(folder, SearcherOptions.english());
  }

  /**
   * Opens an index to be read. Nothing is written; another program may write to it meanwhile.
   *
   * @param folder the folder of the index
   * @param options with what it was written
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
      return new QuoteSearcher(
          reader, options, LuceneClauses.NONE, () -> IOUtils.close(reader, directory));
    } catch (Throwable e) {
      IOUtils.closeWhileSuppressingExceptions(e, directory);
      throw e;
    }
  }

  /**
   * Opens an index of English articles; see {@link #open(Directory, SearcherOptions)}.
   *
   * @param directory the index; it stays open when the searcher is closed
   * @return a searcher of its latest commit
   * @throws FileNotFoundException if there is no index
   * @throws IndexFormatException if the index is of another format
   * @throws IOException if the index cannot be read
   */
  public static QuoteSearcher open(Directory directory) throws IOException {
    return open(directory, SearcherOptions.english());
  }

  /**
   * Opens an index that is kept elsewhere than in a folder, or in one of the caller's making.
   *
   * @param directory the index; it stays open when the searcher is closed
   * @param options with what it was written
   * @return a searcher of its latest commit
   * @throws FileNotFoundException if there is no index
   * @throws IndexFormatException if the index is of another format or language
   * @throws IOException if the index cannot be read
   */
  public static QuoteSearcher open(Directory directory, SearcherOptions options)
      throws IOException {
    return of(read(directory, options), options);
  }

  /**
   * Makes a searcher of a snapshot that is open already.
   *
   * @param reader the snapshot, which the searcher's {@link #close()} closes
   * @param options with what it was written
   * @return a searcher of that snapshot
   */
  public static QuoteSearcher of(IndexReader reader, SearcherOptions options) {
    return new QuoteSearcher(reader, options, LuceneClauses.NONE, reader);
  }

  /**
   * Makes a searcher of a snapshot that others use, too.
   *
   * @param reader the snapshot; the searcher holds a reference of its own until it is closed, and
   *     does not close the reader
   * @param options with what it was written
   * @return a searcher of that snapshot
   */
  public static QuoteSearcher sharing(IndexReader reader, SearcherOptions options) {
    reader.incRef();
    AtomicBoolean held = new AtomicBoolean(true);
    Closeable reference =
        () -> {
          if (held.getAndSet(false)) {
            reader.decRef();
          }
        };
    return new QuoteSearcher(reader, options, LuceneClauses.NONE, reference);
  }

  private static DirectoryReader read(Directory directory, SearcherOptions options)
      throws IOException {
    IndexFormat.read(directory, options.language());
    return DirectoryReader.open(directory);
  }

  /**
   * Makes a searcher of the same snapshot whose every answer is narrowed, or ranked, by Lucene
   * queries too.
   *
   * {@snippet file="YourOwnLucene.java" region="clauses"}
   *
   * @param added the queries, in place of those added before
   * @return another searcher; closing either closes the snapshot
   */
  public QuoteSearcher with(LuceneClauses added) {
    return new QuoteSearcher(searcher.getIndexReader(), options, added, owned);
  }

  /**
   * Answers a question.
   *
   * @param query the question
   * @return the best passages, at most as many as the query's limit
   * @throws IOException if the index cannot be read
   * @throws IllegalArgumentException if the query is for the page after another, whose cursor is
   *     none, or of another query
   */
  public Hits search(QuoteQuery query) throws IOException {
    return answers.page(Asked.of(query, plan(query), Set.copyOf(planner().topic(query))));
  }

  @Override
  Hits answer(Asked asked) throws IOException {
    return answers.page(asked);
  }

  /**
   * Reads all passages that answer a question, to be exported: in the order of their articles' ids
   * and in the order of the text, without a limit. The query's order, ranking, collapse, limit and
   * cursor do not count. Memory does not grow with the answer; an answer costs one bit for each
   * passage of the index, and finding a part of it as much time as finding all.
   *
   * {@snippet file="AllOfThem.java" region="stream"}
   *
   * @param query the question
   * @return the passages, read while the stream is; it ends when it is closed, or nothing more is
   *     taken from it, and throws an {@link java.io.UncheckedIOException} if the index cannot be
   *     read. This searcher must stay open meanwhile
   * @throws IOException if the index cannot be read
   */
  public Stream<Passage> stream(QuoteQuery query) throws IOException {
    return PassageStream.of(searcher, plan(query));
  }

  /**
   * Returns the number of articles in this snapshot, those without a quote included.
   *
   * @return 0 or more
   * @throws IOException if the index cannot be read
   */
  public int articles() throws IOException {
    return searcher.count(IndexSchema.articles());
  }

  /**
   * Returns Lucene's searcher of this snapshot, for questions beyond this library's. The fields of
   * the index are no part of the API and may change with its format.
   *
   * @return the searcher, usable until this one is closed
   */
  public IndexSearcher lucene() {
    return searcher;
  }

  @Override
  IndexSearcher snapshot() {
    return searcher;
  }

  @Override
  SearcherOptions options() {
    return options;
  }

  @Override
  Query plan(QuoteQuery query) throws IOException {
    return planner().plan(query);
  }

  private QueryPlanner planner() {
    return new QueryPlanner(searcher, options, clauses);
  }

  @Override
  Set<BytesRef> words(QuoteQuery query) {
    return planner().terms(query);
  }

  @Override
  List<Bonus> bonuses(QuoteQuery query) throws IOException {
    return planner().bonuses(query);
  }

  @Override
  IndexSearcher ranked(QuoteQuery query) {
    return answers.ranked(query);
  }

  /** Gives the snapshot's files free. */
  @Override
  public void close() throws IOException {
    owned.close();
  }
}
