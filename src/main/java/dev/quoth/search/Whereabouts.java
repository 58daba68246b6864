package dev.quoth.search;

import dev.quoth.ParagraphPassage;
import dev.quoth.Passage;
import dev.quoth.QuotePassage;
import dev.quoth.Segment;
import dev.quoth.Span;
import dev.quoth.language.PassageAnalyzers;
import dev.quoth.schema.IndexSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.BytesRef;

/** In which parts of a passage a term stands, in words. */
final class Whereabouts {

  private final Map<String, Set<BytesRef>> parts = new LinkedHashMap<>();

  Whereabouts(PassageAnalyzers analyzers, Passage passage) {
    switch (passage) {
      case QuotePassage quote -> {
        int from = quote.contextSpan().start();
        for (Segment segment : quote.quote().segments()) {
          int start = segment.span().start();
          between(analyzers, quote, from, start);
          add(analyzers, "the quote", quote.at(segment.span()));
          from = segment.span().end();
        }
        between(analyzers, quote, from, quote.contextSpan().end());
      }
      case ParagraphPassage paragraph -> add(analyzers, "the paragraph", paragraph.text());
    }
    add(analyzers, "the title", passage.article().title());
  }

  /** Returns the parts: "the quote and the title". */
  String of(BytesRef term) {
    List<String> found = new ArrayList<>();
    parts.forEach((part, terms) -> {
      if (terms.contains(term)) {
        found.add(part);
      }
    });
    return found.isEmpty() ? "the article" : String.join(" and ", found);
  }

  private void between(PassageAnalyzers analyzers, QuotePassage quote, int from, int to) {
    if (from < to) {
      add(analyzers, "the context", quote.at(new Span(from, to)));
    }
  }

  private void add(PassageAnalyzers analyzers, String part, String text) {
    parts.computeIfAbsent(part, p -> new HashSet<>()).addAll(IndexSchema.words(text, analyzers));
  }
}
