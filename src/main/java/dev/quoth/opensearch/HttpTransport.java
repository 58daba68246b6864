package dev.quoth.opensearch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Sends requests by the JDK's HTTP client to the nodes of a cluster in turn. Where one cannot be
 * reached, or has no time, the next is asked after a while, a few times. Immutable, but for whose
 * turn it is; safe for use by several threads at once.
 */
public final class HttpTransport implements Transport {

  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  /** What a node says that is worth another attempt: too busy, or not there behind a proxy. */
  private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

  private final List<URI> nodes;
  private final Map<String, String> headers;
  private final HttpClient client;
  private final AtomicInteger turn = new AtomicInteger();

  private HttpTransport(List<URI> nodes, Map<String, String> headers, HttpClient client) {
    this.nodes = List.copyOf(nodes);
    this.headers = headers;
    this.client = client;
  }

  /**
   * Creates a transport to some nodes.
   *
   * @param nodes their addresses, such as {@code http://10.0.0.7:9200}, one or more
   * @return the transport
   * @throws IllegalArgumentException if there is no node
   */
  public static HttpTransport of(List<URI> nodes) {
    if (nodes.isEmpty()) {
      throw new IllegalArgumentException("nodes must be one or more, but there are none");
    }
    return new HttpTransport(nodes, Map.of(), HttpClient.newHttpClient());
  }

  /**
   * Returns a transport that sends a header with each request, such as Authorization.
   *
   * @param name the header's name
   * @param value its value
   * @return a copy with that header
   */
  public HttpTransport header(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
    return new HttpTransport(nodes, more, client);
  }

  /**
   * Returns a transport by another client, which has the certificates and the proxy.
   *
   * @param value the client
   * @return a copy with that client
   */
  public HttpTransport client(HttpClient value) {
    return new HttpTransport(nodes, headers, Objects.requireNonNull(value, "client"));
  }

  @Override
  public Response send(Request request) throws IOException {
    List<String> said = new ArrayList<>();
    Backoff backoff = new Backoff();
    for (int i = 0; i < Backoff.ATTEMPTS; i++) {
      if (i > 0) {
        backoff.pause();
      }
      Optional<Response> answer = attempt(request, said);
      if (answer.isPresent()) {
        return answer.get();
      }
    }
    throw new IOException(
        "no node of the cluster answered "
            + request.method()
            + " "
            + request.path()
            + " in "
            + Backoff.ATTEMPTS
            + " attempts; look whether they run: "
            + said);
  }

  /** Asks the node whose turn it is; what it said is added where another attempt is worth while. */
  private Optional<Response> attempt(Request request, List<String> said) throws IOException {
    URI node = nodes.get(Math.floorMod(turn.getAndIncrement(), nodes.size()));
    try {
      HttpResponse<String> answer = ask(node, request);
      if (!PASSING.contains(answer.statusCode())) {
        return Optional.of(new Response(answer.statusCode(), answer.body(), node.toString()));
      }
      said.add(node + ": " + answer.statusCode());
    } catch (InterruptedIOException e) {
      throw e;
    } catch (IOException e) {
      said.add(node + ": " + e);
    }
    return Optional.empty();
  }

  private HttpResponse<String> ask(URI node, Request request) throws IOException {
    HttpRequest.Builder http =
        HttpRequest.newBuilder(node.resolve(request.path()))
            .timeout(TIMEOUT)
            .header("Content-Type", request.type())
            .method(
                request.method(),
                request.body().isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(request.body()));
    headers.forEach(http::header);
    try {
      return client.send(http.build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      throw Backoff.interrupted(e);
    }
  }
}
