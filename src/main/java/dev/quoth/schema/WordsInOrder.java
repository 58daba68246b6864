package dev.quoth.schema;

import dev.quoth.passage.ArticlePart;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * The tokens of some parts of an analyzed article, one part after the other. The words of the title
 * are as far from those of the text as no phrase reaches.
 */
final class WordsInOrder extends TokenStream {

  /** More takes more bits for each word of a title, in each paragraph. */
  private static final int GAP = 20;

  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final BytesRef bytes = new BytesRef();
  private final AnalyzedArticle article;
  private List<ArticlePart> parts = List.of();
  private int part;
  private AnalyzedArticle.Analyzed tokens;
  private int next;
  private int end;

  WordsInOrder(AnalyzedArticle article) {
    this.article = article;
    tokens = article.of(ArticlePart.Whole.TEXT);
  }

  /** Starts anew with other parts. */
  WordsInOrder of(List<ArticlePart> others) {
    parts = others;
    return this;
  }

  @Override
  public void reset() {
    clearAttributes(); // whose increment the end of the parts before has set to 0
    part = 0;
    next = 0;
    end = 0;
  }

  @Override
  public boolean incrementToken() {
    int gap = 0;
    while (next == end) {
      if (part == parts.size()) {
        return false;
      }
      ArticlePart following = parts.get(part++);
      gap = tokens == article.of(following.of()) ? 0 : GAP;
      tokens = article.of(following.of());
      next = tokens.from(following.span().start());
      end = Math.max(next, tokens.from(following.span().end()));
    }
    article.term(tokens.term(next), bytes);
    term.setBytesRef(bytes);
    step.setPositionIncrement(gap + tokens.step(next++));
    return true;
  }
}
