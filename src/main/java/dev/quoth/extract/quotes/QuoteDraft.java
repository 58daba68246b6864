package dev.quoth.extract.quotes;

import dev.quoth.Attribution;
import dev.quoth.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A quote that may still grow: “A,” he said. “B.” becomes one quote when “B.” is met. */
public final class QuoteDraft {

  final List<Segment> segments;
  final Optional<Attribution> attribution;

  /** The sentence that its latest segment stands in. */
  int sentence;

  public QuoteDraft(List<Segment> segments, Optional<Attribution> attribution, int sentence) {
    this.segments = new ArrayList<>(segments);
    this.attribution = attribution;
    this.sentence = sentence;
  }

  public List<Segment> segments() {
    return segments;
  }

  public Optional<Attribution> attribution() {
    return attribution;
  }

  public int sentence() {
    return sentence;
  }

  public int end() {
    return segments.getLast().span().end();
  }
}
