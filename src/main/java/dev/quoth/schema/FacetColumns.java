package dev.quoth.schema;

import dev.quoth.ArticleFact;
import dev.quoth.Dimension;
import dev.quoth.PassageFact;
import dev.quoth.passage.FacetValue;
import java.io.IOException;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/** The columns of values that passages are counted by; each value is a {@link FacetValue}. */
public final class FacetColumns {

  private FacetColumns() {}

  static IndexableField field(String field, String key, String label) {
    return new SortedSetDocValuesField(field, FacetValue.of(key, label));
  }

  /**
   * Returns the values of a segment's passages.
   *
   * @param dimension what to count by
   * @param segment the segment
   * @return the values, none where the segment has none
   * @throws IOException if the index cannot be read
   */
  public static SortedSetDocValues of(Dimension dimension, LeafReader segment) throws IOException {
    return DocValues.getSortedSet(segment, field(dimension));
  }

  private static String field(Dimension dimension) {
    return switch (dimension) {
      case PassageFact.SPEAKER -> Fields.SPEAKER;
      case PassageFact.ROLE -> Fields.ROLE;
      case PassageFact.TYPE -> Fields.TYPE;
      case ArticleFact fact -> Fields.fact(fact);
    };
  }
}
