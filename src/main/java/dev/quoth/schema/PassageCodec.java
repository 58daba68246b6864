package dev.quoth.schema;

import dev.quoth.ArticleRef;
import dev.quoth.ParagraphPassage;
import dev.quoth.Passage;
import dev.quoth.Quote;
import dev.quoth.QuotePassage;
import dev.quoth.Span;
import java.io.IOException;
import org.apache.lucene.util.BytesRef;

/**
 * Converts passages to bytes and back. The order is part of the format. The bytes do not repeat
 * what other documents of the block have: the facts of the article, and the context of a quote
 * where it is the text of a paragraph.
 */
final class PassageCodec {

  private static final byte QUOTE = 1;
  private static final byte PARAGRAPH = 2;

  /** Written instead of the place of the paragraph whose text is the context. */
  private static final int OWN_CONTEXT = 0;

  private PassageCodec() {}

  /**
   * The beginning of the bytes of a passage.
   *
   * @param ordinal the document's place in its block, 1 or more
   * @param kind the kind of passage
   * @param index the passage's index among those of its kind
   */
  record Head(int ordinal, byte kind, int index) {}

  /** Looks up the text of a paragraph by the place of its document in the block. */
  @FunctionalInterface
  interface ParagraphTexts {
    String at(int ordinal) throws IOException;
  }

  /** Writes a quote whose context is the text of the paragraph with that place in the block. */
  static BytesRef quote(int ordinal, int index, Quote quote, Span contextSpan, int paragraph) {
    StoredOutput out = writeQuote(ordinal, index, quote, contextSpan);
    out.writeVInt(paragraph);
    return out.bytes();
  }

  /** Writes a quote with a context of its own. */
  static BytesRef quote(int ordinal, int index, Quote quote, Span contextSpan, String context) {
    StoredOutput out = writeQuote(ordinal, index, quote, contextSpan);
    out.writeVInt(OWN_CONTEXT);
    out.writeText(context);
    return out.bytes();
  }

  private static StoredOutput writeQuote(int ordinal, int index, Quote quote, Span contextSpan) {
    StoredOutput out = head(ordinal, QUOTE, index);
    QuoteCodec.write(out, quote);
    QuoteCodec.writeSpan(out, contextSpan);
    return out;
  }

  static BytesRef paragraph(int ordinal, int index, Span span, String text) {
    StoredOutput out = head(ordinal, PARAGRAPH, index);
    QuoteCodec.writeSpan(out, span);
    out.writeText(text);
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
  static Passage read(StoredInput in, Head head, ArticleRef article, ParagraphTexts texts)
      throws IOException {
    return head.kind() == PARAGRAPH
        ? paragraph(in, head, article)
        : quote(in, head, article, texts);
  }

  private static ParagraphPassage paragraph(StoredInput in, Head head, ArticleRef article) {
    String id = article.id() + "#p" + head.index();
    return new ParagraphPassage(id, article, head.index(), QuoteCodec.readSpan(in), in.readText());
  }

  private static QuotePassage quote(
      StoredInput in, Head head, ArticleRef article, ParagraphTexts texts) throws IOException {
    Quote quote = QuoteCodec.read(in);
    Span span = QuoteCodec.readSpan(in);
    int paragraph = in.readVInt();
    String context = paragraph == OWN_CONTEXT ? in.readText() : texts.at(paragraph);
    return new QuotePassage(article.id() + "#q" + head.index(), article, quote, context, span);
  }

  /** Reads only the text of a paragraph. */
  static String readText(StoredInput in) {
    readHead(in);
    QuoteCodec.readSpan(in);
    return in.readText();
  }
}
