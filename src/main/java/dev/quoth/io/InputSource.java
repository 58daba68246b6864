package dev.quoth.io;

import dev.quoth.Article;
import dev.quoth.ArticleBounds;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * One file or stream of bytes, as an {@link ArticleFormat} finds it: unpacked if it was gzip, and
 * looked at, but with all its bytes.
 */
public final class InputSource {

  private final DecodedText text;
  private final String name;
  private final InputForm form;

  InputSource(DecodedText text, String name, InputForm form) {
    this.text = text;
    this.name = name;
    this.form = form;
  }

  /**
   * Returns what reports call the input.
   *
   * @return the file's path, or the name that the caller gave to a stream of bytes
   */
  public String file() {
    return text.file();
  }

  /**
   * Returns the name of the input, an id for an article without another.
   *
   * @return the file's name, its path from the folder that is read with {@code /} between the
   *     names, or the name that the caller gave to a stream of bytes
   */
  public String name() {
    return name;
  }

  /**
   * Returns the form of the web or of an agency that the input has.
   *
   * @return the form, as the content tells; empty for any other
   */
  public Optional<WebForm> form() {
    return form instanceof InputForm.OfWeb web ? Optional.of(web.form()) : Optional.empty();
  }

  /**
   * Returns the first bytes, and leaves them where they are.
   *
   * @param most the most bytes, from 0 to {@value InputBytes#BLOCK}
   * @return the bytes; fewer at the end of the input
   * @throws IOException if reading fails
   */
  public byte[] firstBytes(int most) throws IOException {
    return text.replay(most);
  }

  /**
   * Returns all bytes from the first one on. To be called once; the reader closes them.
   *
   * @return the bytes, unpacked; where gzip data break off, they end with an {@link
   *     ArticleFormatException} that says so
   */
  public InputStream bytes() {
    return text.replay();
  }

  /**
   * Returns what an article may have at most.
   *
   * @return the bounds that the reader was given
   */
  public ArticleBounds bounds() {
    return text.bounds();
  }

  /**
   * Returns what bytes are in that are not UTF-8, where nothing in the input says it.
   *
   * @return the charset that the reader was given; empty if it was given none
   */
  public Optional<Charset> fallbackCharset() {
    Charset fallback = text.options().fallback();
    return fallback.equals(StandardCharsets.UTF_8) ? Optional.empty() : Optional.of(fallback);
  }

  /**
   * Reports a fact that an article is read without, such as a date that is none. A strict reader
   * stops here: so this is called before the article is returned.
   *
   * @param fact where the fact stands, and what is wrong with it
   */
  public void leaveOut(ArticleFormatException fact) {
    text.options().leaveOut(fact);
  }

  /**
   * Returns an id for an article that has no other.
   *
   * @param article the text of the article
   * @return the same id for the same text
   */
  public String idOf(String article) {
    return new EntryText(article, Optional.empty()).fingerprint();
  }

  /**
   * Checks that an article is within the bounds.
   *
   * @param article the article
   * @return the same article
   * @throws ArticleFormatException if it is not
   */
  public Article checked(Article article) throws ArticleFormatException {
    try {
      bounds().check(article);
      return article;
    } catch (IllegalArgumentException e) {
      throw new ArticleFormatException(file(), 1, 1, Objects.toString(e.getMessage()));
    }
  }
}
