package dev.quoth.language.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * The phrases of a page that are not its article: labels, buttons, notes of copyright. Letter case
 * does not count.
 */
public final class Furniture {

  private static final int ASCII = 128;

  /** Stands for the second letter of a phrase that has one only. */
  private static final char ANY = '\0';

  private final Row[] paragraphs;
  private final Row[] lines;
  private final Row[] labels;

  /** The phrases that begin with a letter, the longest first, and the second letter of each. */
  private record Row(List<String> phrases, String seconds) {

    static Row of(List<String> phrases) {
      StringBuilder seconds = new StringBuilder();
      phrases.forEach(phrase -> seconds.append(phrase.length() > 1 ? phrase.charAt(1) : ANY));
      return new Row(List.copyOf(phrases), seconds.toString());
    }
  }

  /** The phrases in lower case: those that begin a paragraph, fill one, or occur anywhere. */
  Furniture(List<String> paragraphs, List<String> lines, List<String> labels) {
    this.paragraphs = byFirst(paragraphs);
    this.lines = byFirst(lines);
    this.labels = byFirst(labels);
  }

  private static Row[] byFirst(List<String> phrases) {
    List<List<String>> rows = new ArrayList<>();
    for (int c = 0; c < ASCII; c++) {
      rows.add(new ArrayList<>());
    }
    for (String phrase : phrases) {
      rows.get(slot(phrase.charAt(0))).add(phrase);
    }
    return rows.stream()
        .map(row -> Row.of(row.stream().sorted((a, b) -> b.length() - a.length()).toList()))
        .toArray(Row[]::new);
  }

  /** Those that begin with no ASCII character share one slot. */
  private static int slot(char c) {
    return c < ASCII ? LetterCase.fold(c) : 0;
  }

  /** Tests whether a phrase begins a range that is furniture as a whole. */
  public boolean beginsParagraph(String text, int start, int end) {
    return end(paragraphs, text, start, end) > start;
  }

  /** Tests whether a range is one of the phrases, but for marks after it. */
  public boolean isLine(String text, int start, int end) {
    int last = end;
    while (last > start && !Character.isLetterOrDigit(text.charAt(last - 1))) {
      last--;
    }
    int matched = end(lines, text, start, end);
    return matched > start && matched >= last;
  }

  /** Returns where the label at an index ends; the index itself where there is none. */
  public int labelEnd(String text, int start, int end) {
    return end(labels, text, start, end);
  }

  /** The longest phrase comes first. */
  private static int end(Row[] rows, String text, int start, int end) {
    Row row = rows[slot(text.charAt(start))];
    String seconds = row.seconds;
    char second = start + 1 < end ? LetterCase.fold(text.charAt(start + 1)) : ANY;
    for (int i = 0; i < seconds.length(); i++) {
      if (seconds.charAt(i) == second || seconds.charAt(i) == ANY) {
        int to = phraseEnd(row.phrases.get(i), text, start, end);
        if (to > start) {
          return to;
        }
      }
    }
    return start;
  }

  private static int phraseEnd(String phrase, String text, int start, int end) {
    int to = start + phrase.length();
    boolean fits = to <= end && same(phrase, text, start);
    boolean word = fits && Character.isLetterOrDigit(text.charAt(to - 1));
    boolean goesOn = word && to < end && Character.isLetterOrDigit(text.charAt(to));
    return fits && !goesOn ? to : start;
  }

  private static boolean same(String phrase, String text, int start) {
    for (int i = 0; i < phrase.length(); i++) {
      if (phrase.charAt(i) != LetterCase.fold(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  /** Gathers the phrases of a language's file. */
  static final class Builder {
    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();

    /** Adds the phrases of a list, between which there are commas. */
    void add(String label, String phrases) {
      List<String> list =
          switch (label) {
            case "paragraph" -> paragraphs;
            case "line" -> lines;
            case "label" -> labels;
            default ->
                throw new IllegalArgumentException(
                    "\"" + label + "\" must be \"paragraph\", \"line\" or \"label\"");
          };
      Notation.split(phrases, ",").forEach(phrase -> add(list, phrase.strip()));
    }

    private static void add(List<String> list, String phrase) {
      if (phrase.isEmpty()) {
        throw new IllegalArgumentException("there is nothing between two commas");
      }
      if (list.contains(phrase)) {
        throw new IllegalArgumentException("\"" + phrase + "\" is twice in its list");
      }
      list.add(phrase);
    }

    Furniture build() {
      return new Furniture(paragraphs, lines, labels);
    }
  }
}
