package dev.quoth.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** An address that a page may have a link to: one of these pages, or one of the web. */
final class Href {

  private final String address;

  private Href(String address) {
    this.address = address;
  }

  /** Returns the address of one of these pages, relative to any other of them. */
  static Href page(String path) {
    return new Href(path);
  }

  /** Returns the address of one of these pages for whoever is elsewhere. */
  Href under(String base) {
    return new Href(base + (address.startsWith("./") ? address.substring(2) : address));
  }

  /** Returns an address of the web; empty for what is none, such as a script. */
  static Optional<Href> web(String url) {
    try {
      URI uri = new URI(url.strip());
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && uri.getHost() != null
          ? Optional.of(new Href(uri.toASCIIString()))
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Returns this address with a value in its query; an empty one is left out. */
  Href with(String name, String value) {
    if (value.isEmpty()) {
      return this;
    }
    char sign = address.indexOf('?') < 0 ? '?' : '&';
    return new Href(address + sign + name + '=' + encoded(value));
  }

  /** Returns the address of a place in this page. */
  Href at(String id) {
    return new Href(address + '#' + id);
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return address;
  }
}
