package dev.quoth.extract;

import java.util.Locale;

/** What can be right or wrong about a quote that was found. */
enum Aspect {
  /** Nothing was found at that place, so nothing else can be compared. */
  ALL,
  WORDS,
  TYPE,
  SPEAKER,
  KIND,
  ROLE,
  CUE,
  ADDRESSEE,
  VIA;

  String mark() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Aspect ofMark(String mark) {
    return valueOf(mark.toUpperCase(Locale.ROOT));
  }
}
