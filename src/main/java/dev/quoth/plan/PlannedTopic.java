package dev.quoth.plan;

import dev.quoth.Filter;
import dev.quoth.PassageKind;
import dev.quoth.QuoteQuery;
import dev.quoth.SortOrder;
import dev.quoth.TopicMatch;
import dev.quoth.passage.PassageField;
import java.util.List;
import java.util.SequencedMap;

/**
 * What a passage must have of a topic. Hits are found loosely and ranked, so that a long topic, or
 * one whose words are apart, finds what there is; passages are counted strictly, so that counts are
 * of what is on the topic.
 *
 * @param terms the terms of the topic, each once
 * @param asked the same words as they were asked for
 * @param least how many of them a hit must have
 * @param inArticle how many of them the article of a hit must have besides; 0 where that follows
 * @param counted how many of them a passage must have to be counted
 */
public record PlannedTopic(
    List<String> terms, List<String> asked, int least, int inArticle, int counted) {

  /** No topic. */
  public static final PlannedTopic NONE = new PlannedTopic(List.of(), List.of(), 0, 0, 0);

  /** Copies the lists. */
  public PlannedTopic {
    terms = List.copyOf(terms);
    asked = List.copyOf(asked);
  }

  /** Plans a topic of terms, each with the word as asked. */
  static PlannedTopic of(QuoteQuery question, SequencedMap<String, String> terms) {
    if (question.matching() == TopicMatch.PASSAGE || question.order() != SortOrder.RELEVANCE) {
      return strict(terms);
    }
    boolean speaker = question.filters().stream().anyMatch(Filter.SpeakerName.class::isInstance);
    int least = speaker ? 0 : Math.min(1, terms.size());
    int inArticle = Math.min(terms.size(), Math.max(2, terms.size() / 3));
    return of(terms, least, inArticle > least ? inArticle : 0);
  }

  /** Plans a topic that passages must have themselves, as one of stop words alone. */
  static PlannedTopic strict(SequencedMap<String, String> terms) {
    return of(terms, counted(terms.size()), 0);
  }

  private static PlannedTopic of(SequencedMap<String, String> terms, int least, int inArticle) {
    return new PlannedTopic(
        List.copyOf(terms.keySet()),
        List.copyOf(terms.values()),
        least,
        inArticle,
        counted(terms.size()));
  }

  /** All of two words, and two thirds of more. */
  private static int counted(int words) {
    return words <= 2 ? words : words * 2 / 3;
  }

  /** Returns the words in a field, each with its score. */
  List<Clause.Word> in(PassageField field) {
    return terms.stream().map(term -> new Clause.Word(field, term)).toList();
  }

  /** Returns what the article of a hit must match besides. */
  List<Clause> article() {
    return inArticle == 0
        ? List.of()
        : List.of(new Clause.InArticle(Clause.atLeast(inArticle, in(PassageField.ARTICLE_ALL))));
  }

  /** Returns a clause for passages that have some of the words, with a score for each. */
  Clause atLeast(int some, PassageKind kind) {
    return SearchPlan.inPassage(kind, Clause.atLeast(some, in(PassageField.PARAGRAPH)));
  }

  /** Tests whether exactly the hits are counted. */
  boolean countsHits() {
    return least == counted && inArticle == 0;
  }
}
