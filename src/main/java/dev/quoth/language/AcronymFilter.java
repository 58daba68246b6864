package dev.quoth.language;

import java.io.IOException;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Takes the full stops out of an acronym, so that "U.S.A" is "USA". One that would be a common word
 * has them all, and is not stemmed: "U.S" and "US" are "u.s", which is not the word "us".
 */
final class AcronymFilter extends TokenFilter {

  /** A longer word in capitals is no acronym but shouted. */
  private static final int MAX_LETTERS = 4;

  private final CharArraySet commonWords;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

  /**
   * Reads acronyms.
   *
   * @param input words with their capitals
   * @param commonWords words in lower case that no acronym is
   */
  AcronymFilter(TokenStream input, CharArraySet commonWords) {
    super(input);
    this.commonWords = commonWords;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (hasFullStops()) {
      dropFullStops();
      separateCommon();
    } else if (isCapitals()) {
      separateCommon();
    }
    return true;
  }

  /** Letters with a full stop between each two. */
  private boolean hasFullStops() {
    if (term.length() < 3 || term.length() % 2 == 0 || term.charAt(1) != '.') {
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

  private void dropFullStops() {
    int letters = (term.length() + 1) / 2;
    for (int i = 1; i < letters; i++) {
      term.buffer()[i] = term.buffer()[2 * i];
    }
    term.setLength(letters);
  }

  private boolean isCapitals() {
    if (term.length() < 2 || term.length() > MAX_LETTERS) {
      return false;
    }
    for (int i = 0; i < term.length(); i++) {
      if (!Character.isUpperCase(term.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Separates the letters of what would be a common word. */
  private void separateCommon() {
    String letters = term.toString();
    if (commonWords.contains(letters)) {
      term.setEmpty();
      for (int i = 0; i < letters.length(); i++) {
        term.append(i == 0 ? "" : ".").append(letters.charAt(i));
      }
      keyword.setKeyword(true);
    }
  }
}
