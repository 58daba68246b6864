package dev.quoth.answer;

import dev.quoth.Dimension;
import dev.quoth.Facets;
import dev.quoth.Passage;
import dev.quoth.PassageFact;
import dev.quoth.PassageKind;
import dev.quoth.SortOrder;
import dev.quoth.SpeakerRegistry;
import dev.quoth.passage.PassageField;
import dev.quoth.passage.SameWords;
import dev.quoth.passage.ShingleSketch;
import dev.quoth.passage.SpokenWords;
import dev.quoth.plan.Clause;
import dev.quoth.plan.SearchClauses;
import dev.quoth.plan.SpeakerDirectory;
import dev.quoth.plan.TermDirectory;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An engine that finds, sorts, counts and reads passages, from which {@link EngineSearch} makes
 * answers. An instance answers one question on one thread, so that it may remember what it has
 * read.
 *
 * <p>Methods that take a {@code question} find, count or explain its answers. An engine may have
 * been told to narrow or rank all answers further, which applies to these methods and to no other.
 *
 * @param <P> how the engine refers to a passage that it need not have read; two references to one
 *     passage are equal
 */
public interface Engine<P> {

  /**
   * Returns the directory of the speakers of the index.
   *
   * @return the directory, with which questions are planned
   */
  SpeakerDirectory speakers();

  /**
   * Returns the directory of the terms of the index.
   *
   * @return the directory, with which questions are planned
   */
  TermDirectory terms();

  /**
   * Finds the first hits in an order. In the order of relevance the best {@value
   * dev.quoth.plan.SearchPlan#RESCORED} are weighed once more, by what adds to their scores, and
   * all others come after them.
   *
   * @param question what to find and to count
   * @param page which hits, in which order
   * @param without passages that are left out; they are counted all the same on a first page
   * @return the hits
   * @throws IOException if the index cannot be read
   */
  Matches<P> page(SearchClauses question, Page page, Set<P> without) throws IOException;

  /**
   * Sorts some answers. Of very many that have one of the keys only the first are looked at.
   *
   * @param question what to find
   * @param order the order
   * @param keys the keys of a quote's sketch; those that are looked for have one
   * @param among the passages that are looked for
   * @return the first of those that are answers, in that order; none if none is
   * @throws IOException if the index cannot be read
   */
  List<P> inOrder(SearchClauses question, SortOrder order, Set<String> keys, Set<P> among)
      throws IOException;

  /**
   * Finds the first answers of one article in an order, as they are in the order of all answers.
   *
   * @param article the article's id as a keyword
   * @param question what to find
   * @param order the order
   * @param limit how many to find at most, 1 or more
   * @return the answers
   * @throws IOException if the index cannot be read
   */
  List<P> firstOf(String article, SearchClauses question, SortOrder order, int limit)
      throws IOException;

  /**
   * Reads all answers, ordered by the ids of their articles, and within an article in the order of
   * the text.
   *
   * @param question what to find
   * @return the passages, read while the stream is; it throws an {@link
   *     java.io.UncheckedIOException} if the index cannot be read
   * @throws IOException if the index cannot be read
   */
  Stream<Passage> stream(Clause.Bool question) throws IOException;

  /**
   * Chooses some of the answers, evenly spread and the same on every run.
   *
   * @param question what to find
   * @param size about how many to choose
   * @return those chosen, all if there are not more
   * @throws IOException if the index cannot be read
   */
  MatchSample<P> sample(Clause.Bool question, int size) throws IOException;

  /**
   * Counts all answers by their values.
   *
   * @param question what to find
   * @param dimensions what to count by
   * @param limit how many values to list per dimension at most
   * @return one facet per dimension, in that order
   * @throws IOException if the index cannot be read
   */
  Facets facets(Clause.Bool question, List<Dimension> dimensions, int limit) throws IOException;

  /**
   * Counts all answers by their speakers, each under all names that always mean them. An engine
   * that knows its names by numbers need not list them all for that.
   *
   * @param question what to find
   * @param registry the speakers
   * @return the counts
   * @throws IOException if the index cannot be read
   */
  default SpeakerCounts speakerCounts(Clause.Bool question, SpeakerRegistry registry)
      throws IOException {
    return SpeakerCounts.of(
        facets(question, List.of(PassageFact.SPEAKER), Integer.MAX_VALUE), registry);
  }

  /**
   * Counts all answers by the day of their publication.
   *
   * @param question what to find
   * @param zone the time zone whose midnight begins a day
   * @return the counts
   * @throws IOException if the index cannot be read
   */
  DayCounts days(Clause.Bool question, ZoneId zone) throws IOException;

