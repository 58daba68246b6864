package dev.quoth.extract.quotes;

import dev.quoth.Attribution;
import dev.quoth.extract.entities.ResolvedMention;
import dev.quoth.extract.rules.Rule;
import dev.quoth.extract.rules.SourceForm;

/**
 * An attribution, and what it was made of. Its confidence is the weight of its rule for the form of
 * its source, times {@code given}.
 *
 * @param attribution the attribution
 * @param rule the rule that made it
 * @param mention whom its source means
 * @param form how the source is printed
 * @param given how certain the rest is: that the source means this speaker, or that the other quote
 *     whose speaker it takes is attributed rightly; in 0..1
 */
public record DraftAttribution(
    Attribution attribution, Rule rule, ResolvedMention mention, SourceForm form, double given) {

  /** Returns the confidence of the attribution. */
  public double confidence() {
    return attribution.confidence();
  }
}
