package dev.quoth.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Reads word lists of another language than English: the facts are data. */
class LexiconTest {

  private final LexiconBuilder builder = new LexiconBuilder();

  @Test
  void aWordOfAnotherLanguageDoesTheWorkOfAMarker() {
    builder.words("marker-that: dass");
    assertEquals(Marker.THAT, marker("dass"));
    assertEquals(Marker.NONE, marker("that"));
  }

  @Test
  void aWordMayBeAMarkerAndHaveTraits() {
    builder.words("marker-that: dass");
    builder.words("subordinator: dass weil");
    Lexicon lexicon = builder.build();
    assertTrue(Trait.SUBORDINATOR.in(lexicon.traits(lexicon.find("dass", 0, 4))));
    assertEquals(Marker.THAT, marker("dass"));
  }

  @Test
  void endingsAreThoseOfTheLanguage() {
    builder.words("ending-gerund: end");
    Lexicon lexicon = builder.build();
    assertTrue(lexicon.endsWith("lachend", 0, 7, Ending.GERUND));
    assertFalse(lexicon.endsWith("laughing", 0, 8, Ending.GERUND));
    assertFalse(lexicon.endsWith("end", 1, 3, Ending.GERUND), "a word shorter than its ending");
  }

  @Test
  void aLineThatNobodyKnowsIsNamed() {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> builder.words("colour: red"));
    assertTrue(String.valueOf(error.getMessage()).contains("colour"), error::toString);
  }

  private Marker marker(String word) {
    Lexicon lexicon = builder.build();
    return lexicon.marker(lexicon.find(word, 0, word.length()));
  }
}
