package dev.quoth.extract;

import dev.quoth.Article;
import dev.quoth.Span;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.names.NameScanner;
import dev.quoth.extract.text.PrintedQuotation;
import dev.quoth.extract.text.QuotationScanner;
import dev.quoth.extract.text.Sentences;
import dev.quoth.extract.text.TokenizedText;
import dev.quoth.extract.text.Tokens;
import dev.quoth.language.Language;
import dev.quoth.language.lexicon.LanguageData;
import dev.quoth.language.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** The first steps of reading an article, each with those before it, for the tests of each. */
public final class Steps {

  private static final Lexicon ENGLISH = Language.english().unwrap(LanguageData.class).lexicon();

  private Steps() {}

  public static List<PrintedQuotation> quotations(String text) {
    return QuotationScanner.scan(text, paragraphs(text), ENGLISH);
  }

  /** The words in the marks. */
  public static List<String> quoted(String text) {
    return quotations(text).stream().map(q -> text.substring(q.start(), q.end())).toList();
  }

  public static TokenizedText tokenized(String text) {
    return TokenizedText.of(text, paragraphs(text), ENGLISH);
  }

  public static Tokens tokens(String text) {
    return tokenized(text).tokens();
  }

  public static List<String> sentences(String text) {
    Tokens tokens = tokens(text);
    Sentences sentences = Sentences.of(tokens);
    List<String> words = new ArrayList<>();
    for (int s = 0; s < sentences.count(); s++) {
      words.add(tokens.text(sentences.begin(s), sentences.end(s)));
    }
    return words;
  }

  public static List<Name> names(Tokens tokens) {
    return NameScanner.scan(tokens, Sentences.of(tokens));
  }

  private static List<Span> paragraphs(String text) {
    return Article.builder("test", text).build().paragraphs();
  }
}
