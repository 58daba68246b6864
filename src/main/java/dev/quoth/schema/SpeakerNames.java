package dev.quoth.schema;

import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import dev.quoth.passage.Utf16;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.StringHelper;

/**
 * Speakers' names by the beginning of any of their words. A quote has one term for each word of its
 * speaker's name: the word, the {@linkplain Speaker#key() key}, and the name as printed. Terms of a
 * beginning stand side by side, and each tells how many quotes have it.
 */
public final class SpeakerNames {

  /** Longer names are not typed, and are none. */
  private static final int LONGEST = 200;

  private static final int MAX_WORDS = 12;

  private static final char SEPARATOR = '\u001f';

  private SpeakerNames() {}

  static List<IndexableField> of(Speaker speaker) {
    String key = speaker.key();
    String name = speaker.name();
    if (speaker.kind() == SpeakerKind.UNNAMED
        || name.length() > LONGEST
        || key.length() > LONGEST
        || name.indexOf(SEPARATOR) >= 0
        || !Utf16.isWellFormed(name)) {
      return List.of();
    }
    return words(key).stream()
        .distinct()
        .limit(MAX_WORDS)
        .map(word -> FieldTypes.term(Fields.SPEAKER_NAMES, term(word, key, name)))
        .toList();
  }

  private static String term(String word, String key, String name) {
    return word + SEPARATOR + key + SEPARATOR + name;
  }

  /**
   * Finds the names of a segment's speakers in which each of some words begins a word.
   *
   * @param segment the segment
   * @param typed words of a key, the last one unfinished perhaps
   * @param visitor is given each name once for each form in which it is printed
   * @throws IOException if the index cannot be read
   */
  public static void find(LeafReader segment, List<String> typed, Visitor visitor)
      throws IOException {
    String longest = typed.stream().max(Comparator.comparingInt(String::length)).orElse("");
    BytesRef prefix = new BytesRef(longest);
    TermsEnum names = names(segment);
    BytesRef term = names.seekCeil(prefix) == TermsEnum.SeekStatus.END ? null : names.term();
    while (term != null && StringHelper.startsWith(term, prefix)) {
      String[] parts = parts(term.utf8ToString());
      if (first(parts[0], parts[1], longest) && begin(typed, parts[1])) {
        visitor.name(parts[1], parts[2], names.docFreq());
      }
      term = names.next();
    }
  }

  /**
   * Counts the quotes of everybody who has a name of one word among the words of theirs. The terms
   * alone tell: no quote is looked at.
   *
   * @param reader the snapshot
   * @param name a surname, as a rule
   * @return by the speaker's key, how many quotes there are, deleted ones that are still kept
   *     included; nobody where the name has several words
   * @throws IOException if the index cannot be read
   */
  public static Map<String, Integer> namesakes(IndexReader reader, String name) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    String word = Speaker.keyOf(name);
    if (word.indexOf(' ') < 0) {
      for (LeafReaderContext segment : reader.leaves()) {
        count(names(segment.reader()), new BytesRef(word + SEPARATOR), counts);
      }
    }
    return counts;
  }

  /** All names of a key stand side by side, so that a key is made a string once. */
  private static void count(TermsEnum names, BytesRef word, Map<String, Integer> counts)
      throws IOException {
    BytesRefBuilder key = new BytesRefBuilder();
    int quotes = 0;
    BytesRef term = names.seekCeil(word) == TermsEnum.SeekStatus.END ? null : names.term();
    while (term != null && StringHelper.startsWith(term, word)) {
      if (!StringHelper.startsWith(term, key.get()) || quotes == 0) {
        add(key.get(), word, quotes, counts);
        key.copyBytes(term.bytes, term.offset, keyEnd(term, word.length));
        quotes = 0;
      }
      quotes += names.docFreq();
      term = names.next();
    }
    add(key.get(), word, quotes, counts);
  }

  private static int keyEnd(BytesRef term, int start) {
    int end = start;
    while (term.bytes[term.offset + end] != SEPARATOR) {
      end++;
    }
    return end + 1;
  }

  private static void add(BytesRef key, BytesRef word, int quotes, Map<String, Integer> counts) {
    if (quotes > 0) {
      int length = key.length - word.length - 1;
      counts.merge(
          new BytesRef(key.bytes, word.length, length).utf8ToString(), quotes, Integer::sum);
    }
  }

  private static TermsEnum names(LeafReader segment) throws IOException {
    return org.apache.lucene.index.Terms.getTerms(segment, Fields.SPEAKER_NAMES).iterator();
  }

  /** Cuts a term at its two separators; the name has none. */
  private static String[] parts(String term) {
    int last = term.lastIndexOf(SEPARATOR);
    int first = term.indexOf(SEPARATOR);
    return new String[] {
      term.substring(0, first), term.substring(first + 1, last), term.substring(last + 1)
    };
  }

  /** A name with two words of that beginning is found by the first of them only. */
  private static boolean first(String word, String key, String prefix) {
    int at = key.startsWith(prefix) ? 0 : key.indexOf(" " + prefix) + 1;
    int end = at + word.length();
    return key.startsWith(word, at) && (end == key.length() || key.charAt(end) == ' ');
  }

  private static boolean begin(List<String> typed, String key) {
    for (String part : typed) {
      if (!key.startsWith(part) && !key.contains(" " + part)) {
        return false;
      }
    }
    return true;
  }

  private static List<String> words(String key) {
    return Arrays.asList(key.split(" ", -1));
  }

  /**
   * Counts the quotes of a name that are not deleted, which takes longer than reading how many
   * there were.
   *
   * @param segment the segment
   * @param key the speaker's key
   * @param name the name as printed
   * @return the number of quotes
   * @throws IOException if the index cannot be read
   */
  public static long living(LeafReader segment, String key, String name) throws IOException {
    TermsEnum names = names(segment);
    if (!names.seekExact(new BytesRef(term(words(key).getFirst(), key, name)))) {
      return 0;
    }
    Bits live = segment.getLiveDocs();
    if (live == null) {
      return names.docFreq();
    }
    PostingsEnum quotes = names.postings(null, PostingsEnum.NONE);
    long living = 0;
    while (quotes.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      living += live.get(quotes.docID()) ? 1 : 0;
    }
    return living;
  }

  /** Is told the names. */
  @FunctionalInterface
  public interface Visitor {

    /**
     * Takes one name.
     *
     * @param key the speaker's key
     * @param name the name as printed
     * @param quotes how many quotes have it, deleted ones that are still kept included
     * @throws IOException if the index cannot be read
     */
    void name(String key, String name, int quotes) throws IOException;
  }
}
