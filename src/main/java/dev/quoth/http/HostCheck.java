package dev.quoth.http;

import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Compares the host that a browser asks with those that this server is. A page elsewhere may give
 * its own name the address of this machine (DNS rebinding); the browser then sends that name.
 */
final class HostCheck {

  private final InetAddress address;
  private final Optional<URI> known;

  HostCheck(ServerOptions options) {
    address = options.address();
    known = options.publicAddress();
  }

  boolean allows(String header) {
    String host = host(header);
    if (host.isEmpty()) {
      return false;
    }
    if (known.isPresent() && host.equals(known.get().getHost().toLowerCase(Locale.ROOT))) {
      return true;
    }
    return isLoopback(host) || (known.isEmpty() && !address.isLoopbackAddress());
  }

  /** Returns the address of the first page for whoever sent this header. */
  String base(String header) {
    String base = known.map(URI::toString).orElse("http://" + header + "/");
    return base.endsWith("/") ? base : base + "/";
  }

  private static boolean isLoopback(String host) {
    return host.equals("localhost") || host.equals("[::1]") || isLoopbackNumber(host);
  }

  private static boolean isLoopbackNumber(String host) {
    return host.startsWith("127.")
        && host.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
  }

  /** Returns the host without its port; empty if it is none. */
  private static String host(String header) {
    String lower = header.strip().toLowerCase(Locale.ROOT);
    int colon = lower.lastIndexOf(':');
    boolean port = colon > lower.lastIndexOf(']');
    String host = port ? lower.substring(0, colon) : lower;
    return host.chars().allMatch(HostCheck::mayBeIn) ? host : "";
  }

  private static boolean mayBeIn(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || ".-_[]:".indexOf(c) >= 0;
  }
}
