package dev.quoth.web;

import dev.quoth.ArticleBounds;
import dev.quoth.io.ArticleFormatException;
import dev.quoth.io.InputSource;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where a page comes from, and what its reading may cost.
 *
 * @param file what reports call it
 * @param address its address, as far as that is known
 * @param name the id of a page that has no address
 * @param httpCharset what HTTP says of its charset
 * @param fallback the charset if neither HTTP nor the page names one
 * @param bounds what an article may have at most
 * @param facts takes what is wrong with a fact
 */
record Origin(
    String file,
    Optional<String> address,
    String name,
    Optional<String> httpCharset,
    Optional<Charset> fallback,
    ArticleBounds bounds,
    Consumer<ArticleFormatException> facts) {

  /** Returns the origin of a page that is an input of its own. */
  static Origin of(InputSource source) {
    return new Origin(
        source.file(),
        Optional.empty(),
        source.name(),
        Optional.empty(),
        source.fallbackCharset(),
        source.bounds(),
        source::leaveOut);
  }

  /** Returns the origin of a page that lies in an input at an address. */
  static Origin within(InputSource source, String address, Optional<String> httpCharset) {
    return new Origin(
        source.file() + "!" + address,
        Optional.of(address),
        address,
        httpCharset,
        source.fallbackCharset(),
        source.bounds(),
        source::leaveOut);
  }

  /** Makes a report of the page. */
  ArticleFormatException bad(String reason) {
    return new ArticleFormatException(file, 1, 1, reason);
  }
}
