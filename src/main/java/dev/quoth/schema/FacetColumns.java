package dev.quoth.schema;

import dev.quoth.ArticleFact;
import dev.quoth.Dimension;
import dev.quoth.PassageFact;
import dev.quoth.passage.FacetValue;
import dev.quoth.passage.PassageField;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/** The columns of values that passages are counted by; each value is a {@link FacetValue}. */
public final class FacetColumns {

  private FacetColumns() {}

  /**
   * Returns the values of a segment's passages.
   *
   * @param dimension what to count by
   * @param segment the segment
   * @return the values, none where the segment has none
   * @throws IOException if the index cannot be read
   */
  public static SortedSetDocValues of(Dimension dimension, LeafReader segment) throws IOException {
    PassageField field = PassageField.of(dimension);
    return switch (dimension) {
      case PassageFact fact -> DocValues.getSortedSet(segment, field.key());
      case ArticleFact fact -> ArticleValues.of(segment, field);
    };
  }
}
