package dev.quoth.web;

import dev.quoth.Article;
import dev.quoth.io.ArticleFormatException;

/** Makes an article of a page. */
@FunctionalInterface
interface PageParser {

  /**
   * Makes an article of the bytes of a page.
   *
   * @throws ArticleFormatException if there is none on it
   */
  Article read(byte[] page, Origin origin) throws ArticleFormatException;
}
