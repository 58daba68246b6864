package dev.quoth.passage;

import dev.quoth.Article;
import dev.quoth.Attribution;
import dev.quoth.Cue;
import dev.quoth.Mention;
import dev.quoth.Quote;
import dev.quoth.Segment;
import dev.quoth.Span;
import java.util.List;

/** Checks that quotes lie in their article, since any extractor may have found them. */
public final class QuotePlaces {

  private final Article article;

  private QuotePlaces(Article article) {
    this.article = article;
  }

  /**
   * Checks the quotes of an article.
   *
   * @param article the article
   * @param quotes its quotes
   * @throws IllegalArgumentException if a part of one is outside the text
   */
  public static void check(Article article, List<Quote> quotes) {
    QuotePlaces places = new QuotePlaces(article);
    for (int i = 0; i < quotes.size(); i++) {
      places.check(quotes.get(i), i);
    }
  }

  private void check(Quote quote, int index) {
    if (quote.paragraph() >= article.paragraphs().size()) {
      throw new IllegalArgumentException(
          "quote "
              + index
              + " of article \""
              + article.id()
              + "\" must start in one of its "
              + article.paragraphs().size()
              + " paragraphs, but does in number "
              + quote.paragraph());
    }
    for (Segment segment : quote.segments()) {
      check("segment", segment.span(), index);
    }
    quote.attribution().ifPresent(attribution -> check(attribution, index));
  }

  private void check(Attribution attribution, int index) {
    check("mention", attribution.mention().span(), index);
    attribution.cue().map(Cue::span).ifPresent(span -> check("cue", span, index));
    attribution.addressee().map(Mention::span).ifPresent(span -> check("addressee", span, index));
    attribution.via().map(Mention::span).ifPresent(span -> check("via", span, index));
  }

  private void check(String part, Span span, int index) {
    if (span.end() > article.text().length()) {
      throw new IllegalArgumentException(
          "quote "
              + index
              + " of article \""
              + article.id()
              + "\" must lie in its text of length "
              + article.text().length()
              + ", but its "
              + part
              + " is at "
              + span);
    }
  }
}
