package dev.quoth.index;

import dev.quoth.Article;
import dev.quoth.bulk.BatchWriter;
import dev.quoth.bulk.BulkAdd;
import dev.quoth.bulk.IndexCounts;
import dev.quoth.bulk.PreparedArticle;
import dev.quoth.schema.ArticleBlock;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.apache.lucene.store.AlreadyClosedException;

/** Writes the blocks of many articles, each by itself. */
final class BlockWrites implements BatchWriter<ArticleBlock> {

  /** Lucene keeps a buffer of its own. */
  private static final long AT_ONCE = 0;

  private final BlockWriter writer;

  private BlockWrites(BlockWriter writer) {
    this.writer = writer;
  }

  /** Writes an article, and tests whether there was reason to. */
  @FunctionalInterface
  interface BlockWriter {
    boolean write(ArticleBlock block) throws IOException;
  }

  /** Returns a run that writes articles on the threads of an executor. */
  static BulkAdd<ArticleBlock> run(
      Function<Article, ArticleBlock> blocks, BlockWriter writer, Executor executor) {
    return new BulkAdd<>(
        article -> prepared(blocks.apply(article)), new BlockWrites(writer), AT_ONCE, executor);
  }

  private static PreparedArticle<ArticleBlock> prepared(ArticleBlock block) {
    return new PreparedArticle<>(block.articleId(), block.quotes(), block.paragraphs(), 0, block);
  }

  @Override
  public void write(List<PreparedArticle<ArticleBlock>> batch, IndexCounts counts)
      throws IOException {
    for (PreparedArticle<ArticleBlock> article : batch) {
      try {
        if (writer.write(article.content())) {
          counts.written(article);
        }
      } catch (AlreadyClosedException e) {
        throw e;
      } catch (RuntimeException | StackOverflowError e) {
        counts.failed(article.articleId(), e);
      }
    }
  }
}
