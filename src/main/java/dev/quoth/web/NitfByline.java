package dev.quoth.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The authors in the bylines of NITF, where a person may be marked, and an office, too. */
final class NitfByline {

  private NitfByline() {}

  /** Returns the names in the bylines of a document. */
  static List<String> names(Element nitf) {
    return XmlTree.outermost(nitf, Set.of("byline")).stream()
        .flatMap(byline -> names(byline, XmlTree.outermost(byline, Set.of("person"))).stream())
        .distinct()
        .toList();
  }

  private static List<String> names(Element byline, List<Element> people) {
    return people.isEmpty()
        ? FeedAuthor.names(XmlTree.words(byline, Set.of("byttl", "virtloc", "location")))
        : people.stream().map(NitfByline::name).filter(name -> !name.isEmpty()).toList();
  }

  /** The parts of a name may stand without a blank between them. */
  private static String name(Element person) {
    List<Element> parts = XmlTree.children(person);
    return parts.isEmpty()
        ? XmlTree.line(person)
        : parts.stream()
            .filter(part -> XmlName.local(part).startsWith("name."))
            .map(XmlTree::line)
            .collect(
                Collectors.collectingAndThen(
                    Collectors.joining(" "), name -> name.isEmpty() ? XmlTree.line(person) : name));
  }
}
