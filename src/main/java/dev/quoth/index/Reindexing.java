package dev.quoth.index;

import dev.quoth.Article;
import dev.quoth.IndexReport;
import dev.quoth.bulk.CommittingProgress;
import dev.quoth.schema.ArrivalTimes;
import dev.quoth.schema.ArticleBlock;
import dev.quoth.schema.IndexSchema;
import dev.quoth.schema.IndexedArticles;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes stored articles anew, without undoing what is added or removed meanwhile: whoever changes
 * an article says so before it is written, and the run writes it only if nobody has.
 */
final class Reindexing {

  private static final int STRIPES = 64;

  private final WriterGate gate;
  private final String extractor;

  /** An article is changed, or written anew, while its stripe is held. */
  private final Object[] stripes = new Object[STRIPES];

  /** The articles that were changed since a run began; null while there is none. */
  private volatile @Nullable Set<String> changed;

  /**
   * Creates what runs are made by.
   *
   * @param gate the writer
   * @param extractor the version of the extractor, whose articles need not be written anew
   */
  Reindexing(WriterGate gate, String extractor) {
    this.gate = gate;
    this.extractor = extractor;
    for (int i = 0; i < STRIPES; i++) {
      stripes[i] = new Object();
    }
  }

  /** Remembers that an article is about to be changed. */
  void change(String articleId) {
    Set<String> all = changed;
    if (all != null) {
      synchronized (stripe(articleId)) {
        all.add(articleId);
      }
    }
  }

  IndexReport run(
      Function<Article, ArticleBlock> blocks, Executor executor, Consumer<IndexReport> progress)
      throws IOException {
    gate.alone(this::begin);
    try (DirectoryReader reader = gate.refresh(DirectoryReader::open)) {
      IndexReport report =
          BlockWrites.run(blocks, block -> write(block, reader), executor)
              .run(
                  new IndexedArticles(reader, extractor),
                  new CommittingProgress(gate::commit, progress));
      gate.commit();
      return report;
    } finally {
      changed = null;
    }
  }

  private void begin() {
    if (changed != null) {
      throw new IllegalStateException("this QuoteIndexer is reindexing already; wait for its end");
    }
    changed = ConcurrentHashMap.newKeySet();
  }

  /** Writes an article anew, which arrived when it did. */
  private boolean write(ArticleBlock block, DirectoryReader before) throws IOException {
    long arrival = ArrivalTimes.of(before, block.articleId()).orElse(0);
    return gate.change(writer -> write(block, arrival, writer));
  }

  private boolean write(ArticleBlock block, long arrival, IndexWriter writer) throws IOException {
    String id = block.articleId();
    Set<String> all = changed;
    synchronized (stripe(id)) {
      if (all == null || all.contains(id)) {
        return false;
      }
      writer.updateDocuments(IndexSchema.article(id), block.documents(() -> arrival));
      return true;
    }
  }

  private Object stripe(String articleId) {
    return stripes[Math.floorMod(articleId.hashCode(), STRIPES)];
  }
}
