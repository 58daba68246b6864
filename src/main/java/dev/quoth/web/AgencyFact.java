package dev.quoth.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Something that an agency says of an item and no part of an article is made for.
 *
 * @param name its name among the metadata
 * @param value what is said
 */
record AgencyFact(String name, String value) {

  /** Returns what an element says, if it is there and not blank. */
  static Stream<AgencyFact> of(String name, Optional<Element> element) {
    return element
        .map(XmlTree::line)
        .filter(line -> !line.isEmpty())
        .map(line -> new AgencyFact(name, line))
        .stream();
  }
}
