package dev.quoth.extract.relations;

import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.SentenceRange;
import dev.quoth.extract.text.Tokens;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.WordClass;
import java.util.Optional;

/** Finds through whom words came: "said through her lawyer", "Through a spokesman, Wang said". */
final class IntermediaryFinder {

  private static final int MAX_DISTANCE = 4;

  private final Tokens tokens;

  IntermediaryFinder(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The relation, with its intermediary where one is named. */
  AttributionRelation named(SentenceRange sentence, AttributionRelation relation) {
    if (relation.via().isPresent()) {
      return relation;
    }
    int to = relation.cue().to();
    for (int t = to; t < to + MAX_DISTANCE && t < sentence.end(); t++) {
      Optional<NounPhrase> found = at(sentence, t);
      if (found.isPresent() && !relation.covers(t)) {
        return relation.through(found.get());
      }
    }
    boolean opens =
        relation.source().from() > sentence.begin() && !relation.covers(sentence.begin());
    return opens
        ? at(sentence, sentence.begin()).map(relation::through).orElse(relation)
        : relation;
  }

  private Optional<NounPhrase> at(SentenceRange sentence, int t) {
    return tokens.matches(t, FunctionWord.THROUGH)
        ? sentence
            .phrases()
            .core(t + 1, sentence.end())
            .filter(p -> tokens.has(p.head(), WordClass.ROLE))
        : Optional.empty();
  }
}
