package dev.quoth.plan;

import dev.quoth.Phrase;
import dev.quoth.QuoteQuery;
import dev.quoth.language.PassageAnalyzers;
import dev.quoth.passage.TextAnalysis;
import dev.quoth.passage.TokenPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.apache.lucene.analysis.Analyzer;

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
   * Plans a topic, each of its terms once. Where the analyzer for queries leaves nothing of "the
   * who", the one for passages is asked.
   */
  PlannedTopic topic(QuoteQuery question) {
    String words = question.about();
    SequencedMap<String, String> terms = terms(analyzers.queries(), words);
    if (terms.isEmpty() && !words.isBlank() && !oneAnalyzer()) {
      return PlannedTopic.strict(terms(analyzers.passages(), words));
    }
    return PlannedTopic.of(question, terms);
  }

  /** Returns the first terms of some words, each with its word. */
  private static SequencedMap<String, String> terms(Analyzer analyzer, String words) {
    SequencedMap<String, String> terms = TextAnalysis.words(analyzer, words);
    while (terms.size() > MAX_TERMS) {
      terms.pollLastEntry();
    }
    return terms;
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
