package dev.quoth.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpTransportTest {

  private static final Transport.Request ASKED = Transport.Request.json("POST", "/a/_search", "{}");

  /** What the node says, one after the other; 0 to end a connection without a word. */
  private final Queue<Integer> statuses = new ConcurrentLinkedQueue<>();

  private final Queue<String> heard = new ConcurrentLinkedQueue<>();
  private HttpServer node;

  @BeforeEach
  void start() throws IOException {
    node = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    node.createContext(
        "/",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          String key = exchange.getRequestHeaders().getFirst("Authorization");
          heard.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + body + key);
          int status = statuses.isEmpty() ? 200 : statuses.remove();
          if (status > 0) {
            byte[] said = "said".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, said.length);
            exchange.getResponseBody().write(said);
          }
          exchange.close();
        });
    node.start();
  }

  @AfterEach
  void end() {
    node.stop(0);
  }

  private URI address() {
    return URI.create("http://127.0.0.1:" + node.getAddress().getPort());
  }

  private static URI nobody() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }
  }

  @Test
  void aRequestArrivesWithItsHeader() throws IOException {
    Transport.Response answer =
        HttpTransport.of(List.of(address())).header("Authorization", "key").send(ASKED);
    assertEquals(new Transport.Response(200, "said", address().toString()), answer);
    assertEquals(List.of("POST /a/_search{}key"), List.copyOf(heard));
  }

  @Test
  void aNodeWithoutTimeIsAskedAgain() throws IOException {
    statuses.addAll(List.of(429, 503, 502, 504));
    assertEquals(200, HttpTransport.of(List.of(address())).send(ASKED).status());
    assertEquals(5, heard.size());
  }

  @Test
  void aBrokenConnectionIsTriedAgain() throws IOException {
    statuses.addAll(List.of(0, 0));
    assertEquals(200, HttpTransport.of(List.of(address())).send(ASKED).status());
  }

  @Test
  void aRefusalIsAnAnswer() throws IOException {
    statuses.addAll(List.of(400, 404, 500));
    HttpTransport transport = HttpTransport.of(List.of(address()));
    assertEquals(400, transport.send(ASKED).status());
    assertEquals(404, transport.send(ASKED).status());
    assertEquals(500, transport.send(ASKED).status());
  }

  @Test
  void theNextNodeIsAskedWhereOneCannotBeReached() throws IOException {
    HttpTransport transport = HttpTransport.of(List.of(nobody(), address()));
    for (int i = 0; i < 4; i++) {
      assertEquals(200, transport.send(ASKED).status());
    }
  }

  @Test
  void anErrorNamesEachNodeAndWhatItSaid() throws IOException {
    URI nobody = nobody();
    HttpTransport transport = HttpTransport.of(List.of(nobody, address()));
    statuses.addAll(List.of(429, 429, 429, 429));
    IOException error = assertThrows(IOException.class, () -> transport.send(ASKED));
    assertTrue(error.getMessage().contains("POST /a/_search"), error::getMessage);
    assertTrue(error.getMessage().contains(address() + ": 429"), error::getMessage);
    assertTrue(error.getMessage().contains(nobody + ": "), error::getMessage);
    assertEquals(4, heard.size());
  }

  @Test
  void anInterruptEndsTheRequest() {
    Thread.currentThread().interrupt();
    HttpTransport transport = HttpTransport.of(List.of(address()));
    assertThrows(InterruptedIOException.class, () -> transport.send(ASKED));
    assertTrue(Thread.interrupted());
  }
}
