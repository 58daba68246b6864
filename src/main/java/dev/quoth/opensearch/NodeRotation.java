package dev.quoth.opensearch;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is among the nodes of a cluster. One that could not be reached is asked last for a
 * while. Safe for use by several threads at once.
 */
final class NodeRotation {

  private static final Duration ASKED_LAST = Duration.ofSeconds(30);

  private static final int LAST_PORT = 65_535;

  private final List<String> nodes;
  private final AtomicInteger turn = new AtomicInteger();

  /** When a node could not be reached, in nanoseconds of the machine. */
  private final Map<String, Long> failures = new ConcurrentHashMap<>();

  /**
   * Creates a rotation.
   *
   * @throws IllegalArgumentException if there is no node, or if an address is none of a node
   */
  NodeRotation(List<URI> addresses) {
    if (addresses.isEmpty()) {
      throw new IllegalArgumentException("nodes must be one or more, but there are none");
    }
    Set<String> all = new LinkedHashSet<>();
    addresses.forEach(address -> all.add(checked(address)));
    nodes = List.copyOf(all);
  }

  /** Returns what the path of a request is appended to. */
  private static String checked(URI node) {
    Objects.requireNonNull(node, "node");
    String scheme = node.getScheme() == null ? "" : node.getScheme().toLowerCase(Locale.ROOT);
    if (node.getRawUserInfo() != null || hasUser(node.getRawAuthority())) {
      throw new IllegalArgumentException(
          "a node must have no user in its address, but that of "
              + node.getHost()
              + " has one; give the credentials to HttpTransport.header(\"Authorization\", …)");
    }
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw refused(node, "begins with neither http:// nor https://");
    }
    if (node.getHost() == null) {
      throw refused(node, "has no name of a host that HTTP allows");
    }
    if (node.getPort() > LAST_PORT) {
      throw refused(node, "has a port above " + LAST_PORT);
    }
    if (node.getRawQuery() != null || node.getRawFragment() != null) {
      throw refused(node, "has a query or a fragment, where each request puts its own");
    }
    String text = scheme + "://" + node.getRawAuthority() + node.getRawPath();
    int end = text.length();
    while (text.charAt(end - 1) == '/') {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean hasUser(@Nullable String authority) {
    return authority != null && authority.indexOf('@') >= 0;
  }

  private static IllegalArgumentException refused(URI node, String why) {
    return new IllegalArgumentException(
        "a node must be an address such as http://10.0.0.7:9200, but \""
            + node
            + "\" "
            + why
            + "; write the address at which the node answers HTTP");
  }

  /** Returns all nodes in the order in which to ask them; the next call begins with the next. */
  List<String> inTurn() {
    int first = turn.getAndUpdate(before -> (before + 1) % nodes.size());
    List<String> order = new ArrayList<>();
    List<String> last = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      String node = nodes.get((first + i) % nodes.size());
      (failedOfLate(node) ? last : order).add(node);
    }
    order.addAll(last);
    return order;
  }

  private boolean failedOfLate(String node) {
    Long failure = failures.get(node);
    return failure != null && System.nanoTime() - failure < ASKED_LAST.toNanos();
  }

  /** Remembers that a node could not be reached. */
  void failed(String node) {
    failures.put(node, System.nanoTime());
  }

  /** Remembers that a node answered. */
  void answered(String node) {
    if (!failures.isEmpty()) {
      failures.remove(node);
    }
  }
}
