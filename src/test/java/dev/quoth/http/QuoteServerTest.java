package dev.quoth.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server takes and refuses, over a real socket. */
class QuoteServerTest {

  private static ServedIndex served;

  @BeforeAll
  static void serve() throws IOException {
    served = ServedIndex.of(ServedIndex.newsroom());
  }

  @AfterAll
  static void close() throws IOException {
    served.close();
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(served.address().resolve(path));
  }

  /** Sends bytes as they are, and returns all that comes until the server closes. */
  private static String raw(ServedIndex to, String bytes) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), to.port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(bytes.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String status(String answer) {
    return answer.lines().findFirst().orElse("").replaceAll("HTTP/1.1 (\\d+).*", "$1");
  }

  @Test
  void aServerListensOnTheLoopbackAddressUnlessToldOtherwise() {
    assertEquals("127.0.0.1", served.address().getHost());
    assertEquals(served.port(), served.address().getPort());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/?q=ferry", "/nothing", "/page.css", "/suggest?q=od"})
  void everyAnswerHasTheHeadersThatProtectWhoReadsIt(String path) throws Exception {
    HttpResponse<String> answer = served.get(path);
    String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertTrue(policy.startsWith("default-src 'none'; "), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElseThrow());
    assertEquals("no-referrer", answer.headers().firstValue("Referrer-Policy").orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
  void nothingIsWritten(String method) throws Exception {
    HttpResponse<String> answer =
        served.send(
            request("/").method(method, HttpRequest.BodyPublishers.ofString("q=ferry")).build());
    assertEquals(405, answer.statusCode());
    assertEquals("GET, HEAD", answer.headers().firstValue("Allow").orElseThrow());
  }

  @Test
  void aHeadHasNoContent() throws Exception {
    HttpResponse<String> whole = served.get("/?q=ferry");
    HttpResponse<String> head =
        served.send(
            request("/?q=ferry").method("HEAD", HttpRequest.BodyPublishers.noBody()).build());
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    assertEquals(
        whole.headers().firstValue("Content-Length"), head.headers().firstValue("Content-Length"));
  }

  @Test
  void aContentIsRefused() throws Exception {
    String get = "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 7\r\n\r\nq=ferry";
    assertEquals("413", status(raw(served, get)));
  }

  @Test
  void aLongAddressIsRefused() throws Exception {
    HttpResponse<String> answer = served.get("/?q=" + "a".repeat(RequestHandler.MAX_ADDRESS));
    assertEquals(414, answer.statusCode());
    assertTrue(answer.body().contains("<h1>Too long</h1>"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/?q=%", "/?q=%zz", "/?q=%F", "/article?%G1=1"})
  void anAddressThatIsNotEncodedIsRefused(String path) throws Exception {
    String get = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    assertEquals("400", status(raw(served, get)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nothing", "/../etc/passwd", "/page.css/", "/%2e%2e/", "/q.class"})
  void whatIsNoPageIsNotFound(String path) throws Exception {
    String get = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    assertEquals("404", status(raw(served, get)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "10.0.0.1",
        ""
      })
  void anotherHostIsRefused(String host) throws Exception {
    String get = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    assertEquals("421", status(raw(served, get)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:80", "127.0.0.1:1", "[::1]:8080"})
  void theMachineItselfIsAsked(String host) throws Exception {
    String get = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    assertEquals("200", status(raw(served, get)));
  }

  @Test
  void behindAProxyItsHostIsKnown() throws Exception {
    ServerOptions options =
        ServerOptions.local().withPublicAddress(URI.create("https://quotes.example/q"));
    try (ServedIndex behind = ServedIndex.of(options, IoLimits.STANDARD)) {
      String get = "GET / HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n";
      assertEquals("200", status(raw(behind, get.replace("HOST", "Quotes.example"))));
      assertEquals("421", status(raw(behind, get.replace("HOST", "evil.example"))));
    }
  }

  @Test
  void manyAreAnsweredAtOnce() throws Exception {
    String expected = served.get("/?q=ferry").body();
    List<Callable<String>> requests = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      requests.add(() -> served.get("/?q=ferry").body());
    }
    ExecutorService people = Executors.newFixedThreadPool(60);
    try {
      Set<String> answers = new HashSet<>();
      for (Future<String> answer : people.invokeAll(requests)) {
        answers.add(answer.get());
      }
      assertEquals(Set.of(expected), answers);
    } finally {
      people.shutdownNow();
    }
  }

  /** More than the threads of the server ask for much and take nothing. */
  @Test
  void whoReadsSlowlyHoldsNobodyUp() throws Exception {
    Article large = Article.builder("large", "&".repeat(900_000)).build();
    IoLimits limits = new IoLimits(Duration.ofSeconds(1), Duration.ofSeconds(1));
    List<Socket> slow = new ArrayList<>();
    try (ServedIndex small = ServedIndex.of(ServerOptions.local(), limits, large)) {
      for (int i = 0; i < 24; i++) {
        Socket socket = new Socket();
        slow.add(socket);
        socket.setReceiveBufferSize(4_096);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), small.port()));
        String get = "GET /article?id=large HTTP/1.1\r\nHost: localhost\r\n\r\n";
        socket.getOutputStream().write(get.getBytes(StandardCharsets.UTF_8));
      }
      assertEquals(200, small.get("/").statusCode());
      assertEquals(200, small.get("/?q=ferry").statusCode());
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void whoAsksSlowlyHoldsNobodyUp() throws Exception {
    IoLimits limits = new IoLimits(Duration.ofSeconds(1), Duration.ofSeconds(1));
    List<Socket> slow = new ArrayList<>();
    try (ServedIndex small = ServedIndex.of(ServerOptions.local(), limits)) {
      for (int i = 0; i < 24; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), small.port());
        slow.add(socket);
        socket.getOutputStream().write("GET /?q=fer".getBytes(StandardCharsets.UTF_8));
      }
      assertEquals(200, small.get("/").statusCode());
      for (Socket socket : slow) {
        socket.setSoTimeout(20_000);
        InputStream in = socket.getInputStream();
        assertEquals(-1, in.read(), "the connection is closed");
      }
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void aFailureIsToldToTheApplicationAndNotToTheBrowser() throws Exception {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    ServerOptions options = ServerOptions.local().withListener(failure::set);
    try (ServedIndex broken = ServedIndex.of(options, IoLimits.STANDARD, ServedIndex.newsroom())) {
      broken.closeSearcher();
      HttpResponse<String> answer = broken.get("/?q=ferry");
      assertEquals(500, answer.statusCode());
      assertFalse(answer.body().contains("Exception"), answer.body());
      assertTrue(failure.get() != null, "the listener was told");
    }
  }

  @Test
  void aClosedServerHasNoThreadsLeft() throws Exception {
    ServedIndex other = ServedIndex.of(ServedIndex.newsroom());
    Set<Thread> before = threads();
    assertEquals(200, other.get("/").statusCode());
    Set<Thread> mine = threads();
    mine.removeAll(before);
    assertFalse(mine.isEmpty());
    other.close();
    for (Thread thread : mine) {
      thread.join(20_000);
      assertFalse(thread.isAlive(), thread::getName);
    }
  }

  private static Set<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("quoth-http"))
        .collect(Collectors.toSet());
  }
}
