package dev.quoth.extract.quotes;

import dev.quoth.ContentForm;
import dev.quoth.Segment;
import dev.quoth.extract.rules.UncuedFeature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A quote that may still grow: “A,” he said. “B.” becomes one quote when “B.” is met.
 *
 * @param segments what is said, in the order of the text, at least one
 * @param attribution who says it, if that is known
 * @param form whether what was said can be read off it
 * @param features what was seen of a quotation without a cue; empty for others
 * @param sentence the index of the sentence in which its last segment is
 */
public record QuoteDraft(
    List<Segment> segments,
    Optional<DraftAttribution> attribution,
    ContentForm form,
    Set<UncuedFeature> features,
    int sentence) {

  /** Makes a draft of a quotation, or of what a layout attributes. */
  public static QuoteDraft of(
      List<Segment> segments, Optional<DraftAttribution> attribution, int sentence) {
    return new QuoteDraft(segments, attribution, ContentForm.STATEMENT, Set.of(), sentence);
  }

  /** Returns the index in the text where it begins. */
  public int start() {
    return segments.getFirst().span().start();
  }

  /** Returns the index in the text after its last character. */
  public int end() {
    return segments.getLast().span().end();
  }

  /** Returns this draft with one more quotation, in another sentence: that states something. */
  QuoteDraft with(Segment segment, int laterSentence) {
    return new QuoteDraft(
        join(segments, List.of(segment)),
        attribution,
        ContentForm.STATEMENT,
        features,
        laterSentence);
  }

  /** Returns this draft with the segments of an earlier one before its own. */
  QuoteDraft after(QuoteDraft earlier) {
    return new QuoteDraft(
        join(earlier.segments, segments), attribution, ContentForm.STATEMENT, features, sentence);
  }

  /** Returns this draft with what was seen of it. */
  QuoteDraft features(Set<UncuedFeature> seen) {
    return new QuoteDraft(segments, attribution, form, seen, sentence);
  }

  /** Returns this draft with the form of its content. */
  QuoteDraft form(ContentForm other) {
    return new QuoteDraft(segments, attribution, other, features, sentence);
  }

  /** Returns this draft with another attribution. */
  public QuoteDraft by(Optional<DraftAttribution> other) {
    return new QuoteDraft(segments, other, form, features, sentence);
  }

  private static List<Segment> join(List<Segment> first, List<Segment> second) {
    List<Segment> all = new ArrayList<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }
}
