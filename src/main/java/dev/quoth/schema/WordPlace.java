package dev.quoth.schema;

import dev.quoth.language.PassageAnalyzers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * A place in the row of a text's words, as an index counts them.
 *
 * @param terms the terms that stand there, of a word and its synonyms; none for a word that the
 *     analyzer leaves out
 * @param start where the word begins in the text
 * @param end where it ends
 */
public record WordPlace(Set<BytesRef> terms, int start, int end) {

  /** An analyzer that leaves out more words than these in one go leaves out no words. */
  private static final int MAX_LEFT_OUT = 100;

  /**
   * Analyzes the text of a passage.
   *
   * @param text the text
   * @param analyzers how text becomes terms
   * @return the places in their order
   */
  public static List<WordPlace> in(String text, PassageAnalyzers analyzers) {
    List<WordPlace> places = new ArrayList<>();
    try (TokenStream tokens = analyzers.passages().tokenStream(Fields.QUOTE, text)) {
      TermToBytesRefAttribute term = tokens.addAttribute(TermToBytesRefAttribute.class);
      OffsetAttribute at = tokens.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        int steps = Math.min(step.getPositionIncrement(), MAX_LEFT_OUT);
        for (int i = 1; i < steps && !places.isEmpty(); i++) {
          places.add(new WordPlace(Set.of(), at.startOffset(), at.startOffset()));
        }
        if (steps > 0 || places.isEmpty()) {
          places.add(new WordPlace(new HashSet<>(), at.startOffset(), at.endOffset()));
        }
        places.getLast().terms.add(BytesRef.deepCopyOf(term.getBytesRef()));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a text in memory failed", e);
    }
    return places;
  }
}
