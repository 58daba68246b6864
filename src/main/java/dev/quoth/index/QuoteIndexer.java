package dev.quoth.index;

import dev.quoth.Article;
import dev.quoth.IndexBrokenException;
import dev.quoth.IndexFormatException;
import dev.quoth.schema.ArticleBlock;
import dev.quoth.schema.IndexFormat;
import dev.quoth.schema.IndexSchema;
import dev.quoth.search.QuoteSearcher;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
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
 * <p>Any article can be added. Sources, sections, tags and other keywords can have any length.
 */
public final class QuoteIndexer implements Closeable {

  private final IndexerOptions options;
  private final WriterGate gate;
  private final Closeable owned;

  private QuoteIndexer(IndexerOptions options, WriterGate gate, Closeable owned) {
    this.options = options;
    this.gate = gate;
    this.owned = owned;
  }

  /**
   * Opens the index in a folder, or creates a new one there.
   *
   * @param folder the folder, which is created if it is missing
   * @param options how to write it
   * @return an indexer
   * @throws IndexFormatException if the index is of another format or language, or of other
   *     analyzers
   * @throws IOException if the folder cannot be written to, or another indexer has it open
   */
  public static QuoteIndexer open(Path folder, IndexerOptions options) throws IOException {
    IndexFolder.check(folder);
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
   * @throws IndexFormatException if the index is of another format or language, or of other
   *     analyzers
   * @throws IOException if the directory cannot be written to, or another indexer has it open
   */
  public static QuoteIndexer open(Directory directory, IndexerOptions options) throws IOException {
    return open(directory, options, () -> {});
  }

  private static QuoteIndexer open(Directory directory, IndexerOptions options, Closeable owned)
      throws IOException {
    IndexWriter writer = writer(directory, options);
    try {
      IndexFormat format =
          IndexFormat.of(options.searcherOptions().language(), options.extractor().version());
      writer.setLiveCommitData(format.userData().entrySet());
      writer.commit();
      WriterGate gate = new WriterGate(writer, IndexFormat.place(directory));
      return new QuoteIndexer(options, gate, owned);
    } catch (Throwable e) {
      IOUtils.closeWhileSuppressingExceptions(e, writer);
      throw e;
    }
  }

  private static IndexWriter writer(Directory directory, IndexerOptions options)
      throws IOException {
    if (IndexFolder.hasIndex(directory)) {
      IndexFormat.read(directory, options.searcherOptions().language());
    }
    IndexWriterConfig config =
        new IndexWriterConfig(
                IndexSchema.analyzer(options.searcherOptions().language().analyzers()))
            .setSimilarity(options.searcherOptions().similarity())
            .setMergeScheduler(new QuietMergeScheduler())
            .setRAMBufferSizeMB(options.bufferMegabytes());
    try {
      return new IndexWriter(directory, config);
    } catch (LockObtainFailedException e) {
      throw new IOException(
          "the index in "
              + IndexFormat.place(directory)
              + " is open for writing elsewhere: close that QuoteIndexer first, or use a"
              + " QuoteSearcher if you only want to search",
          e);
    }
  }

  /**
   * Adds an article, replacing the one with the same id. A searcher sees either the old one or the
   * new one, never both or neither. If this fails, the old one stays.
   *
   * @param article the article
   * @return the sequence number of this write, for {@link QuoteSearcherManager#searcherFor}
   * @throws IOException if the index cannot be written
   * @throws IllegalArgumentException if the extractor finds a quote outside the article's text
   */
  public long add(Article article) throws IOException {
    return write(block(article));
  }

  ArticleBlock block(Article article) {
    return IndexSchema.block(
        article,
        options.extractor().extract(article),
        options.searcherOptions().language().analyzers());
  }

  long write(ArticleBlock block) throws IOException {
    return gate.change(
        writer -> writer.updateDocuments(IndexSchema.article(block.articleId()), block));
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
  public IndexReport addAll(
      Stream<Article> articles, Executor executor, Consumer<IndexReport> progress)
      throws IOException {
    try {
      return new BulkAdd(this, executor).run(articles.iterator(), progress);
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
  public long remove(String articleId) throws IOException {
    return gate.change(writer -> writer.deleteDocuments(IndexSchema.article(articleId)));
  }

  /**
   * Commits everything added and removed so far: it is durable, and searchers opened from now on
   * see it.
   *
   * @throws IOException if the index cannot be written
   */
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
  public QuoteSearcher searcher() throws IOException {
    try (DirectoryReader reader = gate.flush(DirectoryReader::open)) {
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
