package dev.quoth.schema;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that articles and passages are read back from. They are doc values, which are read in
 * place, and no stored fields, of which a whole compressed block is unpacked for each document.
 * Only a long value is a stored field, because a column makes room for its longest value whenever
 * it is opened.
 */
final class StoredColumn {

  /** Enough for all but a few articles and passages. */
  static final int MAX_BYTES_IN_COLUMN = 8_192;

  /** The field of the bytes of an article or a passage. */
  private static final String FIELD = "stored";

  private static final Set<String> FIELDS = Set.of(FIELD);
  private static final BytesRef ELSEWHERE = new BytesRef();

  private final IndexReader reader;

  /** One for each segment, opened on first use: opening costs more than reading a value. */
  private final @Nullable BinaryDocValues[] columns;

  StoredColumn(IndexReader reader) {
    this.reader = reader;
    columns = new BinaryDocValues[reader.leaves().size()];
  }

  /** Returns the fields that keep a value. */
  static List<IndexableField> fields(BytesRef value) {
    if (value.length <= MAX_BYTES_IN_COLUMN) {
      return List.of(new BinaryDocValuesField(FIELD, value));
    }
    return List.of(new BinaryDocValuesField(FIELD, ELSEWHERE), new StoredField(FIELD, value));
  }

  /** Returns the value of a document, valid until the next call. Going forward is fastest. */
  BytesRef get(int document) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext home = leaves.get(ReaderUtil.subIndex(document, leaves));
    BinaryDocValues column = columns[home.ord];
    if (column == null || document - home.docBase < column.docID()) {
      column = DocValues.getBinary(home.reader(), FIELD);
      columns[home.ord] = column;
    }
    if (!column.advanceExact(document - home.docBase)) {
      throw new IOException("document " + document + " of the index has no stored bytes");
    }
    BytesRef value = column.binaryValue();
    return value.length > 0 ? value : elsewhere(document);
  }

  private BytesRef elsewhere(int document) throws IOException {
    BytesRef stored = reader.storedFields().document(document, FIELDS).getBinaryValue(FIELD);
    if (stored == null) {
      throw new CorruptIndexException("no stored bytes", "document " + document);
    }
    return stored;
  }
}
