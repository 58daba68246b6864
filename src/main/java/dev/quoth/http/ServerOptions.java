package dev.quoth.http;

import dev.quoth.SpeakerRegistry;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** The options for serving an index to browsers. Immutable. */
public final class ServerOptions {

  private final InetAddress address;
  private final int port;
  private final Optional<URI> publicAddress;
  private final Duration timeout;
  private final Consumer<Throwable> listener;
  private final Optional<SpeakerRegistry> speakers;
  private final SavedQueries searches;

  private ServerOptions(
      InetAddress address,
      int port,
      Optional<URI> publicAddress,
      Duration timeout,
      Consumer<Throwable> listener,
      Optional<SpeakerRegistry> speakers,
      SavedQueries searches) {
    this.address = address;
    this.port = port;
    this.publicAddress = publicAddress;
    this.timeout = timeout;
    this.listener = listener;
    this.speakers = speakers;
    this.searches = searches;
  }

  /**
   * Returns the options for the machine's own browsers: the loopback address, any free port, and
   * five seconds for an answer.
   *
   * @return the options
   */
  public static ServerOptions local() {
    return new ServerOptions(
        InetAddress.getLoopbackAddress(),
        0,
        Optional.empty(),
        Duration.ofSeconds(5),
        e -> {},
        Optional.empty(),
        Map::of);
  }

  /**
   * Returns these options with another address to listen on. Whoever reaches it can read the whole
   * index: the pages ask nobody who they are.
   *
   * @param value an address of this machine
   * @return a copy with that address
   */
  public ServerOptions withAddress(InetAddress value) {
    Objects.requireNonNull(value, "address");
    return new ServerOptions(value, port, publicAddress, timeout, listener, speakers, searches);
  }

  /**
   * Returns these options with a port.
   *
   * @param value the port; 0 for any that is free
   * @return a copy with that port
   * @throws IllegalArgumentException if there is no such port
   */
  public ServerOptions withPort(int value) {
    if (value < 0 || value > 65_535) {
      throw new IllegalArgumentException("port must be 0 to 65535, but is " + value);
    }
    return new ServerOptions(address, value, publicAddress, timeout, listener, speakers, searches);
  }

  /**
   * Returns these options with the address by which people reach the pages, such as that of a
   * proxy. Feeds name it, and requests to another host are refused.
   *
   * @param value an address with {@code http} or {@code https} and a host
   * @return a copy with that address
   * @throws IllegalArgumentException if it is no such address
   */
  public ServerOptions withPublicAddress(URI value) {
    String scheme = value.getScheme() == null ? "" : value.getScheme().toLowerCase(Locale.ROOT);
    if (value.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
      throw new IllegalArgumentException(
          "public address must be like https://quotes.example/, but is " + value);
    }
    return new ServerOptions(
        address, port, Optional.of(value), timeout, listener, speakers, searches);
  }

  /**
   * Returns these options with another time that an answer may take. A page that takes longer shows
   * what was found until then, and says so.
   *
   * @param value more than zero
   * @return a copy with that time
   * @throws IllegalArgumentException if the time is not positive
   */
  public ServerOptions withTimeout(Duration value) {
    if (!value.isPositive()) {
      throw new IllegalArgumentException("timeout must be positive, but is " + value);
    }
    return new ServerOptions(address, port, publicAddress, value, listener, speakers, searches);
  }

  /**
   * Returns these options with a listener to failures, which a page does not show: an index that
   * cannot be read, and faults of this library.
   *
   * @param value takes a failure, by several threads at once, and must be quick; what it throws is
   *     dropped
   * @return a copy with that listener
   */
  public ServerOptions withListener(Consumer<Throwable> value) {
    Objects.requireNonNull(value, "listener");
    return new ServerOptions(address, port, publicAddress, timeout, value, speakers, searches);
  }

  /**
   * Returns these options with speakers who are known under all their names: the pages then count
   * people, see {@link dev.quoth.QuoteSearch#identifying}.
   *
   * @param value the speakers, such as a registry that was built of the index
   * @return a copy with those speakers
   */
  public ServerOptions withSpeakers(SpeakerRegistry value) {
    return new ServerOptions(
        address, port, publicAddress, timeout, listener, Optional.of(value), searches);
  }

  /**
   * Returns these options with searches that were saved: a page lists them, each with a feed of
   * what arrived last. Whoever reaches the server can read them.
   *
   * @param value has the searches
   * @return a copy with those searches
   */
  public ServerOptions withSearches(SavedQueries value) {
    Objects.requireNonNull(value, "searches");
    return new ServerOptions(address, port, publicAddress, timeout, listener, speakers, value);
  }

  /** {@return the address to listen on} */
  public InetAddress address() {
    return address;
  }

  /** {@return the port: 0 for any that is free} */
  public int port() {
    return port;
  }

  /** {@return the address by which people reach the pages, if it was set} */
  public Optional<URI> publicAddress() {
    return publicAddress;
  }

  /** {@return how long an answer may take} */
  public Duration timeout() {
    return timeout;
  }

  /** {@return the listener to failures; one that does nothing if there is none} */
  public Consumer<Throwable> listener() {
    return listener;
  }

  /** {@return the speakers who are known under all their names, if they were set} */
  public Optional<SpeakerRegistry> speakers() {
    return speakers;
  }

  /** {@return the searches that were saved; none if they were not set} */
  public SavedQueries searches() {
    return searches;
  }
}
