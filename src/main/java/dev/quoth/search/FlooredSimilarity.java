package dev.quoth.search;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/**
 * A similarity that takes no text to be shorter than a share of the average length. It expects
 * lengths as Lucene writes them, which {@link Similarity#computeNorm} does unless it is overridden.
 */
final class FlooredSimilarity extends Similarity {

  private static final int BYTE = 0xFF;

  private final Similarity similarity;
  private final double share;

  FlooredSimilarity(Similarity similarity, double share) {
    super(similarity.getDiscountOverlaps());
    this.similarity = similarity;
    this.share = share;
  }

  @Override
  public long computeNorm(FieldInvertState state) {
    return similarity.computeNorm(state);
  }

  @Override
  public SimScorer scorer(
      float boost, CollectionStatistics collection, TermStatistics... termStatistics) {
    double average = collection.sumTotalTermFreq() / (double) collection.docCount();
    int shortest = (int) Math.min(Integer.MAX_VALUE, share * average);
    return new Floored(
        similarity.scorer(boost, collection, termStatistics),
        SmallFloat.intToByte4(shortest) & BYTE);
  }

  /** Lengths are coded so that the greater code is the greater length. */
  private static final class Floored extends SimScorer {
    private final SimScorer scorer;
    private final long floor;

    Floored(SimScorer scorer, long floor) {
      this.scorer = scorer;
      this.floor = floor;
    }

    private long floored(long norm) {
      return Math.max(norm & BYTE, floor);
    }

    @Override
    public float score(float freq, long norm) {
      return scorer.score(freq, floored(norm));
    }

    @Override
    public BulkSimScorer asBulkSimScorer() {
      BulkSimScorer bulk = scorer.asBulkSimScorer();
      return new BulkSimScorer() {
        private long[] lengths = new long[0];

        @Override
        public void score(int size, float[] freqs, long[] norms, float[] scores) {
          if (lengths.length < size) {
            lengths = new long[Math.max(size, norms.length)];
          }
          for (int i = 0; i < size; i++) {
            lengths[i] = floored(norms[i]);
          }
          bulk.score(size, freqs, lengths, scores);
        }
      };
    }

    @Override
    public Explanation explain(Explanation freq, long norm) {
      return scorer.explain(freq, floored(norm));
    }
  }
}
