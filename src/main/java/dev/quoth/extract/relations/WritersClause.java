package dev.quoth.extract.relations;

import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.CueVerb;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.VerbForm;
import dev.quoth.language.lexicon.WordClass;

/**
 * Tests for clauses after a comma that are the writer's and not the speaker's: a comparison, what
 * others say or do, and a contrast in the tense of the article.
 */
final class WritersClause {

  /** What the subject of another clause begins with. */
  static final long SUBJECT_WORDS =
      WordClass.DETERMINER.bit()
          | WordClass.POSSESSIVE_PRONOUN.bit()
          | WordClass.SUBJECT_PRONOUN.bit()
          | WordClass.QUANTITY.bit()
          | WordClass.ADVERB.bit();

  /** What may come before the subject of a content's own clause. */
  private static final long FRONTED = WordClass.PREPOSITION.bit() | WordClass.SUBORDINATOR.bit();

  private final Tokens tokens;
  private final NounPhraseReader phrases;

  WritersClause(Tokens tokens, NounPhraseReader phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** Tests for ", as have other members", ", compared with 12 percent". */
  boolean compares(int t) {
    return likeOthers(t) || compared(t);
  }

  /**
   * Tests for ", a move that would please the dockers", "– a goal he dropped": what the writer
   * calls what was said, with a clause of its own up to the end.
   */
  boolean sumsUp(int start, int mark, int end) {
    int article = mark + 1;
    boolean fronted = tokens.hasAny(start, FRONTED) && !tokens.matches(start, FunctionWord.THAT);
    if (fronted
        || !tokens.has(article, WordClass.DETERMINER)
        || tokens.hasAny(article, WordClassSets.SOME)
        || tokens.matches(article, FunctionWord.THE)
        || tokens.has(article, WordClass.RELATIVE)
        || !tokens.finite(start, mark)) {
      return false;
    }
    int to = phrases.core(article, end).map(NounPhrase::to).orElse(end);
    int relative = tokens.has(to, WordClass.PREPOSITION) ? to + 1 : to;
    boolean clause = tokens.hasAny(relative, WordClass.RELATIVE.bit());
    return (clause || (relative == to && tokens.has(to, WordClass.SUBJECT_PRONOUN)))
        && lastOf(relative, mark, end);
  }

  /** Tests whether the sentence goes on with nothing but what a mark and an article open. */
  private boolean lastOf(int from, int mark, int end) {
    for (int t = from; t + 1 < end; t++) {
      boolean dash = tokens.is(t, Kind.DASH);
      if ((dash && tokens.is(mark, Kind.DASH))
          || ((dash || tokens.is(t, Kind.COMMA))
              && (tokens.has(t + 1, WordClass.COORDINATOR) || phrases.finite(t + 1)))) {
        return false;
      }
    }
    return true;
  }

  /** Tests for ", as have other members": who else said so. */
  private boolean likeOthers(int t) {
    return tokens.matches(t, FunctionWord.AS) && tokens.has(t + 1, WordClass.AUXILIARY);
  }

  /** Tests for ", compared with 12 percent last year": the writer's own comparison. */
  private boolean compared(int t) {
    boolean naming = tokens.cueVerb(t).filter(CueVerb::onlyNames).isPresent();
    return naming
        && tokens.has(t + 1, WordClass.PREPOSITION)
        && tokens.reportsSpeech(t, VerbForm.PAST);
  }

  /** Tests for ", with lawmakers saying": what others report meanwhile. */
  boolean addsOthers(int t, int end) {
    if (!tokens.matches(t, FunctionWord.WITH)) {
      return false;
    }
    int to = phrases.core(t + 1, end).map(NounPhrase::to).orElse(end);
    int verb = tokens.endsWith(to, Suffix.MANNER) ? to + 1 : to;
    return verb < end && tokens.reportsSpeech(verb, VerbForm.GERUND);
  }

  /** Tests for ", but the mayor left": another subject, in the tense of the writer. */
  boolean contrasts(int t, int end) {
    return tokens.has(t, WordClass.CONTRAST)
        && subject(t + 1)
        && !tokens.matches(t + 1, FunctionWord.THAT)
        && !shifted(t + 1, end);
  }

  /** Tests for a word that the subject of another clause begins with. */
  boolean subject(int t) {
    return tokens.hasAny(t, SUBJECT_WORDS) || phrases.nameAt(t) != NounPhrase.NO_NAME;
  }

  /** Tests for "but the hikers had behaved": the tense of reported speech goes on. */
  private boolean shifted(int from, int end) {
    int alone = tokens.has(from, WordClass.DETERMINER) ? from + 1 : end;
    int subject = phrases.core(from, end).map(NounPhrase::to).orElse(alone);
    return tokens.hasAny(subject, WordClass.MODAL.bit())
        || tokens.matches(subject, FunctionWord.HAD);
  }
}
