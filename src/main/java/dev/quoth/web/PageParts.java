package dev.quoth.web;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

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
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Element element) {
            parts.take(element);
          }
        },
        page);
    return parts;
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
