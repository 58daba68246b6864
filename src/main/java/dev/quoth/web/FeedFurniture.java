package dev.quoth.web;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What programs put into the HTML of an item around its text. */
final class FeedFurniture {

  private static final Set<String> CLASSES =
      Set.of(
          "feedflare",
          "more-link",
          "sharedaddy",
          "jp-relatedposts",
          "field--name-title",
          "field--name-uid",
          "field--name-created",
          "field__label",
          "field-label",
          "read-more");

  private FeedFurniture() {}

  /** Removes it from the parsed HTML. */
  static void removeFrom(Element body) {
    for (Element element : body.getAllElements()) {
      boolean named = element.classNames().stream().anyMatch(CLASSES::contains);
      boolean leads =
          element.normalName().equals("a")
              && FeedEnding.isLead(WhiteSpace.collapsed(XmlTree.beginning(element)));
      if ((named || leads) && !element.equals(body)) {
        element.remove();
      }
    }
  }
}
