package dev.quoth.extract;

import dev.quoth.Article;
import dev.quoth.Quote;
import dev.quoth.language.LanguageProfile;
import java.util.List;

/** The library's own extractor. It keeps nothing between two articles, so threads may share it. */
record RuleQuoteExtractor(LanguageProfile language) implements QuoteExtractor {

  @Override
  public List<Quote> extract(Article article) {
    return new Reading(article, language).quotes();
  }

  @Override
  public String version() {
    return "quoth-rules-" + language.tag() + "-1";
  }
}
