package dev.quoth.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * What a page says about the article on it: in JSON-LD before meta tags before marks in its text.
 *
 * @param title the title without the site's name; empty if there is none
 * @param published the moment of publication
 * @param unreadableDate what the page says in its place, where nothing that it says is a date
 * @param authors the authors
 * @param source the name of the site; empty if the page does not say it
 * @param section the section; empty if the page does not say it
 * @param language the language as a BCP 47 tag
 * @param url the address under which the page is known
 * @param tags the keywords
 * @param articleBody the text of the article as it stands in JSON-LD, with its paragraphs, without
 *     markup
 * @param saysArticle whether the page is called an article, by JSON-LD or {@code og:type}
 */
record PageFacts(
    String title,
    Optional<Instant> published,
    Optional<String> unreadableDate,
    List<String> authors,
    String source,
    String section,
    Optional<String> language,
    Optional<String> url,
    List<String> tags,
    Optional<String> articleBody,
    boolean saysArticle) {

  /**
   * Reads the facts of a page.
   *
   * @param page the page
   * @param address the address that it was read from
   */
  static PageFacts of(Document page, Optional<String> address) {
    return new FactFinder(page, address).find();
  }
}
