package dev.quoth.passage;

import dev.quoth.Quote;
import dev.quoth.Segment;
import dev.quoth.Speaker;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.util.StringHelper;

/**
 * The few keys by which the near-duplicates of a quote are found, after Broder, "On the resemblance
 * and containment of documents" (1997): all shingles of {@value #SHINGLE} words are hashed, and the
 * {@value #KEYS} smallest hashes are kept. Two quotes that share many shingles share a key almost
 * surely, and one that was cut to a third of another still does in nine of ten cases. A sketch is
 * computed from the quote alone, so that adding a quote needs no look-up in the index.
 *
 * @param keys the low bits of those hashes; none if the quote is short and has no speaker
 * @param sizes how large those hashes are, roughly: one byte each, the smallest in the lowest; 0
 *     for a quote without shingles
 * @param wording a number that two quotes have in common if their words are equal, and their
 *     speakers too where there are few words; other quotes that share a key do not have it
 */
public record ShingleSketch(Set<String> keys, long sizes, long wording) {

  /** A quote of fewer words is a near-duplicate only of one with the same words and speaker. */
  public static final int MIN_WORDS = 5;

  /** This many equal words are one quote, to whomever an outlet attributes them. */
  public static final int MIN_WORDS_OF_ANYBODY = 12;

  /** Wordings are told apart only among quotes that share a key, which fewer bits could do. */
  private static final int BITS_OF_WORDING = 40;

  /** Two quotes seldom share that many words in a row by chance. */
  private static final int SHINGLE = 4;

  private static final int KEYS = 6;

  /** Keys may collide by chance: quotes that share one are compared by their words. */
  private static final int KEY_CHARS = 6;

  private static final int BITS_PER_CHAR = 6;

  /** A size is a logarithm, in eighths, of the high half of a hash; 0 is for none. */
  private static final int BITS_OF_SIZE = Byte.SIZE;

  private static final int BITS_AFTER_POINT = 3;
  private static final int MAX_SIZE = (1 << BITS_OF_SIZE) - 1;

  private static final String ALPHABET =
      "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

  /** Copies the keys. */
  public ShingleSketch {
    keys = Collections.unmodifiableSet(new LinkedHashSet<>(keys));
  }

  /**
   * Returns the sketch of a quote.
   *
   * @param words its {@link #words}
   * @param speaker its speaker
   * @return the sketch
   */
  public static ShingleSketch of(List<String> words, Optional<Speaker> speaker) {
    String said = String.join(" ", words);
    long wording = wording(said, words.size(), speaker);
    if (words.size() < MIN_WORDS) {
      return new ShingleSketch(keyOfFew(said, speaker), 0, wording);
    }
    Set<String> keys = new LinkedHashSet<>();
    long sizes = 0;
    long[] hashes = shingles(words, SHINGLE);
    for (int i = 0; i < Math.min(KEYS, hashes.length); i++) {
      keys.add(key(hashes[i]));
      sizes |= (long) size(hashes[i]) << (i * BITS_OF_SIZE);
    }
    return new ShingleSketch(keys, sizes, wording);
  }

  private static Set<String> keyOfFew(String said, Optional<Speaker> speaker) {
    return said.isEmpty()
        ? Set.of()
        : speaker.map(who -> Set.of(key(hash(said + "\u001f" + who.key())))).orElse(Set.of());
  }

  private static long wording(String said, int words, Optional<Speaker> speaker) {
    String by = words < MIN_WORDS_OF_ANYBODY ? speaker.map(Speaker::key).orElse("") : "";
    return hash(said + "\u001f" + by) & ((1L << BITS_OF_WORDING) - 1);
  }

  /**
   * Tests whether this quote may contain most of another that shares keys with it, or the other way
   * round; that of the same words does, too. Many quotes share one key by chance, as all do that
   * say "make America great again". If one contained the other, they would share every key of the
   * one that is smaller than the largest of the other; and of an edited one more than half of
   * these, nearly always.
   *
   * @param itsWording the {@link #wording} of the other quote
   * @param itsSizes its {@link #sizes}
   * @param common how many keys they share, 1 or more
   * @return false if far more keys would be shared; true where one has no shingles
   */
  public boolean mayContain(long itsWording, long itsSizes, int common) {
    return wording == itsWording
        || 2 * common > smaller(sizes, largest(itsSizes))
        || 2 * common > smaller(itsSizes, largest(sizes));
  }

