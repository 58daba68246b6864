package dev.quoth.extract.text;

import dev.quoth.Span;
import dev.quoth.language.lexicon.Lexicon;
import java.util.List;

/**
 * An article cut into paragraphs, tokens and sentences.
 *
 * @param paragraphs where its paragraphs are
 * @param tokens its words and marks; a whole quotation is one token
 * @param sentences where its sentences begin and end, in tokens
 */
public record TokenizedText(Paragraphs paragraphs, Tokens tokens, Sentences sentences) {

  /** Tokenizes the text of an article that has some paragraphs. */
  public static TokenizedText of(String text, List<Span> paragraphs, Lexicon lexicon) {
    List<PrintedQuotation> quotations = QuotationScanner.scan(text, paragraphs, lexicon);
    Tokens tokens = Tokenizer.tokenize(text, paragraphs, quotations, lexicon);
    return new TokenizedText(new Paragraphs(paragraphs), tokens, Sentences.of(tokens));
  }
}
