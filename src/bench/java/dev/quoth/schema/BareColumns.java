package dev.quoth.schema;

import dev.quoth.Dimension;
import dev.quoth.passage.PassageField;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/** What the rival reads of an index: the columns, without a thought about what stands in them. */
public final class BareColumns {

  private BareColumns() {}

  /** Reads the stored value of each hit, and its article, as a string. */
  public static long read(IndexReader reader, ScoreDoc[] hits) throws IOException {
    int[] documents = Arrays.stream(hits).mapToInt(hit -> hit.doc).sorted().toArray();
    StoredColumn passages = new StoredColumn(reader);
    StoredColumn articles = new StoredColumn(reader);
    long length = 0;
    for (int document : documents) {
      BytesRef passage = passages.get(document);
      length += string(passage).length();
      int article = document - new StoredInput(passage).readVInt();
      length += string(articles.get(article)).length();
    }
    return length;
  }

  private static String string(BytesRef value) {
    return new String(value.bytes, value.offset, value.length, StandardCharsets.UTF_8);
  }

  /** Returns the values that a facet counts. */
  public static SortedSetDocValues facet(Dimension dimension, LeafReader segment)
      throws IOException {
    return FacetColumns.of(dimension, segment);
  }

  /** Returns the terms among which a name is looked up while it is typed. */
  public static TermsEnum names(LeafReader segment) throws IOException {
    return org.apache.lucene.index.Terms.getTerms(segment, PassageField.SPEAKER_NAMES.key())
        .iterator();
  }
}
