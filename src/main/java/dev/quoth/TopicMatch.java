package dev.quoth;

/**
 * Where the words of a topic must occur for a passage to be a hit. Whatever is counted, such as the
 * {@linkplain Hits#total() total} and {@linkplain QuoteSearch#facets facets}, is counted by {@link
 * #PASSAGE} or more strictly.
 */
public enum TopicMatch {
  /**
   * In the article: all of one or two words, two of up to eight, and a third of more; and at least
   * one in the passage, around it or in the title, unless a speaker is asked for. The best rank
   * first, so that typing more words finds more. In any order but {@link SortOrder#RELEVANCE},
   * where they would not, it is as {@link #PASSAGE}.
   */
  ARTICLE,
  /** In the passage, around it or in the title: all of one or two words, and two thirds of more. */
  PASSAGE,
  /**
   * In the quote's own words, as many as for {@link #PASSAGE}; that is what is counted, too. So
   * must be phrases that are required. A paragraph is found as by {@link #PASSAGE}.
   */
  QUOTE
}
