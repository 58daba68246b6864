package dev.quoth.extract.entities;

import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.language.lexicon.Suffix;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a mention by a role, and whether somebody of whom an article says other words can be
 * meant by it.
 *
 * @param mention the mention
 * @param head the noun
 * @param modifiers what precedes the noun
 * @param complement what belongs to it after it: "of the county library"
 */
record AskedRole(RoleMention mention, String head, List<String> modifiers, Set<String> complement) {

  static AskedRole of(RoleMention mention, Tokens tokens, PersonDescriptions descriptions) {
    List<String> modifiers = new ArrayList<>();
    for (int t = mention.from(); t < mention.head(); t++) {
      if (tokens.word(t) && !tokens.hasAny(t, WordClassSets.OPENERS)) {
        modifiers.add(descriptions.key(tokens.text(t)));
      }
    }
    Set<String> complement = new LinkedHashSet<>();
    for (int t = mention.head() + 1; t < mention.to(); t++) {
      if (tokens.word(t) && !tokens.hasAny(t, WordClassSets.GRAMMAR)) {
        complement.add(descriptions.key(tokens.text(t)));
      }
    }
    String head = descriptions.key(tokens.text(mention.head()));
    return new AskedRole(mention, head, modifiers, complement);
  }

  /** Tests whether one of some phrases is of the same rank: "deputy mayor" is not "mayor". */
  boolean sameRank(Set<String> phrase, Lexicon lexicon) {
    return ranked(phrase, FunctionWord.FORMER, lexicon)
            == ranked(modifiers, FunctionWord.FORMER, lexicon)
        && ranked(phrase, FunctionWord.DEPUTY, lexicon)
            == ranked(modifiers, FunctionWord.DEPUTY, lexicon);
  }

  private static boolean ranked(Collection<String> words, FunctionWord rank, Lexicon lexicon) {
    for (String word : words) {
      if (function(word, lexicon) == rank) {
        return true;
      }
    }
    return false;
  }

  private static FunctionWord function(String word, Lexicon lexicon) {
    return lexicon.functionWord(lexicon.find(word, 0, word.length()));
  }

  /** Returns the modifiers that some words do not have, and that tell one from another. */
  List<String> unknown(Set<String> words, Lexicon lexicon) {
    List<String> unknown = new ArrayList<>();
    for (int m = 0; m < modifiers.size(); m++) {
      String word = modifiers.get(m);
      if (!words.contains(word) && !loose(word, lexicon) && !paired(m, words)) {
        unknown.add(word);
      }
    }
    return unknown;
  }

  /** Tests for a word that may be said of anybody: "young", "embattled", "former". */
  private static boolean loose(String word, Lexicon lexicon) {
    return lexicon.isEpithet(word)
        || lexicon.endsWith(word, 0, word.length(), Suffix.PAST)
        || lexicon.endsWith(word, 0, word.length(), Suffix.AGE)
        || lexicon.endsWith(word, 0, word.length(), Suffix.ORIGIN)
        || function(word, lexicon) == FunctionWord.FORMER;
  }

  /** Tests whether some words have a modifier joined to the one before or after it. */
  private boolean paired(int m, Set<String> words) {
    String word = modifiers.get(m);
    return (m > 0 && words.contains(modifiers.get(m - 1) + "-" + word))
        || (m + 1 < modifiers.size() && words.contains(word + "-" + modifiers.get(m + 1)));
  }
}
