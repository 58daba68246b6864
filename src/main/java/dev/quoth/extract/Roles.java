package dev.quoth.extract;

import dev.quoth.extract.Tokens.Kind;
import dev.quoth.language.Marker;
import dev.quoth.language.Trait;
import java.util.List;

/**
 * Finds what people are, as printed around their names: "foreign minister Wang Yi", "Ana Ruiz, head
 * of the port", "its spokeswoman, Fenna Dijk". The first role that an article gives is kept.
 */
final class Roles {

  private static final int LONGEST = 16;
  private static final int HEAD_WITHIN = 6;
  private static final long ROLE = Trait.ROLE.bit() | Trait.TITLE.bit();

  private final Tokens tokens;
  private final PhraseReader phrases;

  private Roles(Tokens tokens, PhraseReader phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  static void find(Tokens tokens, PhraseReader phrases, List<Name> names, People people) {
    Roles roles = new Roles(tokens, phrases);
    for (int n = 0; n < names.size(); n++) {
      Name name = names.get(n);
      people
          .of(n)
          .filter(person -> person.role.isEmpty() && person.human())
          .ifPresent(person -> person.role = roles.of(name));
    }
  }

  private String of(Name name) {
    String before = beforeName(name);
    if (!before.isEmpty()) {
      return before;
    }
    String behind = behindName(name.to());
    return behind.isEmpty() ? beforeComma(name) : behind;
  }

  /** "Chinese state councillor and foreign minister Wang Yi". */
  private String beforeName(Name name) {
    int from = name.from();
    while (name.from() - from < LONGEST && leads(from - 1)) {
      from--;
    }
    int to = name.nameFrom();
    while (to > from && courtesy(to - 1)) {
      to--;
    }
    return hasRole(from, to, LONGEST) ? trimmed(from, to) : "";
  }

  private boolean leads(int t) {
    if (t < 0) {
      return false;
    }
    boolean joint = tokens.matches(t, Marker.AND) || tokens.matches(t, Marker.OF);
    return joint
        ? tokens.hasAny(t - 1, ROLE) && phrases.content(t + 1)
        : phrases.content(t) && !tokens.is(t, Kind.QUOTATION) && !tokens.is(t, Kind.NUMBER);
  }

  /** "Ana Ruiz, 45, head of the port, said". */
  private String behindName(int end) {
    int from = end;
    if (!tokens.is(from, Kind.COMMA)) {
      return "";
    }
    from++;
    if (tokens.is(from, Kind.NUMBER) && tokens.is(from + 1, Kind.COMMA)) {
      from += 2;
    }
    boolean is = tokens.matches(from, Marker.WHO) && tokens.has(from + 1, Trait.BE);
    from = is ? from + 2 : from;
    int to = from;
    while (to - from < LONGEST && inApposition(to)) {
      to++;
    }
    return hasRole(from, to, HEAD_WITHIN) ? trimmed(from, to) : "";
  }

  private boolean inApposition(int t) {
    return switch (tokens.kind(t)) {
      case WORD ->
          !tokens.has(t, Trait.RELATIVE)
              && !tokens.has(t, Trait.AUXILIARY)
              && !tokens.hasAny(t, Trait.SUBJECT_PRONOUN.bit())
              && !reports(t);
      case NUMBER, POSSESSIVE, DASH -> !tokens.is(t, Kind.DASH);
      case SYMBOL -> tokens.text.charAt(tokens.start(t)) == '&';
      default -> false;
    };
  }

  private boolean reports(int t) {
    return phrases.verb(t);
  }

  /** "Sundline's spokeswoman, Fenna Dijk, said": the role stands before the comma. */
  private String beforeComma(Name name) {
    int comma = name.from() - 1;
    boolean closed = !tokens.word(name.to()) || reports(name.to());
    if (!tokens.is(comma, Kind.COMMA) || !closed || !tokens.hasAny(comma - 1, ROLE)) {
      return "";
    }
    int from = comma;
    while (comma - from < LONGEST && leads(from - 1)) {
      from--;
    }
    return hasRole(from, comma, LONGEST) ? trimmed(from, comma) : "";
  }

  private boolean courtesy(int t) {
    return tokens.hasAny(t, Trait.COURTESY.bit());
  }

  /** A role that stands before the first preposition, so that it is the head and no modifier. */
  private boolean hasRole(int from, int to, int within) {
    int limit = Math.min(to, from + within);
    for (int t = from; t < limit; t++) {
      if (t > from && tokens.has(t, Trait.PREPOSITION)) {
        return false;
      }
      if (tokens.hasAny(t, ROLE) && !courtesy(t)) {
        return true;
      }
    }
    return false;
  }

  private String trimmed(int from, int to) {
    int start = from;
    while (start < to - 1
        && (tokens.has(start, Trait.DETERMINER) || tokens.is(start, Kind.POSSESSIVE))) {
      start++;
    }
    int end = to;
    while (end > start + 1 && tokens.hasAny(end - 1, Trait.PREPOSITION.bit() | Trait.TIME.bit())) {
      end--;
    }
    return tokens.text(start, end);
  }
}
