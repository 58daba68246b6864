package dev.quoth.schema;

import dev.quoth.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article as an index keeps it: in pieces, of which only those are decoded that a
 * passage is in, and of these what comes before its end.
 */
final class StoredText {

  /** The number of characters of a piece, of which a passage needs one or two. */
  private static final int PIECE = 2_048;

  /** What is read next is often a little further: a quote's context after the quote. */
  private static final int AHEAD = 512;

  private final List<StoredInput> compressed = new ArrayList<>();
  private final byte[] dictionary;

  /** The beginning of each piece, as far as it was needed. */
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
      int end = span.end() - first * PIECE;
      return piece(first, end).substring(span.start() - first * PIECE, end);
    }
    StringBuilder text = new StringBuilder(span.length());
    for (int i = first; i <= last; i++) {
      int from = Math.max(0, span.start() - i * PIECE);
      int to = Math.min(PIECE, span.end() - i * PIECE);
      text.append(piece(i, to), from, to);
    }
    return text.toString();
  }

  /** Returns the whole text. */
  String whole() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < decoded.length; i++) {
      text.append(beginning(i, Integer.MAX_VALUE));
    }
    return text.toString();
  }

  /** Returns the beginning of a piece, of some characters or more. */
  private String piece(int number, int characters) {
    String piece = decoded[number];
    if (piece == null || piece.length() < characters) {
      piece = beginning(number, characters + AHEAD);
      if (piece.length() < characters) { // of more than one byte each
        piece = beginning(number, Integer.MAX_VALUE);
      }
      decoded[number] = piece;
    }
    return piece;
  }

  private String beginning(int number, int bytes) {
    StoredInput in = compressed.get(number).copy();
    byte[] beginning = DeflatedPieces.readBeginning(in, dictionary, bytes);
    return new StoredInput(new BytesRef(beginning)).readBeginningOfText();
  }
}
