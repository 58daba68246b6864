package dev.quoth.wording;

import dev.quoth.Span;
import dev.quoth.WordChange;
import dev.quoth.WordChange.Weight;
import dev.quoth.wording.WordAlignment.At;
import dev.quoth.wording.WordAlignment.Step;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a quotation has of the words of a quote, and where the two differ. Immutable. */
public final class WordComparison {

  /** An editor's brackets stand for a few words, and not for a sentence. */
  private static final int MAX_BRACKETED = 6;

  /** Who leaves out that few words of which one denies leaves out the denial. */
  private static final int MAX_DENIAL = 2;

  /** A quotation that is cut more often than after so many words is no quotation of that quote. */
  private static final int WORDS_A_CUT = 3;

  private final List<PrintedWord> quotation;
  private final List<PrintedWord> quote;
  private final List<At> steps;
  private final List<WordChange> changes = new ArrayList<>();
  private final boolean[] same;
  private boolean edited;
  private boolean fair = true;
  private int bareCuts;
  private int from;
  private int to;

  private WordComparison(List<PrintedWord> quotation, List<PrintedWord> quote) {
    this.quotation = quotation;
    this.quote = quote;
    steps = WordAlignment.of(quotation, quote);
    same = new boolean[quotation.size()];
  }

  /**
   * Compares a quotation with a quote. Takes time in proportion to the product of their lengths.
   *
   * @param quotation the words of the quotation, at least one
   * @param quote the words of the quote
   * @return what they have in common
   */
  public static WordComparison of(List<PrintedWord> quotation, List<PrintedWord> quote) {
    WordComparison comparison = new WordComparison(quotation, quote);
    comparison.readSteps();
    comparison.findCommonPart();
    return comparison;
  }

  private void readSteps() {
    for (int i = 0; i < steps.size(); ) {
      int end = i;
      while (end < steps.size() && !isSame(end)) {
        end++;
      }
      if (end > i) {
        difference(steps.subList(i, end));
        i = end;
      } else {
        same[steps.get(i).quotation()] = true;
        i++;
      }
    }
  }

  /** A printed word that is compared as two, as "can't" is, is the same only if both are. */
  private boolean isSame(int step) {
    return steps.get(step).kind() == Step.SAME
        && (step == 0 || !splits(steps.get(step), steps.get(step - 1)))
        && (step + 1 == steps.size() || !splits(steps.get(step), steps.get(step + 1)));
  }

  private boolean splits(At same, At next) {
    return switch (next.kind()) {
      case SAME -> false;
      case OMITTED -> oneWord(quote, same.quote(), next.quote());
      case INSERTED -> oneWord(quotation, same.quotation(), next.quotation());
      case REPLACED ->
          oneWord(quote, same.quote(), next.quote())
              || oneWord(quotation, same.quotation(), next.quotation());
    };
  }

  private static boolean oneWord(List<PrintedWord> words, int one, int other) {
    return words.get(one).span().equals(words.get(other).span());
  }

  private void difference(List<At> run) {
    At first = run.getFirst();
    At last = run.getLast();
    int endOfQuotation = last.quotation() + (last.kind() == Step.OMITTED ? 0 : 1);
    int endOfQuote = last.quote() + (last.kind() == Step.INSERTED ? 0 : 1);
    List<PrintedWord> mine = quotation.subList(first.quotation(), endOfQuotation);
    List<PrintedWord> theirs = quote.subList(first.quote(), endOfQuote);
    if (joined(mine).equals(joined(theirs))) {
      for (int i = first.quotation(); i < endOfQuotation; i++) {
        same[i] = true;
      }
    } else if (isEdited(mine, theirs)) {
      edited = true;
    } else if (mine.isEmpty()) {
      omission(first.quotation(), theirs);
    } else {
      fair = false;
      replacement(mine, theirs);
    }
  }

