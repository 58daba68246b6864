package dev.quoth;

import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * The questions that can be asked of an index, whichever engine answers them. An application that
 * takes a {@code QuoteSearch} does not depend on the engine; only the line that opens one does.
 *
 * <p>Instances are safe for use by several threads at once, until they are closed. Whoever opens
 * one closes it. Questions that list values, speakers or terms say how many to list at most; the
 * {@link QuoteQuery#limit(int) limit} of a query is its number of hits and nothing else.
 *
 * <p>Any question is ended by a {@link SearchStoppedException} when it takes longer than the {@link
 * QuoteQuery#timeout} of its query, or is {@linkplain #cancelledBy cancelled}; those that answer
 * with {@link Hits} return what was found until then instead, with a {@link Notice.Stopped}.
 * Interrupting a thread stops nothing.
 */
public interface QuoteSearch extends Closeable {

  /**
   * Finds the passages that answer a query best.
   *
   * @param query the question
   * @return the best passages, at most as many as the query's limit
   * @throws IOException if the index cannot be read
   * @throws IllegalArgumentException if the query is for the page after another, and its cursor is
   *     malformed or belongs to another query
   */
  Hits search(QuoteQuery query) throws IOException;

  /**
   * Reads all passages that answer a query, for example to export them: ordered by the ids of their
   * articles, and within an article in the order of the text. The query's order, ranking, collapse,
   * limit and cursor are ignored.
   *
   * {@snippet file="AllOfThem.java" region="stream"}
   *
   * @param query the question
   * @return the passages, read while the stream is. It throws an {@link
   *     java.io.UncheckedIOException} if the index cannot be read. Close it when you stop early,
   *     and keep this search open until then
   * @throws IOException if the index cannot be read
   */
  Stream<Passage> stream(QuoteQuery query) throws IOException;

  /**
   * Counts all passages that answer a query by the values of one dimension or more. To list who
   * says most, count by {@link PassageFact#SPEAKER}. The query's order, ranking, collapse, limit
   * and cursor are ignored.
   *
   * {@snippet file="AskAboutTheWhole.java" region="facets"}
   *
   * @param query the question
   * @param limit how many values to list per dimension at most, 1..10,000
   * @param dimensions what to count by; all dimensions if none is given
   * @return one facet per dimension, in the order given
   * @throws IOException if the index cannot be read
   * @throws IllegalArgumentException if the limit is out of its range
   */
  Facets facets(QuoteQuery query, int limit, Dimension... dimensions) throws IOException;

  /**
   * Counts all passages that answer a query by the time of their publication. The query's order,
   * ranking, collapse, limit and cursor are ignored.
   *
   * {@snippet file="AskAboutTheWhole.java" region="timeline"}
   *
   * @param query the question
   * @param unit whether to count days, weeks, months or years
   * @param zone the time zone whose midnight begins a day; an article dated with a day only counts
   *     as published at midnight in {@link java.time.ZoneOffset#UTC}
   * @return the buckets in chronological order, including empty ones
   * @throws IOException if the index cannot be read
   */
  Timeline timeline(QuoteQuery query, Timeline.Unit unit, ZoneId zone) throws IOException;

  /**
   * Finds what the passages that answer a query are about, for example what a speaker talks about:
   * the words and phrases that set them apart from all other passages of the index. The words of
   * the query itself and the names of the speakers are left out. The query's order, ranking,
   * collapse, limit and cursor are ignored.
   *
   * {@snippet file="AskAboutTheWhole.java" region="topics"}
   *
   * @param query the question
   * @param limit how many terms to list at most, 1..10,000
   * @return the terms, found in a sample if there are many passages
   * @throws IOException if the index cannot be read
   * @throws IllegalArgumentException if the limit is out of its range
   */
  SignificantTerms significantTerms(QuoteQuery query, int limit) throws IOException;

  /**
   * Completes a speaker's name while it is being typed. Each word typed must begin a word of the
   * name, in any order. Capitals and accents make no difference, a title before the name is ignored
   * ("President Tr"), and other spellings are known as {@link NameMatch#WORDS} knows them. A person
   * is suggested once, by the most frequent form of the name that is being typed, with the quotes
   * of all such forms. The counts are exact.
   *
   * {@snippet file="AskAboutTheWhole.java" region="suggest"}
   *
   * @param typed the beginning of a name; a blank one has no suggestions
   * @param limit how many names to return at most, 1..10,000
   * @return the names, and how many quotes each has; the most quoted first. Speakers without a
   *     name, such as "an official", are not suggested
   * @throws IOException if the index cannot be read
   * @throws IllegalArgumentException if the limit is out of its range
   */
  List<ValueCount> suggestSpeakers(String typed, int limit) throws IOException;

  /**
   * Finds the neighbors of a passage in its article, as the index has the article.
   *
   * {@snippet file="AroundAHit.java" region="around"}
   *
   * @param passage the passage, for example of a hit
   * @return the paragraphs before and after it, and the article's other quotes; empty if the
   *     article is not in the index
   * @throws IOException if the index cannot be read
   */
  PassageContext around(Passage passage) throws IOException;

  /**
   * Finds passages of other articles that say what a passage says, in other words. They share
   * several of its twenty most significant words. Copies, which have seven tenths of all its words,
   * are left out.
   *
   * <p>This is a {@linkplain #search search} for {@code within}, narrowed to similar passages. All
   * of {@code within} counts as it does there: its kind of passage, topic, phrases, dates and
   * filters must be met; its order, collapse, limit, bound of the count and cursor apply. The score
   * is that of the shared words, weighted by its ranking, plus the score that the passage has for
   * {@code within} itself.
   *
   * {@snippet file="AroundAHit.java" region="similar"}
   *
   * @param passage the passage, for example of a hit
   * @param scope whose passages to look for
   * @param within the search to narrow; {@link QuoteQuery#all()} for any quote
   * @return the passages, the most similar first unless {@code within} is sorted otherwise; their
   *     highlights are the shared words
   * @throws IOException if the index cannot be read
   * @throws IllegalArgumentException if {@code within} is for the page after another, and its
   *     cursor is malformed or belongs to another query, passage or scope
   */
  Hits similarTo(Passage passage, SpeakerScope scope, QuoteQuery within) throws IOException;

  /**
   * Finds all places where nearly the same words are printed; see {@link Collapse#WORDS}.
   *
   * {@snippet file="AroundAHit.java" region="collapsed"}
   *
   * @param passage a quote of this index
   * @return the passage and the others with its words, the first publication first and undated ones
   *     last; at most 1,000
   * @throws IOException if the index cannot be read
   */
  List<Passage> appearances(QuotePassage passage) throws IOException;

  /**
   * Lets the other outlets that print a quote tell who said it. That is evidence of its own and
   * changes no answer: an application that shows it says so.
   *
   * @param passage a quote of this index, without a speaker or with a doubtful one
   * @return whom most of the others name; empty if no two of them do, or they disagree
   * @throws IOException if the index cannot be read
   */
  Optional<SpeakerVote> vote(QuotePassage passage) throws IOException;

  /**
   * Verifies a quotation: whether it is printed as it is, was cut or put together, has other words,
   * is somebody else's, or nobody's. Letter case, punctuation, the form of quotation marks, other
   * spellings, and what an editor put in [brackets] are no difference.
   *
   * <p>The words are compared with the quotes of the index, and with no other text: of a quotation
   * that is not found nobody knows whether it was said.
   *
   * {@snippet file="IsItRight.java" region="verify"}
   *
   * @param quotation the words, and who is said to have said them
   * @return the verdict with its sources
   * @throws IOException if the index cannot be read
   */
  QuotationCheck verify(Quotation quotation) throws IOException;

  /**
   * Explains why a passage answers a query: which words occur where, which of them are close to
   * each other, how recent the passage is, and so on.
   *
   * {@snippet file="SearchByTopic.java" region="explain"}
   *
   * @param query the question
   * @param passage a passage of this index, for example of a hit
   * @return the reasons in words, and the engine's own calculation of the score
   * @throws IOException if the index cannot be read
   * @throws IllegalArgumentException if the passage is not in this index
   */
  ScoreExplanation explain(QuoteQuery query, Passage passage) throws IOException;

  /**
   * Returns a view of this search whose questions end soon after the application wants no answer
   * any more. The view owns nothing: closing it has no effect, and it can be used until this search
   * is closed. To stop what a {@link java.util.concurrent.Future#cancel cancelled} task asks, let
   * the condition be {@code Thread.currentThread()::isInterrupted}.
   *
   * {@snippet file="AllOfThem.java" region="cancel"}
   *
   * @param cancelled returns true once no answer is wanted any more; it is asked often, by the
   *     thread that asks the question, and must be quick
   * @return the view
   */
  QuoteSearch cancelledBy(BooleanSupplier cancelled);

  /**
   * Returns a view of this search that knows each speaker under all names: a question for one
   * finds, and a facet or a suggestion counts, what is under any of them. This search goes on to
   * answer by the names as printed. The view owns nothing: closing it has no effect, and it can be
   * used until this search is closed.
   *
   * {@snippet file="OnePersonManyNames.java" region="registry"}
   *
   * @param speakers the speakers, such as a registry that was built of the index
   * @return the view
   */
  QuoteSearch identifying(SpeakerRegistry speakers);

  /**
   * Counts the articles of the index, including those without a quote.
   *
   * @return 0 or more
   * @throws IOException if the index cannot be read
   */
  long articles() throws IOException;

  /**
   * Returns the moment when the newest article arrived in the index. What is new next time are the
   * articles that arrived {@linkplain Filter#arrivedAfter after} it: none is skipped, and none
   * comes twice, unless it is added again.
   *
   * @return the moment, though the article may have been removed since; empty where the index has
   *     no article
   * @throws IOException if the index cannot be read
   */
  Optional<Instant> latestArrival() throws IOException;
}
