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

  /**
   * Tests whether the words for a speaker are those for a man: "he", "Mr. Brandt". The second
   * argument is the word before them.
   */
  boolean isHe(String mention, String before) {
    return tells(mention, before, WordClass.HE, WordClass.TITLE_MALE);
  }

  /** Tests whether the words for a speaker are those for a woman: "she", "Ms. Brandt". */
  boolean isShe(String mention, String before) {
    return tells(mention, before, WordClass.SHE, WordClass.TITLE_FEMALE);
  }

  /** Only a whole pronoun or a title before a name tells: "his lawyer" and "King" do not. */
  private boolean tells(String mention, String before, WordClass pronoun, WordClass title) {
    int blank = mention.indexOf(' ');
    return (blank < 0 && isAll(mention, pronoun.bit() | WordClass.SUBJECT_PRONOUN.bit()))
        || isCourtesy(before, title)
        || (blank > 0 && isCourtesy(mention.substring(0, blank), title));
  }

  private boolean isCourtesy(String word, WordClass title) {
    return isAll(word, title.bit() | WordClass.COURTESY.bit());
  }

  private boolean isAll(String word, long classes) {
    return (lexicon.classes(word.toLowerCase(Locale.ROOT)) & classes) == classes;
  }
}
