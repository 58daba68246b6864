package dev.quoth.extract.quotes;

import dev.quoth.QuoteType;
import dev.quoth.Segment;
import dev.quoth.extract.relations.AttributionRelation;
import dev.quoth.extract.relations.ResolvedRelation;
import dev.quoth.extract.rules.Calibration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Drafts the quotes that cues report. */
public final class CuedQuotations {

  private final SegmentReader segmentReader;
  private final Attributor attributor;
  private final QuoteDrafts drafts;

  public CuedQuotations(SegmentReader segmentReader, Attributor attributor, QuoteDrafts drafts) {
    this.segmentReader = segmentReader;
    this.attributor = attributor;
    this.drafts = drafts;
  }

  /**
   * Drafts the quotes of a sentence; returns the one that a quotation after it would go on with.
   */
  public OptionalInt draft(List<ResolvedRelation> relations, int sentence) {
    OptionalInt leading = OptionalInt.empty();
    OptionalInt main = OptionalInt.empty();
    int mainRelation = ResolvedRelation.indexOfMain(relations);
    for (int i = 0; i < relations.size(); i++) {
      ResolvedRelation resolved = relations.get(i);
      AttributionRelation relation = resolved.relation();
      List<Segment> segments = segmentReader.content(relation.contents());
      if (!segments.isEmpty()) {
        relation.contents().forEach(drafts::take);
      }
      Optional<QuoteDraft> draft = draft(resolved, segments, sentence);
      if (draft.isPresent()) {
        OptionalInt index = OptionalInt.of(drafts.add(draft.get()));
        boolean quoted = SegmentReader.type(segments) != QuoteType.INDIRECT;
        boolean opens = relation.place() != AttributionRelation.Place.AFTER && quoted;
        leading = leading.isEmpty() && opens ? index : leading;
        main = i == mainRelation ? index : main;
      }
    }
    return leading.isPresent() ? leading : main;
  }

  /** A paraphrase that is not likely or of a thing is left out, a quotation only its speaker. */
  private Optional<QuoteDraft> draft(
      ResolvedRelation relation, List<Segment> segments, int sentence) {
    if (segments.isEmpty()) {
      return Optional.empty();
    }
    QuoteType type = SegmentReader.type(segments);
    Calibration calibration = Calibration.of(type, relation.relation().form());
    DraftAttribution by = attributor.byCue(relation, calibration);
    boolean likely = attributor.likely(by.confidence(), calibration);
    if (type == QuoteType.INDIRECT && (!likely || attributor.nobody(relation.source()))) {
      return Optional.empty();
    }
    QuoteDraft draft = QuoteDraft.of(segments, Optional.of(by).filter(b -> likely), sentence);
    return Optional.of(type == QuoteType.DIRECT ? draft : draft.form(relation.relation().form()));
  }
}
