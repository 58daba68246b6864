package dev.quoth.opensearch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A node that answers as a test says, one answer after the other, and then always "said". */
final class ScriptedNode implements Closeable {

  private final Queue<HttpHandler> script = new ConcurrentLinkedQueue<>();
  private final Queue<String> heard = new ConcurrentLinkedQueue<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch end = new CountDownLatch(1);
  private final HttpServer server;

  ScriptedNode() throws IOException {
    this(HttpServer.create());
  }

  /** A node by a server of its own, which need not be bound. */
  ScriptedNode(HttpServer server) throws IOException {
    this.server = server;
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String key = exchange.getRequestHeaders().getOrDefault("Authorization", List.of()).toString();
    heard.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + body + key);
    HttpHandler next = script.poll();
    (next == null ? says(200, "said") : next).handle(exchange);
    exchange.close();
  }

  /** Returns an answer with a status. */
  static HttpHandler says(int status, String text) {
    return says(status, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns an answer with a status and headers, each a name with its value after it. */
  static HttpHandler says(int status, byte[] bytes, String... headers) {
    return exchange -> {
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
      }
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    };
  }

  /** Returns an answer that ends before all that it promised. */
  static HttpHandler breaksOff() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 100);
      exchange.getResponseBody().write('{');
      exchange.getResponseBody().flush();
    };
  }

  /** Returns an end of the connection without a word. */
  static HttpHandler saysNothing() {
    return exchange -> {};
  }

  /** Returns no answer, until the node is closed. */
  HttpHandler waits() {
    return exchange -> await();
  }

  /** Returns an answer that begins, and goes no further until the node is closed. */
  HttpHandler waitsHalfWay() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 100);
      exchange.getResponseBody().write('{');
      exchange.getResponseBody().flush();
      await();
    };
  }

  private void await() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Says what the next answers are. */
  ScriptedNode then(HttpHandler... answers) {
    script.addAll(List.of(answers));
    return this;
  }

  /** Says the statuses of the next answers. */
  ScriptedNode then(int... statuses) {
    for (int status : statuses) {
      script.add(says(status, "said"));
    }
    return this;
  }

  /** Returns the requests so far: method, path, body, credentials. */
  List<String> heard() {
    return List.copyOf(heard);
  }

  int port() {
    return server.getAddress().getPort();
  }

  URI address() {
    return URI.create(String.format(Locale.ROOT, "http://127.0.0.1:%d", port()));
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
