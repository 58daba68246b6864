package dev.quoth.web;

import dev.quoth.Article;
import dev.quoth.ArticleBounds;
import dev.quoth.io.ArticleFormatException;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads a web page that a program has in hand, such as a crawler.
 *
 * <pre>{@code
 * Article article = WebPage.read(bytes, "https://courier.example/1");
 * }</pre>
 *
 * <p>The text is that of the article, without navigation, captions, pull quotes, newsletter boxes
 * and links to other articles, its paragraphs with a blank line between; offsets of quotes are
 * valid in it, and equal bytes give an equal text. Title, date, authors, source, section, language,
 * tags and the canonical address are taken from JSON-LD, meta tags and marks in the page, in this
 * order. Scripts are not run, and nothing is fetched.
 */
public final class WebPage {

  private WebPage() {}

  /**
   * Reads a page.
   *
   * @param page the bytes of the page, as they came, unpacked; up to 16 MB. Their charset is told
   *     by a byte order mark, by being UTF-8, or by the page, and is windows-1252 otherwise
   * @param address where it was found: the id of the article, unless the page names a canonical
   *     address
   * @return the article; a date that cannot be read is the metadata {@code published}
   * @throws ArticleFormatException if the page has no text or is no article, such as a front page;
   *     its file is the address
   * @throws IllegalArgumentException if the address is blank
   */
  public static Article read(byte[] page, String address) throws ArticleFormatException {
    Objects.requireNonNull(page, "page");
    if (address.isBlank()) {
      throw new IllegalArgumentException("address must not be blank, but is \"" + address + "\"");
    }
    return PageReader.read(
        page,
        new Origin(
            address,
            Optional.of(address),
            address,
            Optional.empty(),
            Optional.empty(),
            ArticleBounds.STANDARD,
            fact -> {}));
  }
}
