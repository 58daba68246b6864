package dev.quoth.opensearch;

import dev.quoth.Span;
import dev.quoth.language.PassageAnalyzers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** A text that was analyzed once, for all documents that have a part of it. */
final class AnalyzedText {

  /** The name that is given to an analyzer that depends on the field. */
  private static final String FIELD = "quote";

  private final List<Token> tokens = new ArrayList<>();

  /**
   * A term in a text.
   *
   * @param term the term
   * @param start where the word begins
   * @param step how many places it is after the term before; 0 at the same place
   * @param isStopWord whether phrases need it and no ranking does
   */
  record Token(String term, int start, int step, boolean isStopWord) {}

  /** Analyzes some parts of a text, each for itself. */
  AnalyzedText(String text, List<Span> parts, Analyzer analyzer) {
    for (Span part : parts) {
      try (TokenStream stream = analyzer.tokenStream(FIELD, part.in(text))) {
        add(stream, part.start());
      } catch (IOException e) {
        throw new UncheckedIOException("analyzing a text in memory failed", e);
      }
    }
  }

  private void add(TokenStream stream, int offset) throws IOException {
    CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
    OffsetAttribute at = stream.addAttribute(OffsetAttribute.class);
    PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
    TypeAttribute type = stream.addAttribute(TypeAttribute.class);
    stream.reset();
    while (stream.incrementToken()) {
      tokens.add(
          new Token(
              TermText.checked(term.toString()),
              offset + at.startOffset(),
              step.getPositionIncrement(),
              type.type().equals(PassageAnalyzers.STOP_WORD)));
    }
    stream.end();
  }

  /** Returns the tokens of the words that begin in a span. */
  List<Token> in(Span span) {
    return tokens.subList(from(span.start()), Math.max(from(span.start()), from(span.end())));
  }

  private int from(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
