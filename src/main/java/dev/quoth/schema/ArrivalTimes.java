package dev.quoth.schema;

import dev.quoth.passage.Microseconds;
import dev.quoth.passage.PassageField;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.Bits;

/** When the articles of an index arrived in it, in microseconds, each later than all before. */
public final class ArrivalTimes {

  private static final String FIELD = PassageField.ARRIVED.key();

  private ArrivalTimes() {}

  /** Returns the field of an article that arrives. */
  static IndexableField field(long moment) {
    return new LongField(FIELD, moment, Field.Store.NO);
  }

  /**
   * Returns the query for articles that arrived after a moment.
   *
   * @param moment the microseconds
   * @return a query for the articles' own documents
   */
  public static Query after(long moment) {
    return moment == Long.MAX_VALUE
        ? new MatchNoDocsQuery("nothing arrives after the end of time")
        : LongField.newRangeQuery(FIELD, moment + 1, Long.MAX_VALUE);
  }

  /**
   * Returns when the newest article arrived.
   *
   * @param reader the snapshot
   * @return the moment, though the article may have been deleted; empty where there is none
   * @throws IOException if the index cannot be read
   */
  public static Optional<Instant> latest(IndexReader reader) throws IOException {
    byte[] latest = PointValues.getMaxPackedValue(reader, FIELD);
    return latest == null
        ? Optional.empty()
        : Optional.of(Microseconds.moment(LongPoint.decodeDimension(latest, 0)));
  }

  /**
   * Returns when the newest article of a segment arrived.
   *
   * @param segment the segment
   * @return the microseconds; empty where it has no article
   * @throws IOException if the index cannot be read
   */
  public static OptionalLong latest(LeafReader segment) throws IOException {
    PointValues moments = segment.getPointValues(FIELD);
    return moments == null
        ? OptionalLong.empty()
        : OptionalLong.of(LongPoint.decodeDimension(moments.getMaxPackedValue(), 0));
  }

  /**
   * Returns when an article arrived.
   *
   * @param reader the snapshot
   * @param articleId the article's id
   * @return the microseconds; empty where the article is not in the index
   * @throws IOException if the index cannot be read
   */
  public static OptionalLong of(IndexReader reader, String articleId) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      LeafReader segment = leaf.reader();
      PostingsEnum documents = segment.postings(IndexSchema.article(articleId), PostingsEnum.NONE);
      int own = documents == null ? DocIdSetIterator.NO_MORE_DOCS : first(segment, documents);
      if (own != DocIdSetIterator.NO_MORE_DOCS) {
        SortedNumericDocValues moments = DocValues.getSortedNumeric(segment, FIELD);
        return moments.advanceExact(own)
            ? OptionalLong.of(moments.nextValue())
            : OptionalLong.empty();
      }
    }
    return OptionalLong.empty();
  }

  /** The first living document of a block is the article's own. */
  private static int first(LeafReader segment, PostingsEnum documents) throws IOException {
    Bits live = segment.getLiveDocs();
    int document = documents.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
      document = documents.nextDoc();
    }
    return document;
  }
}
