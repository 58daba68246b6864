package dev.quoth.search;

import dev.quoth.ParagraphPassage;
import dev.quoth.Passage;
import dev.quoth.QuotePassage;
import dev.quoth.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the words of a topic in a passage. The few passages of an answer are analyzed once more,
 * which spares the index the offsets of every word.
 */
final class Highlighter {

  private final Analyzer analyzer;
  private final Set<BytesRef> terms;

  Highlighter(Analyzer analyzer, Set<BytesRef> terms) {
    this.analyzer = analyzer;
    this.terms = terms;
  }

  List<Span> highlights(Passage passage) throws IOException {
    if (terms.isEmpty()) {
      return List.of();
    }
    return switch (passage) {
      case QuotePassage quote -> words(quote.context(), quote.contextSpan().start());
      case ParagraphPassage paragraph -> words(paragraph.text(), paragraph.span().start());
    };
  }

  private List<Span> words(String text, int offset) throws IOException {
    List<Span> spans = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("", text)) {
      TermToBytesRefAttribute term = tokens.addAttribute(TermToBytesRefAttribute.class);
      OffsetAttribute at = tokens.addAttribute(OffsetAttribute.class);
      int end = 0;
      tokens.reset();
      while (tokens.incrementToken()) {
        if (at.startOffset() >= end
            && at.endOffset() > at.startOffset()
            && terms.contains(term.getBytesRef())) {
          end = at.endOffset();
          spans.add(new Span(offset + at.startOffset(), offset + end));
        }
      }
      tokens.end();
    }
    return spans;
  }
}
