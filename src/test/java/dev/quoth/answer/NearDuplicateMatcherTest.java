package dev.quoth.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.QuotePassage;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearDuplicateMatcherTest {

  private static final String TWELVE =
      "no ferry will leave this harbour before the last storm has passed";

  private static boolean match(String speaker, String words, String otherSpeaker, String others) {
    QuotePassage one = Passages.quote("a#q0", speaker, "[" + words + "]");
    QuotePassage other = Passages.quote("b#q0", otherSpeaker, "[" + others + "]");
    boolean matches = new NearDuplicateMatcher(one).matches(other);
    assertEquals(matches, new NearDuplicateMatcher(other).matches(one), "either way");
    return matches;
  }

  @Test
  void capitalsAccentsAndPunctuationMakeNoDifference() {
    assertTrue(
        match(
            "Ann Lee",
            TWELVE,
            "Ann Lee",
            "“No FERRY will leave – this harbour – before the last" + " stórm has passed!”"));
  }

  @Test
  void anInterruptionMakesNoDifference() {
    QuotePassage whole = Passages.quote("a#q0", "Lee", "[" + TWELVE + "]");
    QuotePassage parted =
        Passages.quote(
            "b#q0",
            "Lee",
            "[no ferry will leave this harbour,] Lee said, [before the last storm"
                + " has passed]");
    assertTrue(new NearDuplicateMatcher(whole).matches(parted));
  }

  @Test
  void aQuoteThatWasCutIsANearDuplicateIfItHasEightWords() {
    assertTrue(match("Lee", TWELVE, "Lee", "leave this harbour before the last storm has passed"));
    assertFalse(match("Lee", TWELVE, "Lee", "before the last storm has passed"));
  }

  @Test
  void otherWordsOfTheSameKindAreAnotherQuote() {
    assertFalse(
        match(
            "Lee",
            TWELVE,
            "Lee",
            "no ferry will leave the old town before the last guest has" + " come home"));
  }

  @ParameterizedTest
  @CsvSource({
    "Ann Lee, Lee, true",
    "Ann Lee, Bo Lee, false",
    "Ann Lee, an official, true",
    "Ann Lee, '', true",
    "Ana Zelensky, Zelenskyy, true",
  })
  void fewWordsAreOneQuoteIfTheSpeakerMayBeOne(String one, String other, boolean expected) {
    String words = "the harbour is closed until the storm has passed";
    assertEquals(expected, match(one, words, other, words));
  }

  @Test
  void twelveEqualWordsAreOneQuoteOfAnySpeaker() {
    assertTrue(match("Ann Lee", TWELVE, "Bo Ek", TWELVE));
  }

  @Test
  void fewerThanFiveWordsMustBeTheSameOfTheSameSpeaker() {
    assertTrue(match("Ann Lee", "No comment", "Ann Lee", "no comment."));
    assertFalse(match("Ann Lee", "No comment", "Lee", "No comment"));
    assertFalse(match("Ann Lee", "No comment", "Ann Lee", "No further comment"));
  }

  @Test
  void aQuoteWithoutAWordIsLikeNoOther() {
    assertFalse(match("Ann Lee", "…", "Ann Lee", "…"));
    assertEquals(
        Set.of(), new NearDuplicateMatcher(Passages.quote("a#q0", "Lee", "[…]")).sketch().keys());
  }

  @Test
  void aParagraphIsNoNearDuplicate() {
    QuotePassage quote = Passages.quote("a#q0", "Lee", "[" + TWELVE + "]");
    assertFalse(new NearDuplicateMatcher(quote).matches(Passages.paragraph("b#p0", TWELVE)));
  }

  @Test
  void onlyAQuoteOfTheSameArticleOverlaps() {
    QuotePassage outer = Passages.quote("a#q0", "Lee", "[He said the pier was old]");
    NearDuplicateMatcher matcher = new NearDuplicateMatcher(outer);
    assertTrue(matcher.overlaps(Passages.quote("a#q1", "Ek", "He said [the pier was old]")));
    assertFalse(matcher.overlaps(Passages.quote("b#q1", "Ek", "He said [the pier was old]")));
    assertFalse(matcher.overlaps(Passages.paragraph("a#p0", "He said the pier was old")));
  }
}
