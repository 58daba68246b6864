package dev.quoth.extract;

import dev.quoth.Article;
import dev.quoth.Quote;
import dev.quoth.language.Language;
import dev.quoth.language.lexicon.LanguageData;
import java.util.List;

/**
 * Finds what is said in an article, and by whom.
 *
 * <p>An extractor is a function: the same article gives the same quotes, and nothing is remembered
 * between two articles. It must be safe for use by several threads at once. An application may
 * bring its own.
 */
@FunctionalInterface
public interface QuoteExtractor {

  /**
   * Finds the quotes of one article.
   *
   * @param article the article to read
   * @return its quotes in the order of the text, with spans valid in {@link Article#text()}
   */
  List<Quote> extract(Article article);

  /**
   * Makes the library's own extractor for a language: rules, word lists and a small tagger, linear
   * in the length of the article. Make one and keep it: the weights of the rules are read when it
   * is made.
   *
   * @param language the language of the articles
   * @return an extractor that is safe for use by several threads at once
   */
  static QuoteExtractor of(Language language) {
    return of(language, ExtractorOptions.STANDARD);
  }

  /**
   * Makes the library's own extractor for a language with options of the application: thresholds,
   * what is wanted, and words that the language does not have.
   *
   * {@snippet file="YourOwnWords.java" region="extract"}
   *
   * @param language the language of the articles
   * @param options what is wanted, and further words
   * @return an extractor that is safe for use by several threads at once
   * @throws IllegalArgumentException if a form of an added verb is that of another verb
   */
  static QuoteExtractor of(Language language, ExtractorOptions options) {
    RuleExtractor rules = new RuleExtractor(language.unwrap(LanguageData.class), options);
    return new QuoteExtractor() {
      @Override
      public List<Quote> extract(Article article) {
        return rules.extract(article);
      }

      @Override
      public String version() {
        return rules.version();
      }
    };
  }

  /**
   * Returns the name and version under which an index remembers who made its quotes. That of the
   * library's own extractor has checksums of the language's data and of options that are not
   * standard.
   *
   * @return a short text that changes whenever the same article may give other quotes
   */
  default String version() {
    return getClass().getName();
  }
}
