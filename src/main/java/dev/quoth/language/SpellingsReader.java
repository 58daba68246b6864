package dev.quoth.language;

import dev.quoth.language.lexicon.Spellings;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * Reads how words are spelled. A line is a chief spelling, a colon, and the others; a hyphen after
 * a beginning stands for the rest of the word, and one before an ending for what precedes it.
 */
final class SpellingsReader {

  private static final String FILE = "spellings.txt";

  private final Map<String, String> words = new HashMap<>();
  private final Map<String, String> beginnings = new HashMap<>();
  private final Map<String, String> endings = new HashMap<>();

  private SpellingsReader() {}

  /** A language can do without the file. */
  static Spellings read(LanguageLines lines) throws IOException {
    SpellingsReader reader = new SpellingsReader();
    lines.readIfThere(FILE, reader::line);
    return new Spellings(reader.words, reader.beginnings, reader.endings);
  }

  private void line(String line) {
    int colon = line.indexOf(": ");
    String chief = line.substring(0, Math.max(colon, 0)).strip();
    StringTokenizer others = new StringTokenizer(line.substring(colon + 1), " ");
    if (chief.isEmpty() || !others.hasMoreTokens()) {
      throw new IllegalArgumentException("the line must have the form \"chief: other other\"");
    }
    while (others.hasMoreTokens()) {
      add(chief, others.nextToken());
    }
  }

  private void add(String chief, String other) {
    boolean beginning = chief.endsWith("-");
    boolean ending = chief.startsWith("-");
    if (beginning != other.endsWith("-") || ending != other.startsWith("-")) {
      throw new IllegalArgumentException(
          "\"" + other + "\" must have its hyphen where \"" + chief + "\" has it");
    }
    Map<String, String> map = beginning ? beginnings : ending ? endings : words;
    if (map.put(bare(other), bare(chief)) != null) {
      throw new IllegalArgumentException("\"" + other + "\" has a chief spelling already");
    }
  }

  private static String bare(String word) {
    int start = word.startsWith("-") ? 1 : 0;
    int end = word.endsWith("-") ? word.length() - 1 : word.length();
    return word.substring(start, end);
  }
}
