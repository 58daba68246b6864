package dev.quoth.extract;

import dev.quoth.extract.Phrase.Form;
import dev.quoth.extract.Tokens.Kind;
import dev.quoth.language.Ending;
import dev.quoth.language.Marker;
import dev.quoth.language.Trait;
import dev.quoth.language.VerbForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the subject of a verb: across appositives, relative clauses and second predicates. */
final class SubjectFinder {

  private static final int MOST_SEGMENTS = 8;
  private static final long MODIFIER =
      Trait.DETERMINER.bit()
          | Trait.POSSESSIVE_PRONOUN.bit()
          | Trait.RELATIVE.bit()
          | Trait.PREPOSITION.bit()
          | Trait.ROLE.bit()
          | Trait.GROUP.bit()
          | Trait.SUBORDINATOR.bit()
          | Trait.ADVERB.bit()
          | Trait.NAME_SUFFIX.bit()
          | Trait.TIME.bit()
          | Trait.COORDINATOR.bit();
  private static final long INTRODUCES =
      Trait.PREPOSITION.bit()
          | Trait.SUBORDINATOR.bit()
          | Trait.ADVERB.bit()
          | Trait.TIME.bit()
          | Trait.COORDINATOR.bit();

  private final Tokens tokens;
  private final PhraseReader phrases;

