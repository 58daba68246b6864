package dev.quoth.index;

import dev.quoth.passage.Microseconds;
import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Gives each article that is added its moment of arrival, later than that of all before, such that
 * a snapshot which has an article has all that arrived before it: whoever asks for what arrived
 * after the newest article of a snapshot misses none.
 *
 * <p>For that, one write begins at a time. It ends when Lucene asks for its first document, since
 * by then the place of the write before or after the next flush is settled; a flush waits for the
 * writes before it. The documents themselves are written by several threads at once.
 */
final class ArrivalClock {

  private final InstantSource clock;
  private final ReentrantLock beginning = new ReentrantLock();
  private long last;

  /**
   * Creates a clock.
   *
   * @param clock the moment now, at which an article arrives
   * @param last the last arrival, after which all others are, in microseconds
   */
  ArrivalClock(InstantSource clock, long last) {
    this.clock = clock;
    this.last = last;
  }

  /** A write, which asks for the moment once it has begun. */
  @FunctionalInterface
  interface Write {
    long begin(LongSupplier moment) throws IOException;
  }

  long write(Write write) throws IOException {
    beginning.lock();
    try {
      return write.begin(this::next);
    } finally {
      if (beginning.isHeldByCurrentThread()) { // it failed before it began
        beginning.unlock();
      }
    }
  }

  /** Where the clock does not advance, or goes back, the moment after the last is taken. */
  private long next() {
    try {
      last = Math.max(last + 1, Microseconds.of(clock.instant()));
      return last;
    } finally {
      beginning.unlock();
    }
  }
}
