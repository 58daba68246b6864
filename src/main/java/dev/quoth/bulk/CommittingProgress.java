package dev.quoth.bulk;

import dev.quoth.IndexReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** A progress consumer that commits now and then, so that a long run need not begin anew. */
public final class CommittingProgress implements Consumer<IndexReport> {

  /** The number of articles after which everything is committed. */
  private static final int COMMITTED_AT_ONCE = 1_000;

  private final Commit commit;
  private final Consumer<IndexReport> progress;
  private long committed;

  /** A way to commit. */
  @FunctionalInterface
  public interface Commit {

    /**
     * Commits.
     *
     * @throws IOException if the index cannot be written
     */
    void run() throws IOException;
  }

  /**
   * Creates a consumer.
   *
   * @param commit commits
   * @param progress takes each report first
   */
  public CommittingProgress(Commit commit, Consumer<IndexReport> progress) {
    this.commit = commit;
    this.progress = progress;
  }

  @Override
  public void accept(IndexReport report) {
    progress.accept(report);
    if (report.articles() >= committed + COMMITTED_AT_ONCE) {
      committed = report.articles();
      try {
        commit.run();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
