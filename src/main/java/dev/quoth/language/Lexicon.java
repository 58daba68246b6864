package dev.quoth.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a language with what each can be: an immutable hash table that is asked with a range
 * of a text, so that looking up a word makes no garbage.
 *
 * <p>Letter case does not count, and a typographic apostrophe is a plain one.
 */
public final class Lexicon {

  /** The entry of a word that the lexicon does not know. */
  public static final int UNKNOWN = 0;

  private final long[] traits;
  private final Marker[] markers;
  private final VerbForm[] forms;
  private final int[] verb;
  private final List<CueVerb> verbs;
  private final Map<Ending, List<String>> endings;
  private final Map<String, Set<Integer>> nicknames;
  private final Map<String, String> titles;
  private final int[] slots;

  /** The hash and the word in each slot; most that are looked up are told apart by the first. */
  private final int[] hashes;

  private final String[] spelled;

  /** All that is known of a word; its verb is an index, below zero where it is a form of none. */
  record Word(String word, long traits, Marker marker, VerbForm form, int verb) {}

  /** The first word is the unknown one. */
  Lexicon(
      List<Word> words,
      List<CueVerb> verbs,
      Map<Ending, List<String>> endings,
      Map<String, Set<Integer>> nicknames,
      Map<String, String> titles) {
    this.traits = words.stream().mapToLong(Word::traits).toArray();
    this.markers = words.stream().map(Word::marker).toArray(Marker[]::new);
    this.forms = words.stream().map(Word::form).toArray(VerbForm[]::new);
    this.verb = words.stream().mapToInt(Word::verb).toArray();
    this.verbs = List.copyOf(verbs);
    this.endings = new EnumMap<>(Ending.class);
    for (Ending ending : Ending.values()) {
      this.endings.put(ending, List.copyOf(endings.getOrDefault(ending, List.of())));
    }
    this.nicknames = Map.copyOf(nicknames);
    this.titles = Map.copyOf(titles);
    this.slots = new int[Integer.highestOneBit(words.size()) * 4];
    this.hashes = new int[slots.length];
    this.spelled = new String[slots.length];
    for (int entry = 1; entry < words.size(); entry++) {
      String word = words.get(entry).word();
      int hash = hash(word, 0, word.length());
      int slot = freeSlot(hash);
      slots[slot] = entry;
      hashes[slot] = hash;
      spelled[slot] = word;
    }
  }

  private int freeSlot(int hash) {
    int slot = hash & (slots.length - 1);
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
    int hash = hash(text, start, end);
    int slot = hash & (slots.length - 1);
    while (slots[slot] != UNKNOWN) {
      if (hashes[slot] == hash && same(spelled[slot], text, start, end)) {
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
   * Returns which rule's word a word is.
   *
   * @param entry an entry that {@link #find} gave
   * @return the marker, or {@link Marker#NONE}
   */
  public Marker marker(int entry) {
    return markers[entry];
  }

  /**
   * Tells whether the word that stands at a range of a text ends in a certain way.
   *
   * @param text the text
   * @param start index of the word's first character
   * @param end index after its last character
   * @param ending what the word may end in
   * @return true if one of the ending's forms ends the word; letter case counts
   */
  public boolean endsWith(String text, int start, int end, Ending ending) {
    for (String form : endings.getOrDefault(ending, List.of())) {
      int from = end - form.length();
      if (from >= start && text.startsWith(form, from)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the reporting verb that a word is a form of.
   *
   * @param entry an entry that {@link #find} gave
   * @return the verb; empty for any other word
   */
  public Optional<CueVerb> cue(int entry) {
    return isCue(entry) ? Optional.of(verbs.get(verb[entry])) : Optional.empty();
  }

  /**
   * Tells whether a word is a form of a reporting verb.
   *
   * @param entry an entry that {@link #find} gave
   * @return true if {@link #cue} has a verb for it
   */
  public boolean isCue(int entry) {
    return verb[entry] >= 0;
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

  /**
   * Tells whether two given names are forms of one: "mike" and "michael".
   *
   * @param a a given name in small letters
   * @param b another
   * @return true if a list of the language has both in one line
   */
  public boolean sameGivenName(String a, String b) {
    Set<Integer> groups = nicknames.getOrDefault(a, Set.of());
    return nicknames.getOrDefault(b, Set.of()).stream().anyMatch(groups::contains);
  }

  /**
   * Returns the word under which all forms of a title are one: "senator" for "sen".
   *
   * @param word a word in small letters, without its full stop
   * @return the first word of its line in the list of titles; the word itself if it is in none
   */
  public String title(String word) {
    return titles.getOrDefault(word, word);
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
