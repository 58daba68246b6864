package dev.quoth.opensearch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

/** Sends a request to a node, and reads its whole answer. */
final class HttpExchanger {

  /** Nobody waits that long. */
  private static final Duration LONGEST = Duration.ofDays(365);

  private final HttpClient client;
  private final Map<String, String> headers;

  HttpExchanger(HttpClient client, Map<String, String> headers) {
    this.client = client;
    this.headers = headers;
  }

  /** A whole answer. */
  record Answer(int status, String text, HttpHeaders headers) {}

  /**
   * Sends a request.
   *
   * @throws HttpTimeoutException if there is no whole answer in time
   * @throws InterruptedIOException if this thread is interrupted
   */
  Answer send(String node, Transport.Request request, Duration timeout) throws IOException {
    HttpRequest.Builder http = HttpRequest.newBuilder(URI.create(node + request.path()));
    headers.forEach(http::setHeader);
    http.setHeader("Content-Type", request.type());
    http.method(
        request.method(),
        request.body().isEmpty()
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(request.body()));
    HttpResponse<byte[]> answer =
        wait(client.sendAsync(http.build(), HttpResponse.BodyHandlers.ofByteArray()), timeout);
    return new Answer(answer.statusCode(), text(answer), answer.headers());
  }

  /** The client's own timeout ends when the first byte of an answer is there. */
  private static HttpResponse<byte[]> wait(
      CompletableFuture<HttpResponse<byte[]>> answer, Duration timeout) throws IOException {
    try {
      return answer.get(milliseconds(timeout), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new HttpTimeoutException("no whole answer in " + milliseconds(timeout) + " ms");
    } catch (InterruptedException e) {
      throw Backoff.interrupted(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IOException(e.getCause());
    } finally {
      answer.cancel(true); // which ends the connection, unless the answer is there
    }
  }

  private static long milliseconds(Duration timeout) {
    return timeout.compareTo(LONGEST) < 0 ? Math.max(1, timeout.toMillis()) : LONGEST.toMillis();
  }

  /** Returns the text of an answer, which a proxy may have compressed without being asked to. */
  private static String text(HttpResponse<byte[]> answer) throws IOException {
    String encoding = answer.headers().firstValue("Content-Encoding").orElse("identity");
    return switch (encoding) {
      case "identity" -> new String(answer.body(), StandardCharsets.UTF_8);
      case "gzip" -> {
        try (GZIPInputStream bytes = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
          yield new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
      default -> throw new IOException("the answer is encoded as " + encoding);
    };
  }
}
