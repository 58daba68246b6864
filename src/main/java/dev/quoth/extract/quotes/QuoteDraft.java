package dev.quoth.extract.quotes;

import dev.quoth.Segment;
import dev.quoth.extract.rules.UncuedFeature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A quote that may still grow: “A,” he said. “B.” becomes one quote when “B.” is met. */
public final class QuoteDraft {

  final List<Segment> segments;
  final Optional<DraftAttribution> attribution;

  /** What was seen of a quotation without a cue; empty for others. */
  Set<UncuedFeature> features = Set.of();

  /** The sentence that its latest segment stands in. */
  int sentence;

  public QuoteDraft(List<Segment> segments, Optional<DraftAttribution> attribution, int sentence) {
    this.segments = new ArrayList<>(segments);
    this.attribution = attribution;
    this.sentence = sentence;
  }

  public List<Segment> segments() {
    return segments;
  }

  public Optional<DraftAttribution> attribution() {
    return attribution;
  }

  public Set<UncuedFeature> features() {
    return features;
  }

  public int sentence() {
    return sentence;
  }

  public int end() {
    return segments.getLast().span().end();
  }
}
