package dev.quoth.opensearch;

import static dev.quoth.opensearch.ScriptedNode.breaksOff;
import static dev.quoth.opensearch.ScriptedNode.says;
import static dev.quoth.opensearch.ScriptedNode.saysNothing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpTransportTest {

  private static final Transport.Request ASKED = Transport.Request.json("POST", "/a/_search", "{}");

  private ScriptedNode node;

  @BeforeEach
  void start() throws IOException {
    node = new ScriptedNode();
  }

  @AfterEach
  void end() {
    node.close();
  }

  private HttpTransport transport() {
    return HttpTransport.of(List.of(node.address()));
  }

  private static URI nobody() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }
  }

  private static void assertSaid(Throwable error, String... parts) {
    for (String part : parts) {
      assertTrue(String.valueOf(error.getMessage()).contains(part), error::toString);
    }
  }

  /** Returns what is said when there is little time. */
  private static IOException failureSoon(Transport transport) {
    return assertThrows(
        IOException.class, () -> transport.send(ASKED.within(Duration.ofMillis(500))));
  }

  private static IOException failure(Transport transport) {
    return assertThrows(IOException.class, () -> transport.send(ASKED));
  }

  @Test
  void aRequestArrivesWithItsHeader() throws IOException {
    Transport.Response answer = transport().header("Authorization", "key").send(ASKED);
    assertEquals(new Transport.Response(200, "said", node.address().toString()), answer);
    assertEquals(List.of("POST /a/_search{}[key]"), node.heard());
  }

  @Test
  void aHeaderReplacesOneOfTheSameName() throws IOException {
    transport().header("Authorization", "old").header("authorization", "new").send(ASKED);
    assertEquals(List.of("POST /a/_search{}[new]"), node.heard());
  }

  @Test
  void aHeaderThatCannotBeSentIsRefusedWithoutItsValue() {
    Exception error =
        assertThrows(
            IllegalArgumentException.class,
            () -> transport().header("Authorization", "Basic secret\n"));
    assertSaid(error, "Authorization");
    assertFalse(String.valueOf(error.getMessage()).contains("secret"), error::toString);
  }

  @Test
  void aNodeWithoutTimeIsAskedAgain() throws IOException {
    node.then(429, 503, 502, 504);
    assertEquals(200, transport().send(ASKED).status());
    assertEquals(5, node.heard().size());
  }

  @Test
  void aNodeThatLostAnotherIsAskedAgain() throws IOException {
    node.then(
        says(500, "{\"error\":{\"type\":\"node_disconnected_exception\",\"reason\":\"gone\"}}"));
    assertEquals(200, transport().send(ASKED).status());
  }

  @Test
  void aNodeIsGivenTheTimeThatItAsksFor() throws IOException {
    byte[] busy = "busy".getBytes(StandardCharsets.UTF_8);
    node.then(says(429, busy, "Retry-After", "1"), says(503, busy, "Retry-After", "tomorrow"));
    assertEquals(200, transport().send(ASKED).status());
    assertEquals(3, node.heard().size());
  }

  @Test
  void aBrokenConnectionIsTriedAgain() throws IOException {
    node.then(saysNothing(), breaksOff(), saysNothing());
    assertEquals("said", transport().send(ASKED).body());
    assertEquals(4, node.heard().size());
  }

  @Test
  void whatIsNoHttpIsTriedAgainAndNamed() throws Exception {
    Thread mail;
    try (ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      mail = new Thread(() -> greet(socket));
      mail.start();
      URI address = URI.create("http://127.0.0.1:" + socket.getLocalPort());
      assertSaid(failureSoon(HttpTransport.of(List.of(address))), address + ": broke", "https://");
    }
    mail.join();
  }

  private static void greet(ServerSocket socket) {
    try {
      while (true) {
        try (Socket one = socket.accept()) {
          one.getOutputStream().write("220 mail\r\n".getBytes(StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) { // the test is over
    }
  }

  @Test
  void aCompressedAnswerIsRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write("{\"Zoë\":1}".getBytes(StandardCharsets.UTF_8));
    }
    node.then(says(200, bytes.toByteArray(), "Content-Encoding", "gzip"));
    assertEquals("{\"Zoë\":1}", transport().send(ASKED).body());
    node.then(says(200, Arrays.copyOf(bytes.toByteArray(), 12), "Content-Encoding", "gzip"));
    assertEquals("said", transport().send(ASKED).body());
  }

  @Test
  void aNodeThatSendsElsewhereIsNamed() {
    node.then(says(301, new byte[0], "Location", "https://search.example/a/_search"));
    assertSaid(
        failure(transport()), node.address().toString(), "search.example", "HttpTransport.of");
    assertEquals(1, node.heard().size());
  }

  @Test
  void aRefusalIsAnAnswer() throws IOException {
    node.then(400, 401, 403, 404, 413, 500);
    HttpTransport transport = transport();
    for (int status : List.of(400, 401, 403, 404, 413, 500)) {
      assertEquals(status, transport.send(ASKED).status());
    }
  }

  @Test
  void theNextNodeIsAskedWhereOneCannotBeReached() throws IOException {
    HttpTransport transport = HttpTransport.of(List.of(nobody(), node.address()));
    for (int i = 0; i < 4; i++) {
      assertEquals(200, transport.send(ASKED).status());
    }
    assertEquals(4, node.heard().size());
  }

  @Test
  void aNodeThatCouldNotBeReachedIsAskedLast() throws IOException {
    URI nobody = nobody();
    NodeRotation nodes = new NodeRotation(List.of(nobody, node.address()));
    nodes.failed(nobody.toString());
    assertEquals(List.of(node.address().toString(), nobody.toString()), nodes.inTurn());
    assertEquals(List.of(node.address().toString(), nobody.toString()), nodes.inTurn());
    nodes.answered(nobody.toString());
    assertEquals(List.of(nobody.toString(), node.address().toString()), nodes.inTurn());
    assertEquals(List.of(node.address().toString(), nobody.toString()), nodes.inTurn());
  }

  @Test
  void anErrorNamesEachNodeAndWhatItSaid() throws IOException {
    URI nobody = nobody();
    HttpTransport transport = HttpTransport.of(List.of(nobody, node.address()));
    for (int i = 0; i < Backoff.ATTEMPTS; i++) {
      node.then(says(429, "{\"error\":{\"type\":\"rejected\",\"reason\":\"full queue\"}}"));
    }
    IOException error = failure(transport);
    assertSaid(error, "POST /a/_search", nobody + ": cannot be connected to");
    assertSaid(error, node.address() + ": status 429, rejected: full queue", "send less");
    assertEquals(Backoff.ATTEMPTS, node.heard().size());
  }

  @Test
  void nodesThatAreAllDownAreNamed() throws IOException {
    URI one = nobody();
    URI other = nobody();
    assertSaid(
        failureSoon(HttpTransport.of(List.of(one, other))),
        one + ": cannot be connected to",
        other + ": cannot be connected to",
        "look whether the nodes run");
  }

  @Test
  void aHostWithoutAnAddressIsNamed() {
    assertSaid(
        failureSoon(HttpTransport.of(List.of(URI.create("http://no-such-host.invalid:9200")))),
        "no-such-host.invalid:9200: cannot be connected to");
  }

  @Test
  void aNodeThatSaysNothingInTimeIsNamed() {
    HttpHandler waits = node.waits();
    node.then(waits, waits, waits, waits);
    IOException error = failure(transport().timeout(Duration.ofMillis(100)));
    assertSaid(error, node.address() + ": no whole answer in 100 ms", "HttpTransport.timeout");
    assertEquals(HttpAttempts.MAX_SILENT, node.heard().size());
  }

  @Test
  void aNodeThatStopsHalfWayIsAskedAgain() throws IOException {
    node.then(node.waitsHalfWay());
    assertEquals("said", transport().timeout(Duration.ofMillis(300)).send(ASKED).body());
  }

  @Test
  void aRequestHasNoMoreTimeThanItsOwn() {
    HttpHandler waits = node.waits();
    node.then(waits, waits);
    IOException error =
        assertThrows(
            IOException.class, () -> transport().send(ASKED.within(Duration.ofMillis(100))));
    assertSaid(error, "within 100 ms");
    assertEquals(1, node.heard().size());
  }

  @Test
  void aRequestWithoutTimeIsSentOnce() {
    assertThrows(
        IOException.class,
        () -> HttpTransport.of(List.of(nobody())).send(ASKED.within(Duration.ZERO)));
  }

  @Test
  void anInterruptEndsTheRequest() {
    Thread.currentThread().interrupt();
    assertThrows(InterruptedIOException.class, () -> transport().send(ASKED));
    assertTrue(Thread.interrupted());
  }

  @Test
  void anInterruptEndsTheWaitingForAnAnswer() throws Exception {
    node.then(node.waits());
    Thread asking = Thread.currentThread();
    Thread interrupting =
        new Thread(() -> {
          while (node.heard().isEmpty()) {
            Thread.onSpinWait();
          }
          asking.interrupt();
        });
    interrupting.start();
    assertThrows(InterruptedIOException.class, () -> transport().send(ASKED));
    assertTrue(Thread.interrupted());
    interrupting.join();
  }

  @Test
  void aPathOfAProxyStaysBeforeThatOfARequest() throws IOException {
    for (String base : List.of("", "/", "/search", "/search/", "/a%2Fb//")) {
      HttpTransport.of(List.of(URI.create(node.address() + base))).send(ASKED);
    }
    assertEquals(
        List.of(
            "POST /a/_search{}[]",
            "POST /a/_search{}[]",
            "POST /search/a/_search{}[]",
            "POST /search/a/_search{}[]",
            "POST /a%2Fb/a/_search{}[]"),
        node.heard());
  }

  @Test
  void anAddressMayBeOfVersionSix() {
    NodeRotation nodes = new NodeRotation(List.of(URI.create("HTTP://[::1]:9200/")));
    assertEquals(List.of("http://[::1]:9200"), nodes.inTurn());
  }

  @Test
  void anAddressThatIsNoneOfANodeIsRefused() {
    for (String wrong :
        List.of(
            "localhost:9200",
            "10.0.0.7",
            "/search",
            "ftp://10.0.0.7",
            "http:///search",
            "http://my_node:9200",
            "http://10.0.0.7:70000",
            "http://10.0.0.7:9200/?pretty",
            "http://10.0.0.7:9200/#a")) {
      Exception error =
          assertThrows(
              IllegalArgumentException.class,
              () -> HttpTransport.of(List.of(URI.create(wrong))),
              wrong);
      assertSaid(error, '"' + wrong + '"', "http://10.0.0.7:9200");
    }
    assertThrows(IllegalArgumentException.class, () -> HttpTransport.of(List.of()));
  }

  @Test
  void anAddressWithAPasswordIsRefusedWithoutIt() {
    Exception error =
        assertThrows(
            IllegalArgumentException.class,
            () -> HttpTransport.of(List.of(URI.create("https://me:secret@10.0.0.7:9200"))));
    assertSaid(error, "10.0.0.7", "HttpTransport.header");
    assertFalse(String.valueOf(error.getMessage()).contains("secret"), error::toString);
  }

  @Test
  void aTimeoutIsMoreThanZero() {
    assertSaid(
        assertThrows(
            IllegalArgumentException.class, () -> transport().timeout(Duration.ofMillis(-1))),
        "timeout",
        "PT-0.001S");
  }
}
