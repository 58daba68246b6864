package dev.quoth;

import java.io.IOException;
import java.util.Objects;

/**
 * Thrown to indicate that a question was stopped before its answer was whole, by its {@linkplain
 * QuoteQuery#timeout timeout} or by the {@linkplain QuoteSearch#cancelledBy application}. The index
 * and the search are as before.
 */
public final class SearchStoppedException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Why the question was stopped. */
  private final StopReason reason;

  /**
   * Creates an exception that says why.
   *
   * @param reason why the question was stopped
   */
  public SearchStoppedException(StopReason reason) {
    super(
        switch (Objects.requireNonNull(reason, "reason")) {
          case TIMEOUT -> "the search took longer than its timeout; ask for less, or give it more";
          case CANCELLED -> "the search was cancelled by the application";
        });
    this.reason = reason;
  }

  /** {@return why the question was stopped} */
  public StopReason reason() {
    return reason;
  }
}
