package dev.quoth.extract.entities;

import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.VerbForm;
import dev.quoth.language.lexicon.WordClass;

/**
 * Reads what a person is, as printed around a name: "foreign minister Wang Yi", "Ana Ruiz, head of
 * the port", "its spokeswoman, Fenna Dijk".
 */
final class PrintedRoles {

  /** "as" is within this many tokens: "better known as". */
  private static final int MAX_AS_DISTANCE = 3;

  private static final int MAX_ROLE = 16;
  private static final int MAX_APPOSITION = 22;
  private static final int MAX_HEAD_DISTANCE = 6;
  private static final long NO_PART =
      WordClass.DETERMINER.bit() | WordClass.POSSESSIVE_PRONOUN.bit() | WordClass.COORDINATOR.bit();
  private static final long NO_MIDDLE =
      WordClass.PREPOSITION.bit() | WordClass.DETERMINER.bit() | WordClass.POSSESSIVE_PRONOUN.bit();
  private static final long ROLE = WordClass.ROLE.bit() | WordClass.TITLE.bit();

  private final Tokens tokens;
  private final NounPhraseReader phrases;
  private final RoleLimits limits;

  PrintedRoles(Tokens tokens, NounPhraseReader phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.limits = new RoleLimits(tokens, phrases);
  }

  /** The role printed before or after a name; empty where there is none. */
  String of(Name name) {
    int from = beforeName(name);
    String comma = beforeComma(phraseStart(from), name.to());
    String after = kin(comma) ? afterName(name.to()) : "";
    if (!comma.isEmpty()) {
      return after.isEmpty() ? comma : after;
    }
    String before = roleBefore(from, name);
    return before.isEmpty() ? afterName(name.to()) : before;
  }

  /** Tests for "Fell's son": what somebody is to others tells less than what they are. */
  boolean kin(String role) {
    int entry = tokens.lexicon().find(role, role.lastIndexOf(' ') + 1, role.length());
    return tokens.lexicon().functionWord(entry) == FunctionWord.KIN;
  }

  /**
   * Returns the first token of the phrase that ends in a name: "Chinese state councillor Wang Yi".
   */
  private int beforeName(Name name) {
    int from = name.from();
    while (name.from() - from < MAX_ROLE && leads(from - 1)) {
      from--;
    }
    int office = from == name.from() && phrases.afterBody(name) ? beforeBody(from) : from;
    while (office < from && name.from() - office < MAX_ROLE && leads(office - 1)) {
      office--;
    }
    return office;
  }

  /** Reads "envoy to the Harbour League Ana Ruiz": the body is what the office is for. */
  private int beforeBody(int from) {
    int preposition = tokens.hasAny(from - 1, WordClassSets.OPENERS) ? from - 2 : from - 1;
    boolean office =
        tokens.has(preposition, WordClass.PREPOSITION) && tokens.hasAny(preposition - 1, ROLE);
    return office ? preposition - 1 : from;
  }

  private int phraseStart(int from) {
    return tokens.hasAny(from - 1, WordClassSets.OPENERS) ? from - 1 : from;
  }

  private String roleBefore(int from, Name name) {
    if (ofTheName(name)) {
      return "";
    }
    int to = name.nameFrom();
    while (to > from && courtesy(to - 1)) {
      to--;
    }
    boolean owner = tokens.is(to - 1, Kind.POSSESSIVE);
    return !owner && hasRole(from, to, MAX_ROLE) ? trimmed(from, to) : "";
  }

  /** Tests for "the owner of Gannet", "the owner and Ruiz": the role is another's. */
  private boolean ofTheName(Name name) {
    int before = name.from() - 1;
    return tokens.matches(before, FunctionWord.OF)
        || (tokens.matches(before, FunctionWord.AND) && !tokens.hasAny(name.from(), ROLE));
  }

  private boolean leads(int t) {
    boolean joint = tokens.matches(t, FunctionWord.AND) || tokens.matches(t, FunctionWord.OF);
    boolean part =
        joint
            ? tokens.hasAny(t - 1, ROLE) && phrases.content(t + 1) && !anothers(t)
            : (phrases.content(t) && !tokens.is(t, Kind.QUOTATION) && !tokens.is(t, Kind.NUMBER))
                || first(t);
    return part
        && !(tokens.endsWith(t, Suffix.PAST) && tokens.hasAny(t - 1, ROLE))
        && !caption(t)
        && (joint || !limits.outside(t))
        && !verb(t);
  }

