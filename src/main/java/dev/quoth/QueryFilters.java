package dev.quoth;

/** The filters of a query by name, apart from the query to keep both short. */
sealed interface QueryFilters permits QuoteQuery {

  /**
   * Adds a filter.
   *
   * @param filter what a passage must meet
   * @return the narrower query, or the wider one where a filter of the same kind is already there
   * @throws IllegalArgumentException if there are more filters of that kind than are allowed
   */
  QuoteQuery where(Filter filter);

  /**
   * Excludes what meets a filter. Several exclude each what they name.
   *
   * @param filter what a passage must not meet
   * @return the narrower query
   */
  default QuoteQuery whereNot(Filter filter) {
    return where(new Filter.Not(filter));
  }

  /**
   * Asks for a speaker as people think of them: "wang", "Yi Wang" and "Foreign Minister Wang" find
   * Wang Yi, and "Bill Clinton" does not find Hillary Clinton. Asked for several, any of them will
   * do; a title or another spelling is understood in the first {@value Filter#MAX_EXPANDED_NAMES}
   * names of a query.
   *
   * {@snippet file="SearchBySpeaker.java" region="ask"}
   *
   * @param name words of the name, in any order, with a title before it perhaps; see {@link
   *     Filter.NameMatch#WORDS}
   * @return the narrower query
   * @throws IllegalArgumentException if the name is blank
   */
  default QuoteQuery speaker(String name) {
    return where(new Filter.SpeakerName(name, Filter.NameMatch.WORDS));
  }

  /**
   * Asks for a speaker by the whole name: "Wang" finds those whom their article knows as no more
   * than Wang. Asked for several, any of them will do.
   *
   * @param name the whole name; capitals, accents and punctuation make no difference
   * @return the narrower query
   * @throws IllegalArgumentException if the name is blank
   */
  default QuoteQuery speakerExactly(String name) {
    return where(new Filter.SpeakerName(name, Filter.NameMatch.EXACT));
  }

  /**
   * Asks for what others say: {@code all().mentioning("Wang").notBy("Wang")}.
   *
   * @param name the speaker to leave out, as in {@link #speaker}
   * @return the narrower query
   * @throws IllegalArgumentException if the name is blank
   */
  default QuoteQuery notBy(String name) {
    return whereNot(new Filter.SpeakerName(name, Filter.NameMatch.WORDS));
  }

  /**
   * Asks for quotes that name somebody: {@code by("Wang Yi").mentioning("Blinken")}. Asked for
   * several, any of them will do.
   *
   * @param name the name; see {@link Filter.Mentioning}
   * @return the narrower query
   * @throws IllegalArgumentException if the name is blank
   */
  default QuoteQuery mentioning(String name) {
    return where(new Filter.Mentioning(name));
  }

  /**
   * Asks for a role of the speaker. Asked for several, any of them will do.
   *
   * @param words the words that stand in the role, "foreign minister"; see {@link Filter.Role}
   * @return the narrower query
   * @throws IllegalArgumentException if the words are blank
   */
  default QuoteQuery role(String words) {
    return where(new Filter.Role(words));
  }

  /**
   * Asks for an outlet. Asked for several, any of them will do.
   *
   * @param source the outlet's whole name; capitals make no difference
   * @return the narrower query
   * @throws IllegalArgumentException if the name is blank
   */
  default QuoteQuery from(String source) {
    return where(new Filter.Fact(ArticleFact.SOURCE, source));
  }

  /**
   * Asks for an author. Asked for several, any of them will do.
   *
   * @param name the author's whole name; capitals make no difference
   * @return the narrower query
   * @throws IllegalArgumentException if the name is blank
   */
  default QuoteQuery author(String name) {
    return where(new Filter.Fact(ArticleFact.AUTHOR, name));
  }

  /**
   * Asks for a part of the outlet. Asked for several, any of them will do.
   *
   * @param name the section's whole name; capitals make no difference
   * @return the narrower query
   * @throws IllegalArgumentException if the name is blank
   */
  default QuoteQuery section(String name) {
    return where(new Filter.Fact(ArticleFact.SECTION, name));
  }

  /**
   * Asks for a keyword. Asked for several, any of them will do.
   *
   * @param name the whole keyword; capitals make no difference
   * @return the narrower query
   * @throws IllegalArgumentException if the keyword is blank
   */
  default QuoteQuery tag(String name) {
    return where(new Filter.Fact(ArticleFact.TAG, name));
  }

  /**
   * Asks for a type of quote. Asked for several, any of them will do.
   *
   * @param type the type
   * @return the narrower query
   */
  default QuoteQuery type(QuoteType type) {
    return where(new Filter.Type(type));
  }

  /**
   * Asks for an article. Asked for several, any of them will do.
   *
   * @param id the article's id, letter for letter
   * @return the narrower query
   * @throws IllegalArgumentException if the id is blank
   */
  default QuoteQuery article(String id) {
    return where(new Filter.ArticleId(id));
  }
}