  /**
   * Explains the score of a passage, which is that of a hit among the best only if it is one.
   *
   * @param question what to find
   * @param parts clauses whose scores add up to the question's, all or some
   * @param passage the passage
   * @return the scores of the question and of its parts
   * @throws IOException if the index cannot be read
   */
  Scores explain(SearchClauses question, List<Clause> parts, P passage) throws IOException;

  /**
   * Reads passages.
   *
   * @param passages the passages, in any order
   * @return the passages in the same order
   * @throws IOException if the index cannot be read
   */
  List<Passage> readAll(List<P> passages) throws IOException;

  /**
   * Reads one passage.
   *
   * @param passage the passage
   * @return the passage
   * @throws IOException if the index cannot be read
   */
  Passage read(P passage) throws IOException;

  /**
   * Reads what near-duplicates of a quote are told by, which takes less time than to read it whole.
   *
   * @param quote the quote
   * @return its words and its speaker
   * @throws IOException if the index cannot be read
   */
  SpokenWords words(P quote) throws IOException;

  /**
   * Creates a set for passages, of which there may be very many.
   *
   * @return a set without passages, for one thread
   */
  Set<P> newSet();

  /**
   * Finds the passages of an article.
   *
   * @param articleId the article's id
   * @param kind the kind of passage
   * @return the passages in the order of the text; none if the article is not in the index
   * @throws IOException if the index cannot be read
   */
  List<P> passagesOf(String articleId, PassageKind kind) throws IOException;

  /**
   * Tests whether a quote of the index may share a key with another.
   *
   * @param keys the keys of the quote's sketch
   * @return false if no other has one of the keys
   * @throws IOException if the index cannot be read
   */
  boolean isShared(Set<String> keys) throws IOException;

  /**
   * Finds the quotes that share a key with a quote of the index and {@linkplain
   * ShingleSketch#mayContain may contain} most of it, or it of them; those of the same words
   * together.
   *
   * @param quote the quote
   * @param sketch the quote's sketch
   * @return those that share most keys first, the quote itself among them; none if no other has one
   *     of the keys
   * @throws IOException if the index cannot be read
   */
  List<SameWords<P>> sharing(P quote, ShingleSketch sketch) throws IOException;

  /**
   * Finds the quotes published first that have a key.
   *
   * @param keys the keys of a quote's sketch
   * @param limit how many to find at most
   * @return the quotes in the order {@link SortOrder#OLDEST}
   * @throws IOException if the index cannot be read
   */
  List<P> oldest(Set<String> keys, int limit) throws IOException;

  /**
   * Counts the passages that have a text.
   *
   * @param field a field for text
   * @return how many have it, perhaps including some that were deleted recently
   * @throws IOException if the index cannot be read
   */
  int passages(PassageField field) throws IOException;

  /**
   * Counts the passages that have a term in a text, for some terms together.
   *
   * @param field a field for text
   * @param terms the terms
   * @return by the term, how many have it, perhaps including some that were deleted recently
   * @throws IOException if the index cannot be read
   */
  Map<String, Integer> passages(PassageField field, Set<String> terms) throws IOException;

  /**
   * Counts the passages that match a clause.
   *
   * @param clause the clause
   * @return how many match it
   * @throws IOException if the index cannot be read
   */
  int count(Clause clause) throws IOException;

  /**
   * Counts the passages that match each of some clauses.
   *
   * @param clauses the clauses
   * @return how many match each
   * @throws IOException if the index cannot be read
   */
  List<Integer> counts(List<? extends Clause> clauses) throws IOException;

  /**
   * Finds the speakers of quotes by the beginnings of the words of their names.
   *
   * @param beginnings each must begin a word of the speaker's key
   * @return each name as printed once; speakers without a name are left out
   * @throws IOException if the index cannot be read
   */
  List<PrintedName> speakerNames(List<String> beginnings) throws IOException;

  /**
   * Tests whether quotes were deleted that {@link #speakerNames} may still count.
   *
   * @return true if the counts there may be too high
   */
  boolean countsDeletedQuotes();

  /**
   * Counts the quotes of a name that were not deleted.
   *
   * @param name a name that was found
   * @return the exact number, 0 or more
   * @throws IOException if the index cannot be read
   */
  long quotes(PrintedName name) throws IOException;

  /**
   * Counts the articles, including those without a quote.
   *
   * @return 0 or more
   * @throws IOException if the index cannot be read
   */
  long articles() throws IOException;

  /**
   * Returns when the newest article arrived.
   *
   * @return the moment; empty where the index has no article
   * @throws IOException if the index cannot be read
   */
  Optional<Instant> latestArrival() throws IOException;
}
