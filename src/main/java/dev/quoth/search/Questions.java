package dev.quoth.search;

import dev.quoth.Dimension;
import dev.quoth.Facet;
import dev.quoth.Facets;
import dev.quoth.Hits;
import dev.quoth.Passage;
import dev.quoth.PassageContext;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.SignificantTerms;
import dev.quoth.SpeakerScope;
import dev.quoth.Timeline;
import dev.quoth.ValueCount;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/**
 * The questions of a searcher besides the search itself: about all matches of a query, about
 * speakers, and about what stands around a hit.
 */
abstract sealed class Questions permits QuoteSearcher {

  Questions() {}

  /** Returns the snapshot. */
  abstract IndexSearcher snapshot();

  /** Returns with what it is read. */
  abstract SearcherOptions options();

  /** Returns the query whose matches answer the question. */
  abstract Query plan(QuoteQuery query) throws IOException;

  /** Returns the words that count in the score of a question. */
  abstract Set<BytesRef> words(QuoteQuery query);

  /** Returns what adds to the score of a passage beside its words. */
  abstract List<Bonus> bonuses(QuoteQuery query) throws IOException;

  /** Returns the searcher with which a plan's scores are those of the question's ranking. */
  abstract IndexSearcher ranked(QuoteQuery query);

  /** Returns the best matches of a question. */
  abstract Hits answer(Asked asked) throws IOException;

  /**
   * Counts all passages that answer a query, not only those listed as hits. The counts are exact.
   *
   * {@snippet file="AskAboutTheWhole.java" region="facets"}
   *
   * @param query the question; its limit is how many values a facet lists at most
   * @param dimensions by what to count; by everything when none is named
   * @return one facet a dimension
   * @throws IOException if the index cannot be read
   */
  public Facets facets(QuoteQuery query, Dimension... dimensions) throws IOException {
    List<Dimension> by = Arrays.asList(dimensions.length == 0 ? Dimension.values() : dimensions);
    return FacetCounts.of(snapshot(), plan(query), by, query.limit());
  }

  /**
   * Tells who says most of what answers a query. The counts are exact.
   *
   * @param query the question; its limit is how many speakers are listed at most
   * @return the speakers, who says most first
   * @throws IOException if the index cannot be read
   */
  public Facet speakers(QuoteQuery query) throws IOException {
    return facets(query, Dimension.SPEAKER).by(Dimension.SPEAKER);
  }

  /**
   * Counts all passages that answer a query by when they were published. The counts are exact.
   *
   * {@snippet file="AskAboutTheWhole.java" region="timeline"}
   *
   * @param query the question; its limit does not matter
   * @param unit whether to count days, weeks, months or years
   * @param zone whose midnight begins a day; what bears a day without a time was published at
   *     midnight in UTC, {@link java.time.ZoneOffset#UTC}
   * @return the buckets in the order of time, empty ones included
   * @throws IOException if the index cannot be read
   */
  public Timeline timeline(QuoteQuery query, Timeline.Unit unit, ZoneId zone) throws IOException {
    return DayCollector.timeline(snapshot(), plan(query), unit, zone);
  }

  /**
   * Tells what the passages that answer a query are about, such as what a speaker talks about: the
   * words and phrases that set them apart from all other passages of the index. The words of the
   * query's own topic, and the names of those who speak, are left out.
   *
   * {@snippet file="AskAboutTheWhole.java" region="topics"}
   *
   * @param query the question; its limit is how many topics are listed at most
   * @return the topics, found in a sample where there are many passages
   * @throws IOException if the index cannot be read
   */
  public SignificantTerms significantTerms(QuoteQuery query) throws IOException {
    return new SignificantTermsFinder(snapshot(), options()).topics(query, plan(query));
  }

  /**
   * Completes a speaker's name while it is typed. Each word typed must begin a word of the name, in
   * any order; capitals and accents make no difference, an English title before the name is left
   * out ("President Tr"), and other spellings are known as {@link dev.quoth.Filter.NameMatch#WORDS}
   * knows them. The counts are exact, and the answer comes from the terms of the index alone: it
   * takes the longer the more names begin so.
   *
   * {@snippet file="AskAboutTheWhole.java" region="suggest"}
   *
   * @param typed the beginning of a name; blank offers nobody, and {@link #speakers} tells who says
   *     most of all
   * @param limit how many names to return at most, 1 or more
   * @return the names and how many quotes each has, who says most first; those without a name, such
   *     as "an official", are none
   * @throws IOException if the index cannot be read
   * @throws IllegalArgumentException if the limit is less than 1
   */
  public List<ValueCount> suggestSpeakers(String typed, int limit) throws IOException {
    return new SpeakerSuggester(snapshot().getIndexReader(), options().language())
        .suggest(typed, limit);
  }

  /**
   * Looks up what stands around a passage in its article, as this snapshot has the article.
   *
   * {@snippet file="AroundAHit.java" region="around"}
   *
   * @param passage the passage, of a hit for instance
   * @return the paragraphs before and after it and the article's other quotes; nothing where the
   *     article is not in the index
   * @throws IOException if the index cannot be read
   */
  public PassageContext around(Passage passage) throws IOException {
    return new AroundPassage(snapshot()).of(passage);
  }

  /**
   * Finds passages of other articles that say what a passage says, in other words. They share
   * several of its twenty most telling words; what has seven tenths of all its words is taken for a
   * copy of it and left out.
   *
   * {@snippet file="AroundAHit.java" region="similar"}
   *
   * @param passage the passage, of a hit for instance
   * @param voice who may have said it
   * @param within what else must hold, and the limit; {@link QuoteQuery#all()} for any quote
   * @return the passages, the most similar first, with the shared words as highlights
   * @throws IOException if the index cannot be read
   * @throws IllegalArgumentException if the query is for the page after another, whose cursor is
   *     none, or of another query, passage or voice
   */
  public Hits similarTo(Passage passage, SpeakerScope voice, QuoteQuery within) throws IOException {
    SimilarPassages similar =
        new SimilarPassages(snapshot().getIndexReader(), options(), passage, within);
    Set<BytesRef> words = similar.telling();
    Query plan = similar.plan(words, within, plan(within), voice);
    return answer(Asked.like(passage, voice, within, plan, words));
  }

  /**
   * Returns where nearly the same words stand; see {@link dev.quoth.Collapse#WORDS}.
   *
   * {@snippet file="AroundAHit.java" region="collapsed"}
   *
   * @param passage a quote of this snapshot
   * @return the passage and the others with its words, the first publication first, those without a
   *     date last; at most {@value Appearances#MOST}
   * @throws IOException if the index cannot be read
   */
  public List<Passage> appearances(QuotePassage passage) throws IOException {
    List<Appearances.Place> all = new Appearances(snapshot()).of(passage);
    return all.isEmpty() ? List.of(passage) : all.stream().map(Appearances.Place::passage).toList();
  }

  /**
   * Tells why a passage answers a question: which words stand where, what is near what, how far its
   * day is from the day that counts most, and so on.
   *
   * {@snippet file="SearchByTopic.java" region="explain"}
   *
   * @param query the question
   * @param passage a passage of this snapshot, from a hit
   * @return the reasons in words and as Lucene reckons them
   * @throws IOException if the index cannot be read
   * @throws IllegalArgumentException if the passage is not in this snapshot
   */
  public Reasons explain(QuoteQuery query, Passage passage) throws IOException {
    return new Explainer(ranked(query), options(), query)
        .explain(plan(query), words(query), bonuses(query), passage);
  }
}
