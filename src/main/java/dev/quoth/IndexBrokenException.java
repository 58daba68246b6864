package dev.quoth;

import java.io.IOException;

/**
 * Thrown to indicate that an indexer can no longer be used, since writing or reading its index
 * failed in the midst. The last commit is safe; the message says where it is and what to do, and
 * the cause is what failed.
 */
public final class IndexBrokenException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception that says what is lost.
   *
   * @param place the folder of the index
   * @param cause what failed
   */
  public IndexBrokenException(String place, Throwable cause) {
    super(
        "the indexer of "
            + place
            + " is broken: "
            + cause
            + ". What was committed is safe; what was added or removed since is lost. Close it, mend"
            + " the cause, and open another one",
        cause);
  }
}
