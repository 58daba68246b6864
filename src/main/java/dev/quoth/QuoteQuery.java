package dev.quoth;

import java.util.ArrayList;
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

  /**
   * The most roles, addressees and mentioned names that one query may ask for, and filters that it
   * may deny, taken together.
   */
  public static final int MAX_OTHER_FILTERS = 16;

  /** The most hits that one page may have. */
  public static final int MAX_LIMIT = 10_000;

  private static final QuoteQuery ALL = new QuoteQuery(new Parts());

  private final PassageKind passages;
  private final String about;
  private final List<Phrase> phrases;
  private final List<Filter> filters;
  private final Ranking ranking;
  private final SortOrder order;
  private final Collapse collapse;
  private final int limit;
  private final int countUpTo;
  private final String after;

  /** The parts of a query while one of them is changed. */
  private static final class Parts {
    PassageKind passages = PassageKind.QUOTE;
    String about = "";
    List<Phrase> phrases = new ArrayList<>();
    List<Filter> filters = new ArrayList<>();
    Ranking ranking = Ranking.STANDARD;
    SortOrder order = SortOrder.RELEVANCE;
    Collapse collapse = Collapse.NONE;
    int limit = 10;
    int countUpTo = 10_000;
    String after = "";
  }

  private QuoteQuery(Parts parts) {
    passages = Objects.requireNonNull(parts.passages, "passages");
    about = Objects.requireNonNull(parts.about, "about");
    phrases = List.copyOf(parts.phrases);
    filters = List.copyOf(parts.filters);
    ranking = Objects.requireNonNull(parts.ranking, "ranking");
    order = Objects.requireNonNull(parts.order, "order");
    collapse = Objects.requireNonNull(parts.collapse, "collapse");
    limit = Checks.within("limit", parts.limit, 1, MAX_LIMIT);
    countUpTo = Checks.within("countUpTo", parts.countUpTo, 1, Integer.MAX_VALUE);
    after = Objects.requireNonNull(parts.after, "after");
    Checks.within("the number of phrases", phrases.size(), 0, MAX_PHRASES);
    Checks.within("the number of speakers", speakers(), 0, MAX_SPEAKERS);
    Checks.within(
        "the number of roles, addressees, mentioned names and denied filters",
        others(),
        0,
        MAX_OTHER_FILTERS);
  }

  private QuoteQuery change(Consumer<Parts> change) {
    Parts parts = new Parts();
    parts.passages = passages;
    parts.about = about;
    parts.phrases.addAll(phrases);
    parts.filters.addAll(filters);
    parts.ranking = ranking;
    parts.order = order;
    parts.collapse = collapse;
    parts.limit = limit;
    parts.countUpTo = countUpTo;
    parts.after = after;
    change.accept(parts);
    return new QuoteQuery(parts);
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
   * Starts from the quotes of one speaker: {@code all().where(Filter.speaker(name))}.
   *
   * @param name the speaker's full name, or a part of it such as the surname
   * @return a query for that speaker's quotes
   * @throws IllegalArgumentException if the name is blank
   */
  public static QuoteQuery by(String name) {
    return ALL.where(Filter.speaker(name));
  }

  /**
   * Asks for a topic, instead of one asked for before. One or two words must both be in the quote,
   * around it, or in its article's title; of more words, two thirds must. A topic without a word,
   * such as "?!", asks for nothing, as a blank one does.
   *
   * @param words the topic in the words of a person, at most the first 200 of which count
   * @return the narrower query
   */
  public QuoteQuery about(String words) {
    return change(parts -> parts.about = words);
  }

  /**
   * Returns the topic.
   *
   * @return the words as given; empty when any topic will do
   */
  public String about() {
    return about;
  }

  /**
   * Asks for words next to each other: {@code requiring("support of the people")}.
   *
   * @param words one word or more
   * @return the narrower query
   * @throws IllegalArgumentException if the words are blank, or there are too many phrases
   */
  public QuoteQuery requiring(String words) {
    return change(parts -> parts.phrases.add(new Phrase(words, Phrase.Need.REQUIRED)));
  }

  /**
   * Prefers passages with words next to each other, and excludes none.
   *
   * @param words one word or more
   * @return the query in another order
   * @throws IllegalArgumentException if the words are blank, or there are too many phrases
   */
  public QuoteQuery preferring(String words) {
    return change(parts -> parts.phrases.add(new Phrase(words, Phrase.Need.PREFERRED)));
  }

  /**
   * Excludes passages with words next to each other.
   *
   * @param words one word or more
   * @return the narrower query
   * @throws IllegalArgumentException if the words are blank, or there are too many phrases
   */
  public QuoteQuery excluding(String words) {
    return change(parts -> parts.phrases.add(new Phrase(words, Phrase.Need.EXCLUDED)));
  }

  /**
   * Returns the words that the passage must have, should have, or must not have.
   *
   * @return the phrases in the order in which they were asked for
   */
  public List<Phrase> phrases() {
    return phrases;
  }

  /**
   * Adds filters.
   *
   * @param more what a passage must meet; see {@link Filter} for how they combine
   * @return the narrower query, or the wider one where a filter of the same kind is already there
   * @throws IllegalArgumentException if there are more than {@value #MAX_SPEAKERS} speakers or
   *     {@value #MAX_OTHER_FILTERS} of the {@linkplain #MAX_OTHER_FILTERS filters named there}
   */
  public QuoteQuery where(Filter... more) {
    return change(parts -> parts.filters.addAll(List.of(more)));
  }

  /**
   * Returns what else a passage must meet.
   *
   * @return the filters in the order in which they were asked for
   */
  public List<Filter> filters() {
    return filters;
  }

  /**
   * Tests whether one more filter can be added.
   *
   * @param filter the filter
   * @return whether {@link #where} takes it
   */
  public boolean hasRoomFor(Filter filter) {
    return filter instanceof Filter.SpeakerName
        ? speakers() < MAX_SPEAKERS
        : !costly(filter) || others() < MAX_OTHER_FILTERS;
  }

  private int speakers() {
    return (int) filters.stream().filter(Filter.SpeakerName.class::isInstance).count();
  }

  private int others() {
    return (int) filters.stream().filter(QuoteQuery::costly).count();
  }

  /** Tests whether a filter costs a search more than the look-up of a term. */
  private static boolean costly(Filter filter) {
    return filter instanceof Filter.Role
        || filter instanceof Filter.Addressee
        || filter instanceof Filter.Mentioning
        || filter instanceof Filter.Not;
  }

  /**
   * Asks for a kind of passage; {@link PassageKind#QUOTE} when not called.
   *
   * @param kind whether quotes or paragraphs are asked for
   * @return the query for passages of that kind
   */
  public QuoteQuery passages(PassageKind kind) {
    return change(parts -> parts.passages = kind);
  }

  /**
   * Returns the kind of passage.
   *
   * @return whether quotes or paragraphs are asked for
   */
  public PassageKind passages() {
    return passages;
  }

  /**
   * Sets the weights of the ranking; {@link Ranking#STANDARD} when not called.
   *
   * @param weights the weights
   * @return the query with these weights
   */
  public QuoteQuery ranking(Ranking weights) {
    return change(parts -> parts.ranking = weights);
  }

  /**
   * Returns the weights of the ranking.
   *
   * @return the weights
   */
  public Ranking ranking() {
    return ranking;
  }

  /**
   * Sets the order of the hits; {@link SortOrder#RELEVANCE} when not called.
   *
   * @param first what comes first
   * @return the query with this order
   */
  public QuoteQuery order(SortOrder first) {
    return change(parts -> parts.order = first);
  }

  /**
   * Returns the order of the hits.
   *
   * @return the order
   */
  public SortOrder order() {
    return order;
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
    return change(parts -> parts.collapse = same);
  }

  /**
   * Returns which matches become one hit.
   *
   * @return what makes two matches one hit
   */
  public Collapse collapse() {
    return collapse;
  }

  /**
   * Limits the number of hits; 10 when not called.
   *
   * @param hits the number of hits, 1..10,000
   * @return the query with this limit
   * @throws IllegalArgumentException if the number is out of its range
   */
  public QuoteQuery limit(int hits) {
    return change(parts -> parts.limit = hits);
  }

  /**
   * Returns the limit of the number of hits.
   *
   * @return the number, 1..10,000
   */
  public int limit() {
    return limit;
  }

  /**
   * Sets the number up to which the total is counted exactly; 10,000 when not called. A total
   * beyond is "at least", which lets a search skip passages that cannot be among the best.
   *
   * @param total the number, 1 or more
   * @return the query with this bound
   * @throws IllegalArgumentException if the number is less than 1
   */
  public QuoteQuery countUpTo(int total) {
    return change(parts -> parts.countUpTo = total);
  }

  /**
   * Returns the number up to which the total is counted exactly.
   *
   * @return the number, 1 or more
   */
  public int countUpTo() {
    return countUpTo;
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
    return change(parts -> parts.after = cursor);
  }

  /**
   * Returns the cursor of the page before.
   *
   * @return the cursor; empty for the first page
   */
  public String after() {
    return after;
  }

  private List<Object> values() {
    return List.of(
        passages, about, phrases, filters, ranking, order, collapse, limit, countUpTo, after);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof QuoteQuery query && values().equals(query.values());
  }

  @Override
  public int hashCode() {
    return values().hashCode();
  }

  /** Returns all that is asked for, for a person to read. */
  @Override
  public String toString() {
    return "QuoteQuery" + values();
  }
}
