package dev.quoth.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.extract.Steps;
import dev.quoth.extract.text.Tokens.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a text falls into tokens. */
class TokenizerTest {

  @Test
  void wordsAndMarksAreTokens() {
    tokens("He came, saw; left.", "He", "came", ",", "saw", ";", "left", ".");
  }

  @Test
  void anApostropheInsideAWordIsAPartOfIt() {
    tokens("He didn’t see O'Dowd", "He", "didn’t", "see", "O'Dowd");
  }

  @Test
  void theOwnersSIsATokenOfItsOwn() {
    tokens("Sundline’s boat", "Sundline", "’s", "boat");
    tokens("the crews' boat", "the", "crews", "'", "boat");
    assertEquals(Kind.POSSESSIVE, Steps.tokens("Sundline’s boat").kind(1));
  }

  @Test
  void aHyphenJoins() {
    tokens("Ruth Okonjo-Barr met Han Sook-ja", "Ruth", "Okonjo-Barr", "met", "Han", "Sook-ja");
  }

  @Test
  void aDashParts() {
    tokens("Kelden — fog -- rain – sun", "Kelden", "—", "fog", "--", "rain", "–", "sun");
    tokens("Kelden—fog", "Kelden", "—", "fog");
  }

  @Test
  void anAbbreviationKeepsItsStop() {
    tokens(
        "Sen. J.P. Moss of the U.S. met St. John",
        "Sen.",
        "J.P.",
        "Moss",
        "of",
        "the",
        "U.S.",
        "met",
        "St.",
        "John");
  }

  @Test
  void aWordsStopIsATokenOfItsOwn() {
    tokens("It rained. So", "It", "rained", ".", "So");
    tokens("It rained...", "It", "rained", "...");
  }

  @Test
  void aNumberKeepsItsInnerMarks() {
    tokens(
        "1,900 boats at 6:30, or 3.5 percent",
        "1,900",
        "boats",
        "at",
        "6:30",
        ",",
        "or",
        "3.5",
        "percent");
    assertEquals(Kind.NUMBER, Steps.tokens("1,900 boats").kind(0));
  }

  @Test
  void twoSentencesWithoutASpaceAreTwo() {
    tokens("It rained.The boats", "It", "rained", ".", "The", "boats");
  }

  @Test
  void aQuotationIsOneToken() {
    Tokens tokens = Steps.tokens("He said “sit down, now” twice");
    assertEquals(Kind.QUOTATION, tokens.kind(2));
    assertEquals("“sit down, now”", tokens.text(2));
    assertEquals(0, tokens.quotationIndex(2));
    assertEquals("twice", tokens.text(3));
  }

  @Test
  void aNoBreakSpaceParts() {
    tokens("Mr\u00a0Vane\u202fleft\u2003now", "Mr", "Vane", "left", "now");
  }

  @Test
  void lettersOfEveryScriptAreWords() {
    tokens("José met Øystein and 王毅", "José", "met", "Øystein", "and", "王毅");
    tokens("Cafe\u0301 noir", "Cafe\u0301", "noir");
  }

  @Test
  void anAddressOfMailIsOneWord() {
    tokens("Ask moss@harbour.example now", "Ask", "moss@harbour.example", "now");
  }

  @Test
  void aParagraphEndsInABreak() {
    Tokens tokens = Steps.tokens("Fog\n\nRain");
    assertEquals(Kind.BREAK, tokens.kind(1));
    assertEquals(Kind.BREAK, tokens.kind(-1));
    assertEquals(Kind.BREAK, tokens.kind(tokens.size()));
  }

  @Test
  void offsetsGoForwardAndNeverOverlap() {
    String text = "“Sit,” said J.P. O’Dowd’s wife 😀 -- she’d 1,900 boats…\n\n(And) $5 more.";
    Tokens tokens = Steps.tokens(text);
    for (int t = 1; t < tokens.size(); t++) {
      assertTrue(tokens.start(t) >= tokens.end(t - 1), "token " + t + " of " + text);
    }
    assertTrue(tokens.end(tokens.size() - 1) <= text.length());
  }

  private static void tokens(String text, String... expected) {
    Tokens tokens = Steps.tokens(text);
    List<String> found = new ArrayList<>();
    for (int t = 0; t < tokens.size(); t++) {
      if (!tokens.is(t, Kind.BREAK)) {
        found.add(tokens.text(t));
      }
    }
    assertEquals(List.of(expected), found, text);
  }
}
