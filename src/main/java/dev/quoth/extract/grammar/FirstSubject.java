package dev.quoth.extract.grammar;

import dev.quoth.extract.grammar.NounPhrase.Form;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.VerbForm;
import dev.quoth.language.lexicon.WordClass;
import java.util.Optional;

/** Finds the first noun phrase of a clause, after what introduces it. */
final class FirstSubject {

  static final long INTRODUCES =
      WordClass.PREPOSITION.bit()
          | WordClass.SUBORDINATOR.bit()
          | WordClass.ADVERB.bit()
          | WordClass.TIME.bit()
          | WordClass.COORDINATOR.bit();

  private static final long OPENS =
      WordClass.PREPOSITION.bit() | WordClass.SUBORDINATOR.bit() | WordClass.TIME.bit();

  private static final int MAX_TRIES = 8;

  private final Tokens tokens;
  private final NounPhraseReader phrases;

  FirstSubject(Tokens tokens, NounPhraseReader phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** The first noun phrase of a clause, after what introduces it: for "and said", "adding". */
  Optional<NounPhrase> subject(int begin, int at) {
    int start = begin;
    while (start < at && tokens.is(start, Kind.QUOTATION)) {
      start++;
    }
    for (int tries = 0; tries < MAX_TRIES && start < at; tries++) {
      if (tokens.has(start, WordClass.COORDINATOR)) {
        start++;
      }
      start = afterTime(start, at);
      boolean introduces = tokens.hasAny(start, INTRODUCES) || participle(start) || manner(start);
      if (!introduces) {
        return subjectFrom(start, at);
      }
      boolean then = tokens.has(start, WordClass.ADVERB) && !tokens.hasAny(start, OPENS);
      if (then && !tokens.is(start + 1, Kind.COMMA) && subjectFrom(start + 1, at).isPresent()) {
        return subjectFrom(start + 1, at);
      }
      int comma = comma(start, at);
      if (comma >= at) {
        return tokens.has(start, WordClass.ADVERB) || tokens.has(start, WordClass.SUBORDINATOR)
            ? subjectFrom(start + 1, at)
            : Optional.empty();
      }
      start = comma + 1;
    }
    return Optional.empty();
  }

  /** After "a few minutes later", "two days ago": when it was. */
  private int afterTime(int start, int at) {
    Optional<NounPhrase> phrase = phrases.core(start, at);
    boolean time = phrase.filter(p -> tokens.has(p.head(), WordClass.TIME)).isPresent();
    int to = time ? phrase.get().to() : start;
    return time && to + 1 < at && tokens.has(to, WordClass.ADVERB) ? to + 1 : start;
  }

  /** Tests for "Lastly, the mayor". */
  private boolean manner(int t) {
    return tokens.endsWith(t, Suffix.MANNER) && tokens.is(t + 1, Kind.COMMA);
  }

  /** The mark after an introduction, across the state of a place: "in Aspen, Colo.,". */
  private int comma(int start, int at) {
    int comma = start;
    while (comma < at && !tokens.is(comma, Kind.COMMA)) {
      comma++;
    }
    boolean state = tokens.dotted(comma + 1) && tokens.is(comma + 2, Kind.COMMA);
    return state && comma + 2 < at ? comma + 2 : comma;
  }

  private boolean participle(int t) {
    int entry = tokens.entry(t);
    boolean cue = tokens.lexicon().isCue(entry) && tokens.lexicon().form(entry) == VerbForm.GERUND;
    boolean verbFollows = tokens.isCue(t + 1) || tokens.has(t + 1, WordClass.AUXILIARY);
    boolean manner = tokens.endsWith(t, Suffix.MANNER) && tokens.endsWith(t + 1, Suffix.GERUND);
    return cue
        || (tokens.capital(t) && (tokens.endsWith(t, Suffix.GERUND) || manner) && !verbFollows);
  }

  private Optional<NounPhrase> subjectFrom(int start, int at) {
    Optional<NounPhrase> phrase = phrases.after(start, at);
    boolean thing = phrase.isPresent() && phrase.get().form() == Form.NOUN;
    return thing && phrase.get().to() >= at ? Optional.empty() : phrase;
  }
}
