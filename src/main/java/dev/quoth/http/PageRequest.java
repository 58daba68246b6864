package dev.quoth.http;

import dev.quoth.QuoteSearch;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What a browser asks for.
 *
 * @param path the path, such as {@code /article}
 * @param values the values of the query by their names, the first of each
 * @param search answers questions until the time for this request is over
 * @param base the address of the first page as the browser knows it, with a slash at its end
 */
record PageRequest(String path, Map<String, String> values, QuoteSearch search, String base) {

  /** Decodes the query of an address. */
  static Map<String, String> decode(String query) throws RefusedRequest {
    Map<String, String> values = new HashMap<>();
    int at = 0;
    while (at < query.length()) {
      int end = query.indexOf('&', at);
      String pair = query.substring(at, end < 0 ? query.length() : end);
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      String value = equals < 0 ? "" : pair.substring(equals + 1);
      try {
        values.putIfAbsent(
            URLDecoder.decode(name, StandardCharsets.UTF_8),
            URLDecoder.decode(value, StandardCharsets.UTF_8));
      } catch (IllegalArgumentException e) {
        throw new RefusedRequest(400, "The address is not encoded as addresses are.");
      }
      at = end < 0 ? query.length() : end + 1;
    }
    return values;
  }

  /** Returns a value of the query; empty if there is none. */
  String value(String name) {
    return values.getOrDefault(name, "").strip();
  }

  /** Returns a value that the page cannot do without. */
  String needed(String name) throws RefusedRequest {
    String value = value(name);
    if (value.isEmpty()) {
      throw new RefusedRequest(400, "The address lacks a value: " + name + "=…");
    }
    return value;
  }
}
