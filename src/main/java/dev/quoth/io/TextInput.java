package dev.quoth.io;

import dev.quoth.Article;
import java.io.IOException;
import java.util.Optional;

/** One article as plain text, with a header or without. */
final class TextInput implements ArticleInput {

  /** Enough characters to know an encoding by. */
  private static final int SAMPLE = 64;

  private final DecodedText text;
  private final String defaultId;
  private boolean read;

  /**
   * @param defaultId id for a text whose header names none
   */
  TextInput(DecodedText text, String defaultId) {
    this.text = text;
    this.defaultId = defaultId;
  }

  @Override
  public Optional<Article> next() throws IOException {
    if (read) {
      return Optional.empty();
    }
    read = true;
    int end = 0;
    while (text.at(end) >= 0) {
      end++;
      checkLength(end);
    }
    text.checkValid(end);
    checkEncoding(end);
    text.checkWhole(end);
    return Optional.of(article(text.substring(0, end)));
  }

  @Override
  public void close() throws IOException {
    text.close();
  }

  /** Latin letters in UTF-16 without a mark are valid UTF-8, with a NUL at each other place. */
  private void checkEncoding(int end) throws IOException {
    int seen = Math.min(end, SAMPLE);
    int first = -1;
    int nulls = 0;
    for (int i = seen - 1; i >= 0; i--) {
      if (text.at(i) == 0) {
        nulls++;
        first = i;
      }
    }
    if (nulls > 0 && nulls >= seen / 4) {
      throw text.bad(first, "not UTF-8 but perhaps UTF-16; save the file as UTF-8");
    }
  }

  private void checkLength(int length) throws IOException {
    try {
      text.checkLength(length);
    } catch (EntryTooLargeException e) {
      throw text.bad(0, e.reason());
    }
  }

  private Article article(String file) throws ArticleFormatException {
    int mostLines = text.bounds().maxFacts() + ArticleKey.NO_FACTS;
    TextHeader header = TextHeader.of(file, mostLines);
    ArticleEntry entry = new ArticleEntry(text, EntryMarkup.NONE);
    for (TextHeader.Line line : header.lines()) {
      String name = ArticleKey.spelling(line.key()).orElse(line.key());
      if (ArticleKey.holdsSeveral(name)
          && line.value() instanceof EntryValue.StringValue(String value)) {
        entry.add(name, value, line.offset());
      } else {
        entry.put(name, line.value(), line.offset());
      }
    }
    if (header.length() > mostLines) {
      String reason = "a header must have at most " + mostLines + " lines";
      entry.note(header.lines().getLast().offset(), reason + EntryTooLargeException.remedy());
    }
    entry.put("text", new EntryValue.StringValue(file.substring(header.end())), header.end());
    if (!entry.has("id")) {
      entry.put("id", new EntryValue.StringValue(idFromName()), 0);
    }
    return entry.article(header.end());
  }

  /** A name that this JVM can't read would give the same id to two files. */
  private String idFromName() throws ArticleFormatException {
    if (defaultId.indexOf('\uFFFD') >= 0) {
      throw text.bad(
          0,
          "the file's name is not readable in this system's encoding, and so no id;"
              + " rename it or write id: NAME into its header");
    }
    return defaultId;
  }
}
