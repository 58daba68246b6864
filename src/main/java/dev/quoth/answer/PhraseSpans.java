package dev.quoth.answer;

import dev.quoth.ParagraphPassage;
import dev.quoth.Passage;
import dev.quoth.Phrase;
import dev.quoth.QuotePassage;
import dev.quoth.Span;
import dev.quoth.passage.QuotePiece;
import dev.quoth.passage.TextAnalysis;
import dev.quoth.passage.TokenPosition;
import dev.quoth.plan.PlannedPhrase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/**
 * Finds where the phrases of a question occur in a passage, as an index has its words: the quote's
 * own in one row and those around it in another. A phrase that a remark of the reporter interrupts
 * has a span on either side of it.
 */
final class PhraseSpans {

  private final Analyzer analyzer;
  private final List<PlannedPhrase> phrases;

  PhraseSpans(Analyzer analyzer, List<PlannedPhrase> asked) {
    this.analyzer = analyzer;
    phrases =
        asked.stream()
            .filter(phrase -> phrase.need() != Phrase.Need.EXCLUDED)
            .filter(phrase -> !phrase.anyOf().isEmpty())
            .toList();
  }

  boolean isEmpty() {
    return phrases.isEmpty();
  }

  /**
   * The phrases of a passage.
   *
   * @param spans where phrases occur, in no order
   * @param apart the terms of the phrases that do not occur here
   */
  record FoundPhrases(List<Span> spans, Set<String> apart) {}

  FoundPhrases in(Passage passage) {
    List<List<PlacedWord>> rows = rows(passage);
    FoundPhrases found = new FoundPhrases(new ArrayList<>(), new HashSet<>());
    for (PlannedPhrase phrase : phrases) {
      int before = found.spans.size();
      for (List<List<String>> words : phrase.anyOf()) {
        rows.forEach(row -> find(words, row, found.spans));
      }
      if (found.spans.size() == before) {
        found.apart.addAll(phrase.terms());
      }
    }
    return found;
  }

  private static void find(List<List<String>> phrase, List<PlacedWord> row, List<Span> spans) {
    for (int start = 0; start + phrase.size() <= row.size(); start++) {
      int length = 0;
      while (length < phrase.size() && fits(phrase.get(length), row.get(start + length).terms)) {
        length++;
      }
      if (length == phrase.size()) {
        add(row.subList(start, start + length), spans);
      }
    }
  }

  /** A position without a term is that of a word that the analyzer leaves out. */
  private static boolean fits(List<String> asked, Set<String> there) {
    return asked.isEmpty() || asked.stream().anyMatch(there::contains);
  }

  private static void add(List<PlacedWord> words, List<Span> spans) {
    int first = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || words.get(i).piece != words.get(first).piece) {
        spans.add(new Span(words.get(first).start, words.get(i - 1).end));
        first = i;
      }
    }
  }

  private List<List<PlacedWord>> rows(Passage passage) {
    List<PlacedWord> own = new ArrayList<>();
    List<PlacedWord> around = new ArrayList<>();
    switch (passage) {
      case ParagraphPassage paragraph -> read(paragraph.text(), paragraph.span().start(), 0, own);
      case QuotePassage quote -> {
        List<QuotePiece> pieces = QuotePiece.of(quote.quote(), quote.contextSpan());
        for (int i = 0; i < pieces.size(); i++) {
          Span span = pieces.get(i).span();
          List<PlacedWord> row = pieces.get(i).part() == QuotePiece.Part.QUOTE ? own : around;
          read(quote.at(span), span.start(), i, row);
        }
      }
    }
    return List.of(own, around);
  }

  private void read(String text, int offset, int piece, List<PlacedWord> row) {
    for (TokenPosition word : TextAnalysis.positions(analyzer, text)) {
      row.add(new PlacedWord(word.terms(), offset + word.start(), offset + word.end(), piece));
    }
  }

  /** A word, where it is in the text, and the piece of the passage that it belongs to. */
  private record PlacedWord(Set<String> terms, int start, int end, int piece) {}
}
