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
import java.util.ArrayList;
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

  private static Set<String> keys(List<String> words, Optional<Speaker> speaker) {
    return ShingleSketch.of(words, speaker).keys();
  }

  private static int common(ShingleSketch one, ShingleSketch other) {
    return (int) one.keys().stream().filter(other.keys()::contains).count();
  }

  private static boolean mayContain(List<String> one, List<String> other) {
    ShingleSketch a = ShingleSketch.of(one, NOBODY);
    ShingleSketch b = ShingleSketch.of(other, NOBODY);
    boolean may = a.mayContain(b.wording(), b.sizes(), common(a, b));
    assertEquals(may, b.mayContain(a.wording(), a.sizes(), common(a, b)));
    return may;
  }

  private static List<String> random(Random random, int words) {
    return random.ints(words, 0, 1_000).mapToObj(Integer::toString).toList();
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
    Set<String> keys = keys(words, NOBODY);
    assertEquals(6, keys.size());
    assertEquals(keys, keys(words, LEE));
  }

  @Test
  void aShortQuoteHasOneKeyOfItsWordsAndItsSpeaker() {
    Set<String> keys = keys(words("no comment"), LEE);
    assertEquals(1, keys.size());
    Optional<Speaker> other = Optional.of(Speaker.person("Bo Ek"));
    assertNotEquals(keys, keys(words("no comment"), other));
    assertEquals(Set.of(), keys(words("no comment"), NOBODY));
    assertEquals(Set.of(), keys(List.of(), LEE));
  }

  @Test
  void aThirdOfAQuoteSharesAKeyWithTheWholeInMostCases() {
    long seed = 20_261_126;
    Random random = new Random(seed);
    int shared = 0;
    for (int i = 0; i < 500; i++) {
      List<String> whole = random(random, 60);
      int from = random.nextInt(40);
      Set<String> part = keys(whole.subList(from, from + 20), NOBODY);
      shared += Collections.disjoint(part, keys(whole, NOBODY)) ? 0 : 1;
    }
    assertTrue(shared > 400, shared + " of 500, seed " + seed);
  }

  @Test
  void aQuoteMayContainAPartOfItWithWhichItSharesAKey() {
    long seed = 20_261_128;
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      List<String> whole = random(random, 60);
      int from = random.nextInt(40);
      List<String> part = whole.subList(from, from + 20);
      assertTrue(
          Collections.disjoint(keys(part, NOBODY), keys(whole, NOBODY)) || mayContain(whole, part),
          "seed " + seed + ", quote " + i);
    }
  }

  @Test
  void mostQuotesThatHaveOnlyATurnOfPhraseInCommonCannotContainEachOther() {
    long seed = 20_261_128;
    Random random = new Random(seed);
    int sharing = 0;
    int near = 0;
    for (int i = 0; i < 2_000; i++) {
      List<String> phrase = random(random, 5);
      List<String> one = new ArrayList<>(random(random, 25));
      one.addAll(phrase);
      List<String> other = new ArrayList<>(phrase);
      other.addAll(random(random, 30));
      if (!Collections.disjoint(keys(one, NOBODY), keys(other, NOBODY))) {
        sharing++;
        near += mayContain(one, other) ? 1 : 0;
      }
    }
    assertTrue(sharing > 100, sharing + " share a key, seed " + seed);
    assertTrue(3 * near < sharing, near + " of " + sharing + " may be near, seed " + seed);
  }

  @Test
  void aQuoteMayContainOneOfWhichNothingIsKnown() {
    ShingleSketch sketch = ShingleSketch.of(words("the pier is old and it is closed"), NOBODY);
    assertTrue(sketch.mayContain(0, 0, 1));
  }

  @Test
  void otherWordsShareNoKey() {
    assertTrue(
        Collections.disjoint(
            keys(words("the pier is old and it is closed"), NOBODY),
            keys(words("nobody knows when the ferry will leave"), NOBODY)));
  }

  @Test
  void keysAreOfSixPrintableCharacters() {
    for (String key : keys(words("the pier is old and it is closed"), NOBODY)) {
      assertEquals(6, key.length());
      assertFalse(key.chars().anyMatch(c -> c <= ' ' || c > '~'), key);
    }
  }
}
