package dev.quoth.plan;

import dev.quoth.passage.PassageField;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A condition that passages match, some with a score. An engine must be able to look for each of
 * these; the {@link SearchPlanner} has decided what is looked for, and why.
 */
public sealed interface Clause {

  /** No clauses. */
  List<Clause> NONE = List.of();

  /**
   * A word of a field, scored by BM25.
   *
   * @param field the field
   * @param terms the analyzed word, and whatever counts as the same word; one or more
   */
  record Word(PassageField field, List<String> terms) implements Clause {
    /** Copies the terms. */
    public Word {
      terms = List.copyOf(terms);
    }

    /**
     * Returns the word in the language of plans.
     *
     * @return the terms, with a stroke between two
     */
    public String text() {
      return String.join("|", terms);
    }
  }

  /**
   * A clause that the article of a passage matches, and whose score is the article's.
   *
   * @param clause a clause for articles
   */
  record InArticle(Clause clause) implements Clause {}

  /**
   * A clause that the paragraph matches in which a quote starts, and whose score is the
   * paragraph's.
   *
   * @param clause a clause for paragraphs
   */
  record InParagraph(Clause clause) implements Clause {}

  /**
   * A keyword or a term of a field: any of some. Without a score.
   *
   * @param field the field
   * @param values the values, one or more
   */
  record Values(PassageField field, List<String> values) implements Clause {
    /** Copies the values. */
    public Values {
      values = List.copyOf(values);
    }
  }

  /**
   * Words near each other in one field, scored by BM25 as a word that occurs as often as they do.
   *
   * @param field the field
   * @param positions the terms that may be at each position; none where any word may be
   * @param slop how many steps the words may be moved, all together; 0 where they must be next to
   *     each other, in this order
   */
  record PhraseIn(PassageField field, List<List<String>> positions, int slop) implements Clause {
    /** Copies the positions. */
    public PhraseIn {
      positions = positions.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A number of at least a bound. Without a score.
   *
   * @param field the field
   * @param least the smallest number that matches
   */
  record AtLeast(PassageField field, double least) implements Clause {}

  /**
   * A moment of publication. Without a score.
   *
   * @param from the first moment that matches; {@link Instant#MIN} for any
   * @param to the last one; {@link Instant#MAX} for any
   */
  record Published(Instant from, Instant to) implements Clause {

    /** Any moment. */
    public static final Published ANY = new Published(Instant.MIN, Instant.MAX);
  }

  /**
   * A moment of arrival in the index. Without a score.
   *
   * @param after the last moment that does not match
   */
  record Arrived(Instant after) implements Clause {}

  /**
   * A field that has a value. Without a score.
   *
   * @param field the field
   */
  record Exists(PassageField field) implements Clause {}

  /**
   * Another clause, each of whose matches has the same score.
   *
   * @param clause the other clause
   * @param score the score, more than 0
   */
  record Constant(Clause clause, double score) implements Clause {}

  /**
   * Another clause, whose scores are multiplied.
   *
   * @param clause the other clause
   * @param weight the factor, more than 0
   */
  record Weighted(Clause clause, double weight) implements Clause {}

  /**
   * A number, which is the score.
   *
   * @param field the field
   * @param weight the score of the number 1, more than 0
   */
  record Proportional(PassageField field, double weight) implements Clause {}

  /**
   * A moment of publication, scored by how near it is to another.
   *
   * @param moment the moment that has the full score
   * @param pivot how far from it the score is half as high
   * @param weight the full score, more than 0
   */
  record NearMoment(Instant moment, Duration pivot, double weight) implements Clause {}

  /**
   * Several clauses together. The score is the sum of the scores of {@code must} and {@code
   * should}.
   *
   * @param must what all must match
   * @param filter what all must match, without a part in the score
   * @param should what adds to the score where it matches
   * @param least how many of {@code should} must match; where there is neither {@code must} nor
   *     {@code filter}, at least one must
   * @param not what none must match
   */
  record Bool(
      List<Clause> must, List<Clause> filter, List<Clause> should, int least, List<Clause> not)
      implements Clause {
    /** Copies the lists. */
    public Bool {
      must = List.copyOf(must);
      filter = List.copyOf(filter);
      should = List.copyOf(should);
      not = List.copyOf(not);
    }
  }

  /**
   * A clause that no passage matches.
   *
   * @param why the reason, in words
   */
  record Nothing(String why) implements Clause {}

  /**
   * Joins clauses of which all must match. Without a score.
   *
   * @param clauses one or more
   * @return their conjunction
   */
  static Clause allOf(List<Clause> clauses) {
    List<Clause> all = clauses.stream().flatMap(clause -> conjuncts(clause).stream()).toList();
    return all.size() == 1 ? all.getFirst() : new Bool(NONE, all, NONE, 0, NONE);
  }

  /**
   * Joins clauses of which one must match. Without a score. The values of one field are looked up
   * together, so that there may be thousands, and so are clauses for articles.
   *
   * @param clauses one or more
   * @return their disjunction
   */
  static Clause anyOf(List<Clause> clauses) {
    Map<PassageField, Set<String>> values = new LinkedHashMap<>();
    Map<PassageField, AtLeast> numbers = new LinkedHashMap<>();
    List<Clause> any = new ArrayList<>();
    List<Clause> articles = new ArrayList<>();
    List<Arrived> arrivals = new ArrayList<>();
    for (Clause clause : clauses.stream().flatMap(c -> disjuncts(c).stream()).toList()) {
      switch (clause) {
        case Values value ->
            values
                .computeIfAbsent(value.field(), f -> new LinkedHashSet<>())
                .addAll(value.values());
        case InArticle article -> articles.add(article.clause());
        case AtLeast number ->
            numbers.merge(number.field(), number, (a, b) -> a.least() <= b.least() ? a : b);
        case Arrived arrived -> arrivals.add(arrived);
        default -> any.add(clause);
      }
    }
    if (!articles.isEmpty()) {
      any.add(new InArticle(anyOf(articles)));
    }
    values.forEach((field, all) -> any.add(new Values(field, List.copyOf(all))));
    any.addAll(numbers.values());
    arrivals.stream().min(Comparator.comparing(Arrived::after)).ifPresent(any::add);
    return any.size() == 1 ? any.getFirst() : atLeast(1, any);
  }

  private static List<Clause> conjuncts(Clause clause) {
    return clause instanceof Bool bool && bool.equals(new Bool(NONE, bool.filter(), NONE, 0, NONE))
        ? bool.filter()
        : List.of(clause);
  }

  private static List<Clause> disjuncts(Clause clause) {
    return clause instanceof Bool bool && bool.equals(atLeast(1, bool.should()))
        ? bool.should()
        : List.of(clause);
  }

  /**
   * Joins clauses of which several must match. The score is the sum of those that do.
   *
   * @param least how many must match, 1 or more
   * @param clauses the clauses
   * @return their disjunction
   */
  static Clause atLeast(int least, List<? extends Clause> clauses) {
    return new Bool(NONE, NONE, List.copyOf(clauses), least, NONE);
  }
}
