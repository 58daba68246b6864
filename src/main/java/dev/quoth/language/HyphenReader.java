package dev.quoth.language;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/**
 * Replaces a hyphen between two letters or digits by a {@value #JOINT}, at which the tokenizer does
 * not split: "F-16" is one token, which {@link CompoundFilter} takes apart. No offset changes.
 */
final class HyphenReader extends CharFilter {

  static final char JOINT = '_';

  private static final int NONE = -2;

  private int before;
  private int ahead = NONE;

  HyphenReader(Reader input) {
    super(input);
  }

  @Override
  protected int correct(int offset) {
    return offset;
  }

  @Override
  public int read(char[] buffer, int start, int length) throws IOException {
    int read = readAhead(buffer, start, length);
    for (int i = start; i < start + read; i++) {
      char c = buffer[i];
      if (isHyphen(c) && Character.isLetterOrDigit(before)) {
        int after = i + 1 < start + read ? buffer[i + 1] : peek();
        if (Character.isLetterOrDigit(after)) {
          buffer[i] = JOINT;
        }
      }
      before = c;
    }
    return read;
  }

  private int readAhead(char[] buffer, int start, int length) throws IOException {
    if (length == 0 || ahead == NONE) {
      return input.read(buffer, start, length);
    }
    if (ahead < 0) {
      return -1;
    }
    buffer[start] = (char) ahead;
    ahead = NONE;
    return 1;
  }

  private int peek() throws IOException {
    ahead = input.read();
    return ahead;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
