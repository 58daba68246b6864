package dev.quoth;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A question to an index, as data. A query never changes: a method with a value returns a new query
 * that asks for it, and the method of the same name without one returns what is asked for.
 *
 * <pre>{@code
 * QuoteQuery.by("Wang Yi")
 *     .about("Afghanistan withdrawal")
 *     .where(Filter.since(day), Filter.fact(ArticleFact.SOURCE, "Hindustan Times"))
 * }</pre>
 */
public final class QuoteQuery {

  /** The most speakers that one query may ask for. */
  public static final int MAX_SPEAKERS = 400;

  /** The most phrases that one query may have. */
  public static final int MAX_PHRASES = 16;

  /** The most alternatives that all phrases of a query may have. */
  public static final int MAX_ALTERNATIVES = 48;

  /**
   * The most roles, addressees and mentioned names that one query may ask for, and filters that it
   * may deny, taken together.
   */
  public static final int MAX_OTHER_FILTERS = 16;

  /** The most names of metadata that one query may ask for, each with any number of values. */
  public static final int MAX_METADATA_NAMES = 64;

  /** The most hits that one page may have. */
  public static final int MAX_LIMIT = 10_000;

  /** The timeout of a query that may take any time. */
  public static final Duration NO_TIMEOUT = ChronoUnit.FOREVER.getDuration();

  private static final QuoteQuery ALL = new QuoteQuery(new QueryParts());

  private final QueryParts parts;

  private QuoteQuery(QueryParts parts) {
    this.parts = parts.checked();
  }

  private QuoteQuery change(Consumer<QueryParts> change) {
    QueryParts changed = parts.copy();
    change.accept(changed);
    return new QuoteQuery(changed);
  }

  /**
   * Starts from all quotes in the {@linkplain #scope(QuoteScope) scope} of what was said.
   *
   * @return a query that every such quote answers
   */
  public static QuoteQuery all() {
    return ALL;
  }

  /**
   * Starts from the quotes of one speaker: {@code all().where(Filter.speaker(name))}.
   *
   * @param name the speaker's full name, or a part of it such as the surname; a title, a party in
   *     brackets and other forms of a name are understood, see {@link NameMatch#WORDS}
   * @return a query for that speaker's quotes
   * @throws IllegalArgumentException if the name is blank
   */
  public static QuoteQuery by(String name) {
    return ALL.where(Filter.speaker(name));
  }

  /**
   * Starts from the quotes that one can trust without a look at their articles: direct, of six
   * words or more, by a person, with a confidence of 0.9 or more. Readers accepted each that they
   * were shown. Most quotes are left out. Each of the four is a {@link Filter} as {@link #where}
   * takes.
   *
   * @return a query that such quotes answer
   */
  public static QuoteQuery trusted() {
    return ALL.where(
        Filter.type(QuoteType.DIRECT),
        Filter.kind(SpeakerKind.PERSON),
        Filter.minConfidence(0.9),
        Filter.minWords(6));
  }

  /**
   * Asks for a topic, instead of one asked for before. {@link #matching(TopicMatch)} says where its
   * words must be. A topic without a word, such as "?!", asks for nothing, as a blank one does.
   *
   * @param words the topic in the words of a person, at most the first 200 of which count
   * @return the narrower query
   */
  public QuoteQuery about(String words) {
    Objects.requireNonNull(words, "words");
    return change(changed -> changed.about = words);
  }

  /** {@return the topic: the words as given; empty when any topic will do} */
  public String about() {
    return parts.about;
  }

  /**
   * Sets where the words of the topic must be for a passage to be a hit; {@link TopicMatch#ARTICLE}
   * when not called. Counts are always of {@link TopicMatch#PASSAGE}.
   *
   * @param where in the article, which finds more, or in the passage itself
   * @return the wider or narrower query
   */
  public QuoteQuery matching(TopicMatch where) {
    Objects.requireNonNull(where, "where");
    return change(changed -> changed.matching = where);
  }

  /** {@return where the words of the topic must be} */
  public TopicMatch matching() {
    return parts.matching;
  }

