package dev.quoth.extract.entities;

import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhrase.Form;
import dev.quoth.extract.tagging.Tags;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.WordClass;
import dev.quoth.language.lexicon.WordTag;
import java.util.Optional;

/**
 * Finds the verb in what was read as one noun phrase: "the dockers and Ruiz have both", "an officer
 * stands guard". A phrase that holds a clause names nobody.
 */
final class Predicates {

  /**
   * What may follow the subject before the verb by which it speaks: "have both", "will no doubt".
   */
  private static final long FLOATS =
      WordClass.INDEFINITE.bit()
          | WordClass.ADVERB.bit()
          | WordClass.AUXILIARY.bit()
          | WordClass.NEGATION.bit();

  private static final long SPEAKS =
      WordClassSets.CAN_SPEAK
          | WordClassSets.OPENERS
          | WordClassSets.PERSONAL
          | WordClass.DEMONYM.bit()
          | WordClass.IT.bit();

  private final Tokens tokens;
  private final Tags tags;

  Predicates(Tokens tokens, Tags tags) {
    this.tokens = tokens;
    this.tags = tags;
  }

  /** Returns the phrase, or what precedes its verb; empty where a clause follows that. */
  Optional<NounPhrase> without(NounPhrase whole) {
    NounPhrase phrase = closed(whole);
    if (nounless(phrase)) {
      return Optional.empty();
    }
    int verb = verb(phrase);
    if (verb == phrase.to()) {
      return Optional.of(phrase);
    }
    for (int t = verb + 1; t < phrase.to(); t++) {
      if (!tokens.hasAny(t, FLOATS) && !tokens.endsWith(t, Suffix.MANNER)) {
        return Optional.empty();
      }
    }
    return Optional.of(
        NounPhrase.of(phrase.from(), verb, verb - 1, phrase.form(), NounPhrase.NO_NAME));
  }

  /**
   * Returns the phrase without what needs more words: "an agent leading", "a site on", "some of".
   */
  private NounPhrase closed(NounPhrase phrase) {
    int to = phrase.to();
    while (to > phrase.from() + 1 && open(to - 1)) {
      to--;
    }
    int head = Math.min(phrase.head(), to - 1);
    return to == phrase.to()
        ? phrase
        : NounPhrase.of(phrase.from(), to, head, phrase.form(), phrase.name());
  }

  private boolean open(int last) {
    boolean gerund =
        tokens.endsWith(last, Suffix.GERUND)
            && !tokens.capital(last)
            && tags.is(last, WordTag.NONFINITE)
            && tokens.word(last - 1)
            && tags.is(last - 1, WordTag.NOMINAL);
    return gerund
        || tokens.is(last, Kind.COMMA)
        || tokens.is(last, Kind.POSSESSIVE)
        || (tokens.has(last, WordClass.PREPOSITION) && !tokens.capital(last));
  }

  /**
   * Tests for "likewise", "let", "voting for it", "unpopular", "aired 30 films": no noun at all.
   */
  private boolean nounless(NounPhrase phrase) {
    int first = phrase.from();
    if (phrase.form() != Form.NOUN || tokens.capitalWithin(first) || tokens.hasAny(first, SPEAKS)) {
      return false;
    }
    boolean gerund = tokens.endsWith(first, Suffix.GERUND) && tags.is(first, WordTag.NONFINITE);
    boolean alone = phrase.head() == first && !tags.is(first, WordTag.NOMINAL);
    boolean noun =
        (tokens.endsWith(first, Suffix.PLURAL) && !tokens.has(first, WordClass.TALK))
            || tokens.endsWith(first, Suffix.THING)
            || !tokens.word(first);
    boolean adjective = tokens.endsWith(first, Suffix.ADJECTIVE) && !tokens.capital(first);
    boolean quality =
        (tokens.past(first) || adjective)
            && (tokens.is(first + 1, Kind.NUMBER) || phrase.head() == first);
    return (gerund && !tokens.hasAny(phrase.head(), SPEAKS)) || (alone && !noun) || quality;
  }

  /** Returns the first verb after the subject, before any mark or relative clause. */
  private int verb(NounPhrase phrase) {
    for (int t = phrase.from() + 1; t < phrase.to(); t++) {
      boolean clause = tokens.has(t, WordClass.RELATIVE) || tokens.is(t, Kind.OPEN);
      if (clause) {
        return phrase.to();
      }
      if (finite(t, phrase) || verbOfMany(t, phrase)) {
        return t;
      }
    }
    return phrase.to();
  }

  /** A verb that has a subject; of one phrase, none that may be a participle: "sources briefed". */
  private boolean finite(int t, NounPhrase phrase) {
    return tags.is(t, WordTag.FINITE)
        && !tokens.capital(t)
        && tokens.text(t).indexOf('-') < 0
        && !tokens.hasAny(t - 1, WordClassSets.JOINS)
        && (phrase.form() == Form.GROUP
            || !(tokens.endsWith(t, Suffix.PAST) || tokens.has(t, WordClass.PAST_OR_PARTICIPLE)));
  }

  /** Tests for "authorities recruit scientists": a plural, a base form, and another noun. */
  private boolean verbOfMany(int t, NounPhrase phrase) {
    return tokens.has(t - 1, WordClass.GROUP)
        && t + 1 < phrase.to()
        && tags.is(t, WordTag.NOMINAL)
        && tags.mayBeFinite(t)
        && !tokens.capital(t)
        && !tokens.hasAny(t, WordClassSets.CAN_SPEAK)
        && !tokens.endsWith(t, Suffix.PLURAL)
        && !tokens.hasAny(t + 1, WordClassSets.JOINS);
  }
}
