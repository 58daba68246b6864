package dev.quoth.extract.grammar;

import dev.quoth.extract.grammar.NounPhrase.Form;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.tagging.Tags;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.WordClass;
import dev.quoth.language.lexicon.WordTag;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads noun phrases leftward from their end or rightward from their start. There is no parser: a
 * phrase is what is between two words of the grammar.
 */
public final class NounPhraseReader {

  private static final int MAX_PHRASE = 24;
  private static final int MAX_DEPTH = 4;
  private final Tokens tokens;
  private final List<Name> names;
  private final int[] nameAt;
  private final PhraseWords words;
  private final Tags tags;
  private final Things things;
  private final Shares shares;

  public NounPhraseReader(Tokens tokens, List<Name> names, Tags tags) {
    this.tokens = tokens;
    this.tags = tags;
    this.names = names;
    this.nameAt = new int[tokens.size()];
    Arrays.fill(nameAt, NounPhrase.NO_NAME);
    for (int n = 0; n < names.size(); n++) {
      Arrays.fill(nameAt, names.get(n).from(), names.get(n).to(), n);
    }
    this.things = new Things(tokens);
    this.shares = new Shares(tokens);
    this.words = new PhraseWords(tokens, names, nameAt, tags);
  }

  /** Returns the tags of the words. */
  public Tags tags() {
    return tags;
  }

  /** Tests for a finite verb, and not for "he'd", which holds its subject. */
  public boolean finite(int token) {
    return !tokens.has(token, WordClass.SUBJECT_PRONOUN) && tags.is(token, WordTag.FINITE);
  }

  /** Tests for the "to" of "to build", and not for a preposition. */
  public boolean infinitive(int to) {
    return tokens.matches(to, FunctionWord.TO) && tags.is(to + 1, WordTag.NONFINITE);
  }

  /** The name that a token is a part of, or {@link NounPhrase#NO_NAME}. */
  public int nameAt(int token) {
    return token < 0 || token >= nameAt.length ? NounPhrase.NO_NAME : nameAt[token];
  }

  public Name name(int index) {
    return names.get(index);
  }

  /** The phrase that ends right before a token and does not begin before another. */
  public Optional<NounPhrase> before(int at, int floor) {
    return Optional.ofNullable(before(at, Math.max(floor, at - MAX_PHRASE * 2), 0));
  }

  private @Nullable NounPhrase before(int at, int floor, int depth) {
    int last = closingParenthesis(at - 1, floor);
    if (last < floor || depth > MAX_DEPTH) {
      return null;
    }
    if (tokens.has(last, WordClass.SUBJECT_PRONOUN) && !tokens.has(last, WordClass.RELATIVE)) {
      return NounPhrase.pronoun(last);
    }
    if (tokens.has(last, WordClass.RELATIVE)) {
      int antecedent = tokens.is(last - 1, Kind.COMMA) ? last - 1 : last;
      NounPhrase phrase = before(antecedent, floor, depth + 1);
      return phrase == null ? null : antecedent(phrase, antecedent, floor, last).takenUpBy(last);
    }
    if (tokens.has(last, WordClass.INDEFINITE)) {
      return NounPhrase.of(last, at, last, Form.NOUN, NounPhrase.NO_NAME);
    }
    if (!content(last)) {
      return shares.before(last, at, floor);
    }
    int from = phraseStart(last, floor);
    if (from == last && infinitive(from - 1)) {
      return null;
    }
    NounPhrase inner = phrase(from, last + 1, at);
    return attach(inner, from, at, floor, depth);
  }

  /** Reads "the silence of two women who": no thing is taken up by "who". */
  private NounPhrase antecedent(NounPhrase phrase, int at, int floor, int relative) {
    int last = closingParenthesis(at - 1, floor);
    if (!tokens.matches(relative, FunctionWord.WHO) || !content(last) || !things.is(phrase)) {
      return phrase;
    }
    NounPhrase inner = phrase(phraseStart(last, floor), last + 1, at);
    return things.is(inner) ? phrase : inner;
  }

  /** Reads "Thune, R-S.D." and "Reid (D-Nev.)": what is in parentheses is passed over. */
  private int closingParenthesis(int last, int floor) {
    if (partyAndState(last) && tokens.is(last - 1, Kind.COMMA) && last - 2 >= floor) {
      return last - 2;
    }
    if (!tokens.is(last, Kind.CLOSE)) {
      return last;
    }
    for (int t = last; t >= floor && t > last - MAX_PHRASE; t--) {
      if (tokens.is(t, Kind.OPEN)) {
        return t - 1;
      }
    }
    return last;
  }

  /** Tests for "R-Ohio", "D-N.Y.". */
  boolean partyAndState(int token) {
    return words.partyAndState(token);
  }

