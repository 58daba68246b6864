package dev.quoth.web;

import java.util.Locale;
import java.util.Set;

/** The words that stand in and around the names of authors, from {@code byline-words.txt}. */
enum BylineWords {
  BEFORE_A_NAME,
  BETWEEN_NAMES,
  AFTER_A_NAME,
  PART_OF_A_NAME,
  ROLE,
  ORGANIZATION,
  AGENCY,
  NOBODY,
  PLACE;

  private final String section = name().toLowerCase(Locale.ROOT).replace('_', ' ');

  /** Tests whether it has a word or a phrase, in any case. */
  boolean has(String word) {
    return words().contains(word.toLowerCase(Locale.ROOT));
  }

  Set<String> words() {
    return PageWords.section(PageWords.BYLINES, section);
  }
}
