package dev.quoth.schema;

import dev.quoth.ArticleRef;
import dev.quoth.ParagraphPassage;
import dev.quoth.Passage;
import dev.quoth.Quote;
import dev.quoth.QuotePassage;
import dev.quoth.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * What a document keeps to be read back. The bytes of a passage begin with the document's place in
 * its block, which is never 0.
 */
final class StoredBytes {

  private static final byte QUOTE = 1;
  private static final byte PARAGRAPH = 2;

  private StoredBytes() {}

  static BytesRef facts(ArticleRef facts) {
    return bytes(out -> FactsCodec.write(out, facts));
  }

  static BytesRef quote(int ordinal, int index, Quote quote, Span contextSpan, String context) {
    return bytes(out -> {
      out.writeVInt(ordinal);
      out.writeByte(QUOTE);
      out.writeVInt(index);
      QuoteCodec.write(out, quote);
      QuoteCodec.writeSpan(out, contextSpan);
      TextCodec.write(out, context);
    });
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

  static ArticleRef readFacts(BytesRef stored) {
    return FactsCodec.read(input(stored));
  }

  static int readOrdinal(BytesRef stored) {
    return input(stored).readVInt();
  }

  static Passage readPassage(BytesRef stored, ArticleRef article) {
    ByteArrayDataInput in = input(stored);
    in.readVInt();
    boolean quote = in.readByte() == QUOTE;
    int index = in.readVInt();
    if (quote) {
      Quote words = QuoteCodec.read(in);
      Span contextSpan = QuoteCodec.readSpan(in);
      String id = article.id() + "#q" + index;
      return new QuotePassage(id, article, words, TextCodec.read(in), contextSpan);
    }
    Span span = QuoteCodec.readSpan(in);
    return new ParagraphPassage(
        article.id() + "#p" + index, article, index, span, TextCodec.read(in));
  }

  private static ByteArrayDataInput input(BytesRef stored) {
    return new ByteArrayDataInput(stored.bytes, stored.offset, stored.length);
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
