package dev.quoth.search;

import dev.quoth.schema.DocumentSet;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** A query for some documents of a snapshot by their numbers, for which no term stands. */
final class DocumentsQuery extends Query {

  private final FixedBitSet documents;

  DocumentsQuery(IndexReader reader, Set<Integer> documents) {
    this.documents = DocumentSet.bits(documents, reader.maxDoc());
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext segment) {
        FixedBitSet ofSegment = of(segment);
        int count = ofSegment.cardinality();
        return ConstantScoreScorerSupplier.fromIterator(
            new BitSetIterator(ofSegment, count), score(), scoreMode, ofSegment.length());
      }

      @Override
      public boolean isCacheable(LeafReaderContext segment) {
        return false;
      }
    };
  }

  private FixedBitSet of(LeafReaderContext segment) {
    int size = segment.reader().maxDoc();
    FixedBitSet ofSegment = new FixedBitSet(size);
    FixedBitSet.orRange(documents, segment.docBase, ofSegment, 0, size);
    return ofSegment;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return documents.cardinality() + " documents";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DocumentsQuery query && documents.equals(query.documents);
  }

  @Override
  public int hashCode() {
    return documents.hashCode();
  }
}
