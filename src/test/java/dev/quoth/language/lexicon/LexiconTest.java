package dev.quoth.language.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Reads word lists of another language than English: the facts are data. */
class LexiconTest {

  private final LexiconBuilder builder = new LexiconBuilder();

  @Test
  void aWordOfAnotherLanguageDoesTheWorkOfAFunctionWord() {
    builder.words("function-word-that: dass");
    assertEquals(FunctionWord.THAT, word("dass"));
    assertEquals(FunctionWord.NONE, word("that"));
  }

  @Test
  void aWordMayBeAFunctionWordAndHaveTraits() {
    builder.words("function-word-that: dass");
    builder.words("subordinator: dass weil");
    Lexicon lexicon = builder.build();
    assertTrue(WordClass.SUBORDINATOR.in(lexicon.classes("dass")));
    assertEquals(FunctionWord.THAT, word("dass"));
  }

  @Test
  void endingsAreThoseOfTheLanguage() {
    builder.words("suffix-gerund: end");
    Lexicon lexicon = builder.build();
    assertTrue(lexicon.endsWith("lachend", 0, 7, Suffix.GERUND));
    assertFalse(lexicon.endsWith("laughing", 0, 8, Suffix.GERUND));
    assertFalse(lexicon.endsWith("end", 1, 3, Suffix.GERUND), "a word shorter than its ending");
  }

  @Test
  void aLineThatNobodyKnowsIsNamed() {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> builder.words("colour: red"));
    assertTrue(String.valueOf(error.getMessage()).contains("colour"), error::toString);
  }

  private FunctionWord word(String word) {
    Lexicon lexicon = builder.build();
    return lexicon.functionWord(lexicon.find(word, 0, word.length()));
  }
}
