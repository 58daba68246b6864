package dev.quoth.index;

import dev.quoth.schema.IndexFormat;
import dev.quoth.schema.IndexPlace;
import dev.quoth.schema.IndexSchema;
import java.io.IOException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.KeepOnlyLastCommitDeletionPolicy;
import org.apache.lucene.index.SnapshotDeletionPolicy;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;

/** Opens Lucene's writer of an index, after looking at what is there. */
final class WriterOpener {

  private WriterOpener() {}

  static IndexWriter open(Directory directory, IndexerOptions options) throws IOException {
    if (IndexFolder.hasIndex(directory)) {
      IndexFormat.read(directory, options.searcherOptions().language());
    }
    IndexWriterConfig config =
        new IndexWriterConfig(
                IndexSchema.analyzer(options.searcherOptions().language().analyzers()))
            .setSimilarity(options.searcherOptions().similarity())
            .setMergeScheduler(new QuietMergeScheduler(options.searcherOptions().listener()))
            .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
            .setIndexDeletionPolicy(
                new SnapshotDeletionPolicy(new KeepOnlyLastCommitDeletionPolicy()))
            .setRAMBufferSizeMB(options.bufferMegabytes());
    try {
      return new IndexWriter(directory, config);
    } catch (LockObtainFailedException e) {
      throw new IOException(
          "the index in "
              + IndexPlace.of(directory)
              + " is open for writing elsewhere: close that QuoteIndexer first, or use a"
              + " QuoteSearcher if you only want to search",
          e);
    }
  }
}
