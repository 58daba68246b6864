package dev.quoth.extract;

import dev.quoth.Article;
import dev.quoth.Span;
import dev.quoth.language.LanguageProfile;
import dev.quoth.language.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** The first steps of reading an article, each with those before it, for the tests of each. */
final class Steps {

  private static final Lexicon ENGLISH = LanguageProfile.english().lexicon();

  private Steps() {}

  static List<Quotation> quotations(String text) {
    return QuotationScanner.scan(text, paragraphs(text), ENGLISH);
  }

  /** The words in the marks. */
  static List<String> quoted(String text) {
    return quotations(text).stream().map(q -> text.substring(q.start(), q.end())).toList();
  }

  static Tokens tokens(String text) {
    return Tokenizer.tokenize(text, paragraphs(text), quotations(text), ENGLISH);
  }

  static List<String> sentences(String text) {
    Tokens tokens = tokens(text);
    Sentences sentences = Sentences.of(tokens);
    List<String> words = new ArrayList<>();
    for (int s = 0; s < sentences.count(); s++) {
      words.add(tokens.text(sentences.begin(s), sentences.end(s)));
    }
    return words;
  }

  static List<Name> names(Tokens tokens) {
    return NameScanner.scan(tokens, Sentences.of(tokens));
  }

  private static List<Span> paragraphs(String text) {
    return Article.builder("test", text).build().paragraphs();
  }
}
