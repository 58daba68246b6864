package dev.quoth.opensearch;

import dev.quoth.QuoteQuery;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;

/**
 * A way to a cluster. {@link HttpTransport} is that of the JDK; one over another client, or one
 * that signs its requests, is a lambda of the application's. Must be safe for use by several
 * threads at once.
 */
@FunctionalInterface
public interface Transport {

  /**
   * Sends a request to any node of the cluster. A node that cannot be reached or has no time
   * (status 429, 502, 503 or 504) should be asked again, or another, before this gives up.
   *
   * @param request the request, which may be sent again without harm
   * @return what the cluster said, whatever it was
   * @throws IOException if no node answers
   */
  Response send(Request request) throws IOException;

  /**
   * A request.
   *
   * @param method the method of HTTP: "POST"
   * @param path the path and the query, encoded as in a URI: "/quotes/_search"
   * @param type the media type of the body
   * @param body the body; empty for none
   * @param timeout how long the answer is waited for, with all attempts; {@link
   *     QuoteQuery#NO_TIMEOUT} for as long as the transport does by itself
   */
  record Request(String method, String path, String type, String body, Duration timeout) {

    /** Checks that all components are present. */
    public Request {
      Objects.requireNonNull(method, "method");
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(body, "body");
      Objects.requireNonNull(timeout, "timeout");
    }

    /**
     * Returns a request with a JSON object.
     *
     * @param method the method of HTTP
     * @param path the path and the query
     * @param body the object; empty for none
     * @return the request
     */
    public static Request json(String method, String path, String body) {
      return new Request(method, path, "application/json", body, QuoteQuery.NO_TIMEOUT);
    }

    /**
     * Returns a request with a JSON object in each line.
     *
     * @param path the path and the query
     * @param body the lines, each with its end
     * @return the request, a POST
     */
    public static Request lines(String path, String body) {
      return new Request("POST", path, "application/x-ndjson", body, QuoteQuery.NO_TIMEOUT);
    }

    /**
     * Returns this request with a limit of its time.
     *
     * @param most how long the answer is waited for, with all attempts
     * @return a copy with that limit
     */
    public Request within(Duration most) {
      return new Request(method, path, type, body, most);
    }
  }

  /**
   * An answer.
   *
   * @param status the status of HTTP: 200
   * @param body the body
   * @param node who answered, for messages: "http://10.0.0.7:9200"
   */
  record Response(int status, String body, String node) {

    /** Checks that both texts are present. */
    public Response {
      Objects.requireNonNull(body, "body");
      Objects.requireNonNull(node, "node");
    }
  }
}
