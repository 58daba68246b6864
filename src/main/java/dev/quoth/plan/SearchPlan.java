package dev.quoth.plan;

import dev.quoth.PassageKind;
import dev.quoth.QuoteQuery;
import dev.quoth.Ranking;
import dev.quoth.passage.PassageField;
import java.util.ArrayList;
import java.util.List;

/**
 * All that an engine must know to answer a question, made once for each search by a {@link
 * SearchPlanner}. It prints itself for a person to read.
 *
 * @param question the question; what it says of pages and their order is part of the plan
 * @param topic the words of the topic, each once
 * @param least how many words of the topic must match
 * @param phrases the phrases of the question
 * @param phraseWords the words of phrases that are not words of the topic, which only score
 * @param filters what all answers must match
 * @param exclusions what no answer may match
 * @param boosts what else adds to the score
 */
public record SearchPlan(
    QuoteQuery question,
    List<Clause.Word> topic,
    int least,
    List<PlannedPhrase> phrases,
    List<Clause.Word> phraseWords,
    List<Clause> filters,
    List<Clause> exclusions,
    List<ScoreBoost> boosts) {

  /** Copies the lists. */
  public SearchPlan {
    topic = List.copyOf(topic);
    phrases = List.copyOf(phrases);
    phraseWords = List.copyOf(phraseWords);
    filters = List.copyOf(filters);
    exclusions = List.copyOf(exclusions);
    boosts = List.copyOf(boosts);
  }

  /**
   * Returns the clause that the answers match.
   *
   * @return a clause whose score is that of an answer
   */
  public Clause.Bool clause() {
    List<Clause> must = topic.isEmpty() ? List.of() : List.of(Clause.atLeast(least, topic));
    List<Clause> should = new ArrayList<>(phraseWords);
    boosts.forEach(boost -> should.add(boost.clause()));
    return new Clause.Bool(must, filters, should, 0, exclusions);
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
   * Returns the clause for a word, in the fields and with the weights of a question's ranking.
   *
   * @param term the analyzed word
   * @param question the question
   * @return a clause for passages of the question's kind
   */
  public static Clause.Word word(String term, QuoteQuery question) {
    return new Clause.Word(term, fields(question.passages(), question.ranking()));
  }

  private static List<Clause.FieldWeight> fields(PassageKind kind, Ranking ranking) {
    List<Clause.FieldWeight> fields = new ArrayList<>();
    fields.add(new Clause.FieldWeight(PassageField.text(kind), ranking.quote()));
    if (ranking.title() > 0) {
      fields.add(new Clause.FieldWeight(PassageField.title(kind), ranking.title()));
    }
    if (ranking.context() > 0 && kind == PassageKind.QUOTE) {
      fields.add(new Clause.FieldWeight(PassageField.QUOTE_CONTEXT, ranking.context()));
    }
    return fields;
  }

  /**
   * Returns the words that count in a score.
   *
   * @return the words of the topic, and then those of phrases
   */
  public List<Clause.Word> words() {
    List<Clause.Word> words = new ArrayList<>(topic);
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