  /**
   * Returns the words of a quote without capitals, accents and punctuation.
   *
   * @param quote the quote
   * @param textOf returns the text of one of its segments
   * @return the words in order
   */
  public static List<String> words(Quote quote, Function<Segment, String> textOf) {
    List<String> words = new ArrayList<>();
    for (Segment segment : quote.segments()) {
      String text = textOf.apply(segment);
      if (hasWord(text)) {
        Collections.addAll(words, normalized(text).split(" "));
      }
    }
    return words;
  }

  private static boolean hasWord(String text) {
    int i = 0;
    while (i < text.length() && !Character.isLetterOrDigit(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i < text.length();
  }

  /** Returns words in the form in which names are compared as well. */
  private static String normalized(String text) {
    return Speaker.keyOf(text);
  }

  /** Returns a size for a hash, of which the smallest is the smallest long. */
  private static int size(long hash) {
    long high = (hash ^ Long.MIN_VALUE) >>> Integer.SIZE;
    int exponent = Math.max(BITS_AFTER_POINT, Long.SIZE - 1 - Long.numberOfLeadingZeros(high));
    int fraction = (int) (high >>> (exponent - BITS_AFTER_POINT)) & ((1 << BITS_AFTER_POINT) - 1);
    return (exponent << BITS_AFTER_POINT) | fraction;
  }

  /** Counts the sizes below a bound. */
  private static int smaller(long sizes, int bound) {
    int smaller = 0;
    for (long rest = sizes; rest != 0; rest >>>= BITS_OF_SIZE) {
      smaller += (rest & MAX_SIZE) < bound ? 1 : 0;
    }
    return smaller;
  }

  /** Returns the largest size; a quote with few shingles has all of them among its keys. */
  private static int largest(long sizes) {
    long last = sizes >>> ((KEYS - 1) * BITS_OF_SIZE);
    return last == 0 ? MAX_SIZE + 1 : (int) last;
  }

  /**
   * Returns the hashes of all shingles.
   *
   * @param words the words of a quote
   * @param length how many words a shingle has
   * @return the hashes, each once, the smallest first
   */
  public static long[] shingles(List<String> words, int length) {
    byte[] text = String.join(" ", words).getBytes(StandardCharsets.UTF_8);
    int[] starts = starts(text, words.size());
    long[] hashes = new long[Math.max(0, words.size() - length + 1)];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = hash(text, starts[i], starts[i + length] - 1);
    }
    Arrays.sort(hashes);
    int kept = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        hashes[kept++] = hashes[i];
      }
    }
    return Arrays.copyOf(hashes, kept);
  }

  /** Returns where the words begin, and where one more would: one space separates two words. */
  private static int[] starts(byte[] text, int words) {
    int[] starts = new int[words + 1];
    int word = 1;
    for (int i = 0; i < text.length; i++) {
      if (text[i] == ' ') {
        starts[word++] = i + 1;
      }
    }
    starts[words] = text.length + 1;
    return starts;
  }

  private static long hash(String words) {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    return hash(bytes, 0, bytes.length);
  }

  private static long hash(byte[] text, int from, int to) {
    return StringHelper.murmurhash3_x64_128(text, from, to - from, 0)[0];
  }

  /**
   * Returns the low bits of a hash: those of the smallest hashes have their high bits in common.
   */
  private static String key(long hash) {
    StringBuilder key = new StringBuilder(KEY_CHARS);
    for (int i = KEY_CHARS - 1; i >= 0; i--) {
      int bits = (int) (hash >>> (i * BITS_PER_CHAR)) & (ALPHABET.length() - 1);
      key.append(ALPHABET.charAt(bits));
    }
    return key.toString();
  }
}
