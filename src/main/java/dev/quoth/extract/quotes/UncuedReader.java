package dev.quoth.extract.quotes;

import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.quotes.UncuedFeatures.Side;
import dev.quoth.extract.text.Quotation;
import dev.quoth.extract.text.QuotationMarkScanner;
import dev.quoth.extract.text.Tokens;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.WordClass;

/** Looks at a quotation that no reporting verb governs. */
final class UncuedReader {

  private final Tokens tokens;
  private final NounPhraseReader phrases;

  UncuedReader(Tokens tokens, NounPhraseReader phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** Describes the quotation at a token of a sentence. */
  UncuedFeatures read(int token, int begin, int end, boolean verb) {
    Quotation quotation = tokens.quotation(token);
    return new UncuedFeatures(
        words(quotation),
        Character.isUpperCase(tokens.text().charAt(quotation.start())),
        tokens.text().charAt(quotation.end() - 1),
        token == begin ? Side.EDGE : side(token - 1),
        token + 1 >= end ? Side.EDGE : side(token + 1),
        verb);
  }

  private int words(Quotation quotation) {
    int words = 1;
    for (int i = quotation.start(); i < quotation.end(); i++) {
      if (QuotationMarkScanner.blank(tokens.text().charAt(i))) {
        words++;
      }
    }
    return words;
  }

  private Side side(int token) {
    return switch (tokens.kind(token)) {
      case COLON -> Side.COLON;
      case COMMA, SEMICOLON -> Side.COMMA;
      case DASH -> Side.DASH;
      case OPEN, CLOSE -> Side.PARENTHESIS;
      case QUOTATION -> Side.QUOTATION;
      case STOP, BREAK -> Side.EDGE;
      case POSSESSIVE -> Side.DETERMINER;
      case WORD -> word(token);
      default -> Side.WORD;
    };
  }

  private Side word(int token) {
    if (tokens.matches(token, FunctionWord.AS) || tokens.matches(token, FunctionWord.LIKE)) {
      return Side.AS;
    }
    if (tokens.matches(token, FunctionWord.THAT)) {
      return Side.THAT;
    }
    if (tokens.has(token, WordClass.BE)) {
      return Side.BE;
    }
    if (tokens.has(token, WordClass.COORDINATOR)) {
      return Side.JOINT;
    }
    if (tokens.hasAny(token, WordClass.DETERMINER.bit() | WordClass.POSSESSIVE_PRONOUN.bit())) {
      return Side.DETERMINER;
    }
    if (tokens.has(token, WordClass.PREPOSITION)) {
      return Side.PREPOSITION;
    }
    return phrases.nameAt(token) == NounPhrase.NO_NAME ? Side.WORD : Side.NAME;
  }
}
