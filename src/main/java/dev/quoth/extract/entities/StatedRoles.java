package dev.quoth.extract.entities;

import dev.quoth.extract.names.Name;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.WordClass;

/**
 * Finds what a sentence says that somebody is: "Ruiz is the mayor of Kelden", "Ruiz became mayor",
 * "Appointed mayor in 2019, Ruiz".
 */
final class StatedRoles {

  /** "Appointed mayor in 2019,": the phrase is no longer. */
  private static final int MAX_PHRASE = 12;

  private static final int MAX_HELPERS = 4;

  private final Tokens tokens;
  private final PrintedRoles roles;

  StatedRoles(Tokens tokens, PrintedRoles roles) {
    this.tokens = tokens;
    this.roles = roles;
  }

  String of(Name name) {
    String after = predicate(name.to());
    return after.isEmpty() ? appointed(name.from()) : after;
  }

  private String predicate(int from) {
    boolean be = false;
    int t = from;
    while (t < from + MAX_HELPERS
        && tokens.hasAny(t, WordClass.AUXILIARY.bit() | WordClass.ADVERB.bit())) {
      if (tokens.hasAny(t, WordClass.NEGATION.bit() | WordClass.MODAL.bit())) {
        return "";
      }
      be |= tokens.has(t, WordClass.BE);
      t++;
    }
    if (tokens.has(t, WordClass.OFFICE)) {
      return roles.appositive(afterAs(t + 1));
    }
    boolean noun = tokens.hasAny(t, WordClassSets.OPENERS | WordClass.ROLE.bit());
    return be && noun ? roles.appositive(t) : "";
  }

  private int afterAs(int t) {
    return tokens.matches(t, FunctionWord.AS) ? t + 1 : t;
  }

  /** Reads "Appointed mayor in 2019, Ruiz": the phrase before the comma begins with the verb. */
  private String appointed(int name) {
    if (!tokens.is(name - 1, Kind.COMMA)) {
      return "";
    }
    int t = name - 2;
    while (t > name - MAX_PHRASE && (tokens.word(t) || tokens.is(t, Kind.NUMBER))) {
      if (tokens.has(t, WordClass.OFFICE) && !tokens.word(t - 1)) {
        return roles.appositive(afterAs(t + 1));
      }
      t--;
    }
    return "";
  }
}
