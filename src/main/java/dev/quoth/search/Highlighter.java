package dev.quoth.search;

import dev.quoth.Filter;
import dev.quoth.Hit;
import dev.quoth.ParagraphPassage;
import dev.quoth.Passage;
import dev.quoth.QuotePassage;
import dev.quoth.Span;
import dev.quoth.language.PassageAnalyzers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * Finds in a passage what was asked for: the words of the topic, whole phrases, and the words that
 * name the speaker where the question is for one. The few passages of an answer are analyzed once
 * more, which spares the index the offsets of every word.
 */
final class Highlighter {

  private final Analyzer analyzer;
  private final Set<BytesRef> topic;
  private final PhraseSpans phrases;
  private final boolean speaker;

  Highlighter(PassageAnalyzers analyzers, Asked asked) {
    analyzer = analyzers.passages();
    topic = asked.words();
    phrases = new PhraseSpans(analyzers, asked.phrases());
    speaker = asked.query().filters().stream().anyMatch(Filter.SpeakerName.class::isInstance);
  }

  Hit hit(Passage passage, double score, int appearances) throws IOException {
    return new Hit(passage, score, highlights(passage), speakerHighlights(passage), appearances);
  }

  /** Returns where the topic's words and the phrases occur, in order and apart. */
  private List<Span> highlights(Passage passage) throws IOException {
    return phrases.isEmpty() ? words(passage, topic) : withPhrases(passage);
  }

  /**
   * A quote that continues one of an earlier paragraph has its speaker named there, out of sight.
   */
  private List<Span> speakerHighlights(Passage passage) {
    return speaker && passage instanceof QuotePassage quote
        ? quote.quote().attribution().stream()
            .map(attribution -> attribution.mention().span())
            .filter(quote.contextSpan()::contains)
            .toList()
        : List.of();
  }

  /** A phrase is marked as one; one that stands elsewhere, as in the title, by its words. */
  private List<Span> withPhrases(Passage passage) throws IOException {
    PhraseSpans.Found found = phrases.in(passage);
    Set<BytesRef> terms = new HashSet<>(topic);
    terms.addAll(found.apart());
    List<Span> all = new ArrayList<>(found.spans());
    all.addAll(words(passage, terms));
    all.sort(null);
    List<Span> spans = new ArrayList<>();
    for (Span span : all) {
      if (!spans.isEmpty() && spans.getLast().overlaps(span)) {
        Span last = spans.removeLast();
        spans.add(new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        spans.add(span);
      }
    }
    return spans;
  }

  private List<Span> words(Passage passage, Set<BytesRef> terms) throws IOException {
    if (terms.isEmpty()) {
      return List.of();
    }
    return switch (passage) {
      case QuotePassage quote -> words(quote.context(), quote.contextSpan().start(), terms);
      case ParagraphPassage paragraph -> words(paragraph.text(), paragraph.span().start(), terms);
    };
  }

  private List<Span> words(String text, int offset, Set<BytesRef> terms) throws IOException {
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
