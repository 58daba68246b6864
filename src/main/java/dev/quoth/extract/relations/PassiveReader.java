package dev.quoth.extract.relations;

import dev.quoth.extract.grammar.CuePhrase;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhrase.Form;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.grammar.SentenceRange;
import dev.quoth.extract.grammar.SubjectFinder;
import dev.quoth.extract.relations.AttributionRelation.Place;
import dev.quoth.extract.text.TokenRange;
import dev.quoth.extract.text.Tokens;
import dev.quoth.language.lexicon.Frame;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.WordClass;
import java.util.List;
import java.util.Optional;

/** Reads cues in the passive, where the agent after "by" speaks. */
final class PassiveReader {

  /** "by" is within this many tokens after the verb. */
  private static final int MAX_BY_DISTANCE = 3;

  private final Tokens tokens;
  private final NounPhraseReader phrases;
  private final SubjectFinder subjects;
  private final RelationBuilder relations;

  PassiveReader(
      Tokens tokens, NounPhraseReader phrases, SubjectFinder subjects, RelationBuilder relations) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.subjects = subjects;
    this.relations = relations;
  }

  /**
   * Reads "was told by Wang that", "were criticized by Wang": whoever is named after "by" speaks.
   */
  Optional<AttributionRelation> read(SentenceRange sentence, CuePhrase cue) {
    int by = cue.to();
    while (by < cue.to() + MAX_BY_DISTANCE && !tokens.matches(by, FunctionWord.BY)) {
      by++;
    }
    Optional<NounPhrase> source =
        tokens.matches(by, FunctionWord.BY)
            ? phrases.after(by + 1, sentence.end())
            : Optional.empty();
    if (source.isEmpty() || source.get().form() == Form.PRONOUN) {
      return Optional.empty();
    }
    int next = source.get().to();
    boolean asked = tokens.matches(next, FunctionWord.TO) || asksOrSays(next);
    if (asked && next + 1 < sentence.end()) {
      Optional<NounPhrase> subject = subjects.before(cue.from(), sentence.begin());
      boolean told = cue.verb().takes(Frame.ADDRESSEE);
      return relations
          .after(sentence, cue, source.get(), next)
          .map(relation -> told ? subject.map(relation::addressing).orElse(relation) : relation);
    }
    boolean object = cue.verb().takesObject();
    return subjects
        .before(cue.from(), sentence.begin())
        .filter(subject -> object && subject.from() < cue.from())
        .map(subject -> ofSubject(cue, source.get(), subject));
  }

  /** Tests whether a token is "that", "whether", "why" or the like, but not "as" or "after". */
  private boolean asksOrSays(int t) {
    return tokens.has(t, WordClass.SUBORDINATOR)
        && !tokens.has(t, WordClass.LATER)
        && !tokens.matches(t, FunctionWord.AS);
  }

  private static AttributionRelation ofSubject(
      CuePhrase cue, NounPhrase source, NounPhrase subject) {
    List<TokenRange> contents = List.of(new TokenRange(subject.from(), cue.from()));
    return AttributionRelation.of(cue, source, contents, Place.BEFORE);
  }
}
