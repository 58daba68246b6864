package dev.quoth.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The address of an item or a feed among all those that it has. */
final class FeedAddress {

  private static final String ALTERNATE = "alternate";

  /** Types of what can be read, rather than seen or heard. */
  private static final Set<String> PAGES = Set.of("", "text/html", "application/xhtml+xml");

  private FeedAddress() {}

  /** Returns where the page of an item is, in full; empty if the item does not say it. */
  static Optional<String> of(FeedParts parts, Optional<String> base) {
    // A service that counts readers puts its own address in the link's place.
    Stream<String> original = parts.line("feedburner:origlink", "pheedo:origlink").stream();
    return Stream.of(original, links(parts), permanent(parts))
        .flatMap(written -> written)
        .flatMap(written -> PageAddress.resolved(written, base).stream())
        .findFirst();
  }

  /** RSS has the address in the element, Atom in an attribute, and what it leads to in another. */
  private static Stream<String> links(FeedParts parts) {
    Stream<String> plain =
        parts
            .all("link")
            .filter(link -> XmlTree.attribute(link, "href").isEmpty())
            .map(XmlTree::line);
    Stream<String> pages =
        parts
            .all("link")
            .filter(link -> isAlternate(link) && PAGES.contains(type(link)))
            .flatMap(link -> XmlTree.attribute(link, "href").stream());
    Stream<String> others =
        parts
            .all("link")
            .filter(FeedAddress::isAlternate)
            .flatMap(link -> XmlTree.attribute(link, "href").stream());
    return Stream.of(plain, pages, others).flatMap(each -> each);
  }

  private static boolean isAlternate(Element link) {
    String rel = XmlTree.attribute(link, "rel").orElse(ALTERNATE).toLowerCase(Locale.ROOT);
    return rel.equals(ALTERNATE) || rel.endsWith("/" + ALTERNATE);
  }

  private static String type(Element link) {
    return XmlTree.attribute(link, "type").orElse("").toLowerCase(Locale.ROOT);
  }

  /** A guid is an address unless it says that it is none. */
  private static Stream<String> permanent(FeedParts parts) {
    return parts
        .all("guid")
        .filter(guid -> !XmlTree.attribute(guid, "ispermalink").orElse("").equals("false"))
        .map(XmlTree::line)
        .filter(guid -> PageAddress.uri(guid).isPresent());
  }
}
