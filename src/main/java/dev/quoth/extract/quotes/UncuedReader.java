package dev.quoth.extract.quotes;

import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.grammar.SentenceRange;
import dev.quoth.extract.grammar.TitleOfWork;
import dev.quoth.extract.rules.UncuedFeature;
import dev.quoth.extract.rules.UncuedFeature.Neighbor;
import dev.quoth.extract.text.Characters;
import dev.quoth.extract.text.PrintedQuotation;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.WordClass;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the features of a quotation that no reporting verb governs. */
final class UncuedReader {

  private static final int SHORT = 3;
  private static final int MEDIUM = 7;
  private static final long IN_PERSON =
      WordClass.FIRST_PERSON.bit() | WordClass.SECOND_PERSON.bit();

  /** A longer quotation is no term. */
  private static final int MAX_TERM = 40;

  private final Tokens tokens;
  private final NounPhraseReader phrases;
  private final TitleOfWork titles;

  /** How often the article has short words in marks, in lower case. */
  private final Map<String, Integer> terms = new HashMap<>();

  private int doubles;

  UncuedReader(Tokens tokens, NounPhraseReader phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.titles = new TitleOfWork(tokens);
    for (int q = 0; q < tokens.quotations(); q++) {
      int t = tokens.quotationToken(q);
      doubles += singleMarks(t) ? 0 : 1;
      terms.merge(term(t), 1, Integer::sum);
    }
  }

  private String term(int token) {
    PrintedQuotation quotation = tokens.quotation(token);
    if (quotation.end() - quotation.start() > MAX_TERM) {
      return "";
    }
    boolean comma = ",.".indexOf(tokens.text().charAt(quotation.end() - 1)) >= 0;
    return tokens
        .text()
        .substring(quotation.start(), quotation.end() - (comma ? 1 : 0))
        .toLowerCase(Locale.ROOT);
  }

  private boolean singleMarks(int token) {
    return "'‘’".indexOf(tokens.text().charAt(tokens.quotation(token).outerStart())) >= 0;
  }

  /** Tests whether a quotation is a letter, an address, or what something is called. */
  boolean saysNothing(int token) {
    PrintedQuotation quotation = tokens.quotation(token);
    String text = tokens.text();
    int length = quotation.end() - quotation.start();
    boolean letter =
        length < 2 || (length == 2 && !Character.isLetter(text.charAt(quotation.end() - 1)));
    return letter || text.startsWith("http", quotation.start()) || titles.named(token);
  }

  /** Returns the features of the quotation at a token of a sentence. */
  Set<UncuedFeature> read(
      int token, SentenceRange sentence, Optional<NounPhrase> subject, boolean cue) {
    PrintedQuotation quotation = tokens.quotation(token);
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
    meaning(token, sentence, features);
    features.add(subject.map(phrase -> form(phrase.form())).orElse(UncuedFeature.NO_SUBJECT));
    return features;
  }

  /** Adds what speaks for a title, a term, or for somebody's own words. */
  private void meaning(int token, SentenceRange sentence, Set<UncuedFeature> features) {
    PrintedQuotation quotation = tokens.quotation(token);
    if (quotation.title(tokens.text())) {
      features.add(UncuedFeature.TITLE_CASE);
    }
    if (titles.at(token)) {
      features.add(UncuedFeature.NAMES_A_WORK);
    }
    if (modifies(token)) {
      features.add(UncuedFeature.MODIFIES);
    }
    String term = term(token);
    if (!term.isEmpty() && terms.getOrDefault(term, 0) > 1) {
      features.add(UncuedFeature.REPEATED);
    }
    if (inPerson(quotation)) {
      features.add(UncuedFeature.IN_PERSON);
    }
    if (singleMarks(token) && doubles > 1) {
      features.add(UncuedFeature.SINGLE_MARKS);
    }
    for (int t = sentence.begin(); t < sentence.end(); t++) {
      if (tokens.has(t, WordClass.SPEECH_NOUN)) {
        features.add(UncuedFeature.SPEECH_NOUN_IN_SENTENCE);
        return;
      }
    }
  }

  /** Tests for a “…” shirt, the “…” programme: after what opens a noun phrase, before its noun. */
  private boolean modifies(int token) {
    boolean inside =
        tokens.hasAny(token - 1, WordClassSets.OPENERS)
            || tokens.is(token - 1, Kind.POSSESSIVE)
            || phrases.content(token - 1);
    int next = token + 1;
    return inside
        && !tokens.quotation(token).stops(tokens.text())
        && phrases.content(next)
        && !tokens.past(next)
        && !tokens.isCue(next);
  }

  private boolean inPerson(PrintedQuotation quotation) {
    String text = tokens.text();
    int from = quotation.start();
    while (from < quotation.end()) {
      int to = from;
      while (to < quotation.end() && Character.isLetter(text.charAt(to))) {
        to++;
      }
      if (to > from
          && (tokens.lexicon().classes(tokens.lexicon().find(text, from, to)) & IN_PERSON) != 0) {
        return true;
      }
      from = to + 1;
    }
    return false;
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

  private int words(PrintedQuotation quotation) {
    int words = 1;
    for (int i = quotation.start(); i < quotation.end(); i++) {
      if (Characters.blank(tokens.text().charAt(i))) {
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
