package dev.quoth.language;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Keeps stop words and all other words apart while they are stemmed. A stop word is not stemmed,
 * and is marked by its type, so that one analysis serves phrases, which need it, and the ranking,
 * which does not. A word whose stem would be another that is common, as "her" is of "herring", is
 * not stemmed either.
 */
final class StopWordStemming extends TokenFilter {

  private final Marker marker;
  private final CharArraySet commonWords;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  private StopWordStemming(TokenStream stemmed, Marker marker, CharArraySet commonWords) {
    super(stemmed);
    this.marker = marker;
    this.commonWords = commonWords;
  }

  /**
   * Stems words.
   *
   * @param words the words, in lower case
   * @param stopWords the stop words
   * @param commonWords words that are no stem of others, the stop words among them
   * @param stemmer takes the endings off words
   * @return the stems, and the stop words as they were
   */
  static TokenStream of(
      TokenStream words,
      CharArraySet stopWords,
      CharArraySet commonWords,
      UnaryOperator<TokenStream> stemmer) {
    Marker marker = new Marker(words, stopWords);
    return new StopWordStemming(stemmer.apply(marker), marker, commonWords);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!marker.isStopWord && commonWords.contains(term.buffer(), 0, term.length())) {
      term.copyBuffer(marker.word, 0, marker.length);
    }
    return true;
  }

  /** Marks the stop words, and remembers the word as it was. */
  private static final class Marker extends TokenFilter {
    private final CharArraySet stopWords;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private boolean isStopWord;
    private char[] word = new char[32];
    private int length;

    Marker(TokenStream input, CharArraySet stopWords) {
      super(input);
      this.stopWords = stopWords;
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      isStopWord = stopWords.contains(term.buffer(), 0, term.length());
      if (isStopWord) {
        type.setType(PassageAnalyzers.STOP_WORD);
        keyword.setKeyword(true); // which no stemmer changes
      } else {
        remember();
      }
      return true;
    }

    private void remember() {
      length = term.length();
      if (word.length < length) {
        word = Arrays.copyOf(term.buffer(), length);
      } else {
        System.arraycopy(term.buffer(), 0, word, 0, length);
      }
    }
  }
}
