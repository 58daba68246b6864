package dev.quoth.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class KeywordsTest {

  @Test
  void aValueIsItsOwnTerm() {
    assertEquals("Käfer & Co.", Keywords.exact("Käfer & Co."));
  }

  @Test
  void capitalsWidthAndOuterSpaceMakeNoDifferenceToAFoldedValue() {
    assertEquals("daily post", Keywords.folded(" Daily POST "));
    assertEquals("abc", Keywords.folded("ＡＢＣ"));
    assertEquals("käfer", Keywords.folded("KÄFER"));
  }

  @Test
  void aLongValueIsFoundByItselfAndByNoOther() {
    String value = "ü".repeat(2_000);
    assertEquals(Keywords.exact(value), Keywords.exact("ü".repeat(2_000)));
    assertNotEquals(Keywords.exact(value), Keywords.exact(value + "x"));
    assertTrue(bytes(Keywords.exact(value)) <= Keywords.MAX_BYTES);
  }

  @Test
  void aValueOfAsManyBytesAsATermMayHaveIsItsOwnTerm() {
    String longest = "ü".repeat(Keywords.MAX_BYTES / 2);
    assertEquals(longest, Keywords.exact(longest));
    assertNotEquals(longest + "x", Keywords.exact(longest + "x"));
  }

  @Test
  void halfASurrogatePairMakesATermOfItsOwn() {
    assertNotEquals(Keywords.exact("a\uD800"), Keywords.exact("a\uD801"));
    assertNotEquals(Keywords.exact("a\uD800"), Keywords.exact("a?"));
  }

  @Test
  void noValueHasTheTermOfALongOne() {
    String term = Keywords.exact("x".repeat(2_000));
    assertNotEquals(term, Keywords.exact(term));
    assertNotEquals(Keywords.exact("a\uFFFF"), Keywords.exact("a "));
  }

  @Test
  void aNameAndItsValueAreKeptApart() {
    assertNotEquals(Keywords.named("k=x", "y"), Keywords.named("k", "x=y"));
    assertNotEquals(Keywords.named("k\\", "=y"), Keywords.named("k\\=", "y"));
    assertEquals(Keywords.named("Desk", "Night"), Keywords.named("desk", "night"));
  }

  private static int bytes(String term) {
    return term.getBytes(StandardCharsets.UTF_8).length;
  }
}
