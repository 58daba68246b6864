package dev.quoth;

import java.util.Locale;

/** A fact of the passage itself by which passages are counted. */
public enum PassageFact implements Dimension {
  /** The speaker; of a paragraph, everybody who speaks in it. */
  SPEAKER,
  /** The speaker's role as printed. A paragraph has none. */
  ROLE,
  /**
   * The type of a quote, by how much of it is in quotation marks, as the {@link QuoteType}'s name.
   */
  TYPE;

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
