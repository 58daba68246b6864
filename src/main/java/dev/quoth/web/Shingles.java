package dev.quoth.web;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The runs of four words of a text, or all its words as one run if they are fewer; upper and lower
 * case, punctuation and white space make no difference. Broder, On the Resemblance and Containment
 * of Documents, 1997. Kept are their hashes.
 */
final class Shingles {

  private static final int WORDS = 4;
  private static final long PRIME = 0x100000001B3L;
  private static final long BASIS = 0xCBF29CE484222325L;

  /** In ascending order, each once. */
  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  /** Returns the runs of a text. */
  static Shingles of(String text) {
    return new Shingles(distinct(runs(text)));
  }

  /** Returns the runs of several texts. */
  static Shingles ofAll(Stream<String> texts) {
    return new Shingles(
        distinct(texts.map(Shingles::runs).flatMapToLong(Arrays::stream).toArray()));
  }

  private static long[] distinct(long[] all) {
    Arrays.sort(all);
    int count = 0;
    for (long hash : all) {
      if (count == 0 || all[count - 1] != hash) {
        all[count] = hash;
        count++;
      }
    }
    return count == all.length ? all : Arrays.copyOf(all, count);
  }

  private static long[] runs(String text) {
    long[] words = words(text);
    long[] runs = new long[words.length == 0 ? 0 : Math.max(words.length - WORDS, 0) + 1];
    for (int first = 0; first < runs.length; first++) {
      long hash = BASIS;
      for (int i = first; i < Math.min(first + WORDS, words.length); i++) {
        hash = (hash ^ words[i]) * PRIME;
        hash ^= hash >>> 29;
      }
      runs[first] = hash;
    }
    return runs;
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
    int shared = 0;
    for (long hash : hashes) {
      shared += Arrays.binarySearch(others.hashes, hash) >= 0 ? 1 : 0;
    }
    return isEmpty() ? 0 : (double) shared / hashes.length;
  }

  int size() {
    return hashes.length;
  }

  boolean isEmpty() {
    return hashes.length == 0;
  }
}
