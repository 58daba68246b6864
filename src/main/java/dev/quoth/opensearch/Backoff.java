package dev.quoth.opensearch;

import java.io.InterruptedIOException;
import java.time.Duration;

/** Waits between attempts, each time twice as long, up to a bound. For one request. */
final class Backoff {

  /** How often a request is sent, all together. */
  static final int ATTEMPTS = 8;

  private static final Duration LONGEST = Duration.ofSeconds(3);

  private Duration next = Duration.ofMillis(50);

  /** Waits. */
  void pause() throws InterruptedIOException {
    try {
      Thread.sleep(next);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
    Duration twice = next.multipliedBy(2);
    next = twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
  }

  /** Returns the exception of a thread that was interrupted, and keeps it so. */
  static InterruptedIOException interrupted(InterruptedException cause) {
    Thread.currentThread().interrupt();
    InterruptedIOException interrupted =
        new InterruptedIOException("interrupted while a cluster was asked");
    interrupted.initCause(cause);
    return interrupted;
  }
}
