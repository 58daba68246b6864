package dev.quoth.schema;

import dev.quoth.Passage;
import dev.quoth.QuotePassage;
import dev.quoth.Segment;
import dev.quoth.Span;
import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import dev.quoth.passage.NameSpelling;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A quote, to be compared with others that may be the same words printed elsewhere. It would rather
 * miss such a one than take two quotes for one. For one thread.
 */
public final class SameWords {

  /** Three words in a row: an edit of one word parts three of them. */
  private static final int RUN = 3;

  /** Which share of the shorter quote's runs must stand in the longer one. */
  private static final double CONTAINED = 0.8;

  /**
   * A quote of fewer words may be a turn of phrase, which is no part of every quote that has it.
   */
  private static final int PART = 8;

  /** So many equal words are one quote, whomever an outlet ascribes them to. */
  private static final int UNMISTAKABLE = 12;

  private final QuotePassage passage;
  private final List<String> words;
  private final Optional<Speaker> speaker;

  /** Reckoned when it is first compared, which most quotes never are. */
  private long @Nullable [] runs;

  /**
   * Reads the words of a quote.
   *
   * @param passage the quote
   */
  public SameWords(QuotePassage passage) {
    this.passage = passage;
    words = WordSketch.words(passage.quote(), segment -> passage.at(segment.span()));
    speaker = passage.speaker();
  }

  /** Returns the keys by which it meets others of nearly the same words. */
  Set<BytesRef> keys() {
    return WordSketch.keys(words, speaker);
  }

  /**
   * Asks for the quotes that may be the same.
   *
   * @return a query for them
   */
  public Query candidates() {
    Set<BytesRef> keys = keys();
    return keys.isEmpty()
        ? new MatchNoDocsQuery("a quote too short to be known again")
        : new TermInSetQuery(Fields.SAME, keys);
  }

  /**
   * Tells whether a passage is the same quote: edited, shortened or with other marks perhaps.
   *
   * @param passage any passage
   * @return true if it is
   */
  public boolean as(Passage passage) {
    return passage instanceof QuotePassage quote && as(new SameWords(quote));
  }

  /**
   * Tells whether a passage stands at the same place of the same article, as a report inside of
   * another does.
   *
   * @param other any passage
   * @return true if it is a quote that overlaps this one
   */
  public boolean overlaps(Passage other) {
    return other instanceof QuotePassage quote
        && quote.article().id().equals(passage.article().id())
        && whole(quote).overlaps(whole(passage));
  }

  private static Span whole(QuotePassage passage) {
    List<Segment> segments = passage.quote().segments();
    return new Span(segments.getFirst().span().start(), segments.getLast().span().end());
  }

  private boolean as(SameWords other) {
    int shorter = Math.min(words.size(), other.words.size());
    if (shorter < WordSketch.SHORTEST) {
      return shorter > 0 && words.equals(other.words) && speaker.equals(other.speaker);
    }
    long[] mine = runs();
    long[] others = other.runs();
    int common = common(mine, others);
    double contained = (double) common / Math.min(mine.length, others.length);
    double alike = (double) common / (mine.length + others.length - common);
    boolean turn = shorter < PART && alike < CONTAINED && !overlaps(other.passage);
    if (contained < CONTAINED || turn) {
      return false;
    }
    return mayBeOne(speaker, other.speaker) || (shorter >= UNMISTAKABLE && alike >= CONTAINED);
  }

  /** Counts what stands in both of two sorted lists. */
  private static int common(long[] one, long[] other) {
    int common = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      int order = Long.compare(one[i], other[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }

  private long[] runs() {
    long[] known = runs;
    if (known == null) {
      known = WordSketch.runs(words, RUN);
      runs = known;
    }
    return known;
  }

  /**
   * "Obama" may be Barack Obama, Zelensky is Zelenskyy, and "an official" or nobody may be anybody.
   */
  private static boolean mayBeOne(Optional<Speaker> one, Optional<Speaker> other) {
    if (one.isEmpty() || other.isEmpty() || unnamed(one.get()) || unnamed(other.get())) {
      return true;
    }
    List<String> a = List.of(one.get().key().split(" "));
    List<String> b = List.of(other.get().key().split(" "));
    return NameSpelling.hasAll(a, b) || NameSpelling.hasAll(b, a);
  }

  private static boolean unnamed(Speaker speaker) {
    return speaker.kind() == SpeakerKind.UNNAMED;
  }
}