  private int phraseStart(int last, int floor) {
    int from = last;
    while (from > floor && (content(from - 1) || slash(from - 1)) && last - from < MAX_PHRASE) {
      from--;
    }
    if (from < last && infinitive(from - 1)) {
      return from + 1;
    }
    if (tokens.is(from, Kind.POSSESSIVE) && nameAt(from - 1) != NounPhrase.NO_NAME) {
      return Math.max(floor, names.get(nameAt(from - 1)).from());
    }
    boolean date = tokens.is(from, Kind.NUMBER) && tokens.has(from - 1, WordClass.MONTH);
    if (date && from - 1 > floor && tokens.has(from - 2, WordClass.DETERMINER)) {
      from--;
    }
    while (from > floor
        && tokens.hasAny(from - 1, WordClassSets.OPENERS)
        && !tokens.has(from - 1, WordClass.RELATIVE)) {
      from--;
    }
    return from;
  }

  private NounPhrase phrase(int from, int last, int to) {
    int name = nameAt(last - 1);
    if (name != NounPhrase.NO_NAME && names.get(name).to() == last && isName(name)) {
      Name found = names.get(name);
      return NounPhrase.of(found.nameFrom(), last, last - 1, Form.NAME, name);
    }
    return NounPhrase.of(from, to, last - 1, Form.NOUN, NounPhrase.NO_NAME);
  }

  private boolean isName(int name) {
    return names.get(name).type() != Name.Type.TITLE_ALONE;
  }

  /** Reads "a spokesman for Ted Cruz": the phrase before the preposition is the one that speaks. */
  private NounPhrase attach(NounPhrase inner, int from, int at, int floor, int depth) {
    int preposition = from - 1;
    if (preposition <= floor || !tokens.has(preposition, WordClass.PREPOSITION)) {
      return inner;
    }
    if (tokens.is(from, Kind.NUMBER) && from + 1 == inner.to()) {
      return shares.outOf(inner, floor);
    }
    if (tokens.has(preposition - 1, WordClass.RELATIVE)) {
      NounPhrase antecedent = before(preposition, floor, depth + 1);
      return antecedent == null ? inner : antecedent;
    }
    boolean of = tokens.matches(preposition, FunctionWord.OF);
    if (of && shares.of(inner, preposition - 1)) {
      return NounPhrase.of(
          shares.start(preposition - 1, floor), at, inner.head(), Form.NOUN, NounPhrase.NO_NAME);
    }
    NounPhrase outer = before(preposition, floor, depth + 1);
    if (outer == null || outer.form() == Form.PRONOUN) {
      return inner;
    }
    if (afterBody(inner)) {
      return inner;
    }
    if (!hangsOn(outer, inner, of)) {
      return inner;
    }
    int to = outer.form() == Form.NAME ? outer.to() : at;
    return NounPhrase.of(outer.from(), to, outer.head(), outer.form(), outer.name());
  }

  /** Tests whether the first of two phrases with a preposition between them is the one to speak. */
  private boolean hangsOn(NounPhrase outer, NounPhrase inner, boolean of) {
    boolean speaks =
        tokens.hasAny(outer.head(), WordClassSets.CAN_SPEAK) || outer.form() == Form.NAME;
    boolean person =
        inner.form() == Form.NAME && names.get(inner.name()).type() == Name.Type.PERSON;
    return (of || speaks) && !(outer.form() == Form.NAME && person);
  }

  /** Tests for "a Reuters/Ipsos poll". */
  private boolean slash(int t) {
    return tokens.is(t, Kind.SYMBOL)
        && tokens.text().charAt(tokens.start(t)) == '/'
        && content(t - 1)
        && content(t + 1);
  }

  /** Tests for "the envoy to the U.N. Ana Ruiz": a body's name, and then the name of who speaks. */
  public boolean afterBody(NounPhrase phrase) {
    return phrase.form() == Form.NAME && afterBody(names.get(phrase.name()));
  }

  public boolean afterBody(Name name) {
    return name.titled()
        && name.type() == Name.Type.PERSON
        && name.length() > 1
        && !tokens.hasAny(name.nameFrom() - 1, WordClass.ROLE.bit() | WordClassSets.TITLES);
  }

  /** The phrase that starts at a token and ends before another. */
  public Optional<NounPhrase> after(int at, int end) {
    if (at >= end) {
      return Optional.empty();
    }
    if (tokens.has(at, WordClass.SUBJECT_PRONOUN) && !tokens.has(at, WordClass.RELATIVE)) {
      return Optional.of(NounPhrase.pronoun(at));
    }
    int to = contentEnd(at, end);
    if (to < end && role(to - 1) && tokens.matches(to, FunctionWord.AND)) {
      int further = contentEnd(to + 1, end);
      to = further > to + 1 && role(further - 1) ? further : to;
    }
    boolean noun = content(to - 1) && !tokens.is(to - 1, Kind.POSSESSIVE);
    if (to == at || (!noun && !tokens.has(to - 1, WordClass.INDEFINITE))) {
      return Optional.empty();
    }
    NounPhrase phrase = phrase(at, to, to);
    if (phrase.form() == Form.NAME) {
      return Optional.of(phrase);
    }
    return Optional.of(verbAfterName(at, to) ? nameAlone(at) : extended(phrase, end));
  }

