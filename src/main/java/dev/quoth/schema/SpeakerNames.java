package dev.quoth.schema;

import dev.quoth.Speaker;
import dev.quoth.passage.NameTerm;
import dev.quoth.passage.PassageField;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.StringHelper;

/**
 * Finds speakers' names by the beginning of any of their words. Each {@link NameTerm} of an index
 * comes with the number of quotes that have it.
 */
public final class SpeakerNames {

  private static final byte SEPARATOR = (byte) NameTerm.SEPARATOR;

  private SpeakerNames() {}

  /**
   * Finds the names of a segment's speakers that somebody may be typing.
   *
   * @param segment the segment
   * @param typed each must begin a word of the key
   * @param visitor is given each name once for each form in which it is printed
   * @throws IOException if the index cannot be read
   */
  public static void find(LeafReader segment, List<String> typed, Visitor visitor)
      throws IOException {
    NameTerm.Beginnings beginnings = NameTerm.Beginnings.of(typed);
    BytesRef prefix = new BytesRef(beginnings.longest());
    TermsEnum names = names(segment);
    BytesRef term = names.seekCeil(prefix) == TermsEnum.SeekStatus.END ? null : names.term();
    while (term != null && StringHelper.startsWith(term, prefix)) {
      NameTerm name = NameTerm.parse(term.utf8ToString());
      if (beginnings.match(name)) {
        visitor.name(name.key(), name.name(), names.docFreq());
      }
      term = names.next();
    }
  }

  /**
   * Counts the quotes of each speaker whose name has a word. Only terms are read, and no quote.
   *
   * @param reader the snapshot
   * @param name a surname, usually
   * @return by the speaker's key, how many quotes there are, deleted ones that are still kept
   *     included; nobody where the name has several words
   * @throws IOException if the index cannot be read
   */
  public static Map<String, Integer> namesakes(IndexReader reader, String name) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    String word = Speaker.keyOf(name);
    if (word.indexOf(' ') < 0) {
      for (LeafReaderContext segment : reader.leaves()) {
        count(names(segment.reader()), new BytesRef(NameTerm.prefix(word)), counts);
      }
    }
    return counts;
  }

  /** Counts the terms of a word: all names of a key are neighbors, so that it is decoded once. */
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
    return Terms.getTerms(segment, PassageField.SPEAKER_NAMES.key()).iterator();
  }

  /**
   * Counts the quotes of a name that are not deleted, which takes longer than to read how many
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
    if (!names.seekExact(new BytesRef(NameTerm.first(key, name).term()))) {
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

  /** Receives names. */
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