  /**
   * Asks for words next to each other: {@code requiring("support of the people")}.
   *
   * @param words one word or more
   * @return the narrower query
   * @throws IllegalArgumentException if the words are blank, or there are too many phrases
   */
  public QuoteQuery requiring(String words) {
    return phrases(Phrase.of(words, Phrase.Need.REQUIRED));
  }

  /**
   * Prefers passages with words next to each other, and excludes none.
   *
   * @param words one word or more
   * @return the query in another order
   * @throws IllegalArgumentException if the words are blank, or there are too many phrases
   */
  public QuoteQuery preferring(String words) {
    return phrases(Phrase.of(words, Phrase.Need.PREFERRED));
  }

  /**
   * Excludes passages with words next to each other.
   *
   * @param words one word or more
   * @return the narrower query
   * @throws IllegalArgumentException if the words are blank, or there are too many phrases
   */
  public QuoteQuery excluding(String words) {
    return phrases(Phrase.of(words, Phrase.Need.EXCLUDED));
  }

  /**
   * Adds phrases, as those with alternatives.
   *
   * @param more the phrases
   * @return the narrower query
   * @throws IllegalArgumentException if there are too many, or alternatives in all
   */
  public QuoteQuery phrases(Phrase... more) {
    return change(changed -> changed.phrases.addAll(List.of(more)));
  }

  /** {@return the words that the passage must have, should have, or must not have} */
  public List<Phrase> phrases() {
    return parts.phrases;
  }

  /**
   * Adds filters.
   *
   * @param more what a passage must meet; see {@link Filter} for how they combine
   * @return the narrower query, or the wider one where a filter of the same kind is already there
   * @throws IllegalArgumentException if there are more than {@value #MAX_SPEAKERS} speakers,
   *     {@value #MAX_OTHER_FILTERS} of the {@linkplain #MAX_OTHER_FILTERS filters named there} or
   *     {@value #MAX_METADATA_NAMES} names of metadata
   */
  public QuoteQuery where(Filter... more) {
    return change(changed -> changed.filters.addAll(List.of(more)));
  }

  /** {@return what else a passage must meet} */
  public List<Filter> filters() {
    return parts.filters;
  }

  /**
   * Tests whether one more filter can be added.
   *
   * @param filter the filter
   * @return whether {@link #where} takes it
   */
  public boolean hasRoomFor(Filter filter) {
    return FilterBounds.haveRoomFor(filter, parts.filters);
  }

  /**
   * Asks for a kind of passage; {@link PassageKind#QUOTE} when not called.
   *
   * @param kind whether quotes or paragraphs are asked for
   * @return the query for passages of that kind
   */
  public QuoteQuery passages(PassageKind kind) {
    Objects.requireNonNull(kind, "kind");
    return change(changed -> changed.passages = kind);
  }

  /** {@return the kind of passage} */
  public PassageKind passages() {
    return parts.passages;
  }

  /**
   * Sets which quotes are looked for, and counted, at all; {@link QuoteScope#SAID} when not called.
   *
   * @param quotes what was said, or also what was only spoken of, denied or supposed
   * @return the query with this scope
   */
  public QuoteQuery scope(QuoteScope quotes) {
    Objects.requireNonNull(quotes, "quotes");
    return change(changed -> changed.scope = quotes);
  }

  /** {@return which quotes are looked for at all} */
  public QuoteScope scope() {
    return parts.scope;
  }

  /**
   * Sets the weights of the ranking; {@link Ranking#STANDARD} when not called.
   *
   * @param weights the weights
   * @return the query with these weights
   */
  public QuoteQuery ranking(Ranking weights) {
    Objects.requireNonNull(weights, "weights");
    return change(changed -> changed.ranking = weights);
  }

  /** {@return the weights of the ranking} */
  public Ranking ranking() {
    return parts.ranking;
  }

