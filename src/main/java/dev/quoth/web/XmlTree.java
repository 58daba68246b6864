package dev.quoth.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Looks for elements, words and attributes in a tree of XML, without recursion. */
final class XmlTree {

  private static final int BEGINNING = 400;

  /** What is asked of each of many elements in each other must not cost as much as all of them. */
  private static final int MOST_NODES = 40;

  private XmlTree() {}

  /** Returns the elements that lie directly in one. */
  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node : parent.childNodes()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** Returns the elements that lie directly in one and have this local name. */
  static List<Element> children(Element parent, String local) {
    return children(parent).stream().filter(child -> XmlName.local(child).equals(local)).toList();
  }

  static Optional<Element> child(Element parent, String local) {
    return children(parent, local).stream().findFirst();
  }

  /** Returns the element at the end of a way through children. */
  static Optional<Element> at(Element parent, String... locals) {
    Optional<Element> found = Optional.of(parent);
    for (String local : locals) {
      found = found.flatMap(element -> child(element, local));
    }
    return found;
  }

  /** Returns all elements at the end of a way through children. */
  static Stream<Element> along(Element parent, String... locals) {
    Stream<Element> found = Stream.of(parent);
    for (String local : locals) {
      found = found.flatMap(element -> children(element, local).stream());
    }
    return found;
  }

  /** Returns the elements of these local names, also those that lie in each other. */
  static List<Element> all(Element root, Set<String> locals) {
    List<Element> found = new ArrayList<>();
    root.traverse((node, depth) -> {
      if (node instanceof Element element && locals.contains(XmlName.local(element))) {
        found.add(element);
      }
    });
    return found;
  }

  /** Returns the outermost elements of these local names, in an element or itself. */
  static List<Element> outermost(Element root, Set<String> locals) {
    List<Element> found = new ArrayList<>();
    root.filter((node, depth) -> {
      boolean wanted = node instanceof Element element && locals.contains(XmlName.local(element));
      if (wanted) {
        found.add((Element) node);
      }
      return wanted ? NodeFilter.FilterResult.SKIP_CHILDREN : NodeFilter.FilterResult.CONTINUE;
    });
    return found;
  }

  /** Returns the first element of a local name, in an element or itself. */
  static Optional<Element> first(Element root, String local) {
    List<Element> found = new ArrayList<>();
    root.filter((node, depth) -> {
      if (node instanceof Element element && XmlName.local(element).equals(local)) {
        found.add(element);
        return NodeFilter.FilterResult.STOP;
      }
      return NodeFilter.FilterResult.CONTINUE;
    });
    return found.stream().findFirst();
  }

  /** Returns all words in an element, but those of items that lie in it for want of an end. */
  static String words(Element element, Set<String> without) {
    StringBuilder words = new StringBuilder();
    element.filter((node, depth) -> {
      if (node instanceof TextNode text) {
        words.append(text.getWholeText());
      }
      return depth > 0 && node instanceof Element inner && without.contains(XmlName.local(inner))
          ? NodeFilter.FilterResult.SKIP_CHILDREN
          : NodeFilter.FilterResult.CONTINUE;
    });
    return words.toString();
  }

  /** Returns the first words in an element, or all if these are few. */
  static String beginning(Element element) {
    StringBuilder words = new StringBuilder();
    int[] nodes = {0};
    element.filter((node, depth) -> {
      if (node instanceof TextNode text) {
        String whole = text.getWholeText();
        words.append(whole, 0, Math.min(whole.length(), BEGINNING));
      }
      nodes[0]++;
      return words.length() < BEGINNING && nodes[0] < MOST_NODES
          ? NodeFilter.FilterResult.CONTINUE
          : NodeFilter.FilterResult.STOP;
    });
    return words.toString();
  }

  /** Returns the words on one line. */
  static String line(Element element) {
    return WhiteSpace.collapsed(words(element, Set.of()));
  }

  /** Returns an attribute by its local name, without the blanks around it; empty if it is blank. */
  static Optional<String> attribute(Element element, String local) {
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      if (name.equals(local) || name.endsWith(":" + local)) {
        return Optional.of(attribute.getValue().strip()).filter(value -> !value.isEmpty());
      }
    }
    return Optional.empty();
  }

  /** Returns an attribute that the elements around one say, too. */
  static Optional<String> inherited(Element element, String local) {
    Element at = element;
    for (int i = 0; at != null && i < MOST_NODES; i++) {
      Optional<String> value = attribute(at, local);
      if (value.isPresent()) {
        return value;
      }
      at = at.parent();
    }
    return Optional.empty();
  }
}
