package dev.quoth.passage;

import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * A speaker's name under one of its words. A quote has one such term for each word of its speaker's
 * name: in the order of terms, those of names with a word of the same beginning are neighbors.
 *
 * @param word a word of the key
 * @param key the speaker's {@linkplain Speaker#key() key}
 * @param name the name as printed
 */
public record NameTerm(String word, String key, String name) {

  /** Longer names are not typed. */
  private static final int MAX_LENGTH = 200;

  private static final int MAX_WORDS = 12;

  /** The character between the parts of a term. */
  public static final char SEPARATOR = '\u001f';

  /**
   * Returns the terms of a speaker.
   *
   * @param speaker the speaker
   * @return one for each word of the name; none for somebody without a name, or with an endless one
   */
  public static List<NameTerm> of(Speaker speaker) {
    String key = speaker.key();
    String name = speaker.name();
    if (speaker.kind() == SpeakerKind.UNNAMED
        || name.length() > MAX_LENGTH
        || key.length() > MAX_LENGTH
        || name.indexOf(SEPARATOR) >= 0
        || !Utf16.isWellFormed(name)) {
      return List.of();
    }
    List<NameTerm> terms = new ArrayList<>();
    for (String word : new LinkedHashSet<>(words(key))) {
      if (terms.size() < MAX_WORDS) {
        terms.add(new NameTerm(word, key, name));
      }
    }
    return terms;
  }

  /**
   * Returns the first term of a name that has terms.
   *
   * @param key the speaker's key
   * @param name the name as printed
   * @return the name under its first word
   */
  public static NameTerm first(String key, String name) {
    return new NameTerm(words(key).getFirst(), key, name);
  }

  private static List<String> words(String key) {
    return List.of(key.split(" ", -1));
  }

  /**
   * Reads a term.
   *
   * @param term a {@link #term()}
   * @return its parts
   */
  public static NameTerm parse(String term) {
    int last = term.lastIndexOf(SEPARATOR);
    int first = term.indexOf(SEPARATOR);
    return new NameTerm(
        term.substring(0, first), term.substring(first + 1, last), term.substring(last + 1));
  }

  /**
   * Returns the whole as one string.
   *
   * @return the word, the key and the name, with separators between them
   */
  public String term() {
    return word + SEPARATOR + key + SEPARATOR + name;
  }

  /**
   * Returns the prefix of the terms of all names with a word.
   *
   * @param word a word of a key
   * @return the word and a separator; the key follows
   */
  public static String prefix(String word) {
    return word + SEPARATOR;
  }

  /** The beginnings of words that somebody types, each of which must begin a word of the name. */
  public static final class Beginnings {

    private final List<String> words;
    private final String longest;

    private Beginnings(List<String> words) {
      this.words = List.copyOf(words);
      longest = words.stream().max(Comparator.comparingInt(String::length)).orElse("");
    }

    /**
     * Returns beginnings to match terms with.
     *
     * @param words the beginnings
     * @return the same
     */
    public static Beginnings of(List<String> words) {
      return new Beginnings(words);
    }

    /**
     * Returns the longest beginning.
     *
     * @return what the terms that may match begin with; empty if nothing was typed
     */
    public String longest() {
      return longest;
    }

    /**
     * Tests whether a name is found, and found by this term: one with two words of the longest
     * beginning is found by the first of them only.
     *
     * @param term a term that begins with the longest beginning
     * @return true if it is
     */
    public boolean match(NameTerm term) {
      String key = term.key;
      int at = key.startsWith(longest) ? 0 : key.indexOf(" " + longest) + 1;
      int end = at + term.word.length();
      return key.startsWith(term.word, at)
          && (end == key.length() || key.charAt(end) == ' ')
          && beginWordsOf(key);
    }

    private boolean beginWordsOf(String key) {
      for (String word : words) {
        if (!key.startsWith(word) && !key.contains(" " + word)) {
          return false;
        }
      }
      return true;
    }
  }
}
