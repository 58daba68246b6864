package dev.quoth.extract;

import dev.quoth.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The words of a text, by which two ranges are compared: marks and white space at their ends make
 * no difference. An apostrophe, a hyphen and a full stop join what stands around them.
 */
final class WordRanges {

  private final List<Span> words = new ArrayList<>();

  WordRanges(String text) {
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      if (end > at) {
        words.add(new Span(at, end));
      }
      at = Math.max(end, at + Character.charCount(text.codePointAt(at)));
    }
  }

  private static int end(String text, int start) {
    int at = start;
    while (at < text.length() && (letter(text, at) || (at > start && joins(text, at)))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean letter(String text, int at) {
    return at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
  }

  private static boolean joins(String text, int at) {
    return "'’-.".indexOf(text.charAt(at)) >= 0 && letter(text, at - 1) && letter(text, at + 1);
  }

  /** Returns the numbers of the words of which more than half lies in a range. */
  BitSet in(List<Span> ranges) {
    BitSet found = new BitSet();
    for (Span range : ranges) {
      for (int i = first(range.start()); i < words.size(); i++) {
        Span word = words.get(i);
        if (word.start() >= range.end()) {
          break;
        }
        int common = Math.min(word.end(), range.end()) - Math.max(word.start(), range.start());
        found.set(i, found.get(i) || common * 2 > word.length());
      }
    }
    return found;
  }

  /** Returns the number of the first word that ends behind a place. */
  private int first(int place) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).end() > place) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Returns how many words two ranges have in common, as a share of those of either. */
  static double overlap(BitSet one, BitSet other) {
    int common = common(one, other);
    int all = one.cardinality() + other.cardinality() - common;
    return all == 0 ? 0 : (double) common / all;
  }

  static int common(BitSet one, BitSet other) {
    BitSet common = (BitSet) one.clone();
    common.and(other);
    return common.cardinality();
  }
}
