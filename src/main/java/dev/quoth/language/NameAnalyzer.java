package dev.quoth.language;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;

/** Cuts names in their normal form at the spaces; they need no more. */
final class NameAnalyzer extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    return new TokenStreamComponents(new WhitespaceTokenizer());
  }

  /** Keeps two names of one passage apart, so that no phrase reaches from one to the other. */
  @Override
  public int getPositionIncrementGap(String fieldName) {
    return 100;
  }
}
