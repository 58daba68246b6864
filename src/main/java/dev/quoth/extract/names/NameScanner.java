package dev.quoth.extract.names;

import dev.quoth.extract.text.Quotation;
import dev.quoth.extract.text.Sentences;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.VerbForm;
import dev.quoth.language.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;

/** Finds runs of capitalized words, parts titles from names, and tells persons from the rest. */
public final class NameScanner {

  private static final long NEVER_IN_NAMES =
      WordClass.DETERMINER.bit()
          | WordClass.SUBJECT_PRONOUN.bit()
          | WordClass.POSSESSIVE_PRONOUN.bit()
          | WordClass.HE.bit()
          | WordClass.SHE.bit()
          | WordClass.COORDINATOR.bit()
          | WordClass.SUBORDINATOR.bit()
          | WordClass.PREPOSITION.bit()
          | WordClass.AUXILIARY.bit()
          | WordClass.ADVERB.bit()
          | WordClass.QUANTITY.bit()
          | WordClass.INDEFINITE.bit()
          | WordClass.WEEKDAY.bit();
  private static final int MAX_NICKNAME = 16;

  private final Tokens tokens;
  private final Sentences sentences;
  private final CapitalizedWords large;
  private final NameClassifier classifier;
  private final NameJoiner links;
  private final List<Name> names = new ArrayList<>();

