package dev.quoth.opensearch;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Set;

/** Waits between attempts, each time twice as long, up to a bound. For one request. */
final class Backoff {

  /** What a node says that has no time, or whose shard or neighbor is away for the moment. */
  private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

  /**
   * How often a request is sent, all together: over 18 seconds, in which a busy cluster has found a
   * new manager and another copy of each shard.
   */
  static final int ATTEMPTS = 12;

  /** A node that wants more time is not waited for any longer. */
  static final Duration LONGEST_ASKED = Duration.ofSeconds(30);

  private static final Duration LONGEST = Duration.ofSeconds(3);

  private Duration next = Duration.ofMillis(50);

  /** Tests whether a request that was answered by a status is worth another attempt. */
  static boolean isPassing(int status) {
    return PASSING.contains(status);
  }

  /** Tests whether a part of a request is: there a node that is lost may be any fault of 500. */
  static boolean isPassingPart(int status) {
    return status == 429 || status >= 500;
  }

  /** Waits. */
  void pause() throws InterruptedIOException {
    pause(Duration.ZERO, LONGEST);
  }

  /** Waits as long as a node asked for, if that is more, and not longer than there is time. */
  void pause(Duration asked, Duration left) throws InterruptedIOException {
    Duration bounded = asked.compareTo(LONGEST_ASKED) < 0 ? asked : LONGEST_ASKED;
    Duration wanted = bounded.compareTo(next) < 0 ? next : bounded;
    try {
      Thread.sleep(wanted.compareTo(left) < 0 ? wanted : left);
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
