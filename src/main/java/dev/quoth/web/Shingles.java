package dev.quoth.web;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The runs of four words of a text, or all its words as one run if they are fewer; upper and lower
 * case, punctuation and white space make no difference. Broder, On the Resemblance and Containment
 * of Documents, 1997. Kept are their hashes.
 */
final class Shingles {

  private static final int WORDS = 4;
  private static final long PRIME = 0x100000001B3L;
  private static final long BASIS = 0xCBF29CE484222325L;

  private final Set<Long> hashes = new HashSet<>();

  /** Returns the runs of a text. */
  static Shingles of(String text) {
    Shingles shingles = new Shingles();
    shingles.add(text);
    return shingles;
  }

  /** Adds the runs of a text. */
  void add(String text) {
    long[] words = words(text);
    int most = Math.max(words.length - WORDS, 0);
    for (int first = 0; first <= most && words.length > 0; first++) {
      long hash = BASIS;
      for (int i = first; i < Math.min(first + WORDS, words.length); i++) {
        hash = (hash ^ words[i]) * PRIME;
        hash ^= hash >>> 29;
      }
      hashes.add(hash);
    }
  }

  /** Returns a hash for each word. */
  private static long[] words(String text) {
    long[] words = new long[text.length() / 2 + 1];
    int count = 0;
    long hash = BASIS;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        hash = (hash ^ Character.toLowerCase(c)) * PRIME;
      } else if (hash != BASIS && c != '\'' && c != '’') {
        words[count++] = hash;
        hash = BASIS;
      }
    }
    return Arrays.copyOf(words, count);
  }

  /** Returns how much of these runs others have, from 0 to 1. */
  double shareIn(Shingles others) {
    if (hashes.isEmpty()) {
      return 0;
    }
    long shared = hashes.stream().filter(others.hashes::contains).count();
    return (double) shared / hashes.size();
  }

  int size() {
    return hashes.size();
  }

  boolean isEmpty() {
    return hashes.isEmpty();
  }
}
