package dev.quoth.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** The scores that a query gives to a few documents. */
final class DocumentScores {

  private final List<LeafReaderContext> segments;
  private final Weight weight;
  private int segment = -1;
  private @Nullable Scorer scorer;

  DocumentScores(IndexSearcher searcher, Query query) throws IOException {
    segments = searcher.getLeafContexts();
    weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
  }

  /** Returns the score of each document; 0 where it does not match. */
  float[] of(int[] documents) throws IOException {
    long[] sorted = new long[documents.length];
    for (int i = 0; i < documents.length; i++) {
      sorted[i] = ((long) documents[i] << Integer.SIZE) | i;
    }
    Arrays.sort(sorted);
    float[] scores = new float[documents.length];
    for (long next : sorted) {
      scores[(int) next] = of((int) (next >>> Integer.SIZE));
    }
    return scores;
  }

  private float of(int document) throws IOException {
    int home = ReaderUtil.subIndex(document, segments);
    if (home != segment) {
      segment = home;
      scorer = weight.scorer(segments.get(home));
    }
    if (scorer == null) {
      return 0;
    }
    int inSegment = document - segments.get(home).docBase;
    DocIdSetIterator matches = scorer.iterator();
    int at = matches.docID() < inSegment ? matches.advance(inSegment) : matches.docID();
    return at == inSegment ? scorer.score() : 0;
  }
}
