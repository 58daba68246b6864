package dev.quoth.answer;

import dev.quoth.language.Language;
import dev.quoth.language.lexicon.StopWords;
import dev.quoth.passage.TextAnalysis;
import java.util.HashSet;
import java.util.Set;

/** The words of a language that occur in talk of any topic, and so are no topic. */
final class TopicStopWords {

  private TopicStopWords() {}

  /** Returns the words as terms. */
  static Set<String> of(Language language) {
    Set<String> words = language.unwrap(StopWords.class).common();
    String text = String.join(" ", words);
    return new HashSet<>(TextAnalysis.terms(language.analyzers().passages(), text));
  }
}
