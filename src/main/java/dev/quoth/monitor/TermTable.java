package dev.quoth.monitor;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;
import org.jspecify.annotations.Nullable;

/**
 * The required terms of one field, each with the words that it stands for, by their numbers. For
 * one thread.
 */
final class TermTable {

  private final BytesRefHash terms;

  /** Where the words of each term start. */
  private final int[] starts;

  private final int[] words;

  /** Made when it is first asked for, which it seldom is. */
  private @Nullable List<Integer> sorted;

  private TermTable(BytesRefHash terms, int[] starts, int[] words) {
    this.terms = terms;
    this.starts = starts;
    this.words = words;
  }

  int size() {
    return terms.size();
  }

  /** Returns the number of a term; a negative one if it is not required. */
  int find(BytesRef term) {
    return terms.find(term);
  }

  BytesRef term(int number) {
    return terms.get(number, new BytesRef());
  }

  /**
   * Returns the numbers of all terms in the order of the terms, in which they are found fastest.
   */
  List<Integer> sorted() {
    List<Integer> known = sorted;
    if (known == null) {
      known = IntStream.range(0, size()).boxed().sorted(Comparator.comparing(this::term)).toList();
      sorted = known;
    }
    return known;
  }

  void forEachWord(int term, IntConsumer word) {
    for (int i = starts[term]; i < starts[term + 1]; i++) {
      word.accept(words[i]);
    }
  }

  /** Gathers terms and words. */
  static final class Builder {

    private final BytesRefHash terms = new BytesRefHash();
    private int[] termOf = new int[16];
    private int[] wordOf = new int[16];
    private int pairs;

    void add(String term, int word) {
      int number = terms.add(new BytesRef(term));
      termOf = ArrayUtil.grow(termOf, pairs + 1);
      wordOf = ArrayUtil.grow(wordOf, pairs + 1);
      termOf[pairs] = number < 0 ? -number - 1 : number; // a known term comes back negative
      wordOf[pairs] = word;
      pairs++;
    }

    TermTable build() {
      int[] starts = new int[terms.size() + 1];
      for (int i = 0; i < pairs; i++) {
        starts[termOf[i] + 1]++;
      }
      for (int i = 0; i < terms.size(); i++) {
        starts[i + 1] += starts[i];
      }
      int[] next = starts.clone();
      int[] words = new int[pairs];
      for (int i = 0; i < pairs; i++) {
        words[next[termOf[i]]++] = wordOf[i];
      }
      return new TermTable(terms, starts, words);
    }
  }
}
