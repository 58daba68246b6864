package dev.quoth.io;

import dev.quoth.Article;
import java.io.IOException;
import java.util.Optional;

/** An input that is reported once, and has no articles. */
final class RefusedInput implements ArticleInput {

  private final DecodedText text;
  private final String reason;
  private boolean reported;

  RefusedInput(DecodedText text, String reason) {
    this.text = text;
    this.reason = reason;
  }

  @Override
  public Optional<Article> next() throws ArticleFormatException {
    if (!reported) {
      reported = true;
      throw text.bad(0, reason);
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
