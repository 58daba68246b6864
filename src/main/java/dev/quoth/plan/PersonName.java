package dev.quoth.plan;

import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.language.lexicon.WordClass;
import dev.quoth.passage.NameSpelling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The parts of a full name, by which two forms of it are compared: "Joseph R. Biden Jr." is "joe
 * biden", and "Bashar al-Assad" is "bashar assad".
 *
 * @param given the first word
 * @param initials the letters between the given name and the family name
 * @param middle the words between them
 * @param surname the last word of the family name
 * @param family the family name joined into one word, with its particles and without
 * @param suffix what follows the family name: "jr"; empty for nothing
 * @param joined all words but the suffix, joined
 */
public record PersonName(
    String given,
    String initials,
    List<String> middle,
    String surname,
    Set<String> family,
    String suffix,
    String joined) {

  /** Longer ones are several people, or no name at all. */
  private static final int MAX_WORDS = 6;

  /** Copies the collections. */
  public PersonName {
    middle = List.copyOf(middle);
    family = Set.copyOf(family);
  }

  /**
   * Reads a name.
   *
   * @param key its key
   * @param lexicon the words of its language
   * @return its parts; those of an empty name where it is not of two to six words
   */
  public static PersonName read(String key, Lexicon lexicon) {
    List<String> words = new ArrayList<>(List.of(key.split(" ", -1)));
    String suffix = "";
    if (words.size() > 2 && is(words.getLast(), WordClass.NAME_SUFFIX, lexicon)) {
      suffix = words.removeLast();
    }
    return words.size() < 2 || words.size() > MAX_WORDS
        ? new PersonName("", "", List.of(), "", Set.of(), "", "")
        : read(words, suffix, lexicon);
  }

  private static PersonName read(List<String> words, String suffix, Lexicon lexicon) {
    int family = words.size() - 1;
    while (family > 1 && is(words.get(family - 1), WordClass.NAME_PARTICLE, lexicon)) {
      family--;
    }
    StringBuilder initials = new StringBuilder();
    List<String> middle = new ArrayList<>();
    for (String word : words.subList(1, family)) {
      if (isInitials(word)) {
        initials.append(word);
      } else {
        middle.add(word);
      }
    }
    return new PersonName(
        words.getFirst(),
        initials.toString(),
        middle,
        words.getLast(),
        family(words.subList(family, words.size())),
        suffix,
        String.join("", words));
  }

  private static Set<String> family(List<String> words) {
    Set<String> family = new LinkedHashSet<>(NameSpelling.of(words.getLast()));
    family.add(String.join("", words));
    return family;
  }

  /** Tests whether a word of a name is no name but a letter or two: "h", "jd". */
  static boolean isInitials(String word) {
    return word.length() == 1
        || (word.length() == 2 && word.chars().allMatch(PersonName::isConsonant));
  }

  /** {@return true if this is a name of nobody} */
  public boolean isEmpty() {
    return joined.isEmpty();
  }

  /** Tests whether two names are those of one person, whatever their initials and suffixes are. */
  boolean sameWords(PersonName other, Lexicon lexicon) {
    return joined.equals(other.joined) || (middle.equals(other.middle) && sameEnds(other, lexicon));
  }

  /** Tests whether the given and the family name are the same, whatever is between them. */
  private boolean sameEnds(PersonName other, Lexicon lexicon) {
    return !Collections.disjoint(family, other.family)
        && (given.equals(other.given) || lexicon.sameGivenName(given, other.given));
  }

  /**
   * Tests whether this is a fuller name without its middle names, or with their initials: "Donald
   * Trump" and "Donald J. Trump" are "Donald John Trump".
   */
  boolean shortens(PersonName fuller, Lexicon lexicon) {
    return middle.isEmpty()
        && !fuller.middle.isEmpty()
        && (initials.isEmpty() || initials.equals(fuller.middleLetters()))
        && sameEnds(fuller, lexicon);
  }

  /** Tests whether this is the name of another than a fuller one, by its initials. */
  boolean denies(PersonName fuller, Lexicon lexicon) {
    return middle.isEmpty()
        && !fuller.middle.isEmpty()
        && !initials.isEmpty()
        && !initials.equals(fuller.middleLetters())
        && sameEnds(fuller, lexicon);
  }

  /**
   * Tests whether this is a name with initials alone before the family name, and another has given
   * names that begin with them: "G.W. Bush" is "George W. Bush".
   */
  boolean abbreviates(PersonName other) {
    return isInitials(given)
        && middle.isEmpty()
        && suffix.equals(other.suffix)
        && !Collections.disjoint(family, other.family)
        && (Character.toString(other.given.codePointAt(0)) + other.middleLetters())
            .startsWith(given + initials);
  }

  /** Returns the first letters of the words between the given name and the family name. */
  private String middleLetters() {
    StringBuilder letters = new StringBuilder();
    middle.forEach(word -> letters.appendCodePoint(word.codePointAt(0)));
    return letters.append(initials).toString();
  }

  /**
   * Tests whether both names have middle initials, and not the same.
   *
   * @param other another name
   * @return true if they are names of two people
   */
  public boolean deniesInitials(PersonName other) {
    return !joined.equals(other.joined)
        && !initials.isEmpty()
        && !other.initials.isEmpty()
        && !initials.equals(other.initials);
  }

  private static boolean is(String word, WordClass wordClass, Lexicon lexicon) {
    return (lexicon.classes(word) & wordClass.bit()) != 0;
  }

  private static boolean isConsonant(int c) {
    return "aeiouy".indexOf(c) < 0;
  }
}
