package dev.quoth.extract.relations;

import dev.quoth.extract.entities.SpeakerResolver;
import java.util.Comparator;
import java.util.List;

/** Resolves the sources of a sentence's relations, in the order of the text. */
public final class RelationResolver {

  private final SpeakerResolver speakers;

  public RelationResolver(SpeakerResolver speakers) {
    this.speakers = speakers;
  }

  /** Returns the relations, in the order of their cues, with whom their sources mean. */
  public List<ResolvedRelation> resolve(List<AttributionRelation> relations) {
    return relations.stream()
        .sorted(Comparator.comparingInt(relation -> relation.source().head()))
        .map(this::resolve)
        .sorted(Comparator.comparingInt(resolved -> resolved.relation().cue().token()))
        .toList();
  }

  private ResolvedRelation resolve(AttributionRelation relation) {
    int cue = relation.cue().token();
    return new ResolvedRelation(
        relation, speakers.speaking(relation.source(), cue, relation.contents()));
  }
}
