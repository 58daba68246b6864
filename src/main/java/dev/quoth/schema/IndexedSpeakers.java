package dev.quoth.schema;

import dev.quoth.passage.FacetValue;
import dev.quoth.passage.PassageField;
import dev.quoth.plan.Clause;
import dev.quoth.plan.SpeakerDirectory;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** The directory of the speakers of a snapshot, for one question on one thread. */
public final class IndexedSpeakers implements SpeakerDirectory {

  /** The rough number of passages that are read: of more, only every n-th. */
  private static final int SAMPLE = 500;

  private static final int MAX_SIMILAR = 20;

  private final IndexSearcher searcher;

  /** One question asks for the same words several times. */
  private final Map<String, Map<String, Integer>> namesakes = new HashMap<>();

  /**
   * Creates a directory.
   *
   * @param searcher the snapshot
   */
  public IndexedSpeakers(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  @Override
  public Map<String, Integer> speakersOf(Clause passages) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    Query rewritten = searcher.rewrite(LuceneQueries.of(passages));
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

  @Override
  public int count(Clause passages) throws IOException {
    return searcher.count(LuceneQueries.of(passages));
  }

  @Override
  public Map<String, Integer> namesakes(String word) throws IOException {
    Map<String, Integer> known = namesakes.get(word);
    if (known == null) {
      known = SpeakerNames.namesakes(searcher.getIndexReader(), word);
      namesakes.put(word, known);
    }
    return known;
  }

  @Override
  public List<String> similarWords(String word) throws IOException {
    return new IndexedTerms(searcher.getIndexReader())
        .similarTo(PassageField.SPEAKER, word).stream().limit(MAX_SIMILAR).toList();
  }

  private static void count(
      LeafReaderContext segment, DocIdSetIterator passages, int step, Map<String, Integer> counts)
      throws IOException {
    SortedSetDocValues speakers =
        DocValues.getSortedSet(segment.reader(), PassageField.SPEAKER.key());
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
      counts.merge(
          FacetValue.key(speakers.lookupOrd(speaker.getKey())), speaker.getValue(), Integer::sum);
    }
  }
}
