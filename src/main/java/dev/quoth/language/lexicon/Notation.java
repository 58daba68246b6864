package dev.quoth.language.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** The notation in which the files of a language are written. */
final class Notation {

  private Notation() {}

  /** Cuts a text at each of the separators; there are no empty parts. */
  static List<String> split(String text, String separator) {
    List<String> parts = new ArrayList<>();
    StringTokenizer tokenizer = new StringTokenizer(text, separator);
    while (tokenizer.hasMoreTokens()) {
      parts.add(tokenizer.nextToken());
    }
    return parts;
  }
}
