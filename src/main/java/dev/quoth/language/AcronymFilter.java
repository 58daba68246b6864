package dev.quoth.language;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes the full stops out of an acronym, so that "U.S" is "US". */
final class AcronymFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  AcronymFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (acronym()) {
      int letters = (term.length() + 1) / 2;
      for (int i = 1; i < letters; i++) {
        term.buffer()[i] = term.buffer()[2 * i];
      }
      term.setLength(letters);
    }
    return true;
  }

  /** Letters with a full stop between each two. */
  private boolean acronym() {
    if (term.length() < 3 || term.length() % 2 == 0) {
      return false;
    }
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
        return false;
      }
    }
    return true;
  }
}
