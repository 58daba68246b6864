package dev.quoth.index;

import dev.quoth.Article;
import dev.quoth.IndexBrokenException;
import dev.quoth.IndexFormatException;
import dev.quoth.IndexReport;
import dev.quoth.Passage;
import dev.quoth.Quote;
import dev.quoth.QuoteIndex;
import dev.quoth.QuoteQuery;
import dev.quoth.passage.Microseconds;
import dev.quoth.schema.ArrivalTimes;
import dev.quoth.schema.ArticleBlock;
import dev.quoth.schema.IndexFormat;
import dev.quoth.schema.IndexPlace;
import dev.quoth.schema.IndexSchema;
import dev.quoth.schema.LuceneRuntime;
import dev.quoth.search.QuoteSearcher;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SnapshotDeletionPolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * Writes articles into an index, new or existing. Thread-safe. An index has one indexer at a time,
 * and any number of searchers.
 *
 * <p>The next {@link #searcher()} sees what was added or removed. Other searchers see it after the
 * next {@link #commit()}, which is also what survives a crash.
 *
 * <p>Where writing or reading the index fails, be it in a merge on a thread of Lucene's, the
 * indexer is broken: this call and all others throw an {@link IndexBrokenException}, and the index
 * stays as it was last committed. A method of a closed indexer throws an {@link
 * org.apache.lucene.store.AlreadyClosedException}.
 *
 * <p>Any article can be added that is within the {@linkplain IndexerOptions#bounds() bounds}.
 */
public final class QuoteIndexer implements QuoteIndex {

  /**
   * The most attempts: a merge that is running may leave deleted documents, which the next finds.
   */
  private static final int PURGES = 8;

  private final IndexerOptions options;
  private final WriterGate gate;
  private final Closeable owned;
  private final Reindexing reindexing;
  private final ArrivalClock arrivals;

  private QuoteIndexer(
      IndexerOptions options, WriterGate gate, ArrivalClock arrivals, Closeable owned) {
    this.options = options;
    this.gate = gate;
    this.arrivals = arrivals;
    this.owned = owned;
    reindexing = new Reindexing(gate, options.extractor().version());
  }

  /**
   * Opens the index in a folder, or creates a new one there.
   *
   * @param folder the folder, which is created if it is missing
   * @param options how to write it
   * @return an indexer
   * @throws IllegalStateException if the Lucene that is found is not 10.6 or a later 10, or not
   *     whole
   * @throws IndexFormatException if the index is of another format or language, or of other
   *     analyzers
   * @throws IOException if the folder cannot be written to, or another indexer has it open
   */
  public static QuoteIndexer open(Path folder, IndexerOptions options) throws IOException {
    IndexFolder.check(folder);
    LuceneRuntime.check();
    Directory directory = FSDirectory.open(folder);
    try {
      return open(directory, options, directory);
    } catch (Throwable e) {
      IOUtils.closeWhileSuppressingExceptions(e, directory);
      throw e;
    }
  }

  /**
   * Opens an index that is kept elsewhere than in a folder, or creates a new one there.
   *
   * @param directory the index; it stays open when the indexer is closed
   * @param options how to write it
   * @return an indexer
   * @throws IllegalStateException if the Lucene that is found is not 10.6 or a later 10, or not
   *     whole
   * @throws IndexFormatException if the index is of another format or language, or of other
   *     analyzers
   * @throws IOException if the directory cannot be written to, or another indexer has it open
   */
  public static QuoteIndexer open(Directory directory, IndexerOptions options) throws IOException {
    LuceneRuntime.check();
    return open(directory, options, () -> {});
  }

  private static QuoteIndexer open(Directory directory, IndexerOptions options, Closeable owned)
      throws IOException {
    IndexWriter writer = WriterOpener.open(directory, options);
    try {
      IndexFormat format =
          IndexFormat.of(options.searcherOptions().language(), options.extractor().version());
      writer.setLiveCommitData(format.userData().entrySet());
      writer.commit();
      WriterGate gate =
          new WriterGate(writer, IndexPlace.of(directory), options.searcherOptions().listener());
      return new QuoteIndexer(
          options, gate, new ArrivalClock(options.clock(), latestArrival(directory)), owned);
    } catch (Throwable e) {
      IOUtils.closeWhileSuppressingExceptions(e, writer);
      throw e;
    }
  }

  private static long latestArrival(Directory directory) throws IOException {
    try (DirectoryReader committed = DirectoryReader.open(directory)) {
      return Microseconds.of(ArrivalTimes.latest(committed).orElse(Instant.EPOCH));
    }
  }

  /**
   * Adds an article, replacing the one with the same id. A searcher sees either the old one or the
   * new one, never both or neither. If this fails, the old one stays. The article {@linkplain
   * dev.quoth.Filter#arrivedAfter arrives} now, also where it replaces another.
   *
   * @param article the article
   * @return the sequence number of this write, for {@link QuoteSearcherManager#searcherFor}
   * @throws IOException if the index cannot be written
   * @throws IllegalArgumentException if the article is beyond the bounds, or the extractor finds a
   *     quote outside its text
   */
  @Override
  public long add(Article article) throws IOException {
    return write(checkedBlock(article));
  }

  private ArticleBlock checkedBlock(Article article) {
    options.bounds().check(Objects.requireNonNull(article, "article"));
    return block(article);
  }

  /** What is in the index already was let in, by these bounds or by others. */
  private ArticleBlock block(Article article) {
    String extractor = options.extractor().version();
    List<Quote> quotes = options.extractor().extract(article);
    Objects.requireNonNull(
        quotes, () -> "the quotes that extractor " + extractor + " found in " + article.id());
    return IndexSchema.block(
        article, quotes, extractor, options.searcherOptions().language().analyzers());
  }

  private long write(ArticleBlock block) throws IOException {
    return gate.change(writer -> {
      reindexing.change(block.articleId());
      return arrivals.write(moment ->
          writer.updateDocuments(IndexSchema.article(block.articleId()), block.documents(moment)));
    });
  }

  /**
   * Adds many articles, each as {@link #add} does, on the threads of an executor and on the calling
   * thread. At most about a hundred articles are held in memory at once. Of several with the same
   * id, the last in the stream stays. Nothing is committed.
   *
   * <p>An article that fails is reported and skipped, and the run goes on. If the index cannot be
   * written, or the stream or the progress consumer throws, the run ends with that exception, and
   * {@link #close} does not commit what it has added, unless {@link #commit} is called before.
   *
   * <p>To cancel a run, end the stream: {@code articles.takeWhile(a -> !cancelled.get())}. Articles
   * in work are finished, and the report says what was done. Interrupting the calling thread ends
   * the run with an {@link java.io.InterruptedIOException}; an interrupt in the middle of a write
   * may break the indexer.
   *
   * @param articles the articles, read by the calling thread only; closed by the caller
   * @param executor where to work; {@code Runnable::run} keeps all work on the calling thread
   * @param progress receives what has been done so far, on the calling thread, after each article
   *     taken from the stream and once at the end
   * @return what was done
   * @throws IOException if the index cannot be written, or reading the stream fails with an {@link
   *     java.io.UncheckedIOException}
   */
  @Override
  public IndexReport addAll(
      Stream<Article> articles, Executor executor, Consumer<IndexReport> progress)
      throws IOException {
    try {
      return BlockWrites.run(this::checkedBlock, block -> write(block) >= 0, executor)
          .run(articles.iterator(), progress);
    } catch (Throwable e) {
      gate.leaveHalfDone();
      throw e;
    }
  }

  /**
   * Removes an article with all its passages. Removing one that is not in the index does nothing.
   *
   * @param articleId the article's id
   * @return the sequence number of this write, for {@link QuoteSearcherManager#searcherFor}
   * @throws IOException if the index cannot be written
   */
  @Override
  public long remove(String articleId) throws IOException {
    Objects.requireNonNull(articleId, "articleId");
    return gate.change(writer -> {
      reindexing.change(articleId);
      return writer.deleteDocuments(IndexSchema.article(articleId));
    });
  }

  /**
   * Removes all articles that have a passage which answers a query, with all of their passages. The
   * passages are those that {@link dev.quoth.QuoteSearch#stream} reads, at the moment of the call;
   * an article that is added again meanwhile is removed, too. To remove articles without quotes as
   * well, ask for {@linkplain dev.quoth.QuoteQuery#passages paragraphs}.
   *
   * {@snippet file="LookAfterAnIndex.java" region="remove"}
   *
   * @param query the question; its order, ranking, collapse, limit, cursor and timeout are ignored
   * @return the sequence number of the last write, for {@link QuoteSearcherManager#searcherFor}
   * @throws IOException if the index cannot be read or written
   */
  @Override
  public long remove(QuoteQuery query) throws IOException {
    Objects.requireNonNull(query, "query");
    long write = gate.during(IndexWriter::getMaxCompletedSequenceNumber);
    try (QuoteSearcher searcher = searcher();
        Stream<Passage> passages = searcher.stream(query.timeout(QuoteQuery.NO_TIMEOUT))) {
      String last = "";
      for (Iterator<Passage> found = passages.iterator(); found.hasNext(); ) {
        String articleId = found.next().article().id();
        if (!articleId.equals(last)) {
          write = remove(articleId);
          last = articleId;
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return write;
  }

  /**
   * Extracts the quotes of all articles anew that another extractor, or another version of it, has
   * read; from the texts that the index keeps. What is added or removed meanwhile stays as it is.
   * After each thousand articles everything is committed, so that a run that is stopped or killed
   * loses little, and the next one goes on where it ended. An article keeps the moment when it
   * {@linkplain dev.quoth.Filter#arrivedAfter arrived}. Everything else is as in {@link #addAll}.
   *
   * <p>Extractors are told apart by their {@link dev.quoth.extract.QuoteExtractor#version()
   * version}.
   *
   * {@snippet file="LookAfterAnIndex.java" region="reindex"}
   *
   * @param executor where to work; {@code Runnable::run} keeps all work on the calling thread
   * @param progress receives what has been done so far, on the calling thread, after each article
   *     and once at the end; to stop the run, throw an exception
   * @return what was done
   * @throws IllegalStateException if another thread is reindexing
   * @throws IOException if the index cannot be read or written
   */
  public IndexReport reindex(Executor executor, Consumer<IndexReport> progress) throws IOException {
    return reindexing.run(this::block, executor, progress);
  }

  /**
   * Copies the last commit into a folder, while articles are added, removed and committed: a
   * backup, to be opened as any index.
   *
   * {@snippet file="LookAfterAnIndex.java" region="snapshot"}
   *
   * @param folder an empty folder, or one that is created
   * @throws IOException if the folder is not empty or cannot be written to; the index is as it was
   */
  public void snapshot(Path folder) throws IOException {
    gate.during(writer -> {
      IndexCopy.write((SnapshotDeletionPolicy) writer.getConfig().getIndexDeletionPolicy(), folder);
      return folder;
    });
  }

  /**
   * Commits, and deletes what was removed or replaced before from the disk, by writing all segments
   * anew that have any of it: this takes time and, meanwhile, space. Otherwise it would stay until
   * Lucene merges these segments at some time. What other threads remove meanwhile may stay, and so
   * do the files of searchers that are open, until these are closed, and of snapshots elsewhere.
   *
   * {@snippet file="LookAfterAnIndex.java" region="purge"}
   *
   * @throws IOException if the index cannot be written
   */
  public void purge() throws IOException {
    gate.change(writer -> {
      for (int i = 0; i < PURGES && (i == 0 || writer.hasDeletions()); i++) {
        writer.forceMergeDeletes(true);
      }
      return writer;
    });
    commit();
    gate.change(writer -> {
      writer.deleteUnusedFiles();
      return writer;
    });
  }

  /**
   * Counts what the index has, with all that was added and removed so far.
   *
   * {@snippet file="LookAfterAnIndex.java" region="statistics"}
   *
   * @return the counts
   * @throws IOException if the index cannot be read
   */
  public IndexStatistics statistics() throws IOException {
    try (DirectoryReader reader = gate.refresh(DirectoryReader::open)) {
      return IndexStatistics.of(reader);
    }
  }

  /**
   * Commits everything added and removed so far: it is durable, and searchers opened from now on
   * see it.
   *
   * @throws IOException if the index cannot be written
   */
  @Override
  public void commit() throws IOException {
    gate.commit();
  }

  /**
   * Drops everything added and removed since the last commit, and closes this indexer. Does nothing
   * if it is closed already.
   *
   * @throws IOException if the index cannot be written; the last commit is safe all the same
   */
  public void rollback() throws IOException {
    IOUtils.close(gate::rollBack, owned);
  }

  /**
   * Returns a searcher that sees everything added and removed so far, committed or not. It never
   * sees later changes; ask for another one, which is cheap if little has changed.
   *
   * {@snippet file="NearRealTime.java" region="snapshots"}
   *
   * @return a searcher for the caller to close, before the indexer is closed
   * @throws IOException if the index cannot be read
   */
  @Override
  public QuoteSearcher searcher() throws IOException {
    try (DirectoryReader reader = gate.refresh(DirectoryReader::open)) {
      return QuoteSearcher.of(reader, options.searcherOptions());
    }
  }

  /**
   * Returns a source of searchers that share a snapshot, for an application that searches while it
   * adds.
   *
   * @return the manager, for the caller to close before the indexer is closed
   * @throws IOException if the index cannot be read
   */
  public QuoteSearcherManager searcherManager() throws IOException {
    return new QuoteSearcherManager(gate, options.searcherOptions());
  }

  /**
   * Waits for calls of other threads, commits, and releases the index for other writers. After an
   * {@link #addAll} that ended with an exception nothing is committed. Does nothing if it is closed
   * already.
   *
   * @throws IndexBrokenException if something that was added or removed is lost
   * @throws IOException if the index cannot be written, or a batch that was half done is dropped
   */
  @Override
  public void close() throws IOException {
    IOUtils.close(gate::close, owned);
  }
}
