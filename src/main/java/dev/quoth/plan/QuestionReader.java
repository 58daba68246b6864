package dev.quoth.plan;

import dev.quoth.Phrase;
import dev.quoth.language.PassageAnalyzers;
import dev.quoth.passage.TextAnalysis;
import dev.quoth.passage.TokenPosition;
import java.util.ArrayList;
import java.util.List;

/** Analyzes the words of a question: its topic once, and each of its phrases once. */
final class QuestionReader {

  /** More terms than a person asks for, and few enough for an engine's bound on clauses. */
  static final int MAX_TERMS = 200;

  /** The number of characters of a phrase that count: about a page. */
  private static final int MAX_PHRASE_LENGTH = 1_000;

  private final PassageAnalyzers analyzers;

  QuestionReader(PassageAnalyzers analyzers) {
    this.analyzers = analyzers;
  }

  /**
   * Returns the terms of a topic, each once. Where the analyzer for queries leaves nothing of "the
   * who", the one for passages is asked.
   */
  List<String> topic(String words) {
    if (words.isBlank()) {
      return List.of();
    }
    List<String> terms = TextAnalysis.terms(analyzers.queries(), words);
    if (terms.isEmpty() && !oneAnalyzer()) {
      terms = TextAnalysis.terms(analyzers.passages(), words);
    }
    return terms.stream().distinct().limit(MAX_TERMS).toList();
  }

  /** Returns the phrases; one without a word asks for nothing, as such a topic does. */
  List<PlannedPhrase> phrases(List<Phrase> asked) {
    return asked.stream().map(this::phrase).filter(phrase -> !phrase.terms().isEmpty()).toList();
  }

  private PlannedPhrase phrase(Phrase asked) {
    String words = cut(asked.words());
    List<List<String>> positions = new ArrayList<>();
    for (TokenPosition position : TextAnalysis.positions(analyzers.passages(), words)) {
      positions.add(List.copyOf(position.terms()));
    }
    return new PlannedPhrase(asked.words(), asked.need(), scored(words, positions), positions);
  }

  private List<String> scored(String words, List<List<String>> positions) {
    List<String> terms = List.of();
    if (!oneAnalyzer()) {
      terms = TextAnalysis.terms(analyzers.queries(), words);
    }
    if (terms.isEmpty()) {
      terms = positions.stream().flatMap(List::stream).toList();
    }
    return terms.stream().distinct().toList();
  }

  private boolean oneAnalyzer() {
    return analyzers.queries().equals(analyzers.passages());
  }

  /** Returns the first words that count. */
  private static String cut(String words) {
    int left = Phrase.MAX_WORDS;
    int end = 0;
    boolean inside = false;
    while (end < Math.min(words.length(), MAX_PHRASE_LENGTH)) {
      boolean blank = Character.isWhitespace(words.charAt(end));
      if (inside && blank && --left == 0) {
        break;
      }
      inside = !blank;
      end++;
    }
    return words.substring(0, end);
  }
}
