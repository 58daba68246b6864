package dev.quoth.extract.names;

import dev.quoth.extract.text.PrintedQuotation;
import dev.quoth.extract.text.Sentences;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.language.lexicon.VerbForm;
import dev.quoth.language.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;

/** Finds runs of capitalized words, parts titles from names, and tells persons from the rest. */
public final class NameScanner {

  private static final long NO_START =
      WordClass.NEGATION.bit() | WordClass.RELATIVE.bit() | WordClass.TALK.bit();
  private static final long NAMES = WordClassSets.GIVEN | WordClass.SURNAME.bit();
  private static final int MAX_NICKNAME = 16;

  /** Nobody who is asked about has a longer name. */
  private static final int MAX_ASKED = 5;

  private final Tokens tokens;
  private final Sentences sentences;
  private final CapitalizedWords large;
  private final NameClassifier classifier;
  private final NameJoiner links;
  private final CarriedNames carried;
  private final TitleReader titles;
  private final List<Name> names = new ArrayList<>();

  private NameScanner(Tokens tokens, Sentences sentences) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.large = new CapitalizedWords(tokens, sentences);
    this.classifier = new NameClassifier(tokens);
    this.titles = new TitleReader(tokens, large, classifier);
    this.links = new NameJoiner(tokens, sentences);
    this.carried = CarriedNames.of(tokens, large);
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
    if (!tokens.capital(t)) {
      return tokens.word(t) && (particle(t) || links.prefixed(t));
    }
    if (ordinal(t)) {
      return true;
    }
    if (carried.has(t) && carriedName(t)) {
      return true;
    }
    if (tokens.hasAny(t, NO_START) && !tokens.hasAny(t, NAMES)) {
      return false;
    }
    if (large.reports(t) || (large.opens(t) && !goesOn(t)) || large.plain(t)) {
      return false;
    }
    if (!tokens.hasAny(t, WordClassSets.NEVER_IN_NAMES)) {
      return !tokens.has(t, WordClass.MONTH) || givenName(t) || speaks(t) || born(t);
    }
    return tokens.hasAny(t, WordClassSets.GIVEN) && (givenName(t) || speaks(t));
  }

  /** Tests for "the First Amendment", "the Second Report": which of them it is. */
  private boolean ordinal(int t) {
    return tokens.has(t, WordClass.QUANTITY)
        && tokens.capital(t + 1)
        && tokens.has(t + 1, WordClass.DOCUMENT)
        && tokens.matches(t - 1, FunctionWord.THE);
  }

  /**
   * Tests for "said April Oduya", "Jan van Dorp": a month that is a given name, before a word that
   * is no other one.
   */
  private boolean born(int t) {
    boolean particle = tokens.has(t + 1, WordClass.NAME_PARTICLE) && !tokens.capital(t + 1);
    int next = particle ? t + 2 : t + 1;
    return tokens.hasAny(t, WordClassSets.GIVEN)
        && (tokens.capital(next) || (particle && tokens.capital(next + 1)))
        && (particle || tokens.entry(next) == Lexicon.UNKNOWN)
        && !tokens.hasAny(t - 1, WordClass.PREPOSITION.bit() | WordClassSets.OPENERS);
  }

  /** Tests for "Citizens for Better Roads", "Women’s Health Fund" at the head of a sentence. */
  private boolean goesOn(int t) {
    return links.prepositionContinues(t, t + 1) > t + 1 || links.bodyContinues(t, t + 1);
  }

  /** Tests for April Jones, Will Smith, June March: the word is a given name here. */
  private boolean givenName(int t) {
    boolean time =
        tokens.has(t, WordClass.WEEKDAY)
            || (tokens.has(t, WordClass.MONTH) && tokens.has(t - 1, WordClass.LOCATIVE));
    return !time && !asks(t) && named(t);
  }

  /** Tests for "Will Ana Ruiz leave?": the word helps a verb that follows its subject. */
  private boolean asks(int t) {
    int next = t + 2;
    while (next < t + MAX_ASKED && tokens.capital(next)) {
      next++;
    }
    return large.first(t)
        && tokens.has(t, WordClass.AUXILIARY)
        && tokens.word(next)
        && !tokens.capital(next)
        && !tokens.past(next)
        && !tokens.has(next, WordClass.AUXILIARY)
        && !tokens.reportsSpeech(next, VerbForm.PAST)
        && !tokens.reportsSpeech(next, VerbForm.PRESENT);
  }

  private boolean named(int t) {
    return links.givenNameBefore(t) || carried.beforeSurname(t);
  }

  /**
   * Tests for "Will said", "the plan of Early": a word that a full name of the article ends in, and
   * not "Will he", "In March", "March 3".
   */
  private boolean carriedName(int t) {
    boolean day =
        tokens.has(t, WordClass.MONTH)
            && (tokens.is(t + 1, Kind.NUMBER) || tokens.has(t - 1, WordClass.PREPOSITION));
    if (day) {
      return false;
    }
    int next = tokens.has(t + 1, WordClass.ADVERB) ? t + 2 : t + 1;
    boolean predicate =
        tokens.isCue(next)
            || tokens.past(next)
            || tokens.has(next, WordClass.AUXILIARY)
            || tokens.is(next, Kind.POSSESSIVE);
    return (!large.first(t) && !large.headline(t)) || predicate || givenName(t);
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
    if (!tokens.has(t, WordClass.NAME_PARTICLE)) {
      return false;
    }
    int next = tokens.has(t + 1, WordClass.NAME_PARTICLE) ? t + 2 : t + 1;
    return tokens.capital(next)
        && !tokens.has(t - 1, WordClass.DETERMINER)
        && !tokens.hasAny(next, WordClassSets.NEVER_IN_NAMES | WordClass.PLACE.bit());
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
    to = links.speaks(to) && links.firm(from, to) ? to + 1 : to;
    classify(from, to);
    for (int t = from; t < to; t++) {
      boolean mark = t > from && t == to - 1 && tokens.is(t, Kind.POSSESSIVE);
      if (mark || (carried.has(t) && (givenBefore(t) || from == to - 1))) {
        tokens.surname(t);
      }
    }
    return to;
  }

  private boolean givenBefore(int t) {
    int before = tokens.dotted(t - 1) ? t - 2 : t - 1;
    return tokens.hasAny(before, WordClassSets.GIVEN | WordClass.COURTESY.bit());
  }

  private boolean noName(int t) {
    return tokens.has(t, WordClass.WEEKDAY)
        || (tokens.hasAny(t, WordClassSets.NEVER_IN_NAMES) && !tokens.has(t, WordClass.SURNAME));
  }

  /** Returns how far the run goes on from a token; the token itself where it does not. */
  private int step(int from, int t) {
    int further = large.headline(t) ? t : links.prepositionContinues(from, t);
    if (further > t) {
      return further;
    }
    if (tokens.capital(t)) {
      boolean surname = carried.has(t) && givenBefore(t);
      boolean grammar = !surname && (large.reports(t) || large.plain(t) || noName(t));
      boolean initial = tokens.end(t) - tokens.start(t) <= 2 && tokens.dotted(t);
      boolean begins = sentences.begin(sentences.of(t)) == t || afterCountry(t);
      return (grammar && !initial) || begins ? t : t + 1;
    }
    int after = afterNickname(from, t);
    return after > t ? after : joined(from, t);
  }

  /** Tests for "left the U.S. Veer said": a name by itself, which begins a sentence. */
  private boolean afterCountry(int t) {
    boolean name =
        tokens.entry(t) == Lexicon.UNKNOWN
            || tokens.has(t, WordClass.HONORIFIC_CAPITAL)
            || (tokens.has(t, WordClass.SURNAME) && !tokens.has(t, WordClass.COMMON));
    return name && titles.abbreviated(t - 1) && !tokens.capital(t + 1) && large.alone(t);
  }

  /** Returns how far a name goes on from what is no capitalized word. */
  private int joined(int from, int t) {
    if (tokens.word(t) && links.prefixed(t)) {
      return t + 1;
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
    if (links.bodyContinues(from, t) || links.andContinues(from, t)) {
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
    boolean role = tokens.hasAny(t - 1, WordClassSets.NEVER_IN_NAMES | WordClassSets.ROLES);
    return (quoted || inParentheses)
            && t - from <= 2
            && !surname
            && !role
            && tokens.capital(after)
            && !tokens.hasAny(
                after, WordClassSets.NEVER_IN_NAMES | WordClassSets.ROLES | WordClass.PLACE.bit())
            && sentences.of(after) == sentences.of(t - 1)
        ? after + 1
        : t;
  }

  /** One capitalized word; or a few words after a given name: Rory "the Crab" Quill. */
  private boolean nickname(PrintedQuotation quotation, boolean afterGiven) {
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
    while (last > from && (tokens.is(last, Kind.COMMA) || tokens.is(last, Kind.POSSESSIVE))) {
      last--;
    }
    int begin = titles.afterCommon(from, last);
    if (begin > from) {
      boolean role = titles.agent(from, last);
      addName(role ? from : begin, begin, to, last);
      return;
    }
    int nameFrom = titles.afterTitles(from, last);
    if (nameFrom > last && from == last && carried.has(from)) {
      nameFrom = from;
    }
    addName(from, nameFrom, to, last);
  }

  private void addName(int from, int nameStart, int to, int last) {
    int nameFrom = tokens.is(nameStart, Kind.POSSESSIVE) ? from : nameStart;
    if (nameFrom > last) {
      names.add(new Name(from, from, to, Name.Type.TITLE_ALONE, classifier.gender(from, from)));
      return;
    }
    Name.Type type = classifier.type(from, nameFrom, last, to);
    if (type != Name.Type.PERSON && type != Name.Type.UNSURE) {
      boolean titled = tokens.hasAny(from, WordClassSets.TITLES) && nameFrom < last;
      if (titles.common(nameFrom, last)
          && nameFrom > from
          && tokens.hasAny(from, WordClassSets.ROLES)) {
        names.add(new Name(from, from, to, Name.Type.TITLE_ALONE, classifier.gender(from, from)));
        return;
      }
      nameFrom = titled ? nameFrom : from;
    }
    names.add(new Name(from, nameFrom, to, type, classifier.gender(from, nameFrom)));
  }
}
