package dev.quoth.web;

import dev.quoth.Article;
import dev.quoth.io.ArticleInput;
import dev.quoth.io.InputSource;
import java.io.IOException;
import java.util.Optional;

/** An input that is one web page. */
final class PageInput implements ArticleInput {

  private final InputSource source;
  private boolean done;

  PageInput(InputSource source) {
    this.source = source;
  }

  @Override
  public Optional<Article> next() throws IOException {
    if (done) {
      return Optional.empty();
    }
    done = true;
    byte[] page = source.bytes().readNBytes(PageReader.MAX_BYTES + 1);
    return Optional.of(PageReader.read(page, Origin.of(source)));
  }

  @Override
  public void close() {}
}
