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
 * surely, and one that was cut to a third of another still does in nine of ten cases. A key is
 * computed from the quote alone, so that adding a quote needs no look-up in the index.
 */
public final class ShingleSketch {

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

  private static final String ALPHABET =
      "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

  private ShingleSketch() {}

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

  /**
   * Returns the keys of a quote.
   *
   * @param words its {@link #words}
   * @param speaker its speaker
   * @return the keys; none if it is short and has no speaker
   */
  public static Set<String> keys(List<String> words, Optional<Speaker> speaker) {
    if (words.isEmpty()) {
      return Set.of();
    }
    if (words.size() < MIN_WORDS) {
      return speaker
          .map(s -> Set.of(key(hash(String.join(" ", words) + "\u001f" + s.key()))))
          .orElse(Set.of());
    }
    Set<String> keys = new LinkedHashSet<>();
    long[] hashes = shingles(words, SHINGLE);
    for (int i = 0; i < Math.min(KEYS, hashes.length); i++) {
      keys.add(key(hashes[i]));
    }
    return keys;
  }

  /**
   * Returns a number that two quotes have in common if their words are equal, and their speakers
   * too where there are few words. Other quotes that share a key do not have it.
   *
   * @param words the {@link #words} of a quote
   * @param speaker its speaker
   * @return the number
   */
  public static long wording(List<String> words, Optional<Speaker> speaker) {
    String said = String.join(" ", words);
    String by = words.size() < MIN_WORDS_OF_ANYBODY ? speaker.map(Speaker::key).orElse("") : "";
    return hash(said + "\u001f" + by) & ((1L << BITS_OF_WORDING) - 1);
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
