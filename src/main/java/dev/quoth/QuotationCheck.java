package dev.quoth;

import java.util.List;
import java.util.Objects;

/**
 * What an index says of a {@link Quotation}.
 *
 * @param quotation what was verified
 * @param verdict whether it is right
 * @param sources the quotes that the verdict rests on: one, or several in the order of the
 *     quotation if it is {@link Verdict#JOINED}; none if it was not found
 * @param nearest other quotes that come near, the nearest first; those of the speaker who was named
 *     if the words are another's. At most five
 */
public record QuotationCheck(
    Quotation quotation, Verdict verdict, List<QuotationSource> sources, List<Passage> nearest) {

  /** An answer to whether a quotation is right, the best first. */
  public enum Verdict {
    /** The words are printed as they are, as a whole or a part of a quote. */
    VERBATIM,
    /** Words are left out, with an ellipsis or without, and all else is as printed. */
    CUT,
    /** Words of several quotes are put together. */
    JOINED,
    /** Words differ; the changes of the source say which. */
    ALTERED,
    /** Somebody else said it. */
    OTHER_SPEAKER,
    /** Only an indirect quote says it: the words are the reporter's. */
    PARAPHRASED,
    /** No quote comes near enough. */
    NOT_FOUND
  }

  /** Copies the lists. */
  public QuotationCheck {
    Objects.requireNonNull(quotation, "quotation");
    Objects.requireNonNull(verdict, "verdict");
    sources = List.copyOf(sources);
    nearest = List.copyOf(nearest);
  }
}
