package dev.quoth.web;

import org.jsoup.nodes.Element;

/**
 * A run of text between two borders of a page's layout: a paragraph, a heading, an item, a row.
 *
 * @param element the innermost element with borders in which it stands
 * @param text the words, with one blank between
 * @param linked how many of the characters are links
 */
record PageBlock(Element element, String text, int linked) {

  /** The least that reads as a sentence. */
  static final int SENTENCE = 50;

  /** Tests whether it is long enough for a sentence, and not made of links. */
  boolean isSentence() {
    return text.length() >= SENTENCE && !isLinks();
  }

  /** Tests whether at least half of it is links. */
  boolean isLinks() {
    return linked * 2 >= text.length();
  }

  /** Tests whether it is a heading. */
  boolean isHeading() {
    return PageElements.HEADINGS.contains(element.normalName());
  }

  /** Tests whether it ends as a sentence does. */
  boolean endsSentence() {
    int last = text.length() - 1;
    while (last > 0 && "”’\"'»)]“".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!?…:;。！？".indexOf(text.charAt(last)) >= 0;
  }

  /** Tests whether it stands in an element of this name, which may be its own. */
  boolean isIn(String name) {
    for (Element each = element; each != null; each = each.parent()) {
      if (each.normalName().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
