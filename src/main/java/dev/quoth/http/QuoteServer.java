package dev.quoth.http;

import com.sun.net.httpserver.HttpServer;
import dev.quoth.QuoteSearch;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Objects;

/**
 * A server of pages that show an index to people: a search box, articles, speakers, and whether a
 * quotation is right. It has no login: keep it on the loopback address, or behind a proxy that asks
 * who somebody is.
 *
 * {@snippet file="ServeAPage.java" region="serve"}
 *
 * <p>Instances are safe for use by several threads at once.
 */
public final class QuoteServer implements Closeable {

  /** How many connections may wait until they are taken. */
  private static final int BACKLOG = 64;

  private final HttpServer server;
  private final RequestThreads threads;

  private QuoteServer(HttpServer server, RequestThreads threads) {
    this.server = server;
    this.threads = threads;
  }

  /**
   * Begins to serve one snapshot of an index, which does not change.
   *
   * @param search answers the questions; it stays open when the server is closed, and must be open
   *     until then
   * @param options where to listen, and how long an answer may take
   * @return the server, which is listening
   * @throws IOException if the address is taken or is none of this machine
   */
  public static QuoteServer open(QuoteSearch search, ServerOptions options) throws IOException {
    Objects.requireNonNull(search, "search");
    return openWith(() -> search.cancelledBy(() -> false), options, IoLimits.STANDARD);
  }

  /**
   * Begins to serve an index that is being written: each request is answered from a snapshot of its
   * own, so that an article is there as soon as the source has it.
   *
   * @param source has the snapshots, until the server is closed
   * @param options where to listen, and how long an answer may take
   * @return the server, which is listening
   * @throws IOException if the address is taken or is none of this machine
   */
  public static QuoteServer openLive(SearchSource source, ServerOptions options)
      throws IOException {
    return openWith(Objects.requireNonNull(source, "source"), options, IoLimits.STANDARD);
  }

  static QuoteServer openWith(SearchSource source, ServerOptions options, IoLimits limits)
      throws IOException {
    InetSocketAddress address = new InetSocketAddress(options.address(), options.port());
    Site site = new Site(options);
    HttpServer server = HttpServer.create(address, BACKLOG);
    RequestThreads threads = new RequestThreads(limits);
    server.setExecutor(threads);
    server.createContext("/", new RequestHandler(site, source, options, threads));
    server.start();
    return new QuoteServer(server, threads);
  }

  /** {@return the port that the server listens on} */
  public int port() {
    return server.getAddress().getPort();
  }

  /** {@return the address of the first page, for a browser on this machine} */
  public URI address() {
    InetAddress address = server.getAddress().getAddress();
    String host = address.isAnyLocalAddress() ? "localhost" : address.getHostAddress();
    int zone = host.indexOf('%');
    String literal = zone < 0 ? host : host.substring(0, zone);
    String bracketed = literal.indexOf(':') < 0 ? literal : "[" + literal + "]";
    return URI.create("http://" + bracketed + ":" + port() + "/");
  }

  /** Ends the server at once: connections are closed, and its threads end. */
  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