  SubjectFinder(Tokens tokens, PhraseReader phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** The subject of a verb phrase that starts at a token, in a sentence that begins at another. */
  Optional<Phrase> before(int at, int begin) {
    int last = at - 1;
    if (last < begin || tokens.is(last, Kind.QUOTATION)) {
      return Optional.empty();
    }
    if (tokens.is(last, Kind.COMMA) || tokens.is(last, Kind.DASH)) {
      return behindModifiers(last, begin);
    }
    if (tokens.has(last, Trait.COORDINATOR)) {
      return ofClause(begin, last);
    }
    Optional<Phrase> adjacent = phrases.before(at, begin);
    if (adjacent.isEmpty()) {
      return inRelativeClause(last, begin);
    }
    Optional<Phrase> first = phrases.after(clauseStart(last, begin), at);
    return first.isPresent() && carriesOn(first.get(), adjacent.get())
        ? first
        : adjacent.map(phrase -> joined(phrase, at, begin));
  }

  /** "Smith and Jones", "attorneys and legal experts": both speak, where both are all there is. */
  private Phrase joined(Phrase phrase, int at, int begin) {
    int start = clauseStart(phrase.from() - 1, begin);
    int and = start - 1;
    if (phrase.form() == Form.PRONOUN || and <= begin || !tokens.matches(and, Marker.AND)) {
      return phrase;
    }
    int from = clauseStart(and - 1, begin);
    Optional<Phrase> first = phrases.after(from, and);
    boolean oneWithTwoRoles =
        phrase.form() == Form.NAME
            && phrase.from() > and + 1
            && first.filter(role -> tokens.has(role.head(), Trait.ROLE)).isPresent();
    return !oneWithTwoRoles
            && first.isPresent()
            && first.get().to() == and
            && first.get().relative() == Phrase.NONE
        ? Phrase.of(from, at, phrase.head(), Form.GROUP, Phrase.NO_NAME)
        : phrase;
  }

  /** The token behind the mark or conjunction that opens the clause of a verb. */
  private int clauseStart(int last, int begin) {
    int t = last;
    while (t >= begin && !opensClause(t)) {
      t--;
    }
    return t + 1;
  }

  private boolean opensClause(int t) {
    return switch (tokens.kind(t)) {
      case COMMA, DASH, SEMICOLON, QUOTATION, COLON, STOP -> true;
      default ->
          tokens.has(t, Trait.COORDINATOR)
              || (tokens.has(t, Trait.SUBORDINATOR)
                  && !tokens.has(t, Trait.PREPOSITION)
                  && !relative(t));
    };
  }

  /** "the project that encourages" against "said that the project". */
  private boolean relative(int t) {
    long subject =
        Trait.DETERMINER.bit() | Trait.SUBJECT_PRONOUN.bit() | Trait.POSSESSIVE_PRONOUN.bit();
    return tokens.has(t, Trait.RELATIVE)
        && !tokens.hasAny(t + 1, subject)
        && phrases.nameAt(t + 1) == Phrase.NO_NAME;
  }

  /** "Jason Sorens of the project that encourages libertarians said": the first phrase speaks. */
  private boolean carriesOn(Phrase first, Phrase adjacent) {
    if (first.to() >= adjacent.from() || adjacent.form() == Form.PRONOUN) {
      return false;
    }
    for (int t = first.to(); t < adjacent.from(); t++) {
      if (tokens.has(t, Trait.RELATIVE)) {
        return true;
      }
      if (tokens.has(t, Trait.AUXILIARY)) {
        return false;
      }
    }
    return tokens.hasAny(first.head(), WordSets.CAN_SPEAK) || first.form() == Form.NAME;
  }

  /** "the man who runs the agency said": the clause ends where its antecedent's verb begins. */
  private Optional<Phrase> inRelativeClause(int last, int begin) {
    for (int t = last; t > begin && t > last - 12; t--) {
      if (tokens.is(t, Kind.COMMA)) {
        return Optional.empty();
      }
      if (tokens.has(t, Trait.RELATIVE)) {
        return phrases.before(t, begin);
      }
    }
    return Optional.empty();
  }

  private Optional<Phrase> behindModifiers(int comma, int begin) {
    List<int[]> segments = segments(comma, begin);
    for (int[] segment : segments) {
      if (!modifies(segment[0], segment[1], begin)) {
        Optional<Phrase> phrase = phrases.before(segment[1], segment[0]);
        boolean role = tokens.has(segment[1] - 1, Trait.ROLE);
        boolean appositive = phrase.filter(p -> p.form() == Form.NOUN || role).isPresent();
        if (!appositive || segment[0] == begin || !namedBefore(segment[0] - 1, begin)) {
          return phrase;
        }
      }
    }
    for (int i = segments.size() - 1; i >= 0; i--) {
      int[] segment = segments.get(i);
      if (!tokens.hasAny(segment[0], INTRODUCES)) {
        return phrases.after(segment[0], segment[1]);
      }
    }
    return Optional.empty();
  }

  /** "Jenna Golden, Twitter's director, said": a name stands before the mark. */
  private boolean namedBefore(int mark, int begin) {
    return phrases.before(mark, begin).filter(phrase -> phrase.form() == Form.NAME).isPresent();
  }

  /** What stands between commas, the last first. */
  private List<int[]> segments(int comma, int begin) {
    List<int[]> segments = new ArrayList<>();
    int end = comma;
    for (int t = comma - 1; t >= begin && segments.size() < MOST_SEGMENTS; t--) {
      boolean separator = tokens.is(t, Kind.COMMA) || tokens.is(t, Kind.DASH);
      if (separator || t == begin) {
        int start = separator ? t + 1 : t;
        if (start < end) {
          segments.add(new int[] {start, end});
        }
        end = t;
      }
    }
    return segments;
  }

  private boolean modifies(int start, int end, int begin) {
    if (start == begin) {
      return false;
    }
    if (tokens.is(start, Kind.NUMBER) || tokens.hasAny(start, MODIFIER) || partyAndState(start)) {
      return !pronounSubject(start, end);
    }
    boolean named = phrases.nameAt(start) != Phrase.NO_NAME;
    if (named) {
      Name name = phrases.name(phrases.nameAt(start));
      boolean place = name.sort() == Name.Sort.PLACE || name.sort() == Name.Sort.TITLE_ALONE;
      return place && start > begin + 1;
    }
    return !tokens.has(start, Trait.SUBJECT_PRONOUN);
  }

  private boolean pronounSubject(int start, int end) {
    return end == start + 1
        && tokens.has(start, Trait.SUBJECT_PRONOUN)
        && !tokens.has(start, Trait.RELATIVE);
  }

  /** R-Ohio, D-N.Y. */
  private boolean partyAndState(int t) {
    return tokens.capital(t)
        && tokens.end(t) - tokens.start(t) > 3
        && tokens.text.charAt(tokens.start(t) + 1) == '-';
  }

  /** The first noun phrase of a clause, behind what introduces it: for "and said", "adding". */
  Optional<Phrase> ofClause(int begin, int at) {
    int start = begin;
    while (start < at && tokens.is(start, Kind.QUOTATION)) {
      start++;
    }
    for (int tries = 0; tries < MOST_SEGMENTS && start < at; tries++) {
      if (tokens.has(start, Trait.COORDINATOR)) {
        start++;
      }
      boolean introduces = tokens.hasAny(start, INTRODUCES) || participle(start);
      if (!introduces) {
        return subjectFrom(start, at);
      }
      int comma = start;
      while (comma < at && !tokens.is(comma, Kind.COMMA)) {
        comma++;
      }
      if (comma >= at) {
        return tokens.has(start, Trait.ADVERB) || tokens.has(start, Trait.SUBORDINATOR)
            ? subjectFrom(start + 1, at)
            : Optional.empty();
      }
      start = comma + 1;
    }
    return Optional.empty();
  }

  private boolean participle(int t) {
    int entry = tokens.entry(t);
    boolean cue = tokens.lexicon.isCue(entry) && tokens.lexicon.form(entry) == VerbForm.GERUND;
    boolean verbFollows =
        tokens.lexicon.isCue(tokens.entry(t + 1)) || tokens.has(t + 1, Trait.AUXILIARY);
    boolean manner = tokens.endsWith(t, Ending.MANNER) && tokens.endsWith(t + 1, Ending.GERUND);
    return cue
        || (tokens.capital(t) && (tokens.endsWith(t, Ending.GERUND) || manner) && !verbFollows);
  }

  private Optional<Phrase> subjectFrom(int start, int at) {
    Optional<Phrase> phrase = phrases.after(start, at);
    boolean thing = phrase.isPresent() && phrase.get().form() == Form.NOUN;
    return thing && phrase.get().to() >= at ? Optional.empty() : phrase;
  }
}
