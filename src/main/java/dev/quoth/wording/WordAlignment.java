package dev.quoth.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The best alignment of all words of a quotation with some of the words of a quote, by dynamic
 * programming with affine costs of a gap: Gotoh, "An improved algorithm for matching biological
 * sequences" (1982). What precedes and follows in the quote costs nothing, since a quotation may be
 * a part, and a long omission costs no more than a short one.
 */
final class WordAlignment {

  /** What happens to a word. */
  enum Step {
    /** A word of both. */
    SAME,
    /** A word of the quotation in the place of one of the quote. */
    REPLACED,
    /** A word of the quotation alone. */
    INSERTED,
    /** A word of the quote alone. */
    OMITTED
  }

  /**
   * A step.
   *
   * @param kind what happens
   * @param quotation the index of the quotation's word, or of the next one if there is none
   * @param quote the index of the quote's word, or of the next one if there is none
   */
  record At(Step kind, int quotation, int quote) {}

  private static final int SAME = 4;
  private static final int SAME_STOP_WORD = 2;
  private static final int REPLACED = -2;
  private static final int INSERTED = -2;
  private static final int GAP = -3;

  /** A rare word gains as much as two that are everywhere. */
  private static final int STOP_WORD_LENGTH = 3;

  private static final int NONE = Integer.MIN_VALUE / 2;

  /** How a cell was reached: bits 0 and 1 for its own step, bit 2 for a gap that goes on. */
  private static final byte FROM_DIAGONAL = 1;

  private static final byte FROM_INSERTION = 2;
  private static final byte FROM_GAP = 3;
  private static final byte OWN_STEP = 3;
  private static final byte GAP_GOES_ON = 4;

  private final int[] quotation;
  private final int[] quote;
  private final int[] gains;
  private final byte[][] steps;

  /** The best score that ends in an omission before the present cell. */
  private int gap;

  private int end;

  private WordAlignment(List<PrintedWord> quotation, List<PrintedWord> quote) {
    Map<String, Integer> numbers = new HashMap<>();
    this.quotation = numbers(quotation, numbers);
    this.quote = numbers(quote, numbers);
    gains = new int[quotation.size()];
    for (int i = 0; i < gains.length; i++) {
      boolean stopWord = quotation.get(i).key().length() <= STOP_WORD_LENGTH;
      gains[i] = stopWord ? SAME_STOP_WORD : SAME;
    }
    steps = new byte[quotation.size() + 1][quote.size() + 1];
  }

  private static int[] numbers(List<PrintedWord> words, Map<String, Integer> numbers) {
    int[] all = new int[words.size()];
    for (int i = 0; i < all.length; i++) {
      Integer known = numbers.putIfAbsent(words.get(i).key(), numbers.size());
      all[i] = known == null ? numbers.size() - 1 : known;
    }
    return all;
  }

  /**
   * Aligns a quotation with a quote.
   *
   * @param quotation the words of the quotation
   * @param quote the words of the quote
   * @return the steps from the first word of the quotation to its last
   */
  static List<At> of(List<PrintedWord> quotation, List<PrintedWord> quote) {
    WordAlignment alignment = new WordAlignment(quotation, quote);
    alignment.fill();
    return alignment.path();
  }

  private void fill() {
    int[] best = new int[quote.length + 1];
    int[] above = new int[quote.length + 1];
    for (int i = 1; i <= quotation.length; i++) {
      int[] swap = above;
      above = best;
      best = swap;
      best[0] = i * INSERTED;
      steps[i][0] = FROM_INSERTION;
      gap = NONE;
      for (int j = 1; j <= quote.length; j++) {
        cell(i, j, best, above);
      }
    }
    end = 0;
    for (int j = 1; j <= quote.length; j++) {
      end = best[j] > best[end] || (best[j] == best[end] && replacesLast(j)) ? j : end;
    }
  }

  /** Tests whether a last word that is added up to here is in the place of another there. */
  private boolean replacesLast(int j) {
    byte[] last = steps[quotation.length];
    return (last[j] & OWN_STEP) == FROM_DIAGONAL && (last[end] & OWN_STEP) == FROM_INSERTION;
  }

  private void cell(int i, int j, int[] best, int[] above) {
    int gain = quotation[i - 1] == quote[j - 1] ? gains[i - 1] : REPLACED;
    int diagonal = above[j - 1] + gain;
    int insertion = above[j] + INSERTED;
    int opened = best[j - 1] + GAP;
    boolean goesOn = gap >= opened;
    gap = Math.max(gap, opened);
    byte step = goesOn ? GAP_GOES_ON : 0;
    if (diagonal >= insertion && diagonal >= gap) {
      best[j] = diagonal;
      step |= FROM_DIAGONAL;
    } else if (insertion >= gap) {
      best[j] = insertion;
      step |= FROM_INSERTION;
    } else {
      best[j] = gap;
      step |= FROM_GAP;
    }
    steps[i][j] = step;
  }

  private List<At> path() {
    List<At> path = new ArrayList<>();
    int j = end;
    int i = quotation.length;
    while (i > 0) {
      switch (steps[i][j] & OWN_STEP) {
        case FROM_DIAGONAL -> {
          i--;
          j--;
          path.add(new At(quotation[i] == quote[j] ? Step.SAME : Step.REPLACED, i, j));
        }
        case FROM_INSERTION -> path.add(new At(Step.INSERTED, --i, j));
        default -> {
          boolean goesOn = true;
          while (goesOn) {
            goesOn = (steps[i][j] & GAP_GOES_ON) != 0;
            path.add(new At(Step.OMITTED, i, --j));
          }
        }
      }
    }
    Collections.reverse(path);
    return path;
  }
}
