package dev.quoth.plan;

import dev.quoth.Phrase;
import dev.quoth.passage.PassageField;
import dev.quoth.passage.TextAnalysis;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/** Finds the terms of an index that a word means which is not given whole. */
final class WordForms {

  /**
   * Endings that stemmers take off, perhaps with letters before them: "investigat" is the beginning
   * of "investigation", whose term is "investig". Of another language, such words are in no index.
   */
  private static final List<String> ENDINGS = List.of("", "e", "ion", "ing", "or", "er", "ed", "s");

  /** The letters of the alphabet for which there is a stemmer with long endings. */
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private static final int MAX_ENDING = 6;

  private final Analyzer analyzer;
  private final TermDirectory terms;

  WordForms(Analyzer analyzer, TermDirectory terms) {
    this.analyzer = analyzer;
    this.terms = terms;
  }

  /** Returns the terms, one or more; where none is in a passage, the word's own. */
  List<String> of(String word, Phrase.WordMatch match) throws IOException {
    List<String> own = TextAnalysis.terms(analyzer, word);
    Set<String> found = new LinkedHashSet<>(own);
    switch (match) {
      case WHOLE -> {}
      case BEGINNING -> {
        String beginning = TextAnalysis.normalized(analyzer, word);
        Set<String> longer = new HashSet<>();
        ENDINGS.forEach(ending -> longer.addAll(TextAnalysis.terms(analyzer, word + ending)));
        found.addAll(terms.existing(PassageField.PARAGRAPH, longer));
        found.addAll(terms.beginningWith(PassageField.PARAGRAPH, beginning));
      }
      case SIMILAR -> {
        Set<String> corrected = new HashSet<>();
        corrections(word).forEach(other -> corrected.addAll(TextAnalysis.terms(analyzer, other)));
        found.addAll(terms.existing(PassageField.PARAGRAPH, corrected));
        for (String term : own) {
          found.addAll(terms.similarTo(PassageField.PARAGRAPH, term));
        }
      }
    }
    return List.copyOf(found);
  }

  /** Changes each letter near the end, which a stemmer may have taken off with a wrong ending. */
  private static Set<String> corrections(String word) {
    Set<String> others = new HashSet<>();
    for (int i = Math.max(1, word.length() - MAX_ENDING); i <= word.length(); i++) {
      String before = word.substring(0, i);
      String rest = word.substring(i);
      for (int letter = 0; letter < LETTERS.length(); letter++) {
        others.add(before + LETTERS.charAt(letter) + rest);
        if (!rest.isEmpty()) {
          others.add(before + LETTERS.charAt(letter) + rest.substring(1));
        }
      }
      if (!rest.isEmpty()) {
        others.add(before + rest.substring(1));
      }
      if (rest.length() > 1) {
        others.add(before + rest.charAt(1) + rest.charAt(0) + rest.substring(2));
      }
    }
    return others;
  }
}
