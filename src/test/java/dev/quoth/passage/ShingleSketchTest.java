package dev.quoth.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Quote;
import dev.quoth.QuoteType;
import dev.quoth.Segment;
import dev.quoth.Span;
import dev.quoth.Speaker;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShingleSketchTest {

  private static final Optional<Speaker> LEE = Optional.of(Speaker.person("Ann Lee"));
  private static final Optional<Speaker> NOBODY = Optional.empty();

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }

  private static Segment segment(int start, int end) {
    return new Segment(new Span(start, end), Segment.Wording.VERBATIM);
  }

  @Test
  void wordsAreThoseOfTheSegmentsWithoutCapitalsAccentsAndPunctuation() {
    String text = "“Don’t GO, José,” she said, “—”, “ever.”";
    Quote quote =
        Quote.of(QuoteType.DIRECT, List.of(segment(0, 17), segment(28, 31), segment(33, 40)), 0);
    assertEquals(
        words("dont go jose ever"), ShingleSketch.words(quote, segment -> segment.span().in(text)));
  }

  @Test
  void aLongQuoteHasSixKeysOfItsWordsAlone() {
    List<String> words = words("no ferry will leave this harbour before the last storm has passed");
    Set<String> keys = ShingleSketch.keys(words, NOBODY);
    assertEquals(6, keys.size());
    assertEquals(keys, ShingleSketch.keys(words, LEE));
  }

  @Test
  void aShortQuoteHasOneKeyOfItsWordsAndItsSpeaker() {
    Set<String> keys = ShingleSketch.keys(words("no comment"), LEE);
    assertEquals(1, keys.size());
    Optional<Speaker> other = Optional.of(Speaker.person("Bo Ek"));
    assertNotEquals(keys, ShingleSketch.keys(words("no comment"), other));
    assertEquals(Set.of(), ShingleSketch.keys(words("no comment"), NOBODY));
    assertEquals(Set.of(), ShingleSketch.keys(List.of(), LEE));
  }

  @Test
  void aThirdOfAQuoteSharesAKeyWithTheWholeInMostCases() {
    long seed = 20_261_126;
    Random random = new Random(seed);
    int shared = 0;
    for (int i = 0; i < 500; i++) {
      List<String> whole = random.ints(60, 0, 1_000).mapToObj(Integer::toString).toList();
      int from = random.nextInt(40);
      Set<String> part = ShingleSketch.keys(whole.subList(from, from + 20), NOBODY);
      shared += Collections.disjoint(part, ShingleSketch.keys(whole, NOBODY)) ? 0 : 1;
    }
    assertTrue(shared > 400, shared + " of 500, seed " + seed);
  }

  @Test
  void otherWordsShareNoKey() {
    assertTrue(
        Collections.disjoint(
            ShingleSketch.keys(words("the pier is old and it is closed"), NOBODY),
            ShingleSketch.keys(words("nobody knows when the ferry will leave"), NOBODY)));
  }

  @Test
  void keysAreOfSixPrintableCharacters() {
    for (String key : ShingleSketch.keys(words("the pier is old and it is closed"), NOBODY)) {
      assertEquals(6, key.length());
      assertFalse(key.chars().anyMatch(c -> c <= ' ' || c > '~'), key);
    }
  }
}