  private NameScanner(Tokens tokens, Sentences sentences) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.large = new CapitalizedWords(tokens, sentences);
    this.classifier = new NameClassifier(tokens);
    this.links = new NameJoiner(tokens);
  }

  /** Returns the names in the order of the text. */
  public static List<Name> scan(Tokens tokens, Sentences sentences) {
    NameScanner scanner = new NameScanner(tokens, sentences);
    int t = 0;
    while (t < tokens.size()) {
      t = scanner.startsName(t) ? scanner.run(t) : t + 1;
    }
    return scanner.names;
  }

  private boolean startsName(int t) {
    if (large.reports(t)) {
      return false;
    }
    if (!tokens.capital(t)) {
      return particle(t);
    }
    if (large.opens(t)) {
      return false;
    }
    if (!tokens.hasAny(t, NEVER_IN_NAMES)) {
      return !tokens.has(t, WordClass.MONTH) || links.givenNameBefore(t) || speaks(t);
    }
    return tokens.hasAny(t, WordClassSets.GIVEN) && (links.givenNameBefore(t) || speaks(t));
  }

  /** Tests for "Will wrote": a word of the grammar, capitalized, that a reporting verb follows. */
  private boolean speaks(int t) {
    int next = tokens.entry(t + 1);
    return !tokens.has(t, WordClass.WEEKDAY)
        && tokens.lexicon().isCue(next)
        && tokens.lexicon().form(next) == VerbForm.PAST;
  }

  /** Tests for a lower-case particle that begins a family name: "dos Santos", "van der Meulen". */
  private boolean particle(int t) {
    int next = tokens.has(t + 1, WordClass.NAME_PARTICLE) ? t + 2 : t + 1;
    return tokens.has(t, WordClass.NAME_PARTICLE)
        && tokens.capital(next)
        && !tokens.has(t - 1, WordClass.DETERMINER)
        && !tokens.hasAny(next, NEVER_IN_NAMES | WordClass.PLACE.bit());
  }

  private int run(int from) {
    int to = from + 1;
    while (true) {
      int next = step(from, to);
      if (next == to) {
        break;
      }
      to = next;
    }
    classify(from, to);
    return to;
  }

  private boolean noName(int t) {
    return tokens.has(t, WordClass.WEEKDAY)
        || (tokens.hasAny(t, NEVER_IN_NAMES) && !tokens.has(t, WordClass.SURNAME));
  }

  /** Returns how far the run goes on from a token; the token itself where it does not. */
  private int step(int from, int t) {
    if (tokens.capital(t)) {
      boolean grammar = large.reports(t) || noName(t);
      boolean initial = tokens.end(t) - tokens.start(t) <= 2 && tokens.dotted(t);
      return (grammar && !initial) || sentences.begin(sentences.of(t)) == t ? t : t + 1;
    }
    int after = afterNickname(from, t);
    if (after > t) {
      return after;
    }
    if (tokens.has(t, WordClass.NAME_PARTICLE)) {
      int next = tokens.has(t + 1, WordClass.NAME_PARTICLE) ? t + 2 : t + 1;
      return tokens.capital(next) ? next + 1 : t;
    }
    boolean ampersand = tokens.is(t, Kind.SYMBOL) && tokens.text().charAt(tokens.start(t)) == '&';
    if (ampersand && tokens.capital(t + 1)) {
      return t + 2;
    }
    if (tokens.is(t, Kind.COMMA) && tokens.has(t + 1, WordClass.NAME_SUFFIX)) {
      return t + 2;
    }
    if (links.bodyContinues(from, t)) {
      return t + 2;
    }
    return tokens.matches(t, FunctionWord.OF) && links.ofContinues(from, t)
        ? t + (tokens.capital(t + 1) ? 2 : 3)
        : t;
  }

  /** Harold "Hal" Rogers, Edward (Ted) Morley: a nickname is between two parts of a name. */
  private int afterNickname(int from, int t) {
    boolean quoted =
        tokens.is(t, Kind.QUOTATION)
            && nickname(tokens.quotation(t), tokens.hasAny(t - 1, WordClassSets.GIVEN));
    boolean inParentheses =
        tokens.is(t, Kind.OPEN) && tokens.capital(t + 1) && tokens.is(t + 2, Kind.CLOSE);
    int after = quoted ? t + 1 : t + 3;
    boolean surname =
        tokens.has(t - 1, WordClass.SURNAME) && !tokens.hasAny(t - 1, WordClassSets.GIVEN);
    boolean role = tokens.hasAny(t - 1, NEVER_IN_NAMES | WordClassSets.ROLES);
    return (quoted || inParentheses)
            && t - from <= 2
            && !surname
            && !role
            && tokens.capital(after)
            && !tokens.hasAny(after, NEVER_IN_NAMES | WordClassSets.ROLES | WordClass.PLACE.bit())
            && sentences.of(after) == sentences.of(t - 1)
        ? after + 1
        : t;
  }

  /** One capitalized word; or a few words after a given name: Rory "the Crab" Quill. */
  private boolean nickname(Quotation quotation, boolean afterGiven) {
    int length = quotation.end() - quotation.start();
    boolean large = length > 1 && Character.isUpperCase(tokens.text().charAt(quotation.start()));
    boolean letters = length <= MAX_NICKNAME;
    boolean spaces = false;
    for (int i = quotation.start(); i < quotation.end() && letters; i++) {
      boolean space = tokens.text().charAt(i) == ' ';
      spaces |= space;
      letters = space || Character.isLetter(tokens.text().charAt(i));
    }
    return letters && (afterGiven || (large && !spaces));
  }

  private void classify(int from, int to) {
    int last = to - 1;
    while (last > from && tokens.has(last, WordClass.NAME_SUFFIX)) {
      last--;
    }
    while (last > from && tokens.is(last, Kind.COMMA)) {
      last--;
    }
    int nameFrom = afterTitles(from, last);
    if (nameFrom > last) {
      names.add(new Name(from, from, to, Name.Type.TITLE_ALONE, classifier.gender(from, from)));
      return;
    }
    Name.Type type = classifier.type(from, nameFrom, last);
    if (type != Name.Type.PERSON && type != Name.Type.UNSURE) {
      boolean titled = tokens.hasAny(from, WordClassSets.TITLES) && nameFrom < last;
      nameFrom = titled ? nameFrom : from;
    }
    names.add(new Name(from, nameFrom, to, type, classifier.gender(from, nameFrom)));
  }

  /** The first token after titles, roles, origins, and what is before a given name. */
  private int afterTitles(int from, int last) {
    int nameFrom = from;
    for (int t = from; t <= last; t++) {
      boolean afterGiven =
          t == last
              && t > from
              && tokens.hasAny(t - 1, WordClassSets.GIVEN)
              && !tokens.hasAny(t - 1, WordClassSets.ROLES);
      if (tokens.hasAny(t, WordClassSets.ROLES) && !(afterGiven && !tokens.dotted(t))) {
        boolean courtesy =
            t > from && tokens.hasAny(t - 1, WordClassSets.TITLES) && tokens.dotted(t - 1);
        boolean surname =
            t == last
                && tokens.has(t, WordClass.SURNAME)
                && (courtesy || (t > from && nameFrom < t));
        nameFrom = surname ? nameFrom : t + 1;
      } else if (t > nameFrom && t < last && startsFullName(t)) {
        return t;
      }
    }
    return afterOrigins(from, nameFrom, last);
  }

  /**
   * Reads "Republican John Thune", "Texas-based Matt Mackowiak", "Secretary of State John Kerry".
   */
  private int afterOrigins(int from, int first, int last) {
    int nameFrom = first;
    int whole =
        tokens.matches(from - 1, FunctionWord.THE) && unknownPair(from, last) ? last : first;
    for (int t = whole; t < last; t++) {
      boolean origin = tokens.endsWith(t, Suffix.ORIGIN);
      nameFrom =
          origin
                  || (t == from
                      && (tokens.hasAny(t, WordClass.DEMONYM.bit() | WordClass.GROUP.bit())
                          || large.reports(t)))
              ? t + 1
              : nameFrom;
    }
    return tokens.matches(nameFrom, FunctionWord.OF) && nameFrom + 1 < last
        ? nameFrom + 2
        : nameFrom;
  }

  /** Tests for "the Federal Reserve": an origin and a word that is nobody's name are one name. */
  private boolean unknownPair(int from, int last) {
    return last == from + 1
        && tokens.has(from, WordClass.DEMONYM)
        && !tokens.hasAny(last, WordClassSets.GIVEN | WordClass.SURNAME.bit());
  }

  /** U.N., U.S.: a known abbreviation of several letters. */
  private boolean abbreviated(int t) {
    return tokens.dotted(t)
        && tokens.end(t) - tokens.start(t) > 3
        && tokens.has(t, WordClass.ABBREVIATION)
        && !tokens.hasAny(t, WordClassSets.ROLES | WordClass.NAME_SUFFIX.bit());
  }

  /** A given name, after a word that cannot be one: "House Paul Ryan", "State John Kerry". */
  private boolean startsFullName(int t) {
    long before =
        WordClass.ORGANIZATION.bit()
            | WordClass.PLACE.bit()
            | WordClass.DEMONYM.bit()
            | WordClass.GROUP.bit();
    return tokens.hasAny(t, WordClassSets.GIVEN)
        && !tokens.has(t, WordClass.PLACE)
        && (tokens.hasAny(t - 1, before) || classifier.acronym(t - 1) || abbreviated(t - 1))
        && !tokens.hasAny(t - 1, WordClassSets.GIVEN)
        && !tokens.hasAny(t + 1, before);
  }
}