  /**
   * Sets the order of the hits; {@link SortOrder#RELEVANCE} when not called.
   *
   * @param first what comes first
   * @return the query with this order
   */
  public QuoteQuery order(SortOrder first) {
    Objects.requireNonNull(first, "first");
    return change(changed -> changed.order = first);
  }

  /** {@return the order of the hits} */
  public SortOrder order() {
    return parts.order;
  }

  /**
   * Sets which matches become one hit; {@link Collapse#NONE} when not called. The total and all
   * other counts stay those of all matches.
   *
   * {@snippet file="AroundAHit.java" region="collapsed"}
   *
   * @param same what makes two matches one hit
   * @return the query for hits of different words
   */
  public QuoteQuery collapse(Collapse same) {
    Objects.requireNonNull(same, "same");
    return change(changed -> changed.collapse = same);
  }

  /** {@return which matches become one hit} */
  public Collapse collapse() {
    return parts.collapse;
  }

  /**
   * Limits the number of hits of one article, of which the first are kept; any number when not
   * called. The total and all other counts stay those of all matches.
   *
   * @param hits the number of hits, 1 or more
   * @return the query with this limit
   * @throws IllegalArgumentException if the number is less than 1
   */
  public QuoteQuery perArticle(int hits) {
    return change(changed -> changed.perArticle = hits);
  }

  /**
   * {@return the limit of the number of hits of one article: 1 or more; {@link Integer#MAX_VALUE}
   * for any number}
   */
  public int perArticle() {
    return parts.perArticle;
  }

  /**
   * Limits the number of hits; 10 when not called.
   *
   * @param hits the number of hits, 1..10,000
   * @return the query with this limit
   * @throws IllegalArgumentException if the number is out of its range
   */
  public QuoteQuery limit(int hits) {
    return change(changed -> changed.limit = hits);
  }

  /** {@return the limit of the number of hits: 1..10,000} */
  public int limit() {
    return parts.limit;
  }

  /**
   * Sets the number up to which the total is counted exactly; 1,000 when not called. A total beyond
   * is "at least", which lets a search skip passages that cannot be among the best.
   *
   * @param total the number, 1 or more
   * @return the query with this bound
   * @throws IllegalArgumentException if the number is less than 1
   */
  public QuoteQuery countUpTo(int total) {
    return change(changed -> changed.countUpTo = total);
  }

  /** {@return the number up to which the total is counted exactly: 1 or more} */
  public int countUpTo() {
    return parts.countUpTo;
  }

  /**
   * Asks for the page after another. On one snapshot of the index, the pages of a query skip no
   * passage and repeat none.
   *
   * {@snippet file="AllOfThem.java" region="pages"}
   *
   * @param cursor the other page's {@link Hits#next()}; empty for the first page
   * @return the query for that page
   */
  public QuoteQuery after(String cursor) {
    Objects.requireNonNull(cursor, "cursor");
    return change(changed -> changed.after = cursor);
  }

  /** {@return the cursor of the page before: empty for the first page} */
  public String after() {
    return parts.after;
  }

  /**
   * Limits the time that the answer may take; any time when not called. A {@linkplain
   * QuoteSearch#search search} that takes longer answers with the hits found until then and says so
   * by a {@link Notice.Stopped}; counts and lists, which would be wrong, are ended by a {@link
   * SearchStoppedException}. The time is looked at often, and not at every step: an answer may take
   * some milliseconds more.
   *
   * @param most the time, more than zero
   * @return the query with this limit
   * @throws IllegalArgumentException if the time is not positive
   */
  public QuoteQuery timeout(Duration most) {
    Objects.requireNonNull(most, "most");
    return change(changed -> changed.timeout = most);
  }

  /** {@return the limit of the time that the answer may take: {@link #NO_TIMEOUT} for any} */
  public Duration timeout() {
    return parts.timeout;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof QuoteQuery query && parts.values().equals(query.parts.values());
  }

  @Override
  public int hashCode() {
    return parts.values().hashCode();
  }

  /** Returns all that is asked for, for a person to read. */
  @Override
  public String toString() {
    return "QuoteQuery" + parts.values();
  }
}
