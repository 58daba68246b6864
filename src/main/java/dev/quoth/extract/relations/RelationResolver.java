package dev.quoth.extract.relations;

import dev.quoth.extract.entities.SpeakerResolver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Resolves the sources of a sentence's relations, in the order of the text. */
public final class RelationResolver {

  private static final Comparator<AttributionRelation> BY_SOURCE =
      Comparator.comparingInt(relation -> relation.source().head());
  private static final Comparator<ResolvedRelation> BY_CUE =
      Comparator.comparingInt(resolved -> resolved.relation().cue().token());

  private final SpeakerResolver speakers;

  public RelationResolver(SpeakerResolver speakers) {
    this.speakers = speakers;
  }

  /** Returns the relations, in the order of their cues, with whom their sources mean. */
  public List<ResolvedRelation> resolve(List<AttributionRelation> relations) {
    if (relations.isEmpty()) {
      return List.of();
    }
    List<AttributionRelation> bySource = new ArrayList<>(relations);
    bySource.sort(BY_SOURCE);
    List<ResolvedRelation> resolved = new ArrayList<>(relations.size());
    bySource.forEach(relation -> resolved.add(resolve(relation)));
    resolved.sort(BY_CUE);
    return resolved;
  }

  private ResolvedRelation resolve(AttributionRelation relation) {
    int cue = relation.cue().token();
    return new ResolvedRelation(
        relation, speakers.speaking(relation.source(), cue, relation.contents()));
  }
}
