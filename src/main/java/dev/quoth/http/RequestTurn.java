package dev.quoth.http;

/**
 * One request on its thread. While it waits for the network it can be interrupted, which closes the
 * connection; never while it reads the index, whose files an interrupt would close.
 */
final class RequestTurn {

  /** What a thread does with its request. */
  private enum Phase {
    NETWORK,
    INDEX,
    DONE
  }

  private final Thread thread;
  private Phase phase = Phase.NETWORK;
  private long deadline;

  RequestTurn(Thread thread, long deadline) {
    this.thread = thread;
    this.deadline = deadline;
  }

  /** Begins to read the index. */
  synchronized void index() {
    phase = Phase.INDEX;
    Thread.interrupted(); // it came too late
  }

  /** Begins to write to the network, until a moment of {@link System#nanoTime}. */
  synchronized void network(long until) {
    phase = Phase.NETWORK;
    deadline = until;
  }

  /** Ends the turn: its thread goes on with another. */
  synchronized void end() {
    phase = Phase.DONE;
    Thread.interrupted();
  }

  /** Closes the connection if the network takes too long. */
  synchronized void check(long now) {
    if (phase == Phase.NETWORK && now - deadline > 0) {
      thread.interrupt();
    }
  }
}
