package dev.quoth.schema;

import dev.quoth.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article as an index keeps it: in pieces, of which only those are decoded that a
 * passage is in.
 */
final class StoredText {

  /** The number of characters of a piece, of which a passage needs one or two. */
  private static final int PIECE = 2_048;

  private final List<StoredInput> compressed = new ArrayList<>();
  private final byte[] dictionary;
  private final @Nullable String[] decoded;

  /** Reads where the pieces are. */
  StoredText(StoredInput in, byte[] dictionary) {
    this.dictionary = dictionary;
    int pieces = in.readSize();
    for (int i = 0; i < pieces; i++) {
      compressed.add(in.copy());
      DeflatedPieces.skip(in);
    }
    decoded = new String[pieces];
  }

  static void write(
      StoredOutput out, String text, DeflatedPieces.Writer pieces, byte[] dictionary) {
    out.writeVInt((text.length() + PIECE - 1) / PIECE);
    StoredOutput piece = new StoredOutput();
    for (int start = 0; start < text.length(); start += PIECE) {
      piece.clear();
      piece.writeText(text.substring(start, Math.min(text.length(), start + PIECE)));
      pieces.write(piece, dictionary);
    }
  }

  /** Returns the characters of a span. */
  String in(Span span) {
    int first = span.start() / PIECE;
    int last = Objects.checkIndex((span.end() - 1) / PIECE, decoded.length);
    if (first == last) {
      return piece(first).substring(span.start() - first * PIECE, span.end() - first * PIECE);
    }
    StringBuilder text = new StringBuilder(span.length());
    for (int i = first; i <= last; i++) {
      String piece = piece(i);
      int from = Math.max(0, span.start() - i * PIECE);
      text.append(piece, from, Math.min(piece.length(), span.end() - i * PIECE));
    }
    return text.toString();
  }

  /** Returns the whole text. */
  String whole() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < decoded.length; i++) {
      text.append(piece(i));
    }
    return text.toString();
  }

  private String piece(int number) {
    String piece = decoded[number];
    if (piece == null) {
      byte[] bytes = DeflatedPieces.read(compressed.get(number).copy(), dictionary);
      piece = new StoredInput(new BytesRef(bytes)).readText();
      decoded[number] = piece;
    }
    return piece;
  }
}
