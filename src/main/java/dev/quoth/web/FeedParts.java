package dev.quoth.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What lies directly in an item of a feed, or in the feed, by name.
 *
 * @param element the item
 * @param byName its elements under the names that {@link XmlName} gives, in their order
 */
record FeedParts(Element element, Map<String, List<Element>> byName) {

  /** What a feed calls its items. */
  static final Set<String> ITEMS = Set.of("item", "entry");

  static FeedParts of(Element element) {
    Map<String, List<Element>> byName = new HashMap<>();
    for (Element child : XmlTree.children(element)) {
      String name = XmlName.of(child);
      if (!ITEMS.contains(name)) {
        byName.computeIfAbsent(name, first -> new ArrayList<>()).add(child);
      }
    }
    return new FeedParts(element, byName);
  }

  /** Returns the elements of some names, those of the first name first. */
  Stream<Element> all(String... names) {
    return Stream.of(names).flatMap(name -> byName.getOrDefault(name, List.of()).stream());
  }

  /** Returns the first that is not blank, as one line. */
  Optional<String> line(String... names) {
    return all(names)
        .map(FeedParts::words)
        .map(WhiteSpace::collapsed)
        .filter(line -> !line.isEmpty())
        .findFirst();
  }

  /** Returns all that is written in a part. */
  static String words(Element part) {
    return XmlTree.words(part, ITEMS);
  }
}
