package dev.quoth.schema;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;

/** The snapshots of an index that are open. */
public final class Snapshots {

  private Snapshots() {}

  /**
   * Gives up a reference to a snapshot. With the last one goes what only that snapshot needed: a
   * file that cannot be deleted then takes space, and nothing else.
   *
   * @param snapshot the snapshot
   * @throws IOException if a file cannot be closed or deleted
   */
  public static void release(IndexReader snapshot) throws IOException {
    try {
      snapshot.decRef();
    } catch (IOException e) {
      throw new IOException(
          "a snapshot was closed, but not all files that only it needed could be closed or deleted ("
              + e.getMessage()
              + "); nothing is lost, and the next indexer that is opened deletes them",
          e);
    }
  }
}