  /** Tests for "First Minister": the words of one title. */
  private boolean first(int t) {
    return tokens.matches(t, FunctionWord.FIRST) && tokens.hasAny(t + 1, WordClassSets.TITLES);
  }

  /** Tests for "the speaker and Mayor Moss": what is lower case before it is another's role. */
  private boolean anothers(int and) {
    return tokens.matches(and, FunctionWord.AND)
        && !tokens.capital(and - 1)
        && tokens.capital(and + 1);
  }

  /**
   * Tests for "says dock foreman Tom Moss", "to protect Mayor Moss": a verb comes before the role.
   */
  private boolean verb(int t) {
    boolean toDo =
        tokens.matches(t - 1, FunctionWord.TO)
            && !tokens.capital(t)
            && tokens.capital(t + 1)
            && !tokens.matches(t, FunctionWord.FORMER)
            && !tokens.endsWith(t, Suffix.GERUND)
            && !tokens.hasAny(t, ROLE);
    boolean reports =
        tokens.reportsSpeech(t, VerbForm.PRESENT)
            && !tokens.hasAny(t, WordClass.NOUN_TOO.bit() | WordClass.SPEECH_NOUN.bit());
    return toDo || reports || chose(t);
  }

  /** Tests for "the council elected Mayor Ana Ruiz", and not "the newly elected Mayor". */
  private boolean chose(int t) {
    return tokens.endsWith(t, Suffix.PAST)
        && !tokens.capital(t)
        && tokens.capital(t + 1)
        && phrases.content(t - 1)
        && !tokens.is(t - 1, Kind.QUOTATION);
  }

  /** Tests for "Image caption Mayor Tom Moss": a word of the page around the article. */
  private boolean caption(int t) {
    return tokens.has(t, WordClass.FURNITURE) && !tokens.capital(t) && tokens.capital(t + 1);
  }

  /** Reads "Ana Ruiz, 45, head of the port, said"; "Ruiz (mayor)"; "Ruiz, who is the mayor". */
  private String afterName(int end) {
    boolean opens =
        switch (tokens.kind(end)) {
          case COMMA, DASH, OPEN -> true;
          default -> false;
        };
    int from = end + 1;
    if (!opens || tokens.has(from, WordClass.COORDINATOR)) {
      return "";
    }
    if (tokens.is(from, Kind.NUMBER) && tokens.is(from + 1, Kind.COMMA)) {
      from += 2;
    }
    boolean is = tokens.matches(from, FunctionWord.WHO) && tokens.has(from + 1, WordClass.BE);
    return is ? appositive(knownAs(from + 2)) : closed(from);
  }

  /** Reads "who is better known as the fishermen's spokesman". */
  private int knownAs(int from) {
    for (int t = from; t < from + MAX_AS_DISTANCE; t++) {
      if (tokens.matches(t, FunctionWord.AS)) {
        return t + 1;
      }
    }
    return from;
  }

  /** Reads "On the Nation, the candidate said": what has a verb of its own is no apposition. */
  private String closed(int from) {
    int to = end(from);
    boolean verb = reports(to) || tokens.hasAny(to, WordClass.AUXILIARY.bit() | WordClassSets.PAST);
    return verb || limits.title(from) ? "" : appositive(from);
  }

  private int end(int from) {
    int to = from;
    while (to - from < MAX_APPOSITION && inApposition(to)) {
      to++;
    }
    return to - from == MAX_APPOSITION && inApposition(to) ? beforeLastLink(from, to) : to;
  }

  /** Cuts what is too long where its last phrase begins, and not in a phrase. */
  private int beforeLastLink(int from, int to) {
    int t = to - 1;
    while (t > from
        && !tokens.hasAny(t, WordClass.PREPOSITION.bit() | WordClass.COORDINATOR.bit())) {
      t--;
    }
    return t > from ? t : to;
  }

