package dev.quoth;

/** A reason for which a question was not answered to its end. */
public enum StopReason {
  /** It took longer than its {@link QuoteQuery#timeout}. */
  TIMEOUT,

  /** The application {@linkplain QuoteSearch#cancelledBy wanted} no answer any more. */
  CANCELLED
}
