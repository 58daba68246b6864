package dev.quoth.plan;

import dev.quoth.Phrase;
import dev.quoth.QuoteQuery;
import dev.quoth.TopicMatch;
import dev.quoth.language.PassageAnalyzers;
import dev.quoth.passage.TextAnalysis;
import dev.quoth.passage.TokenPosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
   * Plans a topic, each of its words once. Where the analyzer for queries leaves nothing of "the
   * who", the one for passages is asked.
   */
  PlannedTopic topic(QuoteQuery question) {
    String asked = question.about();
    SequencedMap<List<String>, String> words = words(analyzers.queries(), asked);
    if (words.isEmpty() && !asked.isBlank() && !oneAnalyzer()) {
      words = words(analyzers.passages(), asked);
      return question.matching() == TopicMatch.QUOTE
          ? PlannedTopic.of(question, words)
          : PlannedTopic.strict(words);
    }
    return PlannedTopic.of(question, words);
  }

  /** Returns the first words, each with its terms. */
  private static SequencedMap<List<String>, String> words(Analyzer analyzer, String asked) {
    SequencedMap<List<String>, String> words = new LinkedHashMap<>();
    for (TokenPosition position : TextAnalysis.positions(analyzer, asked)) {
      if (!position.terms().isEmpty() && words.size() < MAX_TERMS) {
        words.putIfAbsent(
            List.copyOf(position.terms()), asked.substring(position.start(), position.end()));
      }
    }
    return words;
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
