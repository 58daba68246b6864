package dev.quoth.schema;

import dev.quoth.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article as an index keeps it: in pieces, of which only those are decoded that a
 * passage is in.
 */
final class StoredText {

  /** The number of characters of a piece, of which a passage needs one or two. */
  private static final int PIECE = 1_024;

  private final List<StoredInput> encoded = new ArrayList<>();
  private final @Nullable String[] decoded;

  /** Reads where the pieces are. */
  StoredText(StoredInput in) {
    int pieces = in.readSize();
    for (int i = 0; i < pieces; i++) {
      encoded.add(in.copy());
      in.skipText();
    }
    decoded = new String[pieces];
  }

  static void write(StoredOutput out, String text) {
    out.writeVInt((text.length() + PIECE - 1) / PIECE);
    for (int start = 0; start < text.length(); start += PIECE) {
      out.writeText(text.substring(start, Math.min(text.length(), start + PIECE)));
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
      piece = encoded.get(number).readText();
      decoded[number] = piece;
    }
    return piece;
  }
}
