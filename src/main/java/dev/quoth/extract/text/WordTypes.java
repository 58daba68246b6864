package dev.quoth.extract.text;

import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.language.lexicon.WordFacts;
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

  /** The lexicon entry of each that was looked up. */
  private int[] entries = new int[EXPECTED];

  /** What the lexicon knows of each. */
  private WordFacts[] facts = {};

  /** The hash of each. */
  private long[] hashes = new long[EXPECTED];

  private int size;

  /** An open hash table: the number of each plus one; 0 is a free place. */
  private int[] slots = new int[EXPECTED * 2];

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
      hashes[size] = hash;
      entries[size++] = filled ? find(hash, from, to) : Lexicon.NOT_ASKED;
      slots[slot] = size;
    }
    return slots[slot] - 1;
  }

  /** Looks up all words that were not looked up so far. */
  void lookUp() {
    lexicon.find(hashes, entries, size);
    facts = new WordFacts[size];
    for (int type = 0; type < size; type++) {
      facts[type] = lexicon.facts(entries[type]);
    }
  }

  /** Returns what is asked most of a word, once all are looked up. */
  WordFacts facts(int type) {
    return facts[type];
  }

  /** The place of a word, or the free one where it would be. */
  private int slot(long hash) {
    int mask = slots.length - 1;
    int slot = (int) (hash >>> Integer.SIZE) & mask;
    while (slots[slot] != 0 && hashes[slots[slot] - 1] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    entries = Arrays.copyOf(entries, size * 2);
    hashes = Arrays.copyOf(hashes, size * 2);
    slots = new int[size * 4];
    for (int type = 0; type < size; type++) {
      slots[slot(hashes[type])] = type + 1;
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
    if (entries[type] == Lexicon.NOT_ASKED) {
      entries[type] = lexicon.find(hashes[type]);
    }
    return entries[type];
  }
}
