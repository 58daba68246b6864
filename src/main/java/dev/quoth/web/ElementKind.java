package dev.quoth.web;

import java.util.HashSet;
import java.util.Set;

/** What the words of its class say that an element is. */
enum ElementKind {
  /** Not the text of the article. */
  FURNITURE("furniture", ""),
  /** The same, if the element is a heading. */
  FURNITURE_AS_HEADING("furniture", "headings"),
  /** The same, if the element stands in a line. */
  INLINE_FURNITURE("inline", ""),
  /** What readers wrote. */
  DISCUSSION("discussion", ""),
  /** What sums the article up. */
  LEAD("lead", ""),
  /** What holds the text. */
  BODY("body", "");

  private final String section;
  private final String without;

  ElementKind(String section, String without) {
    this.section = section;
    this.without = without;
  }

  /** Returns the words that say so, and pairs of words with a hyphen between. */
  Set<String> words() {
    Set<String> words = new HashSet<>(PageWords.section(PageWords.CLASSES, section));
    if (!without.isEmpty()) {
      words.removeAll(PageWords.section(PageWords.CLASSES, without));
    }
    return words;
  }
}
