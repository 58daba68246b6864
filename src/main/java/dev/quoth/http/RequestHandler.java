package dev.quoth.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.quoth.QuoteSearch;
import dev.quoth.SearchStoppedException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Takes a request, refuses what is none for a page, and sends the page with its headers. */
final class RequestHandler implements HttpHandler {

  /** How long an address may be, in characters as they are sent. */
  static final int MAX_ADDRESS = 16_384;

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
              + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin");

  private final Site site;
  private final SearchSource source;
  private final ServerOptions options;
  private final RequestThreads threads;
  private final HostCheck hosts;

  RequestHandler(Site site, SearchSource source, ServerOptions options, RequestThreads threads) {
    this.site = site;
    this.source = source;
    this.options = options;
    this.threads = threads;
    hosts = new HostCheck(options);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    threads.index();
    Reply reply;
    try {
      check(exchange);
      reply = answer(exchange);
    } catch (RefusedRequest e) {
      reply = ErrorPage.of(e.status(), e.reason());
    } catch (SearchStoppedException e) {
      reply = ErrorPage.of(503, "This took too long. Ask for less, or try again.");
    } catch (Throwable e) { // a page without an answer is better than a connection that hangs
      report(e);
      reply = ErrorPage.of(500, "Something went wrong here. It is not your fault.");
    }
    threads.network();
    send(reply, exchange);
  }

  private void report(Throwable failure) {
    try {
      options.listener().accept(failure);
    } catch (RuntimeException e) { // what has happened has happened
    }
  }

  /** Answers from one snapshot, which is released before the answer is sent. */
  private Reply answer(HttpExchange exchange) throws IOException {
    try (QuoteSearch snapshot = source.latest()) {
      return site.answer(request(exchange, view(snapshot)));
    }
  }

  /** Refuses what is no request for a page of this server. */
  private void check(HttpExchange exchange) throws RefusedRequest {
    String method = exchange.getRequestMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      throw new RefusedRequest(405, "These pages are only read: GET and HEAD.");
    }
    Headers headers = exchange.getRequestHeaders();
    if (!hosts.allows(host(exchange))) {
      throw new RefusedRequest(421, "This address is not one of this server.");
    }
    String length = headers.getFirst("Content-Length");
    if (headers.containsKey("Transfer-Encoding") || (length != null && !length.equals("0"))) {
      throw new RefusedRequest(413, "A request for a page has no content.");
    }
    if (exchange.getRequestURI().toString().length() > MAX_ADDRESS) {
      throw new RefusedRequest(414, "The address is too long. Ask for less at once.");
    }
  }

  private static String host(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    return host == null ? "" : host;
  }

  private PageRequest request(HttpExchange exchange, QuoteSearch search) throws RefusedRequest {
    String query = exchange.getRequestURI().getRawQuery();
    return new PageRequest(
        exchange.getRequestURI().getRawPath(),
        PageRequest.decode(query == null ? "" : query),
        search,
        hosts.base(host(exchange)));
  }

  private QuoteSearch view(QuoteSearch snapshot) {
    long deadline = System.nanoTime() + options.timeout().toNanos();
    QuoteSearch known = options.speakers().map(snapshot::identifying).orElse(snapshot);
    return known.cancelledBy(() -> System.nanoTime() - deadline > 0);
  }

  private static void send(Reply reply, HttpExchange exchange) throws IOException {
    byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
    Headers headers = exchange.getResponseHeaders();
    HEADERS.forEach(headers::set);
    headers.set("Content-Type", reply.type());
    headers.set("Cache-Control", "no-cache");
    if (reply.status() == 405) {
      headers.set("Allow", "GET, HEAD");
    }
    if (reply.status() == 405 || reply.status() == 413) {
      headers.set("Connection", "close");
    }
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", Integer.toString(bytes.length));
      exchange.sendResponseHeaders(reply.status(), -1);
    } else {
      exchange.sendResponseHeaders(reply.status(), bytes.length);
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(bytes);
      }
    }
    exchange.close();
  }
}
