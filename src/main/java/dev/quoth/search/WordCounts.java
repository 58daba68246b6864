package dev.quoth.search;

import java.io.IOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * Counts in how many passages words, and pairs of words side by side, stand. Passages that say the
 * same word for word count once: what is printed below every article is nobody's topic.
 */
final class WordCounts {

  /** How many words of a passage count: the beginning tells what an endless one is about. */
  private static final int MAX_WORDS = 500;

  /** What stands in fewer passages may well be chance, however rare it is elsewhere. */
  private static final int LEAST = 3;

  private final Analyzer analyzer;
  private final Map<List<BytesRef>, Entry> entries = new HashMap<>();
  private final Set<List<String>> passages = new HashSet<>();
  private final Set<String> articles = new HashSet<>();

  WordCounts(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** Counts the words of one passage of an article, given in pieces, but for some. */
  void add(String article, List<String> pieces, Set<BytesRef> without) throws IOException {
    if (!passages.add(pieces)) {
      return;
    }
    articles.add(article);
    for (String piece : pieces) {
      addPiece(article, piece, without);
    }
  }

  private void addPiece(String article, String text, Set<BytesRef> without) throws IOException {
    try (TokenStream tokens = analyzer.tokenStream("", text)) {
      TermToBytesRefAttribute bytes = tokens.addAttribute(TermToBytesRefAttribute.class);
      OffsetAttribute at = tokens.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      Word last = Word.NONE;
      for (int i = 0; i < MAX_WORDS && tokens.incrementToken(); i++) {
        BytesRef term = BytesRef.deepCopyOf(bytes.getBytesRef());
        Word word = new Word(term, at.startOffset(), at.endOffset());
        if (without.contains(term) || !tells(text, word)) {
          last = Word.NONE;
          continue;
        }
        count(article, List.of(term), text.substring(word.start, word.end));
        if (step.getPositionIncrement() == 1 && last.joins(word, text)) {
          count(article, List.of(last.term, term), text.substring(last.start, word.end));
        }
        last = word;
      }
      tokens.end();
    }
  }

  /** A number or a single letter tells nothing. */
  private static boolean tells(String text, Word word) {
    return word.end - word.start > 1 && Character.isLetter(text.charAt(word.start));
  }

  private void count(String article, List<BytesRef> terms, String printed) {
    Entry entry = entries.computeIfAbsent(terms, key -> new Entry(article));
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
   * Returns what stands in several passages: lists of one term or of two. Where there are several
   * articles it must stand in two, for an article likes to say its own words again.
   */
  List<Map.Entry<List<BytesRef>, Entry>> frequent() {
    return entries.entrySet().stream()
        .filter(entry -> entry.getValue().passages() >= LEAST)
        .filter(entry -> entry.getValue().several || articles.size() == 1)
        .toList();
  }

  /** A word in its text. */
  private record Word(BytesRef term, int start, int end) {
    static final Word NONE = new Word(new BytesRef(), 0, 0);

    /** Two words with a comma between them are no phrase. */
    boolean joins(Word next, String text) {
      return end > 0 && next.start == end + 1 && " -\u00a0".indexOf(text.charAt(end)) >= 0;
    }
  }

  /** In how many passages something stands, and how it is printed. */
  static final class Entry {
    private final Map<String, Integer> forms = new HashMap<>();
    private final String article;
    private boolean several;
    private int last;
    private int passages;

    Entry(String article) {
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
