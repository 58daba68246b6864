package dev.quoth.schema;

import dev.quoth.Article;
import dev.quoth.Span;
import dev.quoth.language.PassageAnalyzers;
import dev.quoth.passage.ArticlePart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.ByteBlockPool;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;

/**
 * An article whose title and text were analyzed once, for all of its documents. A word belongs to a
 * part in which it begins.
 */
final class AnalyzedArticle {

  /** The name that is given to an analyzer that depends on the field. */
  private static final String FIELD = "quote";

  /** About how many different terms an article has, rounded up to a power of two. */
  private static final int TERMS = 1_024;

  /** A term has one number, however often it occurs. */
  private final BytesRefHash terms =
      new BytesRefHash(
          new ByteBlockPool(new ByteBlockPool.DirectAllocator()),
          TERMS,
          new BytesRefHash.DirectBytesStartArray(TERMS));

  private final Analyzed title;
  private final Analyzed text;

  AnalyzedArticle(Article article, Analyzer analyzer) {
    title = new Analyzed(article.ref().title(), List.of(), analyzer);
    text = new Analyzed(article.text(), article.paragraphs(), analyzer);
  }

  /** Returns how many different terms there are; they are numbered from 0. */
  int terms() {
    return terms.size();
  }

  /** Puts a term into a reference. */
  void term(int number, BytesRef into) {
    terms.get(number, into);
  }

  Analyzed of(ArticlePart.Whole whole) {
    return switch (whole) {
      case TITLE -> title;
      case TEXT -> text;
    };
  }

  /** The tokens of a text, one row of each kind of fact, which takes less than an object each. */
  final class Analyzed {

    private static final int STOP_WORD = Integer.MIN_VALUE;

    /** About how many characters a word takes, with what is between two. */
    private static final int CHARS_OF_WORD = 5;

    /** The number of the term, with a bit for a stop word. */
    private int[] numbers;

    private int[] starts;
    private int[] steps;
    private int size;

    /** Analyzes a text, paragraph by paragraph where it has some. */
    private Analyzed(String text, List<Span> paragraphs, Analyzer analyzer) {
      int expected = text.length() / CHARS_OF_WORD + 1;
      numbers = new int[expected];
      starts = new int[expected];
      steps = new int[expected];
      try {
        if (paragraphs.isEmpty()) {
          add(text, 0, analyzer);
        }
        for (Span paragraph : paragraphs) {
          add(paragraph.in(text), paragraph.start(), analyzer);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("analyzing a text in memory failed", e);
      }
    }

    private void add(String piece, int offset, Analyzer analyzer) throws IOException {
      try (TokenStream stream = analyzer.tokenStream(FIELD, piece)) {
        TermToBytesRefAttribute term = stream.addAttribute(TermToBytesRefAttribute.class);
        OffsetAttribute at = stream.addAttribute(OffsetAttribute.class);
        PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
        TypeAttribute type = stream.addAttribute(TypeAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          int added = terms.add(term.getBytesRef());
          int number = added < 0 ? -added - 1 : added;
          int marked = type.type().equals(PassageAnalyzers.STOP_WORD) ? number | STOP_WORD : number;
          add(marked, offset + at.startOffset(), step.getPositionIncrement());
        }
        stream.end();
      }
    }

    private void add(int number, int start, int step) {
      if (size == numbers.length) {
        numbers = ArrayUtil.grow(numbers);
        starts = ArrayUtil.growExact(starts, numbers.length);
        steps = ArrayUtil.growExact(steps, numbers.length);
      }
      numbers[size] = number;
      starts[size] = start;
      steps[size++] = step;
    }

    /** Returns the index of the first token that begins at an offset or after it. */
    int from(int offset) {
      int low = 0;
      int high = size;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (starts[middle] < offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    /** Returns the number of a token's term. */
    int term(int token) {
      return numbers[token] & ~STOP_WORD;
    }

    boolean isStopWord(int token) {
      return numbers[token] < 0;
    }

    /** Returns how many positions a token is after the one before. */
    int step(int token) {
      return steps[token];
    }
  }
}
