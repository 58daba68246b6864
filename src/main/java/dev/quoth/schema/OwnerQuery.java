package dev.quoth.schema;

import dev.quoth.passage.PassageField;
import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Matches the documents whose owner matches another query: an article owns its passages, and a
 * paragraph the quotes that start in it. An owner comes before all that it owns, and a column has
 * how many documents before. The score is that of the owner.
 *
 * <p>It is a join that needs no bits of all owners: both sides only move forward.
 */
final class OwnerQuery extends Query {

  private final Query owners;
  private final String column;

  private OwnerQuery(Query owners, PassageField column) {
    this(owners, column.key());
  }

  private OwnerQuery(Query owners, String column) {
    this.owners = owners;
    this.column = column;
  }

  /** Returns a query for the passages of the articles that match another. */
  static Query article(Query articles) {
    return new OwnerQuery(articles, PassageField.ORDINAL);
  }

  /** Returns a query for the quotes that start in a paragraph that matches another. */
  static Query paragraph(Query paragraphs) {
    return new OwnerQuery(paragraphs, PassageField.PARAGRAPH_ORDINAL);
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = owners.rewrite(searcher);
    return rewritten.equals(owners) ? super.rewrite(searcher) : new OwnerQuery(rewritten, column);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return new OwnerWeight(owners.createWeight(searcher, mode, boost));
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "owner by " + column + " (" + owners.toString(field) + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OwnerQuery query
        && column.equals(query.column)
        && owners.equals(query.owners);
  }

  @Override
  public int hashCode() {
    return Objects.hash(column, owners);
  }

  private final class OwnerWeight extends FilterWeight {

    OwnerWeight(Weight owners) {
      super(OwnerQuery.this, owners);
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
      ScorerSupplier found = in.scorerSupplier(segment);
      if (found == null) {
        return null;
      }
      NumericDocValues distances = DocValues.getNumeric(segment.reader(), column);
      return new ScorerSupplier() {
        @Override
        public Scorer get(long leadCost) throws IOException {
          return new OwnedScorer(found.get(leadCost), distances, segment.reader().maxDoc());
        }

        @Override
        public void setTopLevelScoringClause() throws IOException {
          found.setTopLevelScoringClause(); // the score passes through
        }

        @Override
        public long cost() {
          return Math.min(segment.reader().maxDoc(), found.cost() * OwnedDocuments.EXPECTED);
        }
      };
    }

    @Override
    public Explanation explain(LeafReaderContext segment, int document) throws IOException {
      NumericDocValues distances = DocValues.getNumeric(segment.reader(), column);
      if (!distances.advanceExact(document)) {
        return Explanation.noMatch("nothing owns document " + document);
      }
      Explanation owner = in.explain(segment, document - (int) distances.longValue());
      return owner.isMatch()
          ? Explanation.match(owner.getValue(), "of its owner:", owner)
          : Explanation.noMatch("its owner does not match", owner);
    }

    @Override
    public int count(LeafReaderContext segment) {
      return -1;
    }
  }

  /**
   * Scores what is owned as its owner. A bound of the score passes through, so that owners that
   * cannot be among the best are skipped.
   */
  private static final class OwnedScorer extends Scorer {
    private final Scorer owners;
    private final OwnedDocuments documents;

    OwnedScorer(Scorer owners, NumericDocValues distances, int end) {
      this.owners = owners;
      documents = new OwnedDocuments(owners.iterator(), distances, end);
    }

    @Override
    public int docID() {
      return documents.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return documents;
    }

    @Override
    public float score() throws IOException {
      return owners.score();
    }

    /** An owner is at or before what it owns, but by an unknown distance. */
    @Override
    public int advanceShallow(int target) throws IOException {
      owners.advanceShallow(Math.max(0, owners.docID()));
      return DocIdSetIterator.NO_MORE_DOCS;
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
      return owners.getMaxScore(upTo);
    }

    @Override
    public void setMinCompetitiveScore(float least) throws IOException {
      owners.setMinCompetitiveScore(least);
    }
  }

  /** The documents whose owner is among some. */
  private static final class OwnedDocuments extends DocIdSetIterator {

    /** About how many documents an owner has, to guess how many there are. */
    static final int EXPECTED = 32;

    private final DocIdSetIterator owners;
    private final NumericDocValues distances;
    private final int end;
    private int document = -1;

    OwnedDocuments(DocIdSetIterator owners, NumericDocValues distances, int end) {
      this.owners = owners;
      this.distances = distances;
      this.end = end;
    }

    @Override
    public int docID() {
      return document;
    }

    @Override
    public int nextDoc() throws IOException {
      return advance(document + 1);
    }

    @Override
    public int advance(int target) throws IOException {
      int next = target;
      while (next < end && owners.docID() != NO_MORE_DOCS) {
        int owner = distances.advanceExact(next) ? next - (int) distances.longValue() : -1;
        if (owner < 0 || owner == next) {
          next++; // owned by none: an owner itself
        } else if (owner > owners.docID() && owners.advance(owner) == NO_MORE_DOCS) {
          break;
        } else if (owner == owners.docID()) {
          document = next;
          return next;
        } else {
          next = Math.max(next, owners.docID()) + 1;
        }
      }
      document = NO_MORE_DOCS;
      return NO_MORE_DOCS;
    }

    @Override
    public long cost() {
      return Math.min(end, owners.cost() * EXPECTED);
    }
  }
}
