package dev.quoth.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The beginning of an input, of which only as much is read as is asked for. */
final class InputHead {

  /** The most characters that are looked at to find out what an input is. */
  static final int MAX_LENGTH = 1 << 16;

  /** The most blanks that may precede the character that tells the format. */
  static final int MAX_BLANKS = 1 << 12;

  /** A zip archive names its first files in so many bytes. */
  private static final int MAX_BYTES = 1 << 12;

  private final DecodedText text;

  InputHead(DecodedText text) {
    this.text = text;
  }

  /** Tests whether the bytes begin so; each character stands for the byte of its number. */
  boolean beginsWithBytes(String signature) throws IOException {
    return bytes(signature.length()).equals(signature);
  }

  /** Tests whether the first bytes hold some, each character for the byte of its number. */
  boolean holdsBytes(String sought) throws IOException {
    return bytes(MAX_BYTES).contains(sought);
  }

  private String bytes(int most) throws IOException {
    return new String(text.firstBytes(most), StandardCharsets.ISO_8859_1);
  }

  /** Returns a character; -1 behind the end, or behind the most that are looked at. */
  int at(int offset) throws IOException {
    return offset < MAX_LENGTH ? text.at(offset) : -1;
  }

  /** Tests whether ASCII characters stand at an offset, in upper or lower case. */
  boolean startsWith(String lower, int offset) throws IOException {
    for (int i = 0; i < lower.length(); i++) {
      int c = at(offset + i);
      if ((c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c) != lower.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the offset behind the next occurrence of some ASCII characters; -1 without one. */
  int after(String lower, int from) throws IOException {
    for (int i = from; at(i) >= 0; i++) {
      if (startsWith(lower, i)) {
        return i + lower.length();
      }
    }
    return -1;
  }

  /** Returns the offset of the first character that is not blank, or of one too many. */
  int skipBlanks(int from) throws IOException {
    int i = from;
    while (i < from + MAX_BLANKS && isBlank(at(i))) {
      i++;
    }
    return i;
  }

  /** Returns the offset of the line feed that ends a line, or of the end. */
  int lineEnd(int from) throws IOException {
    int i = from;
    while (at(i) >= 0 && at(i) != '\n') {
      i++;
    }
    return i;
  }

  /** Returns a range in lower case. */
  String lower(int start, int end) {
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  static boolean isBlank(int c) {
    return c >= 0 && c <= ' ';
  }

  static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
