package dev.quoth.language;

import java.util.List;
import java.util.Optional;

/**
 * The words of a language with what each can be: an immutable hash table that is asked with a range
 * of a text, so that looking up a word makes no garbage.
 *
 * <p>Letter case does not count, and a typographic apostrophe is a plain one.
 */
public final class Lexicon {

  /** The entry of a word that the lexicon does not know. */
  public static final int UNKNOWN = 0;

  private final String[] words;
  private final long[] traits;
  private final VerbForm[] forms;
  private final short[] verbOf;
  private final List<CueVerb> verbs;
  private final int[] slots;

  /** Arrays are indexed by entry; entry 0 is the unknown word. */
  Lexicon(String[] words, long[] traits, VerbForm[] forms, short[] verbOf, List<CueVerb> verbs) {
    this.words = words;
    this.traits = traits;
    this.forms = forms;
    this.verbOf = verbOf;
    this.verbs = List.copyOf(verbs);
    this.slots = new int[Integer.highestOneBit(words.length) * 4];
    for (int entry = 1; entry < words.length; entry++) {
      slots[freeSlot(words[entry])] = entry;
    }
  }

  private int freeSlot(String word) {
    int slot = hash(word, 0, word.length()) & (slots.length - 1);
    while (slots[slot] != UNKNOWN) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  /**
   * Looks up the word that stands at a range of a text.
   *
   * @param text the text
   * @param start index of the word's first character
   * @param end index after its last character
   * @return the word's entry, or {@link #UNKNOWN}
   */
  public int find(CharSequence text, int start, int end) {
    int slot = hash(text, start, end) & (slots.length - 1);
    while (slots[slot] != UNKNOWN) {
      if (same(words[slots[slot]], text, start, end)) {
        return slots[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return UNKNOWN;
  }

  /**
   * Returns what a word can be.
   *
   * @param entry an entry that {@link #find} gave
   * @return the bits of its traits; none for the unknown word
   */
  public long traits(int entry) {
    return traits[entry];
  }

  /**
   * Returns the reporting verb that a word is a form of.
   *
   * @param entry an entry that {@link #find} gave
   * @return the verb; empty for any other word
   */
  public Optional<CueVerb> cue(int entry) {
    return verbOf[entry] < 0 ? Optional.empty() : Optional.of(verbs.get(verbOf[entry]));
  }

  /**
   * Tells whether a word is a form of a reporting verb.
   *
   * @param entry an entry that {@link #find} gave
   * @return true if {@link #cue} has a verb for it
   */
  public boolean isCue(int entry) {
    return verbOf[entry] >= 0;
  }

  /**
   * Returns which form of its reporting verb a word is.
   *
   * @param entry the entry of a form of a reporting verb
   * @return the form
   */
  public VerbForm form(int entry) {
    return forms[entry];
  }

  private static int hash(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + fold(text.charAt(i));
    }
    return hash ^ (hash >>> 15);
  }

  private static boolean same(String word, CharSequence text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != fold(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  private static char fold(char c) {
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + 32);
    }
    if (c < 128) {
      return c;
    }
    return c == '’' ? '\'' : Character.toLowerCase(c);
  }
}
