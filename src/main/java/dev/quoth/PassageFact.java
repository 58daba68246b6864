package dev.quoth;

import java.util.Locale;

/** What passages are counted by besides the facts of their articles. */
public enum PassageFact implements Dimension {
  /** Who said it; of a paragraph, everybody who speaks in it. */
  SPEAKER,
  /** The speaker's role as printed. A paragraph has none. */
  ROLE,
  /** How much of a quote is in quotation marks, as the {@link QuoteType}'s name. */
  TYPE;

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
