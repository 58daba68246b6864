package dev.quoth.answer;

import dev.quoth.ParagraphPassage;
import dev.quoth.Passage;
import dev.quoth.PassageContext;
import dev.quoth.PassageKind;
import dev.quoth.QuotePassage;
import dev.quoth.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the neighbors of a passage in its article. */
final class ContextFinder<P> {

  private final Engine<P> engine;
  private final Passage passage;

  ContextFinder(Engine<P> engine, Passage passage) {
    this.engine = engine;
    this.passage = passage;
  }

  PassageContext context() throws IOException {
    List<QuotePassage> quotes = new ArrayList<>();
    for (Passage quote : engine.readAll(passages(PassageKind.QUOTE))) {
      if (quote instanceof QuotePassage other && !other.id().equals(passage.id())) {
        quotes.add(other);
      }
    }
    int start = passage.span().start();
    int end = passage.span().end();
    List<P> paragraphs = passages(PassageKind.PARAGRAPH);
    PassageContext context = PassageContext.of(quotes);
    context =
        paragraph(paragraphs, first(paragraphs, span -> span.end() > start) - 1)
            .map(context::before)
            .orElse(context);
    return paragraph(paragraphs, first(paragraphs, span -> span.start() >= end))
        .map(context::after)
        .orElse(context);
  }

  private List<P> passages(PassageKind kind) throws IOException {
    return engine.passagesOf(passage.article().id(), kind);
  }

  /**
   * Returns the place of the first paragraph of which something holds that holds of all after it.
   */
  private int first(List<P> paragraphs, Predicate<Span> holds) throws IOException {
    int low = 0;
    int high = paragraphs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holds.test(engine.read(paragraphs.get(middle)).span())) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private Optional<ParagraphPassage> paragraph(List<P> paragraphs, int place) throws IOException {
    return place >= 0
            && place < paragraphs.size()
            && engine.read(paragraphs.get(place)) instanceof ParagraphPassage paragraph
        ? Optional.of(paragraph)
        : Optional.empty();
  }
}
