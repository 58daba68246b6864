package dev.quoth.opensearch;

import dev.quoth.answer.SearchLimit;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;

/** The way to the cluster for one question, whose requests take no longer than it may. */
final class QuestionTransport implements Transport {

  /** What was found in time is still read, if that is quick. */
  private static final Duration GRACE = Duration.ofSeconds(1);

  private final Transport transport;
  private final SearchLimit limit;

  QuestionTransport(Transport transport, SearchLimit limit) {
    this.transport = transport;
    this.limit = limit;
  }

  /** A request that ends because the time of its question is over is not the cluster's fault. */
  @Override
  public Response send(Request request) throws IOException {
    if (limit.isNone()) {
      return transport.send(request);
    }
    try {
      Duration left = limit.left();
      return transport.send(request.within(left.isPositive() ? left : GRACE));
    } catch (InterruptedIOException e) {
      throw e;
    } catch (IOException e) {
      limit.check();
      throw e;
    }
  }
}
