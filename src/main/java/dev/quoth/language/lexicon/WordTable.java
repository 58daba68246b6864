package dev.quoth.language.lexicon;

import java.util.List;

/**
 * The words of a lexicon with what is asked most: an immutable open hash table. All of a word is in
 * a row of two numbers, and so in one line of the processor's cache: nearly all the time that a
 * look-up takes is spent waiting for memory. The spelling is not kept. A word is known by 44 bits
 * of its hash, and by its row, which comes from others.
 */
final class WordTable {

  /** The entry of a word that is not in the table. */
  static final int UNKNOWN = 0;

  /** The Fowler-Noll-Vo hash FNV-1a. */
  private static final long FNV_BASIS = 0xCBF29CE484222325L;

  private static final long FNV_PRIME = 0x100000001B3L;

  /** Spreads the differences between hashes over all bits (Knuth 1973, section 6.4). */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final int ROW = 2;
  private static final int CLASSES = 1;

  /** The low bits of a row's first number, which are no part of the hash. */
  private static final long FACTS = (1L << 20) - 1;

  private static final int FUNCTION_WORD = 0xff;
  private static final int FORM_SHIFT = 8;
  private static final int FORM = 0xff;
  private static final int CUE = 1 << 16;
  private static final int IN_USE = 1 << 17;

  private static final FunctionWord[] FUNCTION_WORDS = FunctionWord.values();
  private static final VerbForm[] FORMS = VerbForm.values();

  /** The first row is that of the unknown word, the others are the table. */
  private final long[] rows;

  private final int mask;

  /** The first word is the unknown one. */
  WordTable(List<KnownWord> words) {
    int slots = Integer.highestOneBit(words.size() + words.size() / 2) * 2;
    rows = new long[(slots + 1) * ROW];
    mask = slots - 1;
    put(UNKNOWN, 0, words.getFirst());
    for (KnownWord word : words.subList(1, words.size())) {
      long hash = hash(word.word(), 0, word.word().length());
      put(row(hash) / ROW, hash & ~FACTS, word);
    }
  }

  /** Which bits they are may change: they are never kept. */
  @SuppressWarnings("EnumOrdinal")
  private void put(int entry, long hash, KnownWord word) {
    int cue = word.isCue() ? CUE : 0;
    int facts = word.functionWord().ordinal() | word.form().ordinal() << FORM_SHIFT | cue | IN_USE;
    rows[entry * ROW] = hash | facts;
    rows[entry * ROW + CLASSES] = word.classes();
  }

  /** The row of a word, or the free one where it would be. */
  private int row(long hash) {
    int slot = (int) hash & mask;
    long wanted = hash & ~FACTS;
    while (true) {
      int row = (slot + 1) * ROW;
      if (rows[row] == 0 || (rows[row] & ~FACTS) == wanted) {
        return row;
      }
      slot = (slot + 1) & mask;
    }
  }

  /** Returns the number of entries, in use or not. */
  int size() {
    return rows.length / ROW;
  }

  /** Returns the entry of a word, or {@link #UNKNOWN}. */
  int find(long hash) {
    int row = row(hash);
    return rows[row] == 0 ? UNKNOWN : row / ROW;
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

  long classes(int entry) {
    return rows[entry * ROW + CLASSES];
  }

  FunctionWord functionWord(int entry) {
    return FUNCTION_WORDS[(int) rows[entry * ROW] & FUNCTION_WORD];
  }

  VerbForm form(int entry) {
    return FORMS[((int) rows[entry * ROW] >> FORM_SHIFT) & FORM];
  }

  boolean isCue(int entry) {
    return (rows[entry * ROW] & CUE) != 0;
  }
}
