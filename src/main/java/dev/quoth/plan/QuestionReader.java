package dev.quoth.plan;

import dev.quoth.Phrase;
import dev.quoth.QuoteQuery;
import dev.quoth.TopicMatch;
import dev.quoth.language.PassageAnalyzers;
import dev.quoth.passage.TextAnalysis;
import dev.quoth.passage.TokenPosition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;

/** Analyzes the words of a question: its topic once, and each of its phrases once. */
final class QuestionReader {

  /** More terms than a person asks for, and few enough for an engine's bound on clauses. */
  static final int MAX_TERMS = 200;

  /** The number of characters of a phrase that count: about a page. */
  private static final int MAX_PHRASE_LENGTH = 1_000;

  private final PassageAnalyzers analyzers;
  private final WordForms forms;

  QuestionReader(PassageAnalyzers analyzers, TermDirectory terms) {
    this.analyzers = analyzers;
    forms = new WordForms(analyzers.passages(), terms);
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
  List<PlannedPhrase> phrases(List<Phrase> asked) throws IOException {
    List<PlannedPhrase> phrases = new ArrayList<>();
    for (Phrase phrase : asked) {
      PlannedPhrase planned = phrase(phrase);
      if (!planned.words().isEmpty()) {
        phrases.add(planned);
      }
    }
    return phrases;
  }

  private PlannedPhrase phrase(Phrase asked) throws IOException {
    List<List<List<String>>> anyOf = new ArrayList<>();
    List<List<String>> words = new ArrayList<>();
    for (Phrase.Words alternative : asked.anyOf()) {
      List<List<String>> positions = positions(alternative);
      if (!positions.isEmpty()) {
        anyOf.add(positions);
        words.addAll(scored(alternative, positions));
      }
    }
    boolean single =
        anyOf.size() > 1 && anyOf.stream().allMatch(positions -> positions.size() == 1);
    String text =
        asked.anyOf().stream().map(Phrase.Words::text).collect(Collectors.joining("” or “"));
    return new PlannedPhrase(text, asked.need(), single ? together(words) : words, anyOf);
  }

  /** Alternatives of a word each are scored as one word. */
  private static List<List<String>> together(List<List<String>> words) {
    return List.of(words.stream().flatMap(List::stream).distinct().toList());
  }

  private List<List<String>> positions(Phrase.Words asked) throws IOException {
    List<List<String>> positions = new ArrayList<>();
    for (TokenPosition position : TextAnalysis.positions(analyzers.passages(), cut(asked.text()))) {
      positions.add(List.copyOf(position.terms()));
    }
    if (asked.match() != Phrase.WordMatch.WHOLE && !positions.isEmpty()) {
      String text = asked.text().strip();
      String word = text.substring(text.lastIndexOf(' ') + 1);
      positions.set(positions.size() - 1, forms.of(word, asked.match()));
    }
    return positions;
  }

  /** Returns the words of an alternative that say something, or all of them where none does. */
  private List<List<String>> scored(Phrase.Words asked, List<List<String>> positions) {
    Set<String> telling = Set.of();
    if (!oneAnalyzer() && asked.match() == Phrase.WordMatch.WHOLE) {
      telling = Set.copyOf(TextAnalysis.terms(analyzers.queries(), cut(asked.text())));
    }
    List<List<String>> words = new ArrayList<>();
    for (List<String> position : positions) {
      if (!position.isEmpty()
          && (telling.isEmpty() || !Collections.disjoint(position, telling))
          && !words.contains(position)) {
        words.add(position);
      }
    }
    return words;
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
