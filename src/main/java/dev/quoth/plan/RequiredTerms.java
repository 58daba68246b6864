package dev.quoth.plan;

import dev.quoth.passage.PassageField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words of which some must be there for an answer: in a paragraph, in the quotes that start in it,
 * or in what is known of their article.
 *
 * @param words the words, one or more
 * @param least how many of them must be there, 1 or more
 */
public record RequiredTerms(List<AnyTerm> words, int least) {

  /**
   * A field that no index has. Its terms are {@linkplain NameSignatures signatures} of speakers.
   */
  public static final PassageField SIGNATURES = new PassageField("speaker.signatures");

  /** Fields with so few values that hardly an article is without one. */
  private static final Set<PassageField> COMMON =
      Set.of(
          PassageField.KIND,
          PassageField.TYPE,
          PassageField.FORM,
          PassageField.MOOD,
          PassageField.CUE_CLASS,
          PassageField.SPEAKER_KIND);

  /** Copies the list. */
  public RequiredTerms {
    words = List.copyOf(words);
  }

  /**
   * A word that is there where any of its terms is.
   *
   * @param terms the terms by field
   */
  public record AnyTerm(Map<PassageField, Set<String>> terms) {

    /** Copies the terms. */
    public AnyTerm {
      Map<PassageField, Set<String>> copy = new HashMap<>();
      terms.forEach((field, some) -> copy.put(field, Set.copyOf(some)));
      terms = Map.copyOf(copy);
    }

    private static AnyTerm of(PassageField field, List<String> terms) {
      return new AnyTerm(Map.of(field, Set.copyOf(terms)));
    }

    private static AnyTerm anyOf(List<AnyTerm> words) {
      Map<PassageField, Set<String>> all = new HashMap<>();
      for (AnyTerm word : words) {
        word.terms.forEach(
            (field, more) -> all.computeIfAbsent(field, f -> new HashSet<>()).addAll(more));
      }
      return new AnyTerm(all);
    }

    private int size() {
      return terms.values().stream().mapToInt(Set::size).sum();
    }
  }

  /**
   * Requires a word.
   *
   * @param word the word
   * @return the requirement
   */
  static RequiredTerms of(AnyTerm word) {
    return new RequiredTerms(List.of(word), 1);
  }

  /** Of n words of which k must be there, one of any n - k + 1 is. */
  private AnyTerm weaker() {
    return AnyTerm.anyOf(words.subList(0, words.size() - least + 1));
  }

  /**
   * Returns what a clause requires.
   *
   * @param clause the clause
   * @return the requirements, all of which must be met; none where it may match anything
   */
  static List<RequiredTerms> of(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> List.of(of(AnyTerm.of(word.field(), word.terms())));
      case Clause.Values values ->
          COMMON.contains(values.field())
              ? List.of()
              : List.of(of(AnyTerm.of(values.field(), values.values())));
      case Clause.PhraseIn phrase ->
          phrase.positions().stream()
              .filter(terms -> !terms.isEmpty())
              .map(terms -> of(AnyTerm.of(phrase.field(), terms)))
              .toList();
      case Clause.InArticle article -> of(article.clause());
      case Clause.InParagraph paragraph -> of(paragraph.clause());
      case Clause.Constant constant -> of(constant.clause());
      case Clause.Weighted weighted -> of(weighted.clause());
      case Clause.Bool bool -> of(bool);
      case Clause.AtLeast number -> List.of();
      case Clause.Published moment -> List.of();
      case Clause.Arrived moment -> List.of();
      case Clause.Exists field -> List.of();
      case Clause.Proportional number -> List.of();
      case Clause.NearMoment near -> List.of();
      case Clause.Nothing nothing -> List.of();
    };
  }

  private static List<RequiredTerms> of(Clause.Bool bool) {
    List<RequiredTerms> all = new ArrayList<>();
    bool.must().forEach(clause -> all.addAll(of(clause)));
    bool.filter().forEach(clause -> all.addAll(of(clause)));
    boolean alone = bool.must().isEmpty() && bool.filter().isEmpty();
    int least = alone ? Math.max(1, bool.least()) : bool.least();
    List<List<RequiredTerms>> should = bool.should().stream().map(RequiredTerms::of).toList();
    all.addAll(least == 1 ? anyOf(should) : atLeast(least, should));
    return all;
  }

  /** Where each alternative requires several words, one of all first words must be there, … */
  private static List<RequiredTerms> anyOf(List<List<RequiredTerms>> alternatives) {
    int words = alternatives.stream().mapToInt(List::size).min().orElse(0);
    List<RequiredTerms> all = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      int word = i;
      all.add(
          of(AnyTerm.anyOf(alternatives.stream().map(some -> some.get(word).weaker()).toList())));
    }
    return all;
  }

  private static List<RequiredTerms> atLeast(int least, List<List<RequiredTerms>> clauses) {
    List<AnyTerm> words =
        clauses.stream().map(RequiredTerms::fewest).flatMap(Optional::stream).toList();
    int left = least - (clauses.size() - words.size()); // the others may match anything
    return left > 0 && left <= words.size() ? List.of(new RequiredTerms(words, left)) : List.of();
  }

  private static Optional<AnyTerm> fewest(List<RequiredTerms> all) {
    return all.stream().map(RequiredTerms::weaker).min(Comparator.comparingInt(AnyTerm::size));
  }
}
