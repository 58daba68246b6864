package dev.quoth.io;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A format of articles, recognized by the name of a file or else by its first characters. */
enum ArticleFormat {
  /** One article or many as JSON. */
  JSON(List.of(".json", ".jsonl", ".ndjson")),
  /** One article as plain text. */
  TEXT(List.of(".txt"));

  private static final String PACKED_ENDING = ".gz";

  /** The most blanks that may precede the character that tells the format. */
  private static final int MAX_BLANKS = 1 << 12;

  // The lists are List.of's, which nothing changes.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> endings;

  ArticleFormat(List<String> endings) {
    this.endings = endings;
  }

  /** Tests whether the reading of a folder takes a file of this name. */
  static boolean isArticleFile(String name) {
    return Arrays.stream(values()).anyMatch(format -> format.ends(unpacked(name)));
  }

  /** Opens the articles in a text. */
  static ArticleInput open(DecodedText text, String name) throws IOException {
    for (ArticleFormat format : values()) {
      if (format.ends(unpacked(name))) {
        return format.input(text, format.id(name));
      }
    }
    return (beginsAsJson(text) ? JSON : TEXT).input(text, name);
  }

  private ArticleInput input(DecodedText text, String id) {
    return switch (this) {
      case JSON -> new JsonInput(text);
      case TEXT -> new TextInput(text, id);
    };
  }

  private boolean ends(String name) {
    return endings.stream().anyMatch(name::endsWith);
  }

  /** Returns the name without the ending. */
  private String id(String name) {
    String unpacked = unpacked(name);
    String ending = endings.stream().filter(unpacked::endsWith).findFirst().orElse("");
    return name.substring(0, unpacked.length() - ending.length());
  }

  private static String unpacked(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(PACKED_ENDING)
        ? lower.substring(0, lower.length() - PACKED_ENDING.length())
        : lower;
  }

  /**
   * A text may begin with a bracket, "[Editor's note]"; an array of articles continues with a
   * brace.
   */
  private static boolean beginsAsJson(DecodedText text) throws IOException {
    int first = skipBlanks(text, 0);
    if (text.at(first) != '[') {
      return text.at(first) == '{';
    }
    int second = text.at(skipBlanks(text, first + 1));
    return second == '{' || second == ']';
  }

  private static int skipBlanks(DecodedText text, int from) throws IOException {
    int i = from;
    while (i < from + MAX_BLANKS && text.at(i) >= 0 && text.at(i) <= ' ') {
      i++;
    }
    return i;
  }
}
