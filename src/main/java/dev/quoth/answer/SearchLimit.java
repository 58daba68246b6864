package dev.quoth.answer;

import dev.quoth.SearchStoppedException;
import dev.quoth.StopReason;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The time that the answer to one question may take, and the application's wish to have none. Once
 * exceeded, it stays so. For the thread that asks the question.
 */
public final class SearchLimit {

  /** No question is asked that long. */
  private static final Duration MOST = Duration.ofDays(365);

  private final long start = System.nanoTime();
  private final long nanoseconds;
  private final Optional<BooleanSupplier> cancelled;
  private @Nullable StopReason reason;

  private SearchLimit(Duration timeout, Optional<BooleanSupplier> cancelled) {
    nanoseconds = timeout.compareTo(MOST) < 0 ? timeout.toNanos() : Long.MAX_VALUE;
    this.cancelled = cancelled;
  }

  /** Starts to measure the time of a question. */
  static SearchLimit start(Duration timeout, Optional<BooleanSupplier> cancelled) {
    return new SearchLimit(timeout, cancelled);
  }

  /**
   * Tests whether this question may take any time.
   *
   * @return true if it need never be looked at
   */
  public boolean isNone() {
    return nanoseconds == Long.MAX_VALUE && cancelled.isEmpty();
  }

  /**
   * Tests whether the question must end.
   *
   * @return true from then on when it has ever been so
   */
  public boolean exceeded() {
    if (reason == null) {
      if (cancelled.isPresent() && cancelled.get().getAsBoolean()) {
        reason = StopReason.CANCELLED;
      } else if (System.nanoTime() - start > nanoseconds) {
        reason = StopReason.TIMEOUT;
      }
    }
    return reason != null;
  }

  /**
   * Ends the question if it must end. For loops that cannot throw what an answer throws.
   *
   * @throws UncheckedIOException caused by a {@link SearchStoppedException}
   */
  public void checkUnchecked() {
    try {
      check();
    } catch (SearchStoppedException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns how much time is left.
   *
   * @return the time, or less than none if it is over; a year or more if it is not limited
   */
  public Duration left() {
    return nanoseconds == Long.MAX_VALUE
        ? MOST
        : Duration.ofNanos(nanoseconds - (System.nanoTime() - start));
  }

  /**
   * Ends the question if it must end.
   *
   * @throws SearchStoppedException if it must
   */
  public void check() throws SearchStoppedException {
    if (exceeded()) {
      checkSeen();
    }
  }

  /** Ends the question if it was seen before that it must end, so that an answer is not whole. */
  void checkSeen() throws SearchStoppedException {
    StopReason seen = reason;
    if (seen != null) {
      throw new SearchStoppedException(seen);
    }
  }

  /** Returns why the question had to end, if that was seen. */
  Optional<StopReason> seen() {
    return Optional.ofNullable(reason);
  }
}
