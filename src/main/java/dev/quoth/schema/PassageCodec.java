package dev.quoth.schema;

import dev.quoth.ParagraphPassage;
import dev.quoth.Passage;
import dev.quoth.Quote;
import dev.quoth.QuotePassage;
import dev.quoth.Span;
import dev.quoth.passage.SpokenWords;
import org.apache.lucene.util.BytesRef;

/**
 * Converts passages to bytes and back. The order is part of the format. The bytes do not repeat
 * what the {@link StoredArticle} has.
 */
final class PassageCodec {

  private static final byte QUOTE = 1;
  private static final byte PARAGRAPH = 2;

  private PassageCodec() {}

  /**
   * The beginning of the bytes of a passage.
   *
   * @param ordinal the document's place in its block, 1 or more
   * @param kind the kind of passage
   * @param index the passage's index among those of its kind
   */
  record Head(int ordinal, byte kind, int index) {}

  static BytesRef quote(
      int ordinal, int index, Quote quote, Span context, String text, NameTable names) {
    StoredOutput out = head(ordinal, QUOTE, index);
    new QuoteCodec.Writer(out, text, names, quote.span().start()).write(quote, context);
    return out.bytes();
  }

  static BytesRef paragraph(int ordinal, int index, Span span) {
    StoredOutput out = head(ordinal, PARAGRAPH, index);
    out.writeSpan(span);
    return out.bytes();
  }

  private static StoredOutput head(int ordinal, byte kind, int index) {
    StoredOutput out = new StoredOutput();
    out.writeVInt(ordinal);
    out.writeByte(kind);
    out.writeVInt(index);
    return out;
  }

  static Head readHead(StoredInput in) {
    return new Head(in.readVInt(), in.readByte(), in.readVInt());
  }

  /** Reads a passage after its head. */
  static Passage read(StoredInput in, Head head, StoredArticle article) {
    return head.kind() == PARAGRAPH ? paragraph(in, head, article) : quote(in, head, article);
  }

  private static ParagraphPassage paragraph(StoredInput in, Head head, StoredArticle article) {
    String id = article.ref().id() + "#p" + head.index();
    Span span = in.readSpan();
    return new ParagraphPassage(id, article.ref(), head.index(), span, article.text().in(span));
  }

  /** Reads what near-duplicates of a quote are told by, after its head. */
  static SpokenWords words(StoredInput in, StoredArticle article) {
    return new QuoteCodec.Reader(in, article, in.readVInt()).readSpokenWords();
  }

  private static QuotePassage quote(StoredInput in, Head head, StoredArticle article) {
    String id = article.ref().id() + "#q" + head.index();
    QuoteCodec.Reader reader = new QuoteCodec.Reader(in, article, in.readVInt());
    Quote quote = reader.read();
    Span context = reader.readSpan();
    return new QuotePassage(id, article.ref(), quote, article.text().in(context), context);
  }
}
