package dev.quoth.extract.relations;

import dev.quoth.CueClass;
import dev.quoth.CueMood;
import dev.quoth.extract.grammar.CuePhrase;
import dev.quoth.extract.grammar.CuePhrase.Voice;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.WordClass;

/**
 * Detects what nobody said: "if Wang says that", "no minister has said that", "did Wang say that",
 * and what a source asks for in passing, "who asked not to be named". What the verb phrase itself
 * says, "never said", is the mood of its {@link CuePhrase}.
 */
public final class Factuality {

  /** A subject has no more words before its telling one. */
  private static final int MAX_SUBJECT = 12;

  private final Tokens tokens;
  private final NounPhraseReader phrases;

  public Factuality(Tokens tokens, NounPhraseReader phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** Returns the mood of a relation, by its cue and its subject. */
  public CueMood mood(AttributionRelation relation) {
    CueMood mood = relation.cue().mood();
    if (mood == CueMood.NEGATED || !subjectFirst(relation)) {
      return mood;
    }
    if (nobody(relation.source())) {
      return CueMood.NEGATED;
    }
    return onlyIf(relation.source()) ? CueMood.HYPOTHETICAL : mood;
  }

  private static boolean subjectFirst(AttributionRelation relation) {
    CuePhrase cue = relation.cue();
    boolean verb = cue.voice() == Voice.ACTIVE || cue.voice() == Voice.QUOTED;
    return verb && relation.source().from() <= cue.token();
  }

  /** Nobody, no minister, none of them, neither Wang nor Blinken. */
  private boolean nobody(NounPhrase source) {
    int from = source.from();
    return tokens.matches(from, FunctionWord.NO)
        || tokens.matches(from, FunctionWord.NOBODY)
        || tokens.has(from - 1, WordClass.NEGATION)
        || tokens.matches(from - 1, FunctionWord.NO)
        || tokens.matches(from - 1, FunctionWord.NOBODY);
  }

  /** If, unless, whether; or a helping verb before its subject: "Had he said that, he". */
  private boolean onlyIf(NounPhrase source) {
    int t = source.from() - 1;
    int floor = t - MAX_SUBJECT;
    while (t > floor && (phrases.content(t) || tokens.hasAny(t, WordClassSets.OPENERS))) {
      t--;
    }
    boolean opens =
        tokens.capital(t) && tokens.has(t, WordClass.AUXILIARY) && !tokens.has(t, WordClass.MONTH);
    return tokens.matches(t, FunctionWord.IF) || opens || joinedToIf(source.from() - 1);
  }

  /** Tests for "If goats swim and Wang says that": "if" opens all clauses before the next mark. */
  private boolean joinedToIf(int and) {
    if (!tokens.matches(and, FunctionWord.AND)) {
      return false;
    }
    int t = and - 1;
    while (t > and - 2 * MAX_SUBJECT && tokens.word(t) && !tokens.matches(t, FunctionWord.IF)) {
      t--;
    }
    return tokens.matches(t, FunctionWord.IF);
  }

  /** Tests for "who asked not to be named" says on what terms the source speaks. */
  public boolean inPassing(AttributionRelation relation) {
    int start = relation.contents().getFirst().from();
    int to = tokens.has(start, WordClass.NEGATION) ? start + 1 : start;
    return subjectFirst(relation)
        && relation.cue().relative()
        && relation.cue().verb().kind() == CueClass.QUESTION
        && tokens.matches(to, FunctionWord.TO);
  }
}
