package dev.quoth.io;

import dev.quoth.Article;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** A source of articles, one after the other in constant memory. */
interface ArticleInput extends Closeable {

  /**
   * Reads the next article.
   *
   * @return the article; empty at the end
   * @throws ArticleFormatException if the next entry is bad; a further call continues after it
   */
  Optional<Article> next() throws IOException;
}
