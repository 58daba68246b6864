package dev.quoth.web;

import dev.quoth.io.ArticleFormat;
import dev.quoth.io.ArticleInput;
import dev.quoth.io.InputSource;
import dev.quoth.io.WebForm;
import java.util.Optional;

/**
 * The forms in which the web and news agencies carry articles.
 *
 * <pre>{@code
 * ArticleReader reader = ArticleReader.skipping(report).with(WebFormats.all());
 * }</pre>
 */
public final class WebFormats {

  private static final ArticleFormat ALL = new All();

  private WebFormats() {}

  /**
   * Returns the format that reads web pages, feeds, agency items and crawls, and the HTML in values
   * of JSON and tables. Needs {@code org.jsoup:jsoup}.
   *
   * @return the format; immutable and safe for use by several threads
   */
  public static ArticleFormat all() {
    return ALL;
  }

  private static final class All implements ArticleFormat {

    @Override
    public Optional<ArticleInput> open(InputSource source) {
      return source.form().flatMap(form -> open(form, source));
    }

    private static Optional<ArticleInput> open(WebForm form, InputSource source) {
      return switch (form) {
        case PAGE -> Optional.of(new PageInput(source));
        case FEED -> Optional.of(FeedInput.open(source));
        case WARC -> Optional.of(WarcInput.open(source, PageReader::read));
        case NEWSML, NITF -> Optional.of(AgencyInput.open(source));
      };
    }

    @Override
    public Optional<String> plainText(String markup) {
      return Optional.of(HtmlText.of(markup));
    }
  }
}
