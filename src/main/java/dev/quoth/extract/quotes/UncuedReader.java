package dev.quoth.extract.quotes;

import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.grammar.SentenceRange;
import dev.quoth.extract.rules.UncuedFeature;
import dev.quoth.extract.rules.UncuedFeature.Neighbor;
import dev.quoth.extract.text.Quotation;
import dev.quoth.extract.text.QuotationMarkScanner;
import dev.quoth.extract.text.Tokens;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.WordClass;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads the features of a quotation that no reporting verb governs. */
final class UncuedReader {

  private static final int SHORT = 3;
  private static final int MEDIUM = 7;

  private final Tokens tokens;
  private final NounPhraseReader phrases;

  UncuedReader(Tokens tokens, NounPhraseReader phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** Returns the features of the quotation at a token of a sentence. */
  Set<UncuedFeature> read(
      int token, SentenceRange sentence, Optional<NounPhrase> subject, boolean cue) {
    Quotation quotation = tokens.quotation(token);
    int words = words(quotation);
    Neighbor before = token == sentence.begin() ? Neighbor.EDGE : neighbor(token - 1);
    Neighbor after = token + 1 >= sentence.end() ? Neighbor.EDGE : neighbor(token + 1);
    Set<UncuedFeature> features =
        EnumSet.of(
            UncuedFeature.ALWAYS,
            length(words),
            ending(tokens.text().charAt(quotation.end() - 1)),
            before.preceding(),
            after.following());
    boolean capitalized = Character.isUpperCase(tokens.text().charAt(quotation.start()));
    features.add(letters(capitalized, words <= SHORT));
    if (capitalized) {
      features.add(UncuedFeature.CAPITALIZED);
    }
    if (cue) {
      features.add(UncuedFeature.CUE_IN_SENTENCE);
    }
    features.add(subject.map(phrase -> form(phrase.form())).orElse(UncuedFeature.NO_SUBJECT));
    return features;
  }

  private static UncuedFeature length(int words) {
    if (words == 1) {
      return UncuedFeature.ONE_WORD;
    }
    if (words <= SHORT) {
      return UncuedFeature.TWO_OR_THREE_WORDS;
    }
    return words <= MEDIUM ? UncuedFeature.FOUR_TO_SEVEN_WORDS : UncuedFeature.MORE_WORDS;
  }

  private static UncuedFeature ending(char last) {
    return switch (last) {
      case '.' -> UncuedFeature.ENDS_WITH_STOP;
      case '!', '?' -> UncuedFeature.ENDS_WITH_CALL;
      case ',', ';' -> UncuedFeature.ENDS_WITH_COMMA;
      default -> UncuedFeature.ENDS_WITH_WORD;
    };
  }

  private static UncuedFeature letters(boolean capitalized, boolean brief) {
    if (capitalized) {
      return brief ? UncuedFeature.CAPITALIZED_AND_SHORT : UncuedFeature.CAPITALIZED_AND_LONG;
    }
    return brief ? UncuedFeature.LOWER_CASE_AND_SHORT : UncuedFeature.LOWER_CASE_AND_LONG;
  }

  private static UncuedFeature form(NounPhrase.Form form) {
    return switch (form) {
      case NAME -> UncuedFeature.SUBJECT_NAME;
      case NOUN -> UncuedFeature.SUBJECT_NOUN;
      case PRONOUN -> UncuedFeature.SUBJECT_PRONOUN;
      case GROUP -> UncuedFeature.SUBJECT_GROUP;
    };
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

  private Neighbor neighbor(int token) {
    return switch (tokens.kind(token)) {
      case COLON -> Neighbor.COLON;
      case COMMA, SEMICOLON -> Neighbor.COMMA;
      case DASH -> Neighbor.DASH;
      case OPEN, CLOSE -> Neighbor.PARENTHESIS;
      case QUOTATION -> Neighbor.QUOTATION;
      case STOP, BREAK -> Neighbor.EDGE;
      case POSSESSIVE -> Neighbor.DETERMINER;
      case WORD -> word(token);
      default -> Neighbor.WORD;
    };
  }

  private Neighbor word(int token) {
    if (tokens.matches(token, FunctionWord.AS) || tokens.matches(token, FunctionWord.LIKE)) {
      return Neighbor.AS;
    }
    if (tokens.matches(token, FunctionWord.THAT)) {
      return Neighbor.THAT;
    }
    if (tokens.has(token, WordClass.BE)) {
      return Neighbor.BE;
    }
    if (tokens.has(token, WordClass.COORDINATOR)) {
      return Neighbor.COORDINATOR;
    }
    if (tokens.hasAny(token, WordClass.DETERMINER.bit() | WordClass.POSSESSIVE_PRONOUN.bit())) {
      return Neighbor.DETERMINER;
    }
    if (tokens.has(token, WordClass.PREPOSITION)) {
      return Neighbor.PREPOSITION;
    }
    return phrases.nameAt(token) == NounPhrase.NO_NAME ? Neighbor.WORD : Neighbor.NAME;
  }
}
