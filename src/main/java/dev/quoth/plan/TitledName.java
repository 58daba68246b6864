package dev.quoth.plan;

import dev.quoth.language.Language;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.LanguageData;
import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.language.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * A name as a person asks for it, apart from the title before it: "Foreign Minister Wang" is the
 * role "Foreign" "Minister" and the name "Wang"; "Mr. Wang" is the name "Wang". A role with "of"
 * ends before the first given name after it: "Secretary of State Hillary Clinton". What is in
 * brackets at the end, and a tag such as "D-Mass.", belong to neither.
 *
 * @param role the words of the role, separated by spaces; empty where there are none
 * @param name the rest
 */
public record TitledName(String role, String name) {

  /** Longer names are taken as they are. */
  private static final int MAX_WORDS = 12;

  /** A surname with its particles, before given names. */
  private static final int MAX_SWAPPED = 5;

  private static final long ROLES = WordClass.ROLE.bit() | WordClass.TITLE.bit();

  static final long GIVEN_NAMES =
      WordClass.GIVEN_MALE.bit() | WordClass.GIVEN_FEMALE.bit() | WordClass.GIVEN_EITHER.bit();

  private static final long PARTS_OF_NAMES = GIVEN_NAMES | WordClass.NAME_PARTICLE.bit();

  /**
   * Separates a name after the last word before the surname that is a role, and is not a given
   * name, too.
   *
   * @param asked the name as asked
   * @param language the language of its title
   * @return the role and the name; the name as it is where it has no title that is known
   */
  public static TitledName read(String asked, Language language) {
    Lexicon lexicon = language.unwrap(LanguageData.class).lexicon();
    String named = plain(asked, language);
    List<String> words = words(named);
    if (words.size() < 2 || words.size() > MAX_WORDS) {
      return new TitledName("", named);
    }
    int courtesy = 0;
    while (courtesy < words.size() - 1 && lexicon.isFormOfAddress(bare(words.get(courtesy)))) {
      courtesy++;
    }
    int split = words.size() - 1;
    if (split > courtesy && is(words.get(split), lexicon, WordClass.NAME_SUFFIX.bit())) {
      split--; // Martin Luther King Jr.
    }
    while (split > courtesy && !isRole(words.get(split - 1), lexicon)) {
      split--;
    }
    split = afterPlace(words, split, lexicon);
    int end = split > 0 ? origin(words, split, lexicon) : words.size();
    return new TitledName(
        withoutFormer(String.join(" ", words.subList(courtesy, split)), lexicon),
        String.join(" ", words.subList(split, end)));
  }

  /**
   * Returns what is asked without an article before a title, brackets and tags.
   *
   * @param asked the name as asked
   * @param language the language of its title
   * @return the title and the name, as it is where it has no more
   */
  static String plain(String asked, Language language) {
    String named = withoutTag(withoutBrackets(asked));
    Lexicon lexicon = language.unwrap(LanguageData.class).lexicon();
    List<String> words = words(named);
    if (hasArticle(words, lexicon) && isRole(words.get(1), lexicon)) {
      return String.join(" ", words.subList(1, words.size()));
    }
    return withoutComma(named, lexicon);
  }

  /**
   * Returns what is asked without "the" before a name, as speakers are printed: "White House" for
   * "the White House".
   *
   * @param plain the name, which is {@link #plain}
   * @param language the language of its article
   * @return the rest; the same where there is no article
   */
  static String withoutArticle(String plain, Language language) {
    List<String> words = words(plain);
    String the = language.unwrap(LanguageData.class).lexicon().word(FunctionWord.THE);
    return words.size() > 1 && words.size() <= MAX_WORDS && words.getFirst().equalsIgnoreCase(the)
        ? String.join(" ", words.subList(1, words.size()))
        : plain;
  }

  private static boolean hasArticle(List<String> words, Lexicon lexicon) {
    return words.size() > 1
        && words.size() <= MAX_WORDS
        && is(words.getFirst(), lexicon, WordClass.DETERMINER.bit());
  }

  /** "Biden, Joe" is Joe Biden, "Joe Biden, president" as well, and "Paris, Texas" is nobody. */
  private static String withoutComma(String named, Lexicon lexicon) {
    int comma = named.indexOf(',');
    if (comma < 0 || comma != named.lastIndexOf(',')) {
      return named;
    }
    List<String> surname = words(named.substring(0, comma));
    List<String> given = words(named.substring(comma + 1));
    if (surname.isEmpty() || given.isEmpty()) {
      return named;
    }
    if (isTitle(given, lexicon) && surname.stream().noneMatch(word -> isRole(word, lexicon))) {
      return String.join(" ", surname);
    }
    boolean swapped =
        surname.size() + given.size() <= MAX_SWAPPED
            && is(given.getFirst(), lexicon, GIVEN_NAMES)
            && surname.subList(0, surname.size() - 1).stream()
                .allMatch(word -> is(word, lexicon, WordClass.NAME_PARTICLE.bit()));
    return swapped ? String.join(" ", given) + " " + String.join(" ", surname) : named;
  }

