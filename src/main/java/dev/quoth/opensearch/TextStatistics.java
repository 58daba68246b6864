package dev.quoth.opensearch;

import dev.quoth.passage.PassageField;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What BM25 must know of all texts of a field.
 *
 * @param texts how many have a word
 * @param terms how many words they have together; known for paragraphs alone
 * @param frequencies by the term, how many texts have it
 */
record TextStatistics(long texts, long terms, Map<String, Long> frequencies) {

  /** The statistics of a field that nothing is known of. */
  static final TextStatistics NONE = new TextStatistics(0, 0, Map.of());

  /** Copies the map. */
  TextStatistics {
    frequencies = Map.copyOf(frequencies);
  }

  /** Returns those of a field. */
  static TextStatistics of(PassageField field, Map<PassageField, TextStatistics> all) {
    return all.getOrDefault(field, NONE);
  }

  /** Returns the average length of a text, as BM25 rounds it. */
  float averageLength() {
    return (float) (terms / (double) Math.max(1, texts));
  }

  /** Returns how many texts have the word; of several that count as one, the most frequent. */
  long frequency(Collection<String> words) {
    return words.stream().mapToLong(word -> frequencies.getOrDefault(word, 0L)).max().orElse(0);
  }

  /** Returns the weight of a word; of several that count as one, the most frequent one's. */
  float idf(Collection<String> words) {
    return idf(frequency(words));
  }

  /** Returns the weight of a term; 0 where no text has it. */
  float idf(String term) {
    long frequency = frequencies.getOrDefault(term, 0L);
    return frequency > 0 ? idf(frequency) : 0;
  }

  /** Where a commit came between the two counts, more texts than there are may have a word. */
  private float idf(long frequency) {
    long all = Math.max(texts, frequency);
    return (float) Math.log(1 + (all - frequency + 0.5) / (frequency + 0.5));
  }

  /** Returns the weight of a phrase: the sum of those of the terms that there are. */
  float idfOfPhrase(List<List<String>> positions) {
    double sum = 0;
    for (List<String> terms : positions) {
      for (String term : terms) {
        sum += idf(term);
      }
    }
    return (float) sum;
  }
}
