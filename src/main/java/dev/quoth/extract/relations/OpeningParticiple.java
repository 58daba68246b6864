package dev.quoth.extract.relations;

import dev.quoth.extract.grammar.CuePhrase;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.grammar.SentenceRange;
import dev.quoth.extract.grammar.SubjectFinder;
import dev.quoth.extract.text.TokenRange;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.WordClass;
import java.util.Optional;

/**
 * A reporting participle that opens a sentence: in "After saying that it was late, Wang left" the
 * subject of the clause after it speaks.
 */
final class OpeningParticiple {

  private static final long BEFORE =
      WordClass.PREPOSITION.bit() | WordClass.SUBORDINATOR.bit() | WordClass.LATER.bit();

  private final Tokens tokens;
  private final NounPhraseReader phrases;
  private final SubjectFinder subjects;

  OpeningParticiple(Tokens tokens, NounPhraseReader phrases, SubjectFinder subjects) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.subjects = subjects;
  }

  /** Returns the subject of the clause after it; nothing for any other participle. */
  Optional<NounPhrase> subjectAfter(SentenceRange sentence, CuePhrase cue) {
    int begin = sentence.begin();
    int opening = tokens.has(begin, WordClass.COORDINATOR) ? begin + 1 : begin;
    boolean after = cue.from() == opening + 1 && tokens.hasAny(opening, BEFORE);
    if ((cue.from() != opening && !after) || tokens.matches(opening, FunctionWord.AVOIDED)) {
      return Optional.empty();
    }
    int mark = sentence.mainClause(cue);
    return mark >= sentence.end() ? Optional.empty() : subjects.ofClause(mark + 1, sentence.end());
  }

  /**
   * Tests for a clause or a quotation, and not for "Citing the council", "Speaking of the pier".
   */
  boolean says(TokenRange content) {
    for (int t = content.from(); t < content.to(); t++) {
      if (tokens.is(t, Kind.QUOTATION) || phrases.finite(t)) {
        return true;
      }
    }
    return false;
  }
}
