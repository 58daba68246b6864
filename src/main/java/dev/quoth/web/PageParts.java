package dev.quoth.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The elements in which a page says something of itself, found in one walk.
 *
 * @param scripts its scripts
 * @param metas its meta tags
 * @param links its links to other forms of it
 * @param bases its base, of which the first counts
 * @param headings its headings of the first level
 */
record PageParts(
    List<Element> scripts,
    List<Element> metas,
    List<Element> links,
    List<Element> bases,
    List<Element> headings) {

  static PageParts of(Document page) {
    PageParts parts =
        new PageParts(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    Deque<Element> next = new ArrayDeque<>();
    next.push(page);
    while (!next.isEmpty()) {
      Element element = next.pop();
      parts.take(element);
      pushChildren(element, next);
    }
    return parts;
  }

  /** Puts the elements that lie directly in one on a stack, the first on top. */
  static void pushChildren(Element element, Deque<Element> stack) {
    for (int i = element.childNodeSize() - 1; i >= 0; i--) {
      if (element.childNode(i) instanceof Element child) {
        stack.push(child);
      }
    }
  }

  private void take(Element element) {
    switch (element.normalName()) {
      case "script" -> scripts.add(element);
      case "meta" -> metas.add(element);
      case "link" -> links.add(element);
      case "base" -> bases.add(element);
      case "h1" -> headings.add(element);
      default -> {
        // says nothing of the page
      }
    }
  }
}
