package dev.quoth.plan;

import dev.quoth.Filter;
import dev.quoth.PassageKind;
import dev.quoth.QuoteQuery;
import dev.quoth.SortOrder;
import dev.quoth.TopicMatch;
import dev.quoth.passage.PassageField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/**
 * What a passage must have of a topic. Hits are found loosely and ranked, so that a long topic, or
 * one whose words are apart, finds what there is; passages are counted strictly, so that counts are
 * of what is on the topic.
 *
 * @param words the words of the topic, each once, each with its term and whatever counts as the
 *     same
 * @param asked the same words as they were asked for
 * @param least how many of them a hit must have
 * @param inArticle how many of them the article of a hit must have besides; 0 where that follows
 * @param counted how many of them a passage must have to be counted
 * @param own how many of them a quote must have in its own words
 */
public record PlannedTopic(
    List<List<String>> words, List<String> asked, int least, int inArticle, int counted, int own) {

  /** No topic. */
  public static final PlannedTopic NONE = new PlannedTopic(List.of(), List.of(), 0, 0, 0, 0);

  /** Copies the lists. */
  public PlannedTopic {
    words = words.stream().map(List::copyOf).toList();
    asked = List.copyOf(asked);
  }

  /** Plans a topic of words, each as it was asked for. */
  static PlannedTopic of(QuoteQuery question, SequencedMap<List<String>, String> words) {
    if (question.matching() == TopicMatch.QUOTE && question.passages() == PassageKind.QUOTE) {
      return of(words, 0, 0, 0, counted(words.size()));
    }
    if (question.matching() != TopicMatch.ARTICLE || question.order() != SortOrder.RELEVANCE) {
      return strict(words);
    }
    boolean speaker = question.filters().stream().anyMatch(Filter.SpeakerName.class::isInstance);
    int least = speaker ? 0 : Math.min(1, words.size());
    int inArticle = Math.min(words.size(), Math.max(2, words.size() / 3));
    return of(words, least, inArticle > least ? inArticle : 0, counted(words.size()), 0);
  }

  /** Plans a topic that passages must have themselves, as one of stop words alone. */
  static PlannedTopic strict(SequencedMap<List<String>, String> words) {
    int counted = counted(words.size());
    return of(words, counted, 0, counted, 0);
  }

  private static PlannedTopic of(
      SequencedMap<List<String>, String> words, int least, int inArticle, int counted, int own) {
    return new PlannedTopic(
        List.copyOf(words.keySet()), List.copyOf(words.values()), least, inArticle, counted, own);
  }

  /** All of two words, and two thirds of more. */
  private static int counted(int words) {
    return words <= 2 ? words : words * 2 / 3;
  }

  /**
   * Returns the terms of all words.
   *
   * @return the terms, each once
   */
  public Set<String> terms() {
    Set<String> terms = new LinkedHashSet<>();
    words.forEach(terms::addAll);
    return terms;
  }

  /** Returns the words in a field, each with its score. */
  List<Clause.Word> in(PassageField field) {
    return words.stream().map(terms -> new Clause.Word(field, terms)).toList();
  }

  /** Returns what the article of a hit must match besides. */
  List<Clause> article() {
    return inArticle == 0
        ? List.of()
        : List.of(new Clause.InArticle(Clause.atLeast(inArticle, in(PassageField.ARTICLE_ALL))));
  }

  /** Returns what a quote itself must match. */
  List<Clause> inQuote() {
    return own == 0 ? List.of() : List.of(Clause.atLeast(own, in(PassageField.QUOTE)));
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
