package dev.quoth.search;

import dev.quoth.Filter;
import dev.quoth.ParagraphPassage;
import dev.quoth.Passage;
import dev.quoth.QuotePassage;
import dev.quoth.Span;
import dev.quoth.language.PassageAnalyzers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * Finds in a passage what was asked for: the words of the topic, and the words that name the
 * speaker where the question is for one. The few passages of an answer are analyzed once more,
 * which spares the index the offsets of every word.
 */
final class Highlighter {

  private final Analyzer analyzer;
  private final Set<BytesRef> terms;
  private final boolean speaker;

  Highlighter(PassageAnalyzers analyzers, Asked asked) {
    analyzer = analyzers.passages();
    terms = asked.words();
    speaker = asked.query().filters().stream().anyMatch(Filter.SpeakerName.class::isInstance);
  }

  List<Span> highlights(Passage passage) throws IOException {
    List<Span> words = topic(passage);
    Optional<Span> mention =
        speaker && passage instanceof QuotePassage quote ? mention(quote) : Optional.empty();
    return mention.isEmpty() ? words : with(mention.get(), words);
  }

  /** A quote that goes on from an earlier paragraph has its speaker named there, out of sight. */
  private static Optional<Span> mention(QuotePassage passage) {
    return passage
        .quote()
        .attribution()
        .map(attribution -> attribution.mention().span())
        .filter(passage.contextSpan()::contains);
  }

  private static List<Span> with(Span mention, List<Span> words) {
    List<Span> spans = new ArrayList<>(words);
    spans.removeIf(mention::overlaps);
    spans.add(mention);
    spans.sort(null);
    return spans;
  }

  private List<Span> topic(Passage passage) throws IOException {
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
