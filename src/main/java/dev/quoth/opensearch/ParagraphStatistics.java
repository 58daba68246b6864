package dev.quoth.opensearch;

import java.util.List;
import java.util.Map;

/**
 * What BM25 must know of all paragraphs to rank quotes by theirs.
 *
 * @param paragraphs how many have a word
 * @param terms how many words they have together
 * @param frequencies by the term, how many paragraphs have it
 */
record ParagraphStatistics(long paragraphs, long terms, Map<String, Long> frequencies) {

  /** Statistics for clauses without a score. */
  static final ParagraphStatistics NONE = new ParagraphStatistics(0, 0, Map.of());

  /** Copies the map. */
  ParagraphStatistics {
    frequencies = Map.copyOf(frequencies);
  }

  /** Returns the average length of a paragraph, as BM25 rounds it. */
  float averageLength() {
    return (float) (terms / (double) Math.max(1, paragraphs));
  }

  /** Returns the weight of a word; of several that count as one, the most frequent one's. */
  float idf(List<String> words) {
    long frequency = 0;
    for (String word : words) {
      frequency = Math.max(frequency, frequencies.getOrDefault(word, 0L));
    }
    return idf(frequency);
  }

  private float idf(long frequency) {
    return (float) Math.log(1 + (paragraphs - frequency + 0.5) / (frequency + 0.5));
  }

  /** Returns the weight of a phrase: the sum of those of the terms that there are. */
  float idfOfPhrase(List<List<String>> positions) {
    double sum = 0;
    for (List<String> terms : positions) {
      for (String term : terms) {
        long frequency = frequencies.getOrDefault(term, 0L);
        sum += frequency > 0 ? idf(frequency) : 0;
      }
    }
    return (float) sum;
  }
}
