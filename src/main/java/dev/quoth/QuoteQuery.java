package dev.quoth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A question to an index, as data. A query never changes: each method returns a new one.
 *
 * <pre>{@code
 * QuoteQuery.by("Wang Yi").about("Afghanistan withdrawal").since(day).from("Hindustan Times")
 * }</pre>
 *
 * @param passages whether quotes or paragraphs are asked for
 * @param topic words that the passage should be about; empty when any topic will do
 * @param since first day of publication, in UTC
 * @param until last day of publication, in UTC
 * @param filters what else a passage must meet; see {@link Filter} for how they combine
 * @param ranking what counts how much for the order of the hits
 * @param limit how many hits to return at most, 1..10,000
 * @param countUpTo up to which number the total is counted exactly, 1 or more
 */
public record QuoteQuery(
    PassageKind passages,
    String topic,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    List<Filter> filters,
    Ranking ranking,
    int limit,
    int countUpTo) {

  /** How many speakers one query may ask for. */
  public static final int MOST_SPEAKERS = 500;

  private static final QuoteQuery ALL =
      new QuoteQuery(
          PassageKind.QUOTE,
          "",
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Ranking.STANDARD,
          10,
          10_000);

  /**
   * Checks and copies the parts.
   *
   * @throws IllegalArgumentException if {@code limit} or {@code countUpTo} is out of its range, or
   *     more than {@value #MOST_SPEAKERS} speakers are asked for
   */
  public QuoteQuery {
    Objects.requireNonNull(passages, "passages");
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(until, "until");
    filters = List.copyOf(filters);
    Objects.requireNonNull(ranking, "ranking");
    Checks.within("limit", limit, 1, 10_000);
    Checks.within("countUpTo", countUpTo, 1, Integer.MAX_VALUE);
    long speakers = filters.stream().filter(Filter.SpeakerName.class::isInstance).count();
    Checks.within("the number of speakers", (int) speakers, 0, MOST_SPEAKERS);
  }

  /**
   * Starts from all quotes.
   *
   * @return a query that every quote answers
   */
  public static QuoteQuery all() {
    return ALL;
  }

  /**
   * Starts from the quotes of one speaker: {@code all().speaker(name)}.
   *
   * @param name the speaker's full name, or a part of it such as the surname
   * @return a query for that speaker's quotes
   * @throws IllegalArgumentException if the name is blank
   */
  public static QuoteQuery by(String name) {
    return ALL.speaker(name);
  }

  /**
   * Asks for a speaker by the full name or a part of it: "wang" finds Wang Yi, and "Bill Clinton"
   * does not find Hillary Clinton. Asked for several, any of them will do.
   *
   * @param name words of the name, in any order; capitals and accents make no difference
   * @return the narrower query
   * @throws IllegalArgumentException if the name is blank
   */
  public QuoteQuery speaker(String name) {
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
  public QuoteQuery speakerExactly(String name) {
    return where(new Filter.SpeakerName(name, Filter.NameMatch.EXACT));
  }

  /**
   * Asks for a topic, in place of one asked for before. One or two words must both stand in the
   * quote, around it, or in its article's title; of more words, two thirds must.
   *
   * @param words the topic in the words of a person, at most the first 200 of which count
   * @return the narrower query
   */
  public QuoteQuery about(String words) {
    return new QuoteQuery(passages, words, since, until, filters, ranking, limit, countUpTo);
  }

  /**
   * Asks for articles published on this day or later. An article without a date meets no date.
   *
   * @param firstDay first day, in UTC
   * @return the narrower query
   */
  public QuoteQuery since(LocalDate firstDay) {
    return new QuoteQuery(
        passages, topic, Optional.of(firstDay), until, filters, ranking, limit, countUpTo);
  }

  /**
   * Asks for articles published on this day or earlier. An article without a date meets no date.
   *
   * @param lastDay last day, in UTC
   * @return the narrower query
   */
  public QuoteQuery until(LocalDate lastDay) {
    return new QuoteQuery(
        passages, topic, since, Optional.of(lastDay), filters, ranking, limit, countUpTo);
  }

  /**
   * Asks for an outlet. Asked for several, any of them will do.
   *
   * @param source the outlet's whole name; capitals make no difference
   * @return the narrower query
   * @throws IllegalArgumentException if the name is blank
   */
  public QuoteQuery from(String source) {
    return where(new Filter.Source(source));
  }

  /**
   * Asks for an author. Asked for several, any of them will do.
   *
   * @param name the author's whole name; capitals make no difference
   * @return the narrower query
   * @throws IllegalArgumentException if the name is blank
   */
  public QuoteQuery author(String name) {
    return where(new Filter.Author(name));
  }

  /**
   * Asks for a part of the outlet. Asked for several, any of them will do.
   *
   * @param name the section's whole name; capitals make no difference
   * @return the narrower query
   * @throws IllegalArgumentException if the name is blank
   */
  public QuoteQuery section(String name) {
    return where(new Filter.Section(name));
  }

  /**
   * Asks for a type of quote. Asked for several, any of them will do.
   *
   * @param type the type
   * @return the narrower query
   */
  public QuoteQuery type(QuoteType type) {
    return where(new Filter.Type(type));
  }

  /**
   * Asks for an article. Asked for several, any of them will do.
   *
   * @param id the article's id, letter for letter
   * @return the narrower query
   * @throws IllegalArgumentException if the id is blank
   */
  public QuoteQuery article(String id) {
    return where(new Filter.ArticleId(id));
  }

  /**
   * Adds a filter.
   *
   * @param filter what a passage must meet
   * @return the narrower query, or the wider one where a filter of the same kind is already there
   */
  public QuoteQuery where(Filter filter) {
    List<Filter> more = new ArrayList<>(filters);
    more.add(filter);
    return new QuoteQuery(passages, topic, since, until, more, ranking, limit, countUpTo);
  }

  /**
   * Asks for paragraphs in place of quotes.
   *
   * @return the query for {@link ParagraphPassage}s
   */
  public QuoteQuery paragraphs() {
    return new QuoteQuery(
        PassageKind.PARAGRAPH, topic, since, until, filters, ranking, limit, countUpTo);
  }

  /**
   * Says what counts how much for the order; {@link Ranking#STANDARD} when not called.
   *
   * @param weights the weights
   * @return the query with these weights
   */
  public QuoteQuery rankedBy(Ranking weights) {
    return new QuoteQuery(passages, topic, since, until, filters, weights, limit, countUpTo);
  }

  /**
   * Says how many hits to return at most; 10 when not called.
   *
   * @param hits the number of hits, 1..10,000
   * @return the query with this limit
   * @throws IllegalArgumentException if the number is out of its range
   */
  public QuoteQuery limit(int hits) {
    return new QuoteQuery(passages, topic, since, until, filters, ranking, hits, countUpTo);
  }

  /**
   * Says up to which number the total is counted exactly; 10,000 when not called. A total beyond is
   * "at least", which lets a search skip passages that cannot be among the best.
   *
   * @param total the number, 1 or more
   * @return the query with this bound
   * @throws IllegalArgumentException if the number is less than 1
   */
  public QuoteQuery countUpTo(int total) {
    return new QuoteQuery(passages, topic, since, until, filters, ranking, limit, total);
  }
}
