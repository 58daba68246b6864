package dev.quoth.passage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;

/** Runs an analyzer over a text in memory. A term is a string, of which an index has the UTF-8. */
public final class TextAnalysis {

  /** The name that is given to an analyzer that depends on the field; it cannot know the fields. */
  private static final String FIELD = "quote";

  /** A gap of more positions than these is no sequence of words that were left out. */
  private static final int MAX_LEFT_OUT = 100;

  private TextAnalysis() {}

  /** Receives the tokens of a text, one after the other. */
  @FunctionalInterface
  public interface TokenVisitor {

    /**
     * Receives a token.
     *
     * @param term the term, valid during the call
     * @param start where the word begins in the text
     * @param end where it ends
     * @param steps how many positions it is after the token before; 0 for a synonym of that
     * @return false if the tokens after this one are not wanted
     */
    boolean visit(BytesRef term, int start, int end, int steps);
  }

  /**
   * Reads the tokens of a text.
   *
   * @param analyzer makes terms of text
   * @param text the text
   * @param visitor receives the tokens in order
   */
  public static void visit(Analyzer analyzer, String text, TokenVisitor visitor) {
    try (TokenStream tokens = analyzer.tokenStream(FIELD, text)) {
      TermToBytesRefAttribute term = tokens.addAttribute(TermToBytesRefAttribute.class);
      OffsetAttribute at = tokens.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      boolean wanted = true;
      while (wanted && tokens.incrementToken()) {
        int steps = step.getPositionIncrement();
        wanted = visitor.visit(term.getBytesRef(), at.startOffset(), at.endOffset(), steps);
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a text in memory failed", e);
    }
  }

  /**
   * Returns the terms of a text.
   *
   * @param analyzer makes terms of text
   * @param text the text
   * @return the terms in their order
   */
  public static List<String> terms(Analyzer analyzer, String text) {
    List<String> terms = new ArrayList<>();
    visit(analyzer, text, (term, start, end, steps) -> terms.add(term.utf8ToString()));
    return terms;
  }

  /**
   * Returns a piece of a word as an analyzer writes letters, with the endings that it has.
   *
   * @param analyzer makes terms of text
   * @param piece the piece
   * @return the piece in the analyzer's letters
   */
  public static String normalized(Analyzer analyzer, String piece) {
    return analyzer.normalize(FIELD, piece).utf8ToString();
  }

  /**
   * Returns the terms of a text, each once, with the word that it was made of first.
   *
   * @param analyzer makes terms of text
   * @param text the text
   * @return the words by their terms, in the order of the text
   */
  public static SequencedMap<String, String> words(Analyzer analyzer, String text) {
    SequencedMap<String, String> words = new LinkedHashMap<>();
    visit(
        analyzer,
        text,
        (term, start, end, steps) -> {
          words.putIfAbsent(term.utf8ToString(), text.substring(start, end));
          return true;
        });
    return words;
  }

  /**
   * Returns the positions of a text, as an index counts them. A synonym of several words, as "F16"
   * is of "F-16", is at the positions of all of them, while an index has it at the first.
   *
   * @param analyzer makes terms of text
   * @param text the text
   * @return the positions in their order, the first and the last of which have a term
   */
  public static List<TokenPosition> positions(Analyzer analyzer, String text) {
    List<TokenPosition> positions = new ArrayList<>();
    List<Compound> compounds = new ArrayList<>();
    visit(
        analyzer,
        text,
        (term, start, end, steps) -> {
          for (int i = 1; i < Math.min(steps, MAX_LEFT_OUT) && !positions.isEmpty(); i++) {
            positions.add(new TokenPosition(Set.of(), start, start));
          }
          if (steps > 0 || positions.isEmpty()) {
            positions.add(new TokenPosition(Set.of(term.utf8ToString()), start, end));
            compounds.removeIf(compound -> compound.end < end);
            compounds.forEach(compound -> compound.addTo(positions));
          } else {
            Compound synonym = new Compound(term.utf8ToString(), end);
            synonym.addTo(positions);
            compounds.add(synonym);
          }
          return true;
        });
    return positions;
  }

  /** A synonym that ends after the word at whose position it is. */
  private record Compound(String term, int end) {
    void addTo(List<TokenPosition> positions) {
      positions.add(positions.removeLast().with(term));
    }
  }
}
