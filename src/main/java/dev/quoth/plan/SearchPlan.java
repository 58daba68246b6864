package dev.quoth.plan;

import dev.quoth.Notice;
import dev.quoth.PassageKind;
import dev.quoth.QuoteQuery;
import dev.quoth.passage.PassageField;
import java.util.ArrayList;
import java.util.List;

/**
 * All that an engine must know to answer a question, made once for each search by a {@link
 * SearchPlanner}. It prints itself for a person to read.
 *
 * @param question the question; what it says of pages and their order is part of the plan
 * @param topic what a passage must have of the topic
 * @param phrases the phrases of the question
 * @param phraseWords the words of phrases that are not words of the topic, which only score
 * @param filters what all answers must match
 * @param exclusions what no answer may match
 * @param boosts what else adds to the score
 * @param rescoring what adds to the score of the best {@value #RESCORED} hits, and of no other
 * @param notices what to tell whoever asked
 */
public record SearchPlan(
    QuoteQuery question,
    PlannedTopic topic,
    List<PlannedPhrase> phrases,
    List<Clause.Word> phraseWords,
    List<Clause> filters,
    List<Clause> exclusions,
    List<ScoreBoost> boosts,
    List<ScoreBoost> rescoring,
    List<Notice> notices) {

  /** How many of the best hits are weighed once more, which no page can tell from weighing all. */
  public static final int RESCORED = 100;

  /** Copies the lists. */
  public SearchPlan {
    phrases = List.copyOf(phrases);
    phraseWords = List.copyOf(phraseWords);
    filters = List.copyOf(filters);
    exclusions = List.copyOf(exclusions);
    boosts = List.copyOf(boosts);
    rescoring = List.copyOf(rescoring);
    notices = List.copyOf(notices);
  }

  /**
   * Returns the clauses that find and rank the hits, and count the answers.
   *
   * @return the clauses
   */
  public SearchClauses clauses() {
    Clause.Bool hits = hits();
    return new SearchClauses(
        hits,
        rescoring.stream().map(ScoreBoost::clause).toList(),
        topic.countsHits() ? hits : counted());
  }

  private Clause.Bool hits() {
    PassageKind kind = question.passages();
    List<Clause> all = new ArrayList<>(filters);
    all.addAll(topic.article());
    all.addAll(topic.inQuote());
    List<Clause> should = new ArrayList<>();
    phraseWords.forEach(word -> should.add(inPassage(kind, word)));
    boosts.forEach(boost -> should.add(boost.clause()));
    List<Clause> must = new ArrayList<>();
    if (topic.least() > 0) {
      must.add(topic.atLeast(topic.least(), kind));
    } else if (!topic.words().isEmpty()) {
      should.add(topic.atLeast(1, kind));
    }
    return new Clause.Bool(must, all, should, 0, exclusions);
  }

  /**
   * Returns the clause for the passages that are counted, in no order.
   *
   * @return a clause without a score that counts
   */
  public Clause.Bool counted() {
    return counted(question.passages(), topic, filters, exclusions);
  }

  static Clause.Bool counted(
      PassageKind kind, PlannedTopic topic, List<Clause> filters, List<Clause> exclusions) {
    List<Clause> all = new ArrayList<>(filters);
    all.addAll(topic.inQuote());
    if (topic.counted() > 0) {
      all.add(topic.atLeast(topic.counted(), kind));
    }
    return new Clause.Bool(Clause.NONE, all, Clause.NONE, 0, exclusions);
  }

  /**
   * Returns the clause for passages by the words of a paragraph.
   *
   * @param kind the kind of passage
   * @param paragraph a clause for paragraphs
   * @return a clause for quotes that start in such a one, or for paragraphs themselves
   */
  public static Clause inPassage(PassageKind kind, Clause paragraph) {
    return switch (kind) {
      case QUOTE -> new Clause.InParagraph(paragraph);
      case PARAGRAPH -> paragraph;
    };
  }

  /**
   * Returns the clause for all passages of a kind.
   *
   * @param kind the kind
   * @return a clause for them
   */
  public static Clause kind(PassageKind kind) {
    return new Clause.Values(PassageField.KIND, List.of(kind.name()));
  }

  /**
   * Returns the words that count in a score.
   *
   * @return the words of the topic, and then those of phrases
   */
  public List<Clause.Word> words() {
    List<Clause.Word> words = new ArrayList<>(topic.in(PassageField.PARAGRAPH));
    words.addAll(phraseWords);
    return words;
  }

  /**
   * Returns the order of the answers.
   *
   * @return what they are sorted by
   */
  public List<SortKey> order() {
    return SortKey.of(question.order());
  }

  /** Returns the plan for a person to read, one clause a line. */
  @Override
  public String toString() {
    return new PlanPrinter().print(this);
  }
}
