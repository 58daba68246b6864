package dev.quoth.io;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A form that is read without a parser of markup, with the endings of files that hold it. */
enum PlainForm implements InputForm {
  /** One article or many as JSON. */
  JSON(List.of(".json", ".jsonl", ".ndjson")),
  /** One article a record, between commas, semicolons or tabs. */
  TABLE(List.of(".csv", ".tsv")),
  /** One article as plain text. */
  TEXT(List.of(".txt"));

  private static final String PACKED_ENDING = ".gz";

  /** A folder gives these, too: what a reader does not read is reported, not passed over. */
  private static final List<String> WEB_ENDINGS =
      List.of(".html", ".htm", ".xhtml", ".xml", ".rss", ".atom", ".warc");

  // The lists are List.of's, which nothing changes.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> endings;

  PlainForm(List<String> endings) {
    this.endings = endings;
  }

  /** Tests whether the reading of a folder takes a file of this name. */
  static boolean isArticleFile(String name) {
    return named(name).isPresent() || WEB_ENDINGS.stream().anyMatch(unpacked(name)::endsWith);
  }

  /** Returns the format that a name promises. */
  static Optional<PlainForm> named(String name) {
    String unpacked = unpacked(name);
    return Arrays.stream(values())
        .filter(format -> format.endings.stream().anyMatch(unpacked::endsWith))
        .findFirst();
  }

  @Override
  public ArticleInput open(DecodedText text, String name) throws IOException {
    return switch (this) {
      case JSON -> new JsonInput(text);
      case TABLE -> TableInput.open(text);
      case TEXT -> new TextInput(text, id(name));
    };
  }

  /** Returns the name without the ending. */
  private String id(String name) {
    String unpacked = unpacked(name);
    Optional<String> ending = endings.stream().filter(unpacked::endsWith).findFirst();
    return ending.map(end -> name.substring(0, unpacked.length() - end.length())).orElse(name);
  }

  private static String unpacked(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(PACKED_ENDING)
        ? lower.substring(0, lower.length() - PACKED_ENDING.length())
        : lower;
  }
}
