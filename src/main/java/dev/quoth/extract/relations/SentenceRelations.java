package dev.quoth.extract.relations;

import dev.quoth.extract.grammar.SentenceRange;
import java.util.List;

/**
 * What is said in a sentence by its cues, before it is known whom the sources mean.
 *
 * @param sentence the index of the sentence
 * @param range where it is
 * @param relations its relations, in the order of their cues
 */
public record SentenceRelations(
    int sentence, SentenceRange range, List<AttributionRelation> relations) {}
