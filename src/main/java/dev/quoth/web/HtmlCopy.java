package dev.quoth.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Makes elements of HTML of XHTML that a file of XML holds, whatever its prefix. Entities that were
 * escaped once too often are undone.
 */
final class HtmlCopy {

  private HtmlCopy() {}

  /**
   * Returns a body with what is in an element.
   *
   * @param without local names of elements that are left out with all in them
   */
  static Element of(Element xml, Set<String> without) {
    Element body = Document.createShell("").body();
    Deque<Element> open = new ArrayDeque<>();
    open.push(body);
    xml.traverse(new Copier(xml, without, open));
    return body;
  }

  /** Copies one node after the other below the one that is open. */
  private record Copier(Element root, Set<String> without, Deque<Element> open)
      implements NodeVisitor {

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        open.element().appendChild(new TextNode(PlainLine.unescaped(text.getWholeText())));
      } else if (node instanceof Element element && depth > 0) {
        Element copy = copy(element);
        if (!without.contains(XmlName.local(element))) {
          open.element().appendChild(copy);
        }
        open.push(copy);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element && !node.equals(root)) {
        open.pop();
      }
    }

    private static Element copy(Element element) {
      String name = XmlName.local(element);
      Element copy = new Element(name.isEmpty() ? "span" : name);
      for (Attribute attribute : element.attributes()) {
        copy.attr(attribute.getKey(), attribute.getValue());
      }
      return copy;
    }
  }
}
