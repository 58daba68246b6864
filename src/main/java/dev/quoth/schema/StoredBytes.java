package dev.quoth.schema;

import dev.quoth.ArticleRef;
import dev.quoth.Quote;
import dev.quoth.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * What a document keeps to be read back. The bytes of a passage begin with the document's place in
 * its block, which is never 0.
 */
final class StoredBytes {

  static final byte QUOTE = 1;
  static final byte PARAGRAPH = 2;

  /** Stands where else the place of the paragraph is given whose text is the context. */
  static final int OWN_CONTEXT = 0;

  private StoredBytes() {}

  static BytesRef facts(ArticleRef facts) {
    return bytes(out -> FactsCodec.write(out, facts));
  }

  /** Writes a quote whose context is the text of a paragraph, which has that place in the block. */
  static BytesRef quote(int ordinal, int index, Quote quote, Span contextSpan, int paragraph) {
    return bytes(out -> {
      writeQuote(out, ordinal, index, quote, contextSpan);
      out.writeVInt(paragraph);
    });
  }

  static BytesRef quote(int ordinal, int index, Quote quote, Span contextSpan, String context) {
    return bytes(out -> {
      writeQuote(out, ordinal, index, quote, contextSpan);
      out.writeVInt(OWN_CONTEXT);
      TextCodec.write(out, context);
    });
  }

  private static void writeQuote(
      DataOutput out, int ordinal, int index, Quote quote, Span contextSpan) throws IOException {
    out.writeVInt(ordinal);
    out.writeByte(QUOTE);
    out.writeVInt(index);
    QuoteCodec.write(out, quote);
    QuoteCodec.writeSpan(out, contextSpan);
  }

  static BytesRef paragraph(int ordinal, int index, Span span, String text) {
    return bytes(out -> {
      out.writeVInt(ordinal);
      out.writeByte(PARAGRAPH);
      out.writeVInt(index);
      QuoteCodec.writeSpan(out, span);
      TextCodec.write(out, text);
    });
  }

  private static BytesRef bytes(Writing writing) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return new BytesRef(out.toArrayCopy());
  }

  @FunctionalInterface
  private interface Writing {
    void to(DataOutput out) throws IOException;
  }
}
