package dev.quoth.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The address under which a page is known: the one that it names itself, unless that is a front
 * page, else the one it was read from. A fragment, and parameters by which newsletters and networks
 * count their readers, are cut.
 */
final class PageAddress {

  private static final Set<String> TRACKING =
      Set.of(
          "fbclid",
          "gclid",
          "dclid",
          "msclkid",
          "yclid",
          "twclid",
          "igshid",
          "mc_cid",
          "mc_eid",
          "_ga",
          "cmpid",
          "icid",
          "ocid",
          "ncid",
          "xtor",
          "smid",
          "wt_mc",
          "spm",
          "__twitter_impression");

  private static final String CAMPAIGN = "utm_";
  private static final String TO_BE_ENCODED = " \"<>\\^`{|}[]";
  private static final int MAX_LENGTH = 2_000;

  private PageAddress() {}

  /** Returns what a page says its own address is, the surest first, resolved. */
  static List<String> named(PageParts page, MetaTags tags, Optional<String> address) {
    Optional<String> base = base(page, address);
    Stream<String> links =
        page.links().stream()
            .filter(link -> link.attr("rel").strip().equalsIgnoreCase("canonical"))
            .map(link -> link.attr("href"));
    return Stream.concat(links, tags.all(List.of("og:url", "twitter:url", "parsely-link")))
        .limit(20)
        .flatMap(name -> resolved(name, base).stream())
        .toList();
  }

  private static Optional<String> base(PageParts page, Optional<String> address) {
    return page.bases().stream()
        .filter(base -> base.hasAttr("href"))
        .findFirst()
        .flatMap(base -> resolved(base.attr("href"), address))
        .or(() -> address);
  }

  /** Returns the first of the addresses that is no front page, else the page's own. */
  static Optional<String> canonical(Stream<String> named, Optional<String> address) {
    boolean atHome = address.flatMap(PageAddress::uri).map(PageAddress::isHome).orElse(false);
    return named
        .filter(name -> uri(name).map(uri -> atHome || !isHome(uri)).orElse(false))
        .findFirst()
        .or(() -> address.filter(own -> uri(own).isPresent()))
        .map(PageAddress::tidied);
  }

  /** Returns an address in full; empty if it is none of the web. */
  static Optional<String> resolved(String written, Optional<String> base) {
    String name = written.strip();
    if (name.isEmpty() || name.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    if (uri(name).isPresent()) {
      return Optional.of(name);
    }
    Optional<URI> from = base.flatMap(PageAddress::uri);
    try {
      URI relative = new URI(encoded(name));
      boolean hostOnly = from.isEmpty() && name.startsWith("//");
      return (hostOnly ? Optional.of(URI.create("https://x/")) : from)
          .map(uri -> uri.resolve(relative).toString())
          .filter(full -> uri(full).isPresent());
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Reads an address of the web, which has a scheme and a host. */
  static Optional<URI> uri(String address) {
    try {
      URI uri = new URI(encoded(address.strip()));
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && host(uri).contains(".") ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Returns the host, which Java does not see where it has an underscore. */
  static String host(URI uri) {
    String host = uri.getHost() == null ? uri.getRawAuthority() : uri.getHost();
    return host == null ? "" : host.toLowerCase(Locale.ROOT);
  }

  private static boolean isHome(URI uri) {
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    return (path.isEmpty() || path.equals("/")) && uri.getRawQuery() == null;
  }

  /** Tests whether two addresses are one, whatever the scheme, the query and a slash at the end. */
  static boolean same(String one, String other) {
    return key(one).equals(key(other)) && !key(one).isEmpty();
  }

  private static String key(String address) {
    String path =
        uri(address)
            .map(uri -> host(uri) + (uri.getRawPath() == null ? "" : uri.getRawPath()))
            .orElse("");
    String bare = path.startsWith("www.") ? path.substring(4) : path;
    return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
  }

  private static String tidied(String address) {
    String name = address.strip();
    int fragment = name.indexOf('#');
    boolean route = fragment >= 0 && name.startsWith("#!", fragment);
    String whole = fragment < 0 || route ? name : name.substring(0, fragment);
    int query = whole.indexOf('?');
    if (query < 0) {
      return whole;
    }
    String kept =
        Arrays.stream(whole.substring(query + 1).split("&", -1))
            .filter(parameter -> !isTracking(parameter))
            .collect(Collectors.joining("&"));
    return whole.substring(0, query) + (kept.isEmpty() ? "" : "?" + kept);
  }

  private static boolean isTracking(String parameter) {
    int value = parameter.indexOf('=');
    String name = (value < 0 ? parameter : parameter.substring(0, value)).toLowerCase(Locale.ROOT);
    return name.startsWith(CAMPAIGN) || TRACKING.contains(name);
  }

  /** Encodes what an address may not have as it is, and real ones do. */
  private static String encoded(String address) {
    StringBuilder encoded = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean percent = c == '%' && !isHex(address, i + 1);
      if (percent || c < ' ' || TO_BE_ENCODED.indexOf(c) >= 0) {
        encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else {
        encoded.append(c);
      }
    }
    return encoded.toString();
  }

  private static boolean isHex(String text, int at) {
    return at + 1 < text.length()
        && Character.digit(text.charAt(at), 16) >= 0
        && Character.digit(text.charAt(at + 1), 16) >= 0;
  }
}
