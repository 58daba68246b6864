package dev.quoth.io;

import dev.quoth.ArticleBounds;
import dev.quoth.io.InputProblem.Loss;
import java.util.function.BiConsumer;

/**
 * How articles are read, whatever the format.
 *
 * @param bounds what an article may have at most
 * @param names what the parts of an article are called
 * @param problems takes what cannot be read, and throws where reading must stop
 */
record ReadingOptions(
    ArticleBounds bounds, FieldNames names, BiConsumer<Loss, ArticleFormatException> problems) {

  /** Reports a fact that an article is read without. */
  void leaveOut(ArticleFormatException fact) {
    problems.accept(Loss.FACT, fact);
  }

  /** Reports an entry that is no article. */
  void skip(ArticleFormatException entry) {
    problems.accept(Loss.ARTICLE, entry);
  }
}
