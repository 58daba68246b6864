package dev.quoth.opensearch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Sends requests by the JDK's HTTP client to the nodes of a cluster in turn. Where one cannot be
 * reached, the next is asked; where none can, or one has no time or breaks off, the next is asked
 * after a while, twelve times in all within 18 seconds of waiting. A node that could not be reached
 * is asked last for half a minute. Immutable, but for whose turn it is; safe for use by several
 * threads at once.
 */
public final class HttpTransport implements Transport {

  private static final Duration CONNECTED = Duration.ofSeconds(5);

  private static final Duration ANSWERED = Duration.ofSeconds(60);

  private final NodeRotation nodes;
  private final HttpClient client;
  private final Map<String, String> headers;
  private final Duration timeout;

  private HttpTransport(
      NodeRotation nodes, HttpClient client, Map<String, String> headers, Duration timeout) {
    this.nodes = nodes;
    this.client = client;
    this.headers = headers;
    this.timeout = timeout;
  }

  /**
   * Creates a transport to some nodes.
   *
   * @param nodes their addresses, such as {@code http://10.0.0.7:9200}, one or more; a proxy's may
   *     have a path, after which that of a request is put: {@code https://news.example/search/}
   * @return the transport
   * @throws IllegalArgumentException if there is no node, or an address is none at which a node can
   *     answer
   */
  public static HttpTransport of(List<URI> nodes) {
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTED)
            .build();
    return new HttpTransport(new NodeRotation(nodes), client, Map.of(), ANSWERED);
  }

  /**
   * Returns a transport that sends a header with each request, such as Authorization.
   *
   * @param name the header's name
   * @param value its value, instead of any before
   * @return a copy with that header
   * @throws IllegalArgumentException if HTTP, or the JDK's client, does not allow the header
   */
  public HttpTransport header(String name, String value) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    try {
      HttpRequest.newBuilder().setHeader(name, value);
    } catch (IllegalArgumentException e) { // it may quote the value, which may be a secret
      throw new IllegalArgumentException(
          "header \"" + name + "\" cannot be sent with its value; take another, or a client's");
    }
    Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    more.putAll(headers);
    more.put(name, value);
    return new HttpTransport(nodes, client, Collections.unmodifiableMap(more), timeout);
  }

  /**
   * Returns a transport by another client, which has the certificates, the proxy, and how long it
   * tries to connect.
   *
   * @param value the client, which stays open
   * @return a copy with that client
   */
  public HttpTransport client(HttpClient value) {
    return new HttpTransport(nodes, Objects.requireNonNull(value, "client"), headers, timeout);
  }

  /**
   * Returns a transport that waits for the answer of a node no longer than this; a minute by
   * default. A request to which nodes said nothing three times is not sent again.
   *
   * @param most how long a node may take for a whole answer
   * @return a copy with that timeout
   * @throws IllegalArgumentException if it is not more than zero
   */
  public HttpTransport timeout(Duration most) {
    if (!most.isPositive()) {
      throw new IllegalArgumentException("timeout must be more than zero, but is " + most);
    }
    return new HttpTransport(nodes, client, headers, most);
  }

  @Override
  public Response send(Request request) throws IOException {
    return new HttpAttempts(nodes, new HttpExchanger(client, headers), request, timeout).answer();
  }
}
