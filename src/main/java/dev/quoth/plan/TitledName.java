package dev.quoth.plan;

import dev.quoth.language.Language;
import dev.quoth.language.lexicon.LanguageData;
import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.language.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;

/**
 * A name as a person asks for it, apart from the title before it: "Foreign Minister Wang" is the
 * role "Foreign" "Minister" and the name "Wang"; "Mr. Wang" is the name "Wang".
 *
 * @param role the words of the role, separated by spaces; empty where there are none
 * @param name the rest
 */
public record TitledName(String role, String name) {

  /** Longer names are taken as they are. */
  private static final int MAX_WORDS = 12;

  private static final long ROLES = WordClass.ROLE.bit() | WordClass.TITLE.bit();

  private static final long GIVEN_NAMES =
      WordClass.GIVEN_MALE.bit() | WordClass.GIVEN_FEMALE.bit() | WordClass.GIVEN_EITHER.bit();

  /**
   * Separates a name after the last word before the surname that is a role, and is not a given
   * name, too.
   *
   * @param asked the name as asked
   * @param language the language of its title
   * @return the role and the name; the name as it is where it has no title that is known
   */
  public static TitledName read(String asked, Language language) {
    List<String> words = words(asked);
    if (words.size() < 2 || words.size() > MAX_WORDS) {
      return new TitledName("", asked);
    }
    Lexicon lexicon = language.unwrap(LanguageData.class).lexicon();
    int courtesy = 0;
    while (courtesy < words.size() - 1 && lexicon.isFormOfAddress(bare(words.get(courtesy)))) {
      courtesy++;
    }
    int split = words.size() - 1;
    while (split > courtesy && !isRole(words.get(split - 1), lexicon)) {
      split--;
    }
    return new TitledName(
        String.join(" ", words.subList(courtesy, split)),
        String.join(" ", words.subList(split, words.size())));
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
    return (classes & ROLES) != 0 && (classes & GIVEN_NAMES) == 0;
  }

  private static String bare(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
