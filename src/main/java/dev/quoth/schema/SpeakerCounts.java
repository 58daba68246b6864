package dev.quoth.schema;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

/** How much the speakers say whom a question finds. */
public final class SpeakerCounts {

  /** About how many passages are looked at; of more, every second, third and so on. */
  private static final int SAMPLE = 500;

  private SpeakerCounts() {}

  /**
   * Counts the passages of each speaker among those that answer a question: all of them where they
   * are few, and a sample in even steps where they are many.
   *
   * @param searcher the snapshot
   * @param query the question
   * @return by the speaker's key, how many were counted
   * @throws IOException if the index cannot be read
   */
  public static Map<String, Integer> of(IndexSearcher searcher, Query query) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    Query rewritten = searcher.rewrite(query);
    int step = 1 + searcher.count(rewritten) / SAMPLE;
    Weight weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext segment : searcher.getLeafContexts()) {
      Scorer scorer = weight.scorer(segment);
      if (scorer != null) {
        count(segment, scorer.iterator(), step, counts);
      }
    }
    return counts;
  }

  /**
   * Asks for a speaker by the key.
   *
   * @param key a key that was counted
   * @return a query for the speaker's passages, each with a score of 1
   */
  public static Query speaker(String key) {
    return new ConstantScoreQuery(Terms.query(Fields.SPEAKER_KEY, new BytesRef(key)));
  }

  private static void count(
      LeafReaderContext segment, DocIdSetIterator passages, int step, Map<String, Integer> counts)
      throws IOException {
    SortedSetDocValues speakers = DocValues.getSortedSet(segment.reader(), Fields.SPEAKER);
    Map<Long, Integer> ordinals = new HashMap<>();
    int passed = 0;
    while (passages.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (passed++ % step == 0 && speakers.advanceExact(passages.docID())) {
        for (int i = 0; i < speakers.docValueCount(); i++) {
          ordinals.merge(speakers.nextOrd(), 1, Integer::sum);
        }
      }
    }
    for (Map.Entry<Long, Integer> speaker : ordinals.entrySet()) {
      counts.merge(key(speakers.lookupOrd(speaker.getKey())), speaker.getValue(), Integer::sum);
    }
  }

  private static String key(BytesRef value) {
    int mark = CountedValues.keyLength(value) - 1;
    return new BytesRef(value.bytes, value.offset, mark).utf8ToString();
  }
}
