package dev.quoth.web;

import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** What stands in a line and is no part of it: labels for screen readers, captions, buttons. */
final class InlineFurniture {

  private final ClassWords words;

  InlineFurniture(ClassWords words) {
    this.words = words;
  }

  /** Tests whether an element within a line is not to be read. */
  boolean in(Element element) {
    return element.attributesSize() > 0
        && !element.normalName().equals("td")
        && (isHidden(element) || words.areOfInlineFurniture(element))
        && element.children().stream()
            .noneMatch(child -> PageElements.role(child.normalName()) == PageElements.Role.BORDER);
  }

  /** Tests whether a browser does not show an element, as far as the element itself says. */
  static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    Attributes attributes = element.attributes();
    if (attributes.hasKey("hidden") || attributes.get("aria-hidden").equals("true")) {
      return true;
    }
    String style = attributes.get("style");
    return !style.isEmpty() && hides(style.toLowerCase(Locale.ROOT).replace(" ", ""));
  }

  private static boolean hides(String style) {
    return style.contains("display:none") || style.contains("visibility:hidden");
  }
}
