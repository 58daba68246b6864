package dev.quoth.passage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;

/** Runs an analyzer over a text in memory. A term is a string, whose UTF-8 an index has. */
public final class TextAnalysis {

  /** What an analyzer that tells fields apart is told: it cannot know which fields there are. */
  private static final String FIELD = "quote";

  /** An analyzer that leaves out more words than these in one go leaves out no words. */
  private static final int MAX_LEFT_OUT = 100;

  private TextAnalysis() {}

  /**
   * Returns the terms of a text.
   *
   * @param analyzer how text becomes terms
   * @param text the text
   * @return the terms in their order
   */
  public static List<String> terms(Analyzer analyzer, String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(FIELD, text)) {
      TermToBytesRefAttribute term = tokens.addAttribute(TermToBytesRefAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.getBytesRef().utf8ToString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a text in memory failed", e);
    }
    return terms;
  }

  /**
   * Returns the positions of a text, as an index counts them.
   *
   * @param analyzer how text becomes terms
   * @param text the text
   * @return the positions in their order, the first and the last of which have a term
   */
  public static List<TokenPosition> positions(Analyzer analyzer, String text) {
    List<TokenPosition> positions = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(FIELD, text)) {
      TermToBytesRefAttribute term = tokens.addAttribute(TermToBytesRefAttribute.class);
      OffsetAttribute at = tokens.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      Set<String> terms = new LinkedHashSet<>();
      tokens.reset();
      while (tokens.incrementToken()) {
        int steps = Math.min(step.getPositionIncrement(), MAX_LEFT_OUT);
        for (int i = 1; i < steps && !positions.isEmpty(); i++) {
          positions.add(new TokenPosition(Set.of(), at.startOffset(), at.startOffset()));
        }
        if (steps > 0 || positions.isEmpty()) {
          terms = new LinkedHashSet<>();
          positions.add(new TokenPosition(terms, at.startOffset(), at.endOffset()));
        }
        terms.add(term.getBytesRef().utf8ToString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a text in memory failed", e);
    }
    return positions;
  }
}