  /** The role that begins at a token, as far as it goes; empty where none begins there. */
  String appositive(int at) {
    int from = tokens.matches(at, FunctionWord.AS) ? at + 1 : at;
    int to = end(from);
    boolean role = hasRole(from, to, MAX_HEAD_DISTANCE) && !limits.linked(from);
    return role && !limits.clause(from, to) ? trimmed(from, to) : "";
  }

  private boolean inApposition(int t) {
    return switch (tokens.kind(t)) {
      case WORD ->
          !tokens.has(t, WordClass.RELATIVE)
              && !(tokens.has(t, WordClass.COORDINATOR)
                  && tokens.hasAny(t + 1, WordClassSets.OPENERS))
              && !tokens.hasAny(t, WordClassSets.PAST)
              && !tokens.has(t, WordClass.AUXILIARY)
              && !tokens.hasAny(t, WordClass.SUBJECT_PRONOUN.bit())
              && !reports(t);
      case NUMBER, POSSESSIVE, DASH -> !tokens.is(t, Kind.DASH);
      case SYMBOL -> tokens.text().charAt(tokens.start(t)) == '&';
      default -> false;
    };
  }

  private boolean reports(int t) {
    return phrases.verb(t);
  }

  /**
   * Reads "Sundline's spokeswoman, Fenna Dijk, said"; "counsel for the families, Elspeth Nkemelu,
   * said": the role comes before a comma.
   */
  private String beforeComma(int from, int to) {
    int comma = from - 1;
    boolean closed = !tokens.word(to) || reports(to);
    if (!tokens.is(comma, Kind.COMMA) || !closed) {
      return "";
    }
    int start = comma;
    String role = "";
    while (comma - start < MAX_ROLE && (leads(start - 1) || links(start - 1))) {
      start--;
      if (startsPhrase(start) && hasRole(start, comma, MAX_ROLE)) {
        role = trimmed(start, comma);
      }
      if (opensAlone(start)) {
        break;
      }
    }
    return role;
  }

  /** Tests for an article that no preposition precedes: a phrase begins there. */
  private boolean opensAlone(int t) {
    return tokens.hasAny(t, WordClassSets.OPENERS)
        && !tokens.is(t - 1, Kind.POSSESSIVE)
        && !tokens.hasAny(t - 1, WordClass.PREPOSITION.bit() | WordClassSets.OPENERS);
  }

  /** Tests whether a token may be between a role and its comma: "for the", "of its". */
  private boolean links(int t) {
    return tokens.hasAny(t, WordClassSets.OPENERS)
        || (tokens.has(t, WordClass.PREPOSITION) && tokens.hasAny(t - 1, ROLE));
  }

  private boolean startsPhrase(int t) {
    boolean opener = tokens.hasAny(t - 1, WordClassSets.OPENERS);
    return tokens.hasAny(t, WordClassSets.OPENERS) || !(opener || leads(t - 1));
  }

  /** Tests for "Professor Ruiz", and not for "a professor". */
  private boolean courtesy(int t) {
    return tokens.hasAny(t, WordClass.COURTESY.bit()) && tokens.capital(t);
  }

  /** A role before the first preposition, so that it is the head and no modifier. */
  private boolean hasRole(int from, int to, int within) {
    int limit = Math.min(to, from + within);
    for (int t = from; t < limit; t++) {
      if (t > from && tokens.hasAny(t, NO_MIDDLE)) {
        return false;
      }
      if (tokens.hasAny(t, ROLE) && !courtesy(t)) {
        return !limits.ofAnother(from, to);
      }
    }
    return false;
  }

  private String trimmed(int from, int to) {
    int start = from;
    while (start < to - 1 && (tokens.hasAny(start, NO_PART) || tokens.is(start, Kind.POSSESSIVE))) {
      start++;
    }
    int end = to;
    while (end > start + 1
        && (tokens.hasAny(end - 1, WordClass.PREPOSITION.bit() | WordClass.TIME.bit())
            || year(end - 1))) {
      end--;
    }
    return tokens.text(start, end);
  }

  private boolean year(int t) {
    return tokens.is(t, Kind.NUMBER) && tokens.has(t - 1, WordClass.PREPOSITION);
  }
}
