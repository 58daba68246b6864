package dev.quoth.io;

import dev.quoth.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One file or stream of bytes, whose name tells the format, or else its first characters. */
final class FileInput implements ArticleInput {

  private static final String TEXT_ENDING = ".txt";
  private static final List<String> JSON_ENDINGS = List.of(".json", ".jsonl", ".ndjson");
  private static final String PACKED_ENDING = ".gz";

  /** How many blanks may stand before the character that tells the format. */
  private static final int LONGEST_LOOK = 1 << 12;

  private final DecodedText text;
  private final String name;
  private Optional<ArticleInput> input = Optional.empty();

  private FileInput(DecodedText text, String name) {
    this.text = text;
    this.name = name;
  }

  /**
   * Opens a file.
   *
   * @param name path that becomes the id of a plain text without one
   */
  static ArticleInput open(Path file, String name) throws IOException {
    return new FileInput(new DecodedText(file.toString(), Files.newInputStream(file)), name);
  }

  static ArticleInput of(InputStream bytes, String name) {
    return new FileInput(new DecodedText(name, bytes), name);
  }

  /** Tells whether the reading of a folder takes a file of this name. */
  static boolean isArticleFile(String name) {
    return isText(name) || isJson(name);
  }

  @Override
  public Optional<Article> next() throws IOException {
    if (input.isEmpty()) {
      boolean json = isJson(name) || (!isText(name) && beginsAsJson());
      input = Optional.of(json ? new JsonInput(text) : new TextInput(text, id()));
    }
    return input.get().next();
  }

  @Override
  public void close() throws IOException {
    text.close();
  }

  private static boolean isText(String name) {
    return unpacked(name).endsWith(TEXT_ENDING);
  }

  private static boolean isJson(String name) {
    return JSON_ENDINGS.stream().anyMatch(unpacked(name)::endsWith);
  }

  private static String unpacked(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return small.endsWith(PACKED_ENDING)
        ? small.substring(0, small.length() - PACKED_ENDING.length())
        : small;
  }

  private String id() {
    int length = unpacked(name).length();
    return name.substring(0, isText(name) ? length - TEXT_ENDING.length() : length);
  }

  /**
   * A text may begin with a bracket, "[Editor's note]"; an array of articles goes on with a brace.
   */
  private boolean beginsAsJson() throws IOException {
    int first = behindBlanks(0);
    if (text.at(first) != '[') {
      return text.at(first) == '{';
    }
    int second = text.at(behindBlanks(first + 1));
    return second == '{' || second == ']';
  }

  private int behindBlanks(int from) throws IOException {
    int i = from;
    while (i < from + LONGEST_LOOK && text.at(i) >= 0 && text.at(i) <= ' ') {
      i++;
    }
    return i;
  }
}