  /** "The senator" is one, and "Senator Joe Biden" is a person. */
  private static boolean isTitle(List<String> words, Lexicon lexicon) {
    return words.stream().anyMatch(word -> isRole(word, lexicon))
        && words.stream().noneMatch(word -> is(word, lexicon, GIVEN_NAMES));
  }

  /** "Elizabeth Warren (D-Mass.)": a name in brackets alone is kept. */
  private static String withoutBrackets(String asked) {
    int bracket = Math.max(asked.indexOf('('), asked.indexOf('['));
    return bracket > 0 && !asked.substring(0, bracket).isBlank()
        ? asked.substring(0, bracket).strip()
        : asked;
  }

  /** A tag is one capital letter and a hyphen before a name: "D-Mass.", "R-Texas". */
  private static String withoutTag(String asked) {
    String name = asked.strip();
    int last = Math.max(name.lastIndexOf(' '), name.lastIndexOf(',')) + 1;
    boolean tag =
        last > 0
            && name.length() > last + 3
            && Character.isUpperCase(name.charAt(last))
            && isDash(name.charAt(last + 1))
            && Character.isUpperCase(name.charAt(last + 2));
    if (!tag) {
      return asked;
    }
    while (last > 0 && (name.charAt(last - 1) == ' ' || name.charAt(last - 1) == ',')) {
      last--;
    }
    return last > 0 ? name.substring(0, last) : asked;
  }

  private static boolean isDash(char c) {
    return c == '-' || Character.getType(c) == Character.DASH_PUNCTUATION;
  }

  /** Returns where a full name ends before where somebody is from: "Ted Cruz of Texas". */
  private static int origin(List<String> words, int start, Lexicon lexicon) {
    if (!is(words.get(start), lexicon, GIVEN_NAMES)) {
      return words.size();
    }
    for (int i = start + 2; i < words.size() - 1; i++) {
      if (is(words.get(i), lexicon, WordClass.PREPOSITION.bit())) {
        return i;
      }
    }
    return words.size();
  }

  /** An ex-president is printed as a former president, too. */
  private static String withoutFormer(String role, Lexicon lexicon) {
    int hyphen = role.indexOf('-');
    boolean former =
        hyphen > 0
            && hyphen < role.length() - 1
            && lexicon.functionWord(lexicon.find(role, 0, hyphen)) == FunctionWord.FORMER;
    return former ? role.substring(hyphen + 1) : role;
  }

  /**
   * Returns a title that is asked for alone, with an article: "Pope" for "the Pope".
   *
   * @param typed the name as typed
   * @param language the language of the title
   * @return the title; empty where it is no title alone
   */
  static Optional<String> titleAlone(String typed, Language language) {
    Lexicon lexicon = language.unwrap(LanguageData.class).lexicon();
    List<String> words = words(typed);
    return words.size() == 2 && hasArticle(words, lexicon) && isRole(words.get(1), lexicon)
        ? Optional.of(words.get(1))
        : Optional.empty();
  }

  /** Returns where the name begins after a role with "of", or the same where there is none. */
  private static int afterPlace(List<String> words, int split, Lexicon lexicon) {
    if (split == 0 || !is(words.get(split), lexicon, WordClass.PREPOSITION.bit())) {
      return split;
    }
    for (int i = split + 2; i < words.size() - 1; i++) {
      if (is(words.get(i), lexicon, GIVEN_NAMES)) {
        return i;
      }
    }
    return words.size() - 1;
  }

  private static boolean is(String word, Lexicon lexicon, long classes) {
    return (lexicon.classes(word) & classes) != 0;
  }

  private static List<String> words(String asked) {
    List<String> words = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(asked, " \t\n\r\u00a0,");
    while (tokens.hasMoreTokens() && words.size() <= MAX_WORDS) {
      words.add(tokens.nextToken());
    }
    return words;
  }

  private static boolean isRole(String word, Lexicon lexicon) {
    long classes = lexicon.classes(word);
    return ((classes & ROLES) != 0 && (classes & PARTS_OF_NAMES) == 0) || isShort(word, lexicon);
  }

  /** "AG Sessions" and "Sec. Kerry" have titles, and "Ag Sessions" may be a name. */
  private static boolean isShort(String word, Lexicon lexicon) {
    if (lexicon.waysToWrite(bare(word)).isEmpty()) {
      return false;
    }
    return word.endsWith(".")
        || (word.equals(word.toUpperCase(Locale.ROOT)) && !is(word, lexicon, PARTS_OF_NAMES));
  }

  /** Returns a title as the lexicon has it: in lower case and without a full stop. */
  static String bare(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
