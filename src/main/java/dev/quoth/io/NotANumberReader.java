package dev.quoth.io;

import java.io.IOException;
import java.io.Reader;
import java.util.List;

/**
 * Reads JSON in which a number that is none is written as Python and JavaScript do, {@code NaN} or
 * {@code Infinity}, which JSON does not have: a blank string of the same length takes its place, so
 * that it counts as absent and no offset changes.
 */
final class NotANumberReader extends Reader {

  private static final List<String> LITERALS = List.of("NaN", "Infinity", "-Infinity");
  private static final char QUOTE = '"';

  private final DecodedText text;
  private final Reader in;
  private int next;
  private boolean string;
  private boolean escaped;

  /** The characters of a literal that are still to be replaced. */
  private int left;

  /** Whether the next of them closes the blank string. */
  private boolean closing;

  /**
   * @param text a text whose first held character begins a value
   */
  NotANumberReader(DecodedText text) {
    this.text = text;
    in = text.reader();
  }

  @Override
  public int read(char[] target, int start, int length) throws IOException {
    int count = in.read(target, start, length);
    for (int i = start; i < start + count; i++) {
      target[i] = left > 0 ? blank() : passed(target[i], next);
      next++;
    }
    return count;
  }

  private char blank() {
    left--;
    char c = closing ? QUOTE : ' ';
    closing = false;
    return c;
  }

  private char passed(char c, int offset) throws IOException {
    if (string) {
      string = escaped || c != QUOTE;
      escaped = !escaped && c == '\\';
      return c;
    }
    if (c == QUOTE) {
      string = true;
      return c;
    }
    for (String literal : LITERALS) {
      if (c == literal.charAt(0) && stands(literal, offset)) {
        left = literal.length() - 1;
        closing = true;
        return QUOTE;
      }
    }
    return c;
  }

  private boolean stands(String literal, int offset) throws IOException {
    int i = 0;
    while (i < literal.length() && text.at(offset + i) == literal.charAt(i)) {
      i++;
    }
    return i == literal.length();
  }

  @Override
  public void close() {}
}
