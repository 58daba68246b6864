package dev.quoth.registry;

import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.language.lexicon.WordClass;
import java.util.Locale;

/** The words by which an article tells whether it speaks of a man or of a woman. */
final class GenderWords {

  private final Lexicon lexicon;

  GenderWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Tests whether the words for a speaker are those for a man: "he", "Mr. Brandt". */
  boolean isHe(String mention) {
    return begins(mention, WordClass.HE, WordClass.TITLE_MALE);
  }

  /** Tests whether the words for a speaker are those for a woman: "she", "Ms. Brandt". */
  boolean isShe(String mention) {
    return begins(mention, WordClass.SHE, WordClass.TITLE_FEMALE);
  }

  /** Only a whole pronoun or a title before a name tells: "his lawyer" and "King" do not. */
  private boolean begins(String mention, WordClass pronoun, WordClass title) {
    int blank = mention.indexOf(' ');
    if (blank < 0) {
      return isAll(mention, pronoun.bit() | WordClass.SUBJECT_PRONOUN.bit());
    }
    return isAll(mention.substring(0, blank), title.bit() | WordClass.COURTESY.bit());
  }

  private boolean isAll(String word, long classes) {
    return (lexicon.classes(word.toLowerCase(Locale.ROOT)) & classes) == classes;
  }
}
