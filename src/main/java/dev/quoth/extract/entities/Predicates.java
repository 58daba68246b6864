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

  private static final long OPENS =
      WordClass.COORDINATOR.bit() | WordClass.RELATIVE.bit() | WordClass.PREPOSITION.bit();

  private final Tokens tokens;
  private final Tags tags;

  Predicates(Tokens tokens, Tags tags) {
    this.tokens = tokens;
    this.tags = tags;
  }

  /** Returns the phrase, or what precedes its verb; empty where a clause follows that. */
  Optional<NounPhrase> without(NounPhrase phrase) {
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
        && !tokens.hasAny(t - 1, OPENS)
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
        && !tokens.hasAny(t + 1, OPENS);
  }
}
