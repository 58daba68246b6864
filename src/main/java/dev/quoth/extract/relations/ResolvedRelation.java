package dev.quoth.extract.relations;

import dev.quoth.extract.entities.ResolvedMention;
import java.util.List;

/**
 * An attribution relation whose source is resolved.
 *
 * @param relation who said what by which cue, in tokens
 * @param source whom its source means
 */
public record ResolvedRelation(AttributionRelation relation, ResolvedMention source) {

  /** Returns the index of the main relation of a sentence; -1 of one without relations. */
  public static int indexOfMain(List<ResolvedRelation> relations) {
    return AttributionRelation.indexOfMain(relations, ResolvedRelation::relation);
  }
}
