package dev.quoth.io;

import dev.quoth.Article;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/** One article as plain text, with a header or without. */
final class TextInput implements ArticleInput {

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
    }
    OptionalInt flaw = text.flaw(end);
    if (flaw.isPresent()) {
      throw text.badByte(flaw.getAsInt());
    }
    Optional<ArticleFormatException> breakOff = text.breakOff(end);
    if (breakOff.isPresent()) {
      throw breakOff.get();
    }
    return Optional.of(article(text.substring(0, end)));
  }

  @Override
  public void close() throws IOException {
    text.close();
  }

  private Article article(String file) throws ArticleFormatException {
    TextHeader header = TextHeader.of(file);
    ArticleEntry entry = new ArticleEntry(text);
    for (TextHeader.Line line : header.lines()) {
      String name = ArticleKey.spelling(line.key()).orElse(line.key());
      if (ArticleKey.holdsSeveral(name)) {
        entry.add(name, ArticleEntry.split(name, line.value()), line.offset());
      } else {
        entry.put(name, new EntryValue.StringValue(line.value()), line.offset());
      }
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
