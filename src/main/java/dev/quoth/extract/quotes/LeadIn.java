package dev.quoth.extract.quotes;

import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.WordClass;
import java.util.Optional;

/**
 * Finds whom the words before a colon announce without a reporting verb: "In the words of Olaf
 * Grebe:", "And from the mayor:", "Ruiz had this answer:".
 */
final class LeadIn {

  private static final int MAX_LENGTH = 24;
  private static final int MAX_OBJECT = 5;

  private final Tokens tokens;
  private final NounPhraseReader phrases;

  LeadIn(Tokens tokens, NounPhraseReader phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** Reads the words from a token up to a colon. */
  Optional<NounPhrase> of(int begin, int colon) {
    if (colon <= begin || colon - begin > MAX_LENGTH) {
      return Optional.empty();
    }
    boolean toSay = tokens.matches(colon - 2, FunctionWord.TO) && tokens.isCue(colon - 1);
    int verb = lastVerb(begin, toSay ? colon - 2 : colon);
    if (verb >= begin) {
      boolean noun =
          tokens.has(colon - 1, WordClass.SPEECH_NOUN)
              && tokens.has(colon - 2, WordClass.DETERMINER);
      boolean announces = (noun || toSay) && verb + MAX_OBJECT > colon;
      return announces ? phrases.before(verb, begin) : Optional.empty();
    }
    return owner(begin, colon).or(() -> source(begin, colon));
  }

  /** Reads "The mayor’s answer:", "Her advice:": whose words are announced. */
  private Optional<NounPhrase> owner(int begin, int colon) {
    if (!tokens.has(colon - 1, WordClass.SPEECH_NOUN)) {
      return Optional.empty();
    }
    for (int t = colon - 2; t >= Math.max(begin, colon - MAX_OBJECT); t--) {
      if (tokens.is(t, Kind.POSSESSIVE)) {
        return phrases.before(t, begin).filter(this::speaks);
      }
      if (tokens.has(t, WordClass.POSSESSIVE_PRONOUN)) {
        boolean person = tokens.hasAny(t, WordClass.HE.bit() | WordClass.SHE.bit());
        return person ? Optional.of(NounPhrase.pronoun(t)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private int lastVerb(int begin, int colon) {
    for (int t = colon - 1; t >= begin; t--) {
      if (tokens.finite(t, t + 1) && !tokens.has(t - 1, WordClass.DETERMINER)) {
        return t;
      }
    }
    return -1;
  }

  /** The first name, or role, after "of" or "from". */
  private Optional<NounPhrase> source(int begin, int colon) {
    for (int t = begin; t < colon; t++) {
      if (tokens.matches(t, FunctionWord.OF) || tokens.matches(t, FunctionWord.FROM)) {
        Optional<NounPhrase> source = phrases.after(t + 1, colon).filter(this::speaks);
        if (source.isPresent()) {
          return source;
        }
      }
    }
    return Optional.empty();
  }

  private boolean speaks(NounPhrase phrase) {
    return switch (phrase.form()) {
      case NAME -> phrases.name(phrase.name()).type() != Name.Type.PLACE;
      case NOUN -> tokens.hasAny(phrase.head(), WordClass.ROLE.bit() | WordClass.GROUP.bit());
      case PRONOUN, GROUP -> false;
    };
  }
}
