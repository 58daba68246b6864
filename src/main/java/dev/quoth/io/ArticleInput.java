package dev.quoth.io;

import dev.quoth.Article;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * A source of articles, one after the other in constant memory. What an {@link ArticleFormat}
 * opens, and an {@link ArticleReader} reads, in one thread at a time.
 */
public interface ArticleInput extends Closeable {

  /**
   * Reads the next article.
   *
   * @return the article; empty at the end
   * @throws ArticleFormatException if the next entry is bad; a further call continues behind it
   * @throws IOException if reading fails, and must end
   */
  Optional<Article> next() throws IOException;
}
