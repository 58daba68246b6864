package dev.quoth.answer;

import dev.quoth.Passage;
import dev.quoth.QuotePassage;
import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import dev.quoth.passage.NameSpelling;
import dev.quoth.passage.ShingleSketch;
import dev.quoth.passage.SpokenWords;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides which passages are near-duplicates of a quote: the same words, edited, shortened or
 * punctuated otherwise perhaps. It would rather miss one than take two quotes for one. For one
 * thread.
 */
public final class NearDuplicateMatcher {

  /** Of three words: an edit of one word changes three shingles. */
  private static final int SHINGLE = 3;

  /** Which share of the shorter quote's shingles must occur in the longer one. */
  private static final double CONTAINED = 0.8;

  /**
   * A quote of fewer words may be a turn of phrase, which is not a part of every quote that has it.
   */
  private static final int MIN_WORDS_OF_PART = 8;

  private final List<String> words;
  private final Optional<Speaker> speaker;

  /** The quote itself; none where only its words were read, as those of another article are. */
  private final Optional<QuotePassage> passage;

  /** Computed when it is first compared, which most quotes never are. */
  private long @Nullable [] shingles;

  /**
   * Reads the words of a quote.
   *
   * @param passage the quote
   */
  public NearDuplicateMatcher(QuotePassage passage) {
    this.passage = Optional.of(passage);
    words = ShingleSketch.words(passage.quote(), segment -> passage.at(segment.span()));
    speaker = passage.speaker();
  }

  /** Compares quotes with one of another article. */
  NearDuplicateMatcher(SpokenWords spoken) {
    passage = Optional.empty();
    words = spoken.words();
    speaker = spoken.speaker();
  }

  /**
   * Returns the sketch by which near-duplicates are found.
   *
   * @return the quote's sketch, computed anew
   */
  public ShingleSketch sketch() {
    return ShingleSketch.of(words, speaker);
  }

  /**
   * Tests whether a passage is a near-duplicate.
   *
   * @param other any passage
   * @return true if it is a near-duplicate, or the quote itself
   */
  public boolean matches(Passage other) {
    return other instanceof QuotePassage quote && matches(new NearDuplicateMatcher(quote));
  }

  /**
   * Tests whether a passage is at the same place of the same article, as a quote within another is.
   *
   * @param other any passage
   * @return true if it is a quote that overlaps this one
   */
  public boolean overlaps(Passage other) {
    return passage.isPresent() && overlap(passage.get(), other);
  }

  private boolean overlaps(NearDuplicateMatcher other) {
    return other.passage.isPresent() && overlaps(other.passage.get());
  }

  private static boolean overlap(QuotePassage one, Passage other) {
    return other instanceof QuotePassage quote
        && quote.article().id().equals(one.article().id())
        && quote.span().overlaps(one.span());
  }

  /** Tests whether the quote of another matcher is a near-duplicate. */
  boolean matches(NearDuplicateMatcher other) {
    return switch (likeness(other)) {
      case NONE -> false;
      case OF_ONE_SPEAKER -> mayBeOne(speaker, other.speaker);
      case OF_ANYBODY -> true;
    };
  }

  /** Whose near-duplicate a quote may be by its words. */
  enum Likeness {
    /** The words are others. */
    NONE,
    /** They are much the same, so that both quotes must be by one speaker. */
    OF_ONE_SPEAKER,
    /** They are the same, whoever said them. */
    OF_ANYBODY
  }

  /** Compares with the words of another quote, which all quotes of its wording have. */
  Likeness likeness(NearDuplicateMatcher other) {
    int shorter = Math.min(words.size(), other.words.size());
    if (shorter < ShingleSketch.MIN_WORDS) {
      return shorter > 0 && words.equals(other.words) && speaker.equals(other.speaker)
          ? Likeness.OF_ANYBODY
          : Likeness.NONE;
    }
    long[] mine = shingles();
    long[] others = other.shingles();
    int common = common(mine, others);
    double contained = (double) common / Math.min(mine.length, others.length);
    double alike = (double) common / (mine.length + others.length - common);
    boolean turn = shorter < MIN_WORDS_OF_PART && alike < CONTAINED && !overlaps(other);
    if (contained < CONTAINED || turn) {
      return Likeness.NONE;
    }
    return shorter >= ShingleSketch.MIN_WORDS_OF_ANYBODY && alike >= CONTAINED
        ? Likeness.OF_ANYBODY
        : Likeness.OF_ONE_SPEAKER;
  }

  /** Counts the numbers that occur in both of two sorted arrays. */
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

  private long[] shingles() {
    long[] known = shingles;
    if (known == null) {
      known = ShingleSketch.shingles(words, SHINGLE);
      shingles = known;
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
