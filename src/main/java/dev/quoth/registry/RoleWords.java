package dev.quoth.registry;

import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.language.lexicon.WordClass;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.StringTokenizer;

/** The words of roles by which it is told whether two may be one person's. */
final class RoleWords {

  private static final long EMPTY =
      WordClass.DETERMINER.bit()
          | WordClass.PREPOSITION.bit()
          | WordClass.COORDINATOR.bit()
          | WordClass.POSSESSIVE_PRONOUN.bit()
          | WordClass.COURTESY.bit()
          | WordClass.ADVERB.bit()
          | WordClass.TIME.bit();

  private final Lexicon lexicon;

  RoleWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the words of some roles, given by their keys: "sen" is "senator". */
  Set<String> of(Collection<String> roles) {
    Set<String> words = new HashSet<>();
    for (String role : roles) {
      StringTokenizer tokens = new StringTokenizer(role, " ");
      while (tokens.hasMoreTokens()) {
        String word = tokens.nextToken();
        if ((lexicon.classes(word) & EMPTY) == 0) {
          words.add(lexicon.chiefForm(lexicon.title(word)));
        }
      }
    }
    return words;
  }
}
