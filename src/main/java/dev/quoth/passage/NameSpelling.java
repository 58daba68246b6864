package dev.quoth.passage;

import dev.quoth.Speaker;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the spellings of a name that was written in another alphabet.
 *
 * <p>Two things are known, and no more, for a name that finds somebody else is worse than one that
 * finds nobody. "Müller" is written Muller and Mueller: a name with such a letter is kept in both
 * spellings, while a Mueller and a Muller stay two people, of whom a search puts the one asked for
 * first. And the Slavic ending of "Zelensky" is written -skyy, -skiy, -skii, -skyi or -skyj: a name
 * asked for with one of them finds all.
 */
public final class NameSpelling {

  private static final String LETTERS = "äöüøåÄÖÜØÅ";
  private static final String[] SPELLED_OUT = {
    "ae", "oe", "ue", "oe", "aa", "ae", "oe", "ue", "oe", "aa"
  };
  private static final List<String> ENDINGS = List.of("y", "yy", "iy", "ii", "yi", "yj", "ij");
  private static final int MIN_STEM = 4;
  private static final char LAST_ASCII = 0x7F;

  private NameSpelling() {}

  /**
   * Returns the keys of a name: one without accents and, if that is another, one spelled out.
   *
   * @param name the name
   * @return the keys, one or two
   */
  public static Set<String> keys(String name) {
    String plain = Speaker.keyOf(name);
    if (ascii(name)) {
      return Set.of(plain);
    }
    Set<String> keys = new LinkedHashSet<>();
    keys.add(plain);
    keys.add(Speaker.keyOf(spelledOut(Normalizer.normalize(name, Normalizer.Form.NFC))));
    return keys;
  }

  /** Spares most names the search for letters that they cannot have. */
  private static boolean ascii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > LAST_ASCII) {
        return false;
      }
    }
    return true;
  }

  private static String spelledOut(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      int special = LETTERS.indexOf(name.charAt(i));
      if (special < 0) {
        letters.append(name.charAt(i));
      } else {
        letters.append(SPELLED_OUT[special]);
      }
    }
    return letters.toString();
  }

  /**
   * Returns the spellings of a word of a key.
   *
   * @param word the word
   * @return the spellings, the given one first
   */
  public static List<String> of(String word) {
    int stem = word.length();
    while (stem > 0 && "yij".indexOf(word.charAt(stem - 1)) >= 0) {
      stem--;
    }
    if (stem < MIN_STEM || !ENDINGS.contains(word.substring(stem))) {
      return List.of(word);
    }
    List<String> spellings = new ArrayList<>(List.of(word));
    for (String ending : ENDINGS) {
      if (!word.endsWith(ending) || word.length() != stem + ending.length()) {
        spellings.add(word.substring(0, stem) + ending);
      }
    }
    return spellings;
  }

  /**
   * Returns the spellings of the beginning of a name: "zelenskyy" may be a Zelensky.
   *
   * @param typed the beginning of a name
   * @return for each spelling the words of its key
   */
  public static List<List<String>> beginnings(String typed) {
    List<List<String>> spellings = new ArrayList<>();
    for (String key : keys(typed)) {
      int last = key.lastIndexOf(' ') + 1;
      for (String word : of(key.substring(last))) {
        spellings.add(List.of((key.substring(0, last) + word).split(" ", -1)));
      }
    }
    return spellings;
  }

  /**
   * Tests whether all words of one key occur in another, in some spelling.
   *
   * @param key the words of the key
   * @param words the words to look for
   * @return true if none is missing
   */
  public static boolean hasAll(List<String> key, List<String> words) {
    return words.stream().allMatch(word -> of(word).stream().anyMatch(key::contains));
  }
}
