package dev.quoth.io;

import dev.quoth.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** One file or stream of bytes, whose format is found out when the first article is asked for. */
final class FileInput implements ArticleInput {

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
  static ArticleInput open(Path file, String name, ReadingOptions options) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    return new FileInput(new DecodedText(file.toString(), bytes, options), name);
  }

  static ArticleInput of(InputStream bytes, String name, ReadingOptions options) {
    return new FileInput(new DecodedText(name, bytes, options), name);
  }

  @Override
  public Optional<Article> next() throws IOException {
    if (input.isEmpty()) {
      input = Optional.of(opened());
    }
    return input.get().next();
  }

  private ArticleInput opened() throws IOException {
    InputForm form = new InputSniffer(text).form(name);
    InputSource source = new InputSource(text, name, form);
    for (ArticleFormat format : text.options().formats()) {
      Optional<ArticleInput> articles = format.open(source);
      if (articles.isPresent()) {
        return articles.get();
      }
    }
    text.noReplay();
    return form.open(text, name);
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
