package dev.quoth.answer;

import dev.quoth.ParagraphPassage;
import dev.quoth.Passage;
import dev.quoth.QuotePassage;
import dev.quoth.passage.QuotePiece;
import dev.quoth.passage.TextAnalysis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/** Knows in which parts of a passage a term occurs. */
final class TermLocations {

  private final Analyzer analyzer;
  private final Map<String, Set<String>> parts = new LinkedHashMap<>();

  /** How a term is printed where it occurs first. */
  private final Map<String, String> printed = new HashMap<>();

  TermLocations(Analyzer analyzer, Passage passage) {
    this.analyzer = analyzer;
    switch (passage) {
      case QuotePassage quote -> {
        for (QuotePiece piece : QuotePiece.of(quote.quote(), quote.contextSpan())) {
          add(name(piece.part()), quote.at(piece.span()));
        }
      }
      case ParagraphPassage paragraph -> add("the paragraph", paragraph.text());
    }
    add("the title", passage.article().title());
  }

  private static String name(QuotePiece.Part part) {
    return switch (part) {
      case QUOTE -> "the quote";
      case CONTEXT -> "the context";
    };
  }

  private void add(String part, String text) {
    Map<String, String> words = TextAnalysis.words(analyzer, text);
    parts.computeIfAbsent(part, p -> new HashSet<>()).addAll(words.keySet());
    words.forEach(printed::putIfAbsent);
  }

  /** Returns a word as one of its terms is printed, or as it is where none of them occurs. */
  String printed(List<String> terms) {
    return terms.stream()
        .filter(printed::containsKey)
        .findFirst()
        .map(printed::get)
        .orElse(terms.getFirst());
  }

  /** Returns the parts where one of the terms is, in words: "the quote and the title". */
  String of(List<String> terms) {
    List<String> found = new ArrayList<>();
    parts.forEach((part, there) -> {
      if (!Collections.disjoint(there, terms)) {
        found.add(part);
      }
    });
    return found.isEmpty() ? "the article" : String.join(" and ", found);
  }
}
