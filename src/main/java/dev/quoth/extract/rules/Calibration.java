package dev.quoth.extract.rules;

import dev.quoth.ContentForm;
import dev.quoth.Quote;
import dev.quoth.QuoteType;

/**
 * A kind of quote for which confidences are measured apart: a rule is right more often about words
 * in marks than about a statement, and about a statement than about a topic.
 */
public enum Calibration {
  /** Words in marks, or some of them. */
  QUOTED,
  STATEMENT,
  REQUEST,
  TOPIC;

  /** Returns the kind of a quote of a type whose content has a form. */
  public static Calibration of(QuoteType type, ContentForm form) {
    if (type != QuoteType.INDIRECT) {
      return QUOTED;
    }
    return switch (form) {
      case STATEMENT -> STATEMENT;
      case REQUEST -> REQUEST;
      case TOPIC -> TOPIC;
    };
  }

  /** Returns the kind of a quote. */
  public static Calibration of(Quote quote) {
    return of(quote.type(), quote.form());
  }

  /** Returns the kind whose numbers do where this one is too rare to be measured. */
  Calibration broader() {
    return this == QUOTED ? QUOTED : STATEMENT;
  }
}
