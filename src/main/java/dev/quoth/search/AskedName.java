package dev.quoth.search;

import dev.quoth.language.LanguageProfile;
import dev.quoth.language.Lexicon;
import dev.quoth.language.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * A name as a person asks for it, with what stands before it: "Foreign Minister Wang" is the role
 * "Foreign" "Minister" and the name "Wang"; "Mr. Wang" is the name "Wang".
 *
 * @param role the words of the role, separated by spaces; empty where there are none
 * @param name the rest
 */
record AskedName(String role, String name) {

  /** Longer names are taken as they are. */
  private static final int MAX_WORDS = 12;

  private static final Set<String> COURTESY =
      Set.of("mr", "mrs", "ms", "miss", "mx", "messrs", "dr", "prof", "sir", "dame", "madam");

  private static final long ROLES = Trait.ROLE.bit() | Trait.TITLE.bit();

  private static final long GIVEN_NAMES =
      Trait.GIVEN_MALE.bit() | Trait.GIVEN_FEMALE.bit() | Trait.GIVEN_EITHER.bit();

  /**
   * Takes a name apart behind the last word before the surname that is a role, and is not a given
   * name, too.
   */
  static AskedName read(String asked, String language) {
    List<String> words = words(asked);
    if (!language.equals("en") || words.size() < 2 || words.size() > MAX_WORDS) {
      return new AskedName("", asked);
    }
    int courtesy = 0;
    while (courtesy < words.size() - 1 && COURTESY.contains(bare(words.get(courtesy)))) {
      courtesy++;
    }
    int split = words.size() - 1;
    while (split > courtesy && !role(words.get(split - 1))) {
      split--;
    }
    return new AskedName(
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

  private static boolean role(String word) {
    Lexicon lexicon = LanguageProfile.english().lexicon();
    long traits = lexicon.traits(lexicon.find(word, 0, word.length()));
    return (traits & ROLES) != 0 && (traits & GIVEN_NAMES) == 0;
  }

  private static String bare(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
  }
}
