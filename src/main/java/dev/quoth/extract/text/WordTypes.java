package dev.quoth.extract.text;

import dev.quoth.language.lexicon.Lexicon;
import java.util.Arrays;

/**
 * The word types of an article: its different words, letter case aside, numbered in the order in
 * which they first occur. Half of the words of an article have occurred in it before, and are not
 * looked up again.
 */
final class WordTypes {

  private static final int EXPECTED = 512;

  private final String text;
  private final Lexicon lexicon;
  private final boolean filled;

  /** The lexicon entry of each. */
  private int[] entries = new int[EXPECTED];

  private int size;

  /** An open hash table: the hash of each word, and next to it its number. */
  private long[] slots = new long[EXPECTED * 4];

  WordTypes(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.filled = text.indexOf(TextBuffer.FILLER) >= 0;
  }

  /** Returns how many there are. */
  int size() {
    return size;
  }

  /** Returns the number of the word at a range of the text. */
  int of(int from, int to) {
    long hash = Lexicon.hash(text, from, to);
    int slot = slot(hash);
    if (slots[slot] == 0) {
      if (size == entries.length) {
        grow();
        slot = slot(hash);
      }
      slots[slot] = hash;
      slots[slot + 1] = size;
      entries[size++] = find(hash, from, to);
    }
    return (int) slots[slot + 1];
  }

  /** The place of a word, or the free one where it would be. */
  private int slot(long hash) {
    int mask = slots.length - 2;
    int slot = (int) (hash >>> Integer.SIZE) & mask;
    while (slots[slot] != 0 && slots[slot] != hash) {
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  private void grow() {
    entries = Arrays.copyOf(entries, size * 2);
    long[] before = slots;
    slots = new long[before.length * 2];
    for (int i = 0; i < before.length; i += 2) {
      if (before[i] != 0) {
        int slot = slot(before[i]);
        slots[slot] = before[i];
        slots[slot + 1] = before[i + 1];
      }
    }
  }

  /** Fillers are no letters of a word. */
  private int find(long hash, int from, int to) {
    int found = lexicon.find(hash);
    if (found != Lexicon.UNKNOWN || !filled) {
      return found;
    }
    String word = text.substring(from, to).replace(String.valueOf(TextBuffer.FILLER), "");
    return lexicon.find(word, 0, word.length());
  }

  /** Returns the lexicon entry of a word. */
  int entry(int type) {
    return entries[type];
  }
}
