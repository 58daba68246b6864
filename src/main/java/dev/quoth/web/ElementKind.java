package dev.quoth.web;

import java.util.HashSet;
import java.util.Set;

/** What the words of its class say that an element is. */
enum ElementKind {
  /** Not the text of the article. */
  FURNITURE(1, "furniture", ""),
  /** The same, if the element is a heading. */
  FURNITURE_AS_HEADING(2, "furniture", "headings"),
  /** The same, if the element stands in a line. */
  INLINE_FURNITURE(4, "inline", ""),
  /** What readers wrote. */
  DISCUSSION(8, "discussion", ""),
  /** What sums the article up. */
  LEAD(16, "lead", ""),
  /** What holds the text. */
  BODY(32, "body", "");

  private final int bit;
  private final String section;
  private final String without;

  ElementKind(int bit, String section, String without) {
    this.bit = bit;
    this.section = section;
    this.without = without;
  }

  /** Returns a number of which a set of kinds can be made. */
  int bit() {
    return bit;
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
