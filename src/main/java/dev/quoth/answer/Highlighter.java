package dev.quoth.answer;

import dev.quoth.Filter;
import dev.quoth.Hit;
import dev.quoth.ParagraphPassage;
import dev.quoth.Passage;
import dev.quoth.QuotePassage;
import dev.quoth.Span;
import dev.quoth.language.PassageAnalyzers;
import dev.quoth.passage.TextAnalysis;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
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

  Highlighter(PassageAnalyzers analyzers, PlannedSearch search) {
    analyzer = analyzers.passages();
    topic = terms(search.words());
    phrases = new PhraseSpans(analyzer, search.plan().phrases());
    speaker = search.query().filters().stream().anyMatch(Filter.SpeakerName.class::isInstance);
  }

  private static Set<BytesRef> terms(Set<String> words) {
    return words.stream().map(BytesRef::new).collect(Collectors.toSet());
  }

  Hit hit(Passage passage, double score, int appearances) {
    return new Hit(passage, score, highlights(passage), speakerHighlights(passage), appearances);
  }

  /** Returns where the topic's words and the phrases occur, in order and apart. */
  private List<Span> highlights(Passage passage) {
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

  /** A phrase is marked as one; one that is elsewhere, as in the title, is marked by its words. */
  private List<Span> withPhrases(Passage passage) {
    PhraseSpans.FoundPhrases found = phrases.in(passage);
    Set<BytesRef> terms = new HashSet<>(topic);
    terms.addAll(terms(found.apart()));
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

  private List<Span> words(Passage passage, Set<BytesRef> terms) {
    if (terms.isEmpty()) {
      return List.of();
    }
    return switch (passage) {
      case QuotePassage quote -> words(quote.context(), quote.contextSpan().start(), terms);
      case ParagraphPassage paragraph -> words(paragraph.text(), paragraph.span().start(), terms);
    };
  }

  private List<Span> words(String text, int offset, Set<BytesRef> terms) {
    List<Span> spans = new ArrayList<>();
    TextAnalysis.visit(
        analyzer,
        text,
        (term, start, end, steps) -> {
          Span span = new Span(offset + start, offset + end);
          if (terms.contains(term)
              && span.length() > 0
              && (spans.isEmpty() || spans.getLast().end() <= span.start())) {
            spans.add(span);
          }
          return true;
        });
    return spans;
  }
}
