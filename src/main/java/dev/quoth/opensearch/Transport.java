package dev.quoth.opensearch;

import java.io.IOException;

/**
 * A way to a cluster. {@link HttpTransport} is that of the JDK; one over another client, or one
 * that signs its requests, is a lambda of the application's. Must be safe for use by several
 * threads at once.
 */
@FunctionalInterface
public interface Transport {

  /**
   * Sends a request to any node of the cluster.
   *
   * @param request the request, which may be sent again without harm
   * @return what the cluster said, whatever it was
   * @throws IOException if no node can be reached
   */
  Response send(Request request) throws IOException;

  /**
   * A request.
   *
   * @param method the method of HTTP: "POST"
   * @param path the path and the query, encoded as in a URI: "/quotes/_search"
   * @param type the media type of the body
   * @param body the body; empty for none
   */
  record Request(String method, String path, String type, String body) {

    /**
     * Returns a request with a JSON object.
     *
     * @param method the method of HTTP
     * @param path the path and the query
     * @param body the object; empty for none
     * @return the request
     */
    public static Request json(String method, String path, String body) {
      return new Request(method, path, "application/json", body);
    }
  }

  /**
   * An answer.
   *
   * @param status the status of HTTP: 200
   * @param body the body
   */
  record Response(int status, String body) {}
}
