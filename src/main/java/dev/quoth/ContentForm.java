package dev.quoth;

/**
 * A form of what a quote reports, by what a reader can tell from it. A quote of nothing but words
 * in quotation marks is a {@link #STATEMENT}: the speaker's own words say what was said.
 */
public enum ContentForm {
  /**
   * A clause, or words that amount to one: what was said can be read off. "said that the pier was
   * safe", "denied taking money", "called the plan a mistake".
   */
  STATEMENT,
  /**
   * An act that is asked of somebody, or that the speaker commits to: "urged the council to act",
   * "demanded a refund", "vowed to return".
   */
  REQUEST,
  /** What was spoken of, without what was said of it: "praised the crew", "dismissed the rumor". */
  TOPIC
}
