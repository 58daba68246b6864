package dev.quoth.extract;

import dev.quoth.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads an article of a corpus as far as the extractor needs it: its name and its text. */
final class ArticleFile {

  private ArticleFile() {}

  static Article read(Path file) throws IOException {
    String name = file.getFileName().toString();
    String text = Files.readString(file);
    String id = name.substring(0, name.lastIndexOf('.'));
    return Article.builder(id, text.substring(textStart(text))).build();
  }

  /** Behind the header's empty line, or behind the one date of the short form. */
  private static int textStart(String text) {
    String dated = " date 2026-01-01 ";
    return text.startsWith(" date ") ? dated.length() : text.indexOf("\n\n") + 2;
  }
}
