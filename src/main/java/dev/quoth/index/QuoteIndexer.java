package dev.quoth.index;

import dev.quoth.Article;
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
 * <p>Any article can be added. Sources, sections, tags and other keywords can have any length.
 */
public final class QuoteIndexer implements Closeable {

  private final IndexerOptions options;
  private final IndexWriter writer;
  private final Closeable owned;

  private QuoteIndexer(IndexerOptions options, IndexWriter writer, Closeable owned) {
    this.options = options;
    this.writer = writer;
    this.owned = owned;
  }

  /**
   * Opens the index in a folder, or creates a new one there.
   *
   * @param folder the folder, which is created if it is missing
   * @param options how to write it
   * @return an indexer
   * @throws IndexFormatException if the index is of another format or language
   * @throws IOException if the folder cannot be written to, or another indexer has it open
   */
  public static QuoteIndexer open(Path folder, IndexerOptions options) throws IOException {
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
   * @throws IndexFormatException if the index is of another format or language
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
          new IndexFormat(
              options.searcherOptions().language().tag(), options.extractor().version());
      writer.setLiveCommitData(format.userData().entrySet());
      writer.commit();
      return new QuoteIndexer(options, writer, owned);
    } catch (Throwable e) {
      IOUtils.closeWhileSuppressingExceptions(e, writer);
      throw e;
    }
  }

  private static IndexWriter writer(Directory directory, IndexerOptions options)
      throws IOException {
    if (DirectoryReader.indexExists(directory)) {
      IndexFormat.read(directory, options.searcherOptions().language().tag());
    }
    IndexWriterConfig config =
        new IndexWriterConfig(
                IndexSchema.analyzer(options.searcherOptions().language().analyzers()))
            .setSimilarity(options.searcherOptions().similarity())
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
    return writer.updateDocuments(IndexSchema.article(block.articleId()), block);
  }

  /**
   * Adds many articles, each as {@link #add} does, on the threads of an executor and on the calling
   * thread. At most about a hundred articles are held in memory at once. Of several with the same
   * id, the last in the stream stays. Nothing is committed.
   *
   * <p>An article that fails is reported and skipped, and the run goes on. If the index cannot be
   * written, or the stream or the progress consumer throws, the run ends with that exception.
   *
   * <p>To cancel a run, end the stream: {@code articles.takeWhile(a -> !cancelled.get())}. Articles
   * in work are finished, and the report says what was done. Interrupting the calling thread ends
   * the run with an {@link java.io.InterruptedIOException}; an interrupt in the middle of a write
   * may close the indexer, and what was not committed is lost.
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
    return new BulkAdd(this, executor).run(articles.iterator(), progress);
  }

  /**
   * Removes an article with all its passages. Removing one that is not in the index does nothing.
   *
   * @param articleId the article's id
   * @return the sequence number of this write, for {@link QuoteSearcherManager#searcherFor}
   * @throws IOException if the index cannot be written
   */
  public long remove(String articleId) throws IOException {
    return writer.deleteDocuments(IndexSchema.article(articleId));
  }

  /**
   * Commits everything added and removed so far: it is durable, and searchers opened from now on
   * see it.
   *
   * @throws IOException if the index cannot be written
   */
  public void commit() throws IOException {
    writer.commit();
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
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
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
    return new QuoteSearcherManager(writer, options.searcherOptions());
  }

  /** Commits, and releases the index for other writers. */
  @Override
  public void close() throws IOException {
    IOUtils.close(writer, owned);
  }
}
