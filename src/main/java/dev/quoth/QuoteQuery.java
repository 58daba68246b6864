package dev.quoth;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A question to an index, as data. A query never changes: each method returns a new one.
 *
 * <pre>{@code
 * QuoteQuery.by("Wang Yi").about("Afghanistan withdrawal").since(day).from("Hindustan Times")
 * }</pre>
 *
 * @param passages whether quotes or paragraphs are asked for
 * @param topic words that the passage should be about; empty when any topic will do
 * @param phrases words that the passage must have, should have, or must not have
 * @param since first day of publication, in UTC
 * @param until last day of publication, in UTC
 * @param filters what else a passage must meet; see {@link Filter} for how they combine
 * @param ranking what counts how much for the order of the hits
 * @param order what stands first
 * @param collapse which matches become one hit
 * @param limit how many hits to return at most, 1..10,000
 * @param countUpTo up to which number the total is counted exactly, 1 or more
 * @param after the {@link Hits#next() cursor} of the page before; empty for the first page
 */
public record QuoteQuery(
    PassageKind passages,
    String topic,
    List<Phrase> phrases,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    List<Filter> filters,
    Ranking ranking,
    SortOrder order,
    Collapse collapse,
    int limit,
    int countUpTo,
    String after)
    implements QueryFilters {

  /** How many speakers one query may ask for. */
  public static final int MAX_SPEAKERS = 400;

  /** How many phrases one query may have. */
  public static final int MAX_PHRASES = 16;

  /**
   * How many roles, addressees and mentioned names one query may ask for, and how many filters it
   * may deny, taken together.
   */
  public static final int MAX_OTHER_FILTERS = 16;

  private static final QuoteQuery ALL =
      new QuoteQuery(
          PassageKind.QUOTE,
          "",
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Ranking.STANDARD,
          SortOrder.RELEVANCE,
          Collapse.NONE,
          10,
          10_000,
          "");

  /**
   * Checks and copies the parts.
   *
   * @throws IllegalArgumentException if {@code limit} or {@code countUpTo} is out of its range, or
   *     there are more than {@value #MAX_SPEAKERS} speakers, {@value #MAX_PHRASES} phrases, or
   *     {@value #MAX_OTHER_FILTERS} of the filters named there
   */
  public QuoteQuery {
    Objects.requireNonNull(passages, "passages");
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(ranking, "ranking");
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(collapse, "collapse");
    Objects.requireNonNull(after, "after");
    phrases = List.copyOf(phrases);
    filters = List.copyOf(filters);
    QueryBounds.check(phrases, filters);
    Checks.within("limit", limit, 1, 10_000);
    Checks.within("countUpTo", countUpTo, 1, Integer.MAX_VALUE);
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
   * Reads what a person typed into a search box: {@code by:"Wang Yi" about taliban -xinhua
   * since:2021-08-01 "support of the people" type:direct}. Nothing that can be typed throws; what
   * says nothing is left out and reported.
   *
   * {@snippet file="TypedSearch.java" region="parse"}
   *
   * <p>The grammar is told at {@link ParsedQuery}.
   *
   * @param typed what was typed, of any length
   * @return the query, and how each part was understood
   */
  public static ParsedQuery parse(String typed) {
    return SearchBox.read(typed, SearchBox.Mode.LENIENT);
  }

  /**
   * Reads a search as {@link #parse} does, and refuses what it would leave out or guess at.
   *
   * @param typed what was typed
   * @return the query
   * @throws IllegalArgumentException with the position of the first part that says nothing: an
   *     unknown operator, a value that is none, a quotation mark that nothing closes
   */
  public static QuoteQuery parseStrict(String typed) {
    return SearchBox.read(typed, SearchBox.Mode.STRICT).query();
  }

  /**
   * Asks for a topic, in place of one asked for before. One or two words must both stand in the
   * quote, around it, or in its article's title; of more words, two thirds must. A topic without a
   * word, such as "?!", asks for nothing, as a blank one does.
   *
   * @param words the topic in the words of a person, at most the first 200 of which count
   * @return the narrower query
   */
  public QuoteQuery about(String words) {
    return change(draft -> draft.topic = words);
  }

  /**
   * Asks for words next to each other: {@code containing("support of the people")}.
   *
   * @param words one word or more
   * @return the narrower query
   * @throws IllegalArgumentException if the words are blank, or there are too many phrases
   */
  public QuoteQuery containing(String words) {
    return with(new Phrase(words, Phrase.Need.REQUIRED));
  }

  /**
   * Excludes passages with words next to each other.
   *
   * @param words one word or more
   * @return the narrower query
   * @throws IllegalArgumentException if the words are blank, or there are too many phrases
   */
  public QuoteQuery without(String words) {
    return with(new Phrase(words, Phrase.Need.EXCLUDED));
  }

  /**
   * Prefers passages with words next to each other, and excludes none.
   *
   * @param words one word or more
   * @return the query in another order
   * @throws IllegalArgumentException if the words are blank, or there are too many phrases
   */
  public QuoteQuery preferring(String words) {
    return with(new Phrase(words, Phrase.Need.OPTIONAL));
  }

  private QuoteQuery with(Phrase phrase) {
    return change(draft -> draft.phrases.add(phrase));
  }

  /**
   * Asks for articles published on this day or later. An article without a date meets no date.
   *
   * @param firstDay first day, in UTC
   * @return the narrower query
   */
  public QuoteQuery since(LocalDate firstDay) {
    return change(draft -> draft.since = Optional.of(firstDay));
  }

  /**
   * Asks for articles published on this day or earlier. An article without a date meets no date.
   *
   * @param lastDay last day, in UTC
   * @return the narrower query
   */
  public QuoteQuery until(LocalDate lastDay) {
    return change(draft -> draft.until = Optional.of(lastDay));
  }

  @Override
  public QuoteQuery where(Filter filter) {
    return change(draft -> draft.filters.add(filter));
  }

  /**
   * Asks for paragraphs in place of quotes.
   *
   * @return the query for {@link ParagraphPassage}s
   */
  public QuoteQuery paragraphs() {
    return change(draft -> draft.passages = PassageKind.PARAGRAPH);
  }

  /**
   * Says what counts how much for the order; {@link Ranking#STANDARD} when not called.
   *
   * @param weights the weights
   * @return the query with these weights
   */
  public QuoteQuery rankedBy(Ranking weights) {
    return change(draft -> draft.ranking = weights);
  }

  /**
   * Says what stands first; {@link SortOrder#RELEVANCE} when not called.
   *
   * @param first what stands first
   * @return the query with this order
   */
  public QuoteQuery sortedBy(SortOrder first) {
    return change(draft -> draft.order = first);
  }

  /**
   * Asks for the same words once, however many outlets print them; see {@link Collapse#WORDS}. The
   * total and whatever else is counted stay those of all matches.
   *
   * {@snippet file="AroundAHit.java" region="collapsed"}
   *
   * @return the query for hits of different words
   */
  public QuoteQuery collapsed() {
    return change(draft -> draft.collapse = Collapse.WORDS);
  }

  /**
   * Says how many hits to return at most; 10 when not called.
   *
   * @param hits the number of hits, 1..10,000
   * @return the query with this limit
   * @throws IllegalArgumentException if the number is out of its range
   */
  public QuoteQuery limit(int hits) {
    return change(draft -> draft.limit = hits);
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
    return change(draft -> draft.countUpTo = total);
  }

  /**
   * Asks for the page behind another. On one snapshot of the index, the pages of a query skip no
   * passage and repeat none.
   *
   * {@snippet file="AllOfThem.java" region="pages"}
   *
   * @param cursor the other page's {@link Hits#next()}; empty for the first page
   * @return the query for that page
   */
  public QuoteQuery after(String cursor) {
    return change(draft -> draft.after = cursor);
  }

  private QuoteQuery change(Consumer<QueryDraft> part) {
    QueryDraft draft = new QueryDraft(this);
    part.accept(draft);
    return draft.query();
  }
}
