package dev.quoth.opensearch;

import dev.quoth.language.PassageAnalyzers;
import dev.quoth.passage.PassageField;
import dev.quoth.passage.TextAnalysis;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.apache.lucene.util.UnicodeUtil;

/**
 * Terms as a text that the server's analyzer {@value #ANALYZER} cuts into just these: one place
 * after the other with a space between two. So every analyzer of an application is run here, and
 * the server has none of its own.
 */
final class TermText {

  /** The name of the server's analyzer. */
  static final String ANALYZER = "terms";

  /** A place without a term, where an analyzer left a word out. */
  static final char HOLE = '\uE000';

  /** The sign between two terms at the same place. */
  static final char SAME_PLACE = '\uE001';

  /** The sign between a term and how often it occurs. */
  static final char FREQUENCY = '\uE002';

  /** Lucene's own bound. */
  private static final int MAX_BYTES = 32_766;

  private static final int BEGINNING = 100;

  private TermText() {}

  /** Returns the text of terms at their places. */
  static String of(List<List<String>> places) {
    StringJoiner text = new StringJoiner(" ");
    for (List<String> terms : places) {
      text.add(
          terms.isEmpty() ? String.valueOf(HOLE) : String.join(String.valueOf(SAME_PLACE), terms));
    }
    return text.toString();
  }

  /** Returns the text of the terms of an article, or of a part of it. */
  static String ofTokens(List<AnalyzedText.Token> tokens) {
    StringBuilder text = new StringBuilder();
    for (AnalyzedText.Token token : tokens) {
      for (int left = 1; left < token.step(); left++) {
        text.append(text.isEmpty() ? "" : " ").append(HOLE);
      }
      char before = token.step() == 0 ? SAME_PLACE : ' ';
      text.append(text.isEmpty() ? "" : before).append(token.term());
    }
    return text.toString();
  }

  /** Returns the text of terms with how often each occurs, for the analyzer of a bag of words. */
  static String ofFrequencies(Map<String, Integer> frequencies) {
    StringJoiner text = new StringJoiner(" ");
    frequencies.forEach((term, frequency) -> text.add(term + FREQUENCY + frequency));
    return text.toString();
  }

  /** Returns the text of words that are looked up and never ranked, such as those of a name. */
  static String of(PassageField field, String words, PassageAnalyzers analyzers) {
    boolean isName = field.equals(PassageField.SPEAKER) || field.equals(PassageField.ADDRESSEE);
    return TextAnalysis.terms(isName ? analyzers.names() : analyzers.passages(), words).stream()
        .map(TermText::checked)
        .collect(Collectors.joining(" "));
  }

  /** Refuses a term that the server would cut, or refuse itself. */
  static String checked(String term) {
    int bytes = UnicodeUtil.calcUTF16toUTF8Length(term, 0, term.length());
    if (bytes > MAX_BYTES) {
      throw new IllegalArgumentException(
          "the analyzer must give terms of at most "
              + MAX_BYTES
              + " bytes of UTF-8, but gives one of "
              + bytes
              + " that begins with \""
              + term.substring(0, BEGINNING)
              + '"');
    }
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      if (Character.isWhitespace(c) || c == HOLE || c == SAME_PLACE || c == FREQUENCY) {
        throw new IllegalArgumentException(
            "the analyzer must give terms without white space and without U+E000 to U+E002, but"
                + " gives \""
                + term
                + '"');
      }
    }
    return term;
  }

  /** Returns the terms of a text, each once. */
  static Set<String> terms(String text) {
    Set<String> terms = new LinkedHashSet<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == SAME_PLACE) {
        if (i > start && text.charAt(start) != HOLE) {
          terms.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return terms;
  }
}
