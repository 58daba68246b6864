package dev.quoth.schema;

import dev.quoth.passage.ArticlePart;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * The terms of some parts of an analyzed article, each once with its frequency, but for stop words.
 * To write a term once costs much less than to write it as often as it occurs.
 */
final class BagOfWords extends TokenStream {

  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final BytesRef bytes = new BytesRef();
  private final AnalyzedArticle article;

  /** How often each term of the article occurs in the parts; all 0 between two bags. */
  private final int[] frequencies;

  /** The terms of the parts in the order in which they occur first. */
  private final int[] found;

  private int size;
  private int next;

  BagOfWords(AnalyzedArticle article) {
    this.article = article;
    frequencies = new int[article.terms()];
    found = new int[article.terms()];
  }

  /** Starts anew with other parts. */
  BagOfWords of(List<ArticlePart> parts) {
    size = 0;
    for (ArticlePart part : parts) {
      AnalyzedArticle.Analyzed tokens = article.of(part.of());
      int end = tokens.from(part.span().end());
      for (int i = tokens.from(part.span().start()); i < end; i++) {
        if (!tokens.isStopWord(i) && frequencies[tokens.term(i)]++ == 0) {
          found[size++] = tokens.term(i);
        }
      }
    }
    return this;
  }

  @Override
  public void reset() {
    clearAttributes(); // whose increment the end of the parts before has set to 0
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    if (next == size) {
      return false;
    }
    int number = found[next++];
    article.term(number, bytes);
    term.setBytesRef(bytes);
    frequency.setTermFrequency(frequencies[number]);
    frequencies[number] = 0;
    return true;
  }
}
