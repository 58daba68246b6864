package dev.quoth.extract.relations;

import dev.quoth.extract.grammar.SentenceRange;
import java.util.List;

/**
 * The attribution relations of a sentence, before it is known whom their sources mean.
 *
 * @param sentence the index of the sentence
 * @param range where it is
 * @param relations its relations, in the order of their cues
 */
public record SentenceRelations(
    int sentence, SentenceRange range, List<AttributionRelation> relations) {}