  /**
   * Tests for "Trump issued", against "Trump supporters" and "Trump's office": no noun that can
   * speak.
   */
  private boolean verbAfterName(int at, int to) {
    int name = nameAt(at);
    if (name == NounPhrase.NO_NAME || names.get(name).from() != at) {
      return false;
    }
    Name found = names.get(name);
    boolean human = found.type().human();
    int next = found.to();
    return human
        && tokens.word(next)
        && !tokens.capital(next)
        && !tokens.hasAny(to - 1, WordClassSets.CAN_SPEAK | WordClass.SPEECH_NOUN.bit())
        && (tokens.endsWith(next, Suffix.PAST)
            || tokens.endsWith(next, Suffix.PLURAL)
            || to - next > 1);
  }

  private NounPhrase nameAlone(int at) {
    Name name = names.get(nameAt(at));
    return NounPhrase.of(name.nameFrom(), name.to(), name.to() - 1, Form.NAME, nameAt(at));
  }

  /** The phrase that starts at a token without what hangs on it; him, them and me are phrases. */
  public Optional<NounPhrase> core(int at, int end) {
    boolean object =
        !tokens.capital(at)
            && tokens.hasAny(at, WordClassSets.PERSONAL)
            && !tokens.has(at, WordClass.POSSESSIVE_PRONOUN);
    boolean her = tokens.matches(at, FunctionWord.HER) && !content(at + 1);
    if (at < end && (object || her)) {
      return Optional.of(NounPhrase.pronoun(at));
    }
    int to = Math.min(end, contentEnd(at, end));
    if (to > at
        && tokens.matches(to, FunctionWord.OF)
        && tokens.hasAny(to - 1, WordClass.ROLE.bit())) {
      to = Math.min(end, contentEnd(to + 1, end));
    }
    boolean empty = to <= at || (!content(to - 1) && !tokens.has(to - 1, WordClass.INDEFINITE));
    return empty ? Optional.empty() : Optional.of(phrase(at, to, to));
  }

  private int contentEnd(int at, int end) {
    int to = at;
    while (to < end && tokens.hasAny(to, WordClassSets.OPENERS)) {
      to++;
    }
    while (to < end && (content(to) || slash(to)) && to - at < MAX_PHRASE) {
      to++;
    }
    return to;
  }

  /** Tests for "governor and party chairman Ed Rendell": two roles, or a role and who has it. */
  private boolean role(int token) {
    int name = nameAt(token);
    return tokens.hasAny(token, WordClass.ROLE.bit() | WordClass.TITLE.bit())
        || (name != NounPhrase.NO_NAME && names.get(name).type() == Name.Type.PERSON);
  }

  /**
   * Reads "a spokesman for the port, Li Wei": the phrase with what hangs on it, or the name after
   * it.
   */
  private NounPhrase extended(NounPhrase phrase, int end) {
    int to = phrase.to();
    while (to < end && tokens.has(to, WordClass.PREPOSITION) && to - phrase.from() < MAX_PHRASE) {
      int next = to + 1;
      while (next < end
          && next - to < MAX_PHRASE
          && (tokens.hasAny(next, WordClassSets.OPENERS) || content(next))) {
        next++;
      }
      if (next == to + 1 || !content(next - 1)) {
        break;
      }
      to = next;
    }
    int name = tokens.is(to, Kind.COMMA) ? nameAt(to + 1) : NounPhrase.NO_NAME;
    boolean role = tokens.hasAny(phrase.head(), WordClass.ROLE.bit() | WordClass.TITLE.bit());
    if (role
        && name != NounPhrase.NO_NAME
        && isName(name)
        && apposed(names.get(name), to + 1, end)) {
      Name found = names.get(name);
      return NounPhrase.of(found.nameFrom(), found.to(), found.to() - 1, Form.NAME, name);
    }
    return NounPhrase.of(phrase.from(), to, phrase.head(), phrase.form(), phrase.name());
  }

  /** Tests for ", Li Wei," and not ", Li Wei left": a name by itself between two marks. */
  private boolean apposed(Name name, int from, int end) {
    return name.from() == from
        && (name.to() >= end
            || (!content(name.to()) && !tokens.has(name.to(), WordClass.AUXILIARY)));
  }

  /** A word that a noun phrase can hold in its middle: a noun, an adjective, a name, an owner. */
  public boolean content(int token) {
    return words.content(token);
  }

  /** A reporting verb in a form that no noun phrase holds. */
  public boolean verb(int token) {
    return words.verb(token);
  }
}
