package dev.quoth.language.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a lexicon with what is asked most: an immutable open hash table. A word is one
 * number, for nearly all the time that a look-up takes is spent waiting for memory: the smaller the
 * table, the more of it is in the processor's cache. The spelling is not kept. A word is known by
 * 44 bits of its hash, and by its place, which comes from others.
 */
final class WordTable {

  /** The entry of a word that is not in the table. */
  static final int UNKNOWN = 0;

  /** The Fowler-Noll-Vo hash FNV-1a. */
  private static final long FNV_BASIS = 0xCBF29CE484222325L;

  private static final long FNV_PRIME = 0x100000001B3L;

  /** Spreads the differences between hashes over all bits (Knuth 1973, section 6.4). */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** The low bits of a word's number, which are no part of the hash: the index of its facts. */
  private static final int FACTS = (1 << 20) - 1;

  /** The first is the unknown word, the others are the table; 0 is a free place. */
  private final long[] entries;

  private final int mask;
  private final WordFacts[] facts;

  /** The first word is the unknown one. */
  WordTable(List<KnownWord> words) {
    int slots = Integer.highestOneBit(words.size() + words.size() / 2) * 2;
    entries = new long[slots + 1];
    mask = slots - 1;
    Map<WordFacts, Integer> known = new LinkedHashMap<>();
    entries[UNKNOWN] = index(words.getFirst(), known);
    for (KnownWord word : words.subList(1, words.size())) {
      long hash = hash(word.word(), 0, word.word().length());
      entries[place(hash)] = (hash & ~FACTS) | index(word, known);
    }
    facts = known.keySet().toArray(WordFacts[]::new);
  }

  private static int index(KnownWord word, Map<WordFacts, Integer> known) {
    WordFacts of = new WordFacts(word.classes(), word.functionWord(), word.form(), word.isCue());
    int next = known.size();
    return known.computeIfAbsent(of, f -> next);
  }

  /** The place of a word, or the free one where it would be. */
  private int place(long hash) {
    int slot = (int) hash & mask;
    long wanted = hash & ~FACTS;
    while (true) {
      long entry = entries[slot + 1];
      if (entry == 0 || (entry & ~FACTS) == wanted) {
        return slot + 1;
      }
      slot = (slot + 1) & mask;
    }
  }

  /** Returns the number of entries, in use or not. */
  int size() {
    return entries.length;
  }

  /** Returns the entry of a word, or {@link #UNKNOWN}. */
  int find(long hash) {
    int place = place(hash);
    return entries[place] == 0 ? UNKNOWN : place;
  }

  /**
   * Looks up many words. Between two look-ups there is next to nothing, so that the processor waits
   * for several at once.
   */
  void find(long[] hashes, int[] found, int count) {
    for (int i = 0; i < count; i++) {
      if (found[i] == Lexicon.NOT_ASKED) {
        found[i] = find(hashes[i]);
      }
    }
  }

  /** Returns the hash of the word at a range of a text, the same in any letter case; never 0. */
  static long hash(String text, int start, int end) {
    long hash = FNV_BASIS;
    for (int i = start; i < end; i++) {
      hash = (hash ^ LetterCase.fold(text.charAt(i))) * FNV_PRIME;
    }
    hash = (hash ^ (hash >>> Integer.SIZE)) * SPREAD;
    hash ^= hash >>> Integer.SIZE;
    return hash == 0 ? 1 : hash;
  }

  WordFacts facts(int entry) {
    return facts[(int) entries[entry] & FACTS];
  }
}
