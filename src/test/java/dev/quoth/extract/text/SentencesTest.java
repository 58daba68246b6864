package dev.quoth.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.extract.Steps;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where sentences end in news, and where a full stop ends none. */
class SentencesTest {

  @Test
  void aFullStopBeforeACapitalEndsASentence() {
    sentences("It rained. The boats stayed.", "It rained.", "The boats stayed.");
    sentences(
        "Did it rain? The boats stayed! All did.", "Did it rain?", "The boats stayed!", "All did.");
  }

  @Test
  void aStateEndsOneBeforeSeveralPeople() {
    sentences(
        "It was in Portland, Ore. Officials left.", "It was in Portland, Ore.", "Officials left.");
  }

  @Test
  void aTitleEndsNone() {
    sentences(
        "He met Sen. Walt Hargreave and Gov. C.L. Abernathy. They talked.",
        "He met Sen. Walt Hargreave and Gov. C.L. Abernathy.",
        "They talked.");
    sentences(
        "Mr. Vane met Ms. Dijk, Dr. Price and Prof. Moss.",
        "Mr. Vane met Ms. Dijk, Dr. Price and Prof. Moss.");
    sentences("Col. Edwin Sharpe Jr. denied it.", "Col. Edwin Sharpe Jr. denied it.");
    sentences("Rep. Ann Reid met Lt. Gov. Paul Moss.", "Rep. Ann Reid met Lt. Gov. Paul Moss.");
  }

  @Test
  void anInitialEndsNone() {
    sentences(
        "The engineer J. P. Marchetti and John F. Moss came.",
        "The engineer J. P. Marchetti and John F. Moss came.");
    sentences("J.P. Marchetti came.", "J.P. Marchetti came.");
  }

  @Test
  void aMonthEndsNone() {
    sentences("He came on Jan. 6 and left on Sept. 11.", "He came on Jan. 6 and left on Sept. 11.");
  }

  @Test
  void aStateOrPartyEndsNone() {
    sentences(
        "Sen. Ann Reid, D-N.J., spoke in Trenton, N.J., on Monday.",
        "Sen. Ann Reid, D-N.J., spoke in Trenton, N.J., on Monday.");
    sentences(
        "She spoke in Washington, D.C. on Monday.", "She spoke in Washington, D.C. on Monday.");
  }

  @Test
  void aCountrysLettersMayEndOneAndMayNot() {
    sentences("The U.S. Senate voted.", "The U.S. Senate voted.");
    sentences("The U.S. will not go.", "The U.S. will not go.");
    sentences(
        "They live in the U.S. The talks failed.", "They live in the U.S.", "The talks failed.");
  }

  @Test
  void aCompanysFormEndsNone() {
    sentences(
        "Brightwater Inc. said so. Vane Co. did not.",
        "Brightwater Inc. said so.",
        "Vane Co. did not.");
  }

  @Test
  void anHourEndsNoneBeforeASmallLetter() {
    sentences("It closed at 4 a.m. on Monday.", "It closed at 4 a.m. on Monday.");
    sentences("It closed at 4 a.m. The fog stayed.", "It closed at 4 a.m.", "The fog stayed.");
  }

  @Test
  void aStreetASaintAndANumberEndNone() {
    sentences(
        "St. Brannoc's stands in Pier St. in Kelden.",
        "St. Brannoc's stands in Pier St. in Kelden.");
    sentences("No. 10 would not say.", "No. 10 would not say.");
  }

  @Test
  void aDecimalPointEndsNone() {
    sentences("It rose 3.5 percent. Then it fell.", "It rose 3.5 percent.", "Then it fell.");
  }

  @Test
  void anEllipsisEndsOneOnlyBeforeACapital() {
    sentences("It rained ... and rained.", "It rained ... and rained.");
    sentences("It rained… The boats stayed.", "It rained…", "The boats stayed.");
  }

  @Test
  void aQuotationsStopEndsNoneBeforeItsReportingClause() {
    sentences("“Did it rain?” he asked.", "“Did it rain?” he asked.");
    sentences("“It rained.” she said.", "“It rained.” she said.");
    sentences("“It rained!” shouted Moss. He left.", "“It rained!” shouted Moss.", "He left.");
  }

  @Test
  void aQuotationsStopEndsOneBeforeACapital() {
    sentences(
        "He said: “It rained.” The boats stayed.", "He said: “It rained.”", "The boats stayed.");
    sentences("“It rained,” he said. “It poured.”", "“It rained,” he said.", "“It poured.”");
  }

  @Test
  void stopsInsideAQuotationEndNone() {
    sentences(
        "“It rained. It poured. It stopped,” he said.",
        "“It rained. It poured. It stopped,” he said.");
  }

  @Test
  void aParagraphEndsOneWithoutAStop() {
    sentences(
        "Fog closes harbour\n\nKelden was closed.", "Fog closes harbour", "Kelden was closed.");
  }

  @Test
  void aSentenceInParenthesesIsOne() {
    sentences("(It rained.) The boats stayed.", "(It rained.)", "The boats stayed.");
  }

  @Test
  void aMissingSpaceHidesNoEnd() {
    sentences("It rained.The boats stayed.", "It rained.", "The boats stayed.");
  }

  private static void sentences(String text, String... sentences) {
    assertEquals(List.of(sentences), Steps.sentences(text), text);
  }
}
