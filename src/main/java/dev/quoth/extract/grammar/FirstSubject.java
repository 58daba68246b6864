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
  private final PeriodOfTime period;

  FirstSubject(Tokens tokens, NounPhraseReader phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.period = new PeriodOfTime(tokens);
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
      int over = overPeriod(start, at);
      if (over == start) {
        boolean introduces = tokens.hasAny(start, INTRODUCES) || participle(start) || manner(start);
        over = introduces ? overIntroduction(start, at) : start;
      }
      if (over == start || over > at) {
        return over == start ? subjectFrom(start, at) : afterOpening(start, at);
      }
      start = over;
    }
    return Optional.empty();
  }

  /** After the comma of an introduction; past the verb where no comma follows. */
  private int overIntroduction(int start, int at) {
    boolean then = tokens.has(start, WordClass.ADVERB) && !tokens.hasAny(start, OPENS);
    boolean alone =
        then && !tokens.is(start + 1, Kind.COMMA) && subjectFrom(start + 1, at).isPresent();
    return alone ? at + 1 : comma(start, at) + 1;
  }

  /** The subject after an adverb or a conjunction that no comma follows. */
  private Optional<NounPhrase> afterOpening(int start, int at) {
    return tokens.hasAny(start, WordClass.ADVERB.bit() | WordClass.SUBORDINATOR.bit())
        ? subjectFrom(start + 1, at)
        : Optional.empty();
  }

  /** After "just a few days later,", "2017,": the token itself where no such phrase begins. */
  private int overPeriod(int start, int at) {
    int from = tokens.has(start, WordClass.ADVERB) ? start + 1 : start;
    Optional<NounPhrase> phrase = phrases.core(from, at).filter(period::is);
    int to = phrase.map(NounPhrase::to).orElse(start);
    to = to > start && tokens.has(to, WordClass.ADVERB) ? to + 1 : to;
    return to > start && to + 1 < at && tokens.is(to, Kind.COMMA) ? to + 1 : start;
  }

  /** After "a few minutes later", "two days ago": when it was. */
  private int afterTime(int start, int at) {
    Optional<NounPhrase> phrase = phrases.core(start, at);
    boolean time = phrase.filter(period::is).isPresent();
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

  /** Tests for "Adding that", "Speaking in Kelden", and not for "Bolling said". */
  boolean participle(int t) {
    int name = phrases.nameAt(t);
    boolean word = tokens.has(t, WordClass.COMMON) && !tokens.has(t, WordClass.SURNAME);
    if (name != NounPhrase.NO_NAME && (!word || phrases.name(name).to() > t + 1)) {
      return false;
    }
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
