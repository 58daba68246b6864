package dev.quoth.answer;

import dev.quoth.passage.TextAnalysis;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/**
 * Counts in how many passages words, and pairs of neighboring words, occur. Passages that say the
 * same word for word count once: what is printed below every article is no topic.
 */
final class TermCounts {

  /** The number of words of a passage that count: its beginning says what a long one is about. */
  private static final int MAX_WORDS = 500;

  /** A term of fewer passages may well be there by chance, however rare it is elsewhere. */
  private static final int MIN_PASSAGES = 3;

  private final Analyzer analyzer;
  private final Map<List<String>, TermCount> entries = new HashMap<>();
  private final Set<List<String>> passages = new HashSet<>();
  private final Set<String> articles = new HashSet<>();

  TermCounts(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** Counts the words of one passage of an article, given in pieces, but for some. */
  void add(String article, List<String> pieces, Set<String> without) {
    if (!passages.add(pieces)) {
      return;
    }
    articles.add(article);
    for (String piece : pieces) {
      new PieceReader(article, piece, without).read();
    }
  }

  /** Counts the words of one piece of a passage. */
  private final class PieceReader {
    private final String article;
    private final String text;
    private final Set<String> without;
    private int words;
    private PrintedTerm last = PrintedTerm.NONE;

    PieceReader(String article, String text, Set<String> without) {
      this.article = article;
      this.text = text;
      this.without = without;
    }

    void read() {
      TextAnalysis.visit(
          analyzer,
          text,
          (term, start, end, steps) -> {
            if (steps > 0) {
              add(new PrintedTerm(term.utf8ToString(), start, end), steps);
            }
            return ++words < MAX_WORDS;
          });
    }

    private void add(PrintedTerm word, int steps) {
      if (without.contains(word.term) || !tells(text, word)) {
        last = PrintedTerm.NONE;
        return;
      }
      count(article, List.of(word.term), text.substring(word.start, word.end));
      if (steps == 1 && last.joins(word, text)) {
        count(article, List.of(last.term, word.term), text.substring(last.start, word.end));
      }
      last = word;
    }
  }

  /** Tests whether a word is more than a number or a single letter. */
  private static boolean tells(String text, PrintedTerm word) {
    return word.end - word.start > 1 && Character.isLetter(text.charAt(word.start));
  }

  private void count(String article, List<String> terms, String printed) {
    TermCount entry = entries.computeIfAbsent(terms, key -> new TermCount(article));
    entry.several |= !entry.article.equals(article);
    if (entry.last != passages.size()) {
      entry.last = passages.size();
      entry.passages++;
    }
    entry.forms.merge(printed, 1, Integer::sum);
  }

  /** Returns how many different passages were counted. */
  int passages() {
    return passages.size();
  }

  /**
   * Returns the terms, and pairs of terms, that occur in several passages. If there are several
   * articles, they must occur in two: an article often repeats its own words.
   */
  List<Map.Entry<List<String>, TermCount>> frequent() {
    return entries.entrySet().stream()
        .filter(entry -> entry.getValue().passages() >= MIN_PASSAGES)
        .filter(entry -> entry.getValue().several || articles.size() == 1)
        .toList();
  }

  /** A word in its text. */
  private record PrintedTerm(String term, int start, int end) {
    static final PrintedTerm NONE = new PrintedTerm("", 0, 0);

    /** Two words with a comma between them are no phrase. */
    boolean joins(PrintedTerm next, String text) {
      return end > 0 && next.start == end + 1 && " -\u00a0".indexOf(text.charAt(end)) >= 0;
    }
  }

  /** In how many passages something occurs, and how it is printed. */
  static final class TermCount {
    private final Map<String, Integer> forms = new HashMap<>();
    private final String article;
    private boolean several;
    private int last;
    private int passages;

    TermCount(String article) {
      this.article = article;
    }

    int passages() {
      return passages;
    }

    /** Returns the most frequent form, of equal ones that without capitals. */
    String printed() {
      return Collections.max(
              forms.entrySet(),
              Map.Entry.<String, Integer>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
          .getKey();
    }
  }
}