  /** Tests whether an editor's words are in the place of others, or were added. */
  private static boolean isEdited(List<PrintedWord> mine, List<PrintedWord> theirs) {
    return (isBracketed(mine) && theirs.size() <= MAX_BRACKETED)
        || (isBracketed(theirs) && mine.size() <= MAX_BRACKETED);
  }

  private static String joined(List<PrintedWord> words) {
    return words.stream().map(PrintedWord::key).collect(Collectors.joining());
  }

  private static boolean isBracketed(List<PrintedWord> words) {
    return !words.isEmpty() && words.stream().allMatch(PrintedWord::bracketed);
  }

  private void omission(int next, List<PrintedWord> theirs) {
    int at = quotation.get(next).span().start();
    for (List<PrintedWord> piece : pieces(theirs)) {
      changes.add(new WordChange.Omission(at, span(piece), weights(piece)));
    }
    if (!quotation.get(next).afterEllipsis()) {
      bareCuts++;
      boolean denial = theirs.size() <= MAX_DENIAL && weights(theirs).contains(Weight.NEGATION);
      fair &= !denial;
    }
  }

  private void replacement(List<PrintedWord> mine, List<PrintedWord> theirs) {
    List<List<PrintedWord>> pieces = pieces(theirs);
    Set<Weight> weights = weights(mine);
    if (pieces.isEmpty()) {
      changes.add(new WordChange.Insertion(span(mine), weights));
      return;
    }
    weights.addAll(weights(pieces.getFirst()));
    changes.add(new WordChange.Replacement(span(mine), span(pieces.getFirst()), weights));
    int after = mine.getLast().span().end();
    for (List<PrintedWord> piece : pieces.subList(1, pieces.size())) {
      changes.add(new WordChange.Omission(after, span(piece), weights(piece)));
    }
  }

  /** Cuts words where the reporter interrupts them. */
  private static List<List<PrintedWord>> pieces(List<PrintedWord> words) {
    List<List<PrintedWord>> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || words.get(i).piece() != words.get(start).piece()) {
        pieces.add(words.subList(start, i));
        start = i;
      }
    }
    return pieces;
  }

  private static Span span(List<PrintedWord> words) {
    return new Span(words.getFirst().span().start(), words.getLast().span().end());
  }

  private static Set<Weight> weights(List<PrintedWord> words) {
    Set<Weight> weights = EnumSet.noneOf(Weight.class);
    words.forEach(word -> weights.addAll(word.weights()));
    return weights;
  }

  /** Finds the part of the quotation that has most in common: Bentley's maximum subarray. */
  private void findCommonPart() {
    int start = 0;
    int sum = 0;
    int best = 0;
    for (int i = 0; i < same.length; i++) {
      sum += same[i] ? 1 : -1;
      if (sum < 0) {
        sum = 0;
        start = i + 1;
      } else if (sum > best && same[i]) {
        best = sum;
        from = start;
        to = i + 1;
      }
    }
  }

  /** {@return where the two differ, in the order of the quotation} */
  public List<WordChange> changes() {
    return List.copyOf(changes);
  }

  /** {@return true if nothing differs} */
  public boolean isVerbatim() {
    return changes.isEmpty();
  }

  /** {@return true if an editor's words in brackets are taken for others, or for none} */
  public boolean isEdited() {
    return edited;
  }

  /** {@return true if words are left out in a way that leaves a quotation, and no other differs} */
  public boolean isCut() {
    return !changes.isEmpty() && fair && quotation.size() >= WORDS_A_CUT * bareCuts;
  }

  /** {@return the index of the first word of the part that has most in common with the quote} */
  public int from() {
    return from;
  }

  /** {@return the index after the last word of that part; that of the first if there is none} */
  public int to() {
    return to;
  }

  /**
   * Returns how much the words weigh that both have.
   *
   * @param weights the weight of each word of the quotation
   * @return the sum of the weights
   */
  public double common(List<Double> weights) {
    double sum = 0;
    for (int i = 0; i < same.length; i++) {
      sum += same[i] ? weights.get(i) : 0;
    }
    return sum;
  }
}
