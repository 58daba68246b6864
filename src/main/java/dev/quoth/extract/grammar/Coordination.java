package dev.quoth.extract.grammar;

import dev.quoth.extract.grammar.NounPhrase.Form;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.WordClass;
import java.util.Optional;

/**
 * Joins the coordinated noun phrases of a subject: in "Ruiz, Moss and the dockers said" all of them
 * speak.
 */
final class Coordination {

  /** More phrases are a list of something else; the bound keeps the reading linear. */
  private static final int MAX_PHRASES = 8;

  private final Tokens tokens;
  private final NounPhraseReader phrases;
  private final ClauseStart clauseStart;
  private final PeriodOfTime period;

  Coordination(Tokens tokens, NounPhraseReader phrases, ClauseStart clauseStart) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.clauseStart = clauseStart;
    this.period = new PeriodOfTime(tokens);
  }

  /**
   * Returns the phrase that ends before a token, with those that are joined to it, if they are all
   * there is to the left of it in its clause; or the phrase itself.
   */
  NounPhrase of(NounPhrase phrase, int at, int begin) {
    int and = clauseStart.of(phrase.from() - 1, begin) - 1;
    if (phrase.form() == Form.PRONOUN || and <= begin || !tokens.matches(and, FunctionWord.AND)) {
      return phrase;
    }
    int end = tokens.is(and - 1, Kind.COMMA) ? and - 1 : and;
    int from = afterTime(clauseStart.of(end - 1, begin), end);
    Optional<NounPhrase> first = phrases.after(from, end);
    boolean oneWithTwoRoles =
        phrase.form() == Form.NAME
            && phrase.from() > and + 1
            && first.filter(role -> tokens.has(role.head(), WordClass.ROLE)).isPresent();
    boolean all = first.filter(f -> f.to() == end && f.relative() == NounPhrase.NONE).isPresent();
    if (!all || oneWithTwoRoles || twoAdjectives(from, and, phrase)) {
      return phrase;
    }
    int start = listStart(from, begin, place(phrase));
    boolean list = end == and || (start < from && speaks(first.get(), true));
    if (!list) {
      return phrase;
    }
    boolean takenUp = phrase.relative() != NounPhrase.NONE;
    int to = takenUp ? phrase.relative() : at;
    NounPhrase group = NounPhrase.of(start, to, phrase.head(), Form.GROUP, NounPhrase.NO_NAME);
    return takenUp ? group.takenUpBy(to) : group;
  }

  /** After "last week", "Monday": when they spoke. */
  private int afterTime(int from, int end) {
    int t = from;
    while (t < end && tokens.hasAny(t, WordClassSets.OPENERS)) {
      t++;
    }
    return t < end && period.at(t) ? t + 1 : from;
  }

  /** The first of "Ruiz, Moss and Hill": whatever is between two marks is a phrase by itself. */
  private int listStart(int from, int begin, boolean places) {
    int start = from;
    for (int i = 0; i < MAX_PHRASES && start - 1 > begin; i++) {
      int mark = start - 1;
      boolean joint = tokens.is(mark, Kind.COMMA) || tokens.matches(mark, FunctionWord.AND);
      int before = joint ? clauseStart.of(mark - 1, begin) : start;
      Optional<NounPhrase> phrase = joint ? phrases.after(before, mark) : Optional.empty();
      if (phrase.filter(p -> p.to() == mark && speaks(p, places)).isEmpty()) {
        return start;
      }
      start = before;
    }
    return start;
  }

  /** Tests for who can be one of several speakers: no state after its town. */
  private boolean speaks(NounPhrase phrase, boolean places) {
    return phrase.form() == Form.NAME
        ? places || !place(phrase)
        : phrase.form() == Form.NOUN && tokens.hasAny(phrase.head(), WordClassSets.CAN_SPEAK);
  }

  private boolean place(NounPhrase phrase) {
    return phrase.form() == Form.NAME && phrases.name(phrase.name()).type() == Name.Type.PLACE;
  }

  /**
   * Tests for "a tired and hungry Tom Moss": what is before "and" is as little a speaker as
   * "hungry".
   */
  private boolean twoAdjectives(int from, int and, NounPhrase phrase) {
    int last = phrase.from() - 1;
    return phrase.form() == Form.NAME
        && last > and
        && !tokens.capital(last)
        && !tokens.hasAny(last, WordClassSets.CAN_SPEAK)
        && tokens.has(from, WordClass.DETERMINER)
        && !tokens.hasAny(and - 1, WordClassSets.CAN_SPEAK);
  }
}
