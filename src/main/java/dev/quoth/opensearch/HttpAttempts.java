package dev.quoth.opensearch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** One request, which is sent until a node answers, a few times. For one thread. */
final class HttpAttempts {

  /** The number of silent nodes after which a request is given up. */
  static final int MAX_SILENT = 3;

  /** What a node says when another, which it asked, has just died. */
  private static final List<String> GONE =
      List.of(
          "\"node_disconnected_exception\"",
          "\"node_not_connected_exception\"",
          "\"connect_transport_exception\"",
          "\"node_closed_exception\"",
          "\"no_shard_available_action_exception\"");

  private final NodeRotation nodes;
  private final HttpExchanger exchanger;
  private final Transport.Request request;
  private final Duration timeout;
  private final long start = System.nanoTime();

  /** What each node said last. */
  private final Map<String, String> said = new LinkedHashMap<>();

  private Obstacle obstacle = Obstacle.UNREACHABLE;
  private Duration asked = Duration.ZERO;
  private int silent;
  private @Nullable IOException cause;

  /** Why there is no answer yet, with what to do if there is none in the end. */
  private enum Obstacle {
    UNREACHABLE("look whether the nodes run, and can be reached from here"),
    SILENT(
        "ask for less at once, look for a node that is slow, or give HttpTransport.timeout more"),
    BROKEN("look whether the nodes run; one that speaks TLS needs an address with https://"),
    BUSY("the cluster is too busy: send less at once, or later"),
    UNREADY("look at the cluster's health (GET /_cluster/health), and send it again later");

    private final String remedy;

    Obstacle(String remedy) {
      this.remedy = remedy;
    }
  }

  HttpAttempts(
      NodeRotation nodes, HttpExchanger exchanger, Transport.Request request, Duration timeout) {
    this.nodes = nodes;
    this.exchanger = exchanger;
    this.request = request;
    this.timeout = timeout;
  }

  /** Returns the first answer that is one. */
  Transport.Response answer() throws IOException {
    Backoff backoff = new Backoff();
    for (int i = 1; i == 1 || left().isPositive(); i++) {
      Optional<Transport.Response> answer = round();
      if (answer.isPresent()) {
        return answer.get();
      }
      if (i == Backoff.ATTEMPTS || silent == MAX_SILENT) {
        break;
      }
      backoff.pause(asked, left());
    }
    throw failure();
  }

  /** Asks a node; where one cannot be connected to, the next at once. */
  private Optional<Transport.Response> round() throws IOException {
    Optional<Transport.Response> answer = Optional.empty();
    obstacle = Obstacle.UNREACHABLE;
    for (String node : nodes.inTurn()) {
      if (answer.isEmpty() && obstacle == Obstacle.UNREACHABLE && !late()) {
        answer = attempt(node);
      }
    }
    return answer;
  }

  private Duration left() {
    return request.timeout().minusNanos(System.nanoTime() - start);
  }

  /** One attempt is made even of a request that has no time. */
  private boolean late() {
    return !said.isEmpty() && !left().isPositive();
  }

  private Optional<Transport.Response> attempt(String node) throws IOException {
    asked = Duration.ZERO;
    Duration left = left();
    Duration most = left.compareTo(timeout) < 0 ? left : timeout;
    HttpExchanger.Answer answer;
    try {
      answer = exchanger.send(node, request, most);
    } catch (InterruptedIOException e) {
      throw e;
    } catch (IOException e) {
      cause = e;
      nodes.failed(node);
      obstacle = obstacle(node, e);
      silent += obstacle == Obstacle.SILENT ? 1 : 0;
      return Optional.empty();
    }
    nodes.answered(node);
    return taken(node, answer);
  }

  private Optional<Transport.Response> taken(String node, HttpExchanger.Answer answer)
      throws IOException {
    int status = answer.status();
    if (status >= 300 && status < 400) {
      throw new IOException(
          node
              + " sends "
              + what()
              + " on to "
              + answer.headers().firstValue("Location").orElse("another address")
              + " (status "
              + status
              + "); give HttpTransport.of the address at which the cluster answers");
    }
    Transport.Response response = new Transport.Response(status, answer.text(), node);
    if (!passes(response)) {
      return Optional.of(response);
    }
    obstacle = status == 429 ? Obstacle.BUSY : Obstacle.UNREADY;
    asked = asked(answer);
    said.put(node, "status " + status + ", " + Refusal.reason(response.body()));
    return Optional.empty();
  }

  private static boolean passes(Transport.Response response) {
    return Backoff.isPassing(response.status())
        || (response.status() == 500 && GONE.stream().anyMatch(response.body()::contains));
  }

  /** Returns how long a node asked to wait; a date is not worth its clock. */
  private static Duration asked(HttpExchanger.Answer answer) {
    String seconds = answer.headers().firstValue("Retry-After").orElse("");
    boolean number = !seconds.isEmpty() && seconds.chars().allMatch(c -> c >= '0' && c <= '9');
    return number && seconds.length() < 10
        ? Duration.ofSeconds(Integer.parseInt(seconds))
        : Duration.ZERO;
  }

  private Obstacle obstacle(String node, IOException e) throws IOException {
    if (e instanceof ConnectException) {
      String why = e.getMessage() == null ? "no such host, or no way to it" : e.getMessage();
      said.put(node, "cannot be connected to (" + why + ")");
      return Obstacle.UNREACHABLE;
    }
    if (e instanceof HttpConnectTimeoutException) {
      said.put(node, "cannot be connected to (no answer from there)");
      return Obstacle.UNREACHABLE;
    }
    if (e instanceof HttpTimeoutException) {
      said.put(node, e.getMessage());
      return Obstacle.SILENT;
    }
    if (e instanceof SSLException && !isBroken(e)) {
      throw new IOException(
          node
              + " could not be asked by TLS ("
              + e.getMessage()
              + "); give HttpTransport.client a client with an SSLContext that trusts its"
              + " certificate and has what it asks for, or write http:// if it speaks no TLS",
          e);
    }
    said.put(node, "broke the connection off (" + e.getMessage() + ")");
    return Obstacle.BROKEN;
  }

  /** A node that dies breaks off a greeting, too. */
  private static boolean isBroken(IOException e) {
    Throwable cause = e.getCause();
    return cause instanceof EOFException || cause instanceof SocketException;
  }

  private String what() {
    return request.method() + " " + request.path();
  }

  private IOException failure() {
    StringBuilder message = new StringBuilder("no node of the cluster answered ");
    message.append(what());
    message.append(left().isPositive() ? "" : " within " + request.timeout().toMillis() + " ms");
    said.forEach((node, words) -> message.append("; ").append(node).append(": ").append(words));
    message.append("; ").append(obstacle.remedy);
    return new IOException(message.toString(), cause);
  }
}
