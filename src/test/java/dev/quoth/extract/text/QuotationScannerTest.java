package dev.quoth.extract.text;

import static dev.quoth.extract.Expect.quotes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.extract.Steps;
import dev.quoth.extract.text.PrintedQuotation.Ending;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The traps of quotation marks, each by its name. */
class QuotationScannerTest {

  @Test
  void straightMarksPair() {
    quoted("\"Sit down,\" she said. \"Now.\"", "Sit down,", "Now.");
  }

  @Test
  void curlyMarksPair() {
    quoted("“Sit down,” she said. “Now.”", "Sit down,", "Now.");
  }

  @Test
  void twoApostrophesAreAMark() {
    quoted("''Sit down,'' she said. ''Now.''", "Sit down,", "Now.");
  }

  @Test
  void twoGraveAccentsOpenWhatTwoApostrophesClose() {
    quoted("``Sit down,'' she said. ``Now.''", "Sit down,", "Now.");
  }

  @Test
  void theNestedMarkStandsBeforeTwoApostrophes() {
    quoted("''I said, 'Count them.''' He left.", "I said, 'Count them.'");
    quoted("''I said, 'Count them.' '' He left.", "I said, 'Count them.'");
  }

  @Test
  void singleMarksPairBesideApostrophes() {
    quoted("‘I don’t want heads,’ she said. ‘It’s late.’", "I don’t want heads,", "It’s late.");
    quoted("'I don't want heads,' she said. 'It's late.'", "I don't want heads,", "It's late.");
  }

  @Test
  void thePluralOwnersApostropheClosesNothing() {
    quoted("‘The workers’ union wrote a tenth,’ she said.", "The workers’ union wrote a tenth,");
    quoted("'The workers' union wrote a tenth,' she said.", "The workers' union wrote a tenth,");
    quoted("‘Boys’ boats are boys’ business,’ she says.", "Boys’ boats are boys’ business,");
  }

  @Test
  void thePluralOwnersApostropheOpensNothing() {
    quoted("The workers’ union met the bosses’ club.");
    quoted("The workers' union met the bosses' club.");
  }

  @Test
  void aSingleMarkMayCloseBehindAnS() {
    quoted(
        "It had gone ‘between two breakers’ and ‘over the rocks’.",
        "between two breakers",
        "over the rocks");
  }

  @Test
  void aDecadeIsNoMark() {
    quoted("In the ’90s it rained, and in the ’80s. ‘It poured,’ he said.", "It poured,");
    quoted("In the '90s it rained, and in the '80s. 'It poured,' he said.", "It poured,");
    quoted("‘I want the ’87 drawings,’ she said.", "I want the ’87 drawings,");
  }

  @Test
  void whatIsLeftOutIsNoMark() {
    quoted("Rock ’n’ roll is for ’em. ‘Yes,’ he said.", "Yes,");
    quoted("Rock 'n' roll is for 'em.");
    quoted("Bram O'Dowd met O’Dowd.");
  }

  @Test
  void guillemetsPairWhicheverWayTheyPoint() {
    quoted("«Sit down», she said. «Now».", "Sit down", "Now");
    quoted("»Sit down«, she said. »Now«.", "Sit down", "Now");
  }

  @Test
  void theGermanLowMarkIsClosedByTheHighOne() {
    quoted("„Sit down,“ she said. „Now.“", "Sit down,", "Now.");
    quoted("„Sit down,” she said. „Now.”", "Sit down,", "Now.");
  }

  @Test
  void spaceInsideTheMarksIsNoPartOfTheWords() {
    quoted("“\u00a0Sit down,\u00a0” she said. “ Now. ”", "Sit down,", "Now.");
    quoted("«\u00a0Sit down\u00a0», she said. « Now ».", "Sit down", "Now");
    quoted("«\u202fSit down\u202f», she said.", "Sit down");
  }

  @Test
  void aMarkMayStandBeforeThePunctuation() {
    quoted("“My pen is blue”, he said; “it always was”.", "My pen is blue", "it always was");
    quoted("‘My pen is blue’, he said. ‘It always was’.", "My pen is blue", "It always was");
  }

  @Test
  void aCurlyMarkMayBeClosedByAStraightOne() {
    quoted("“I filed it,\" he said. “It was green.”", "I filed it,", "It was green.");
    quoted("\"I filed it,” he said. \"It was green.\"", "I filed it,", "It was green.");
  }

  @Test
  void marksOfTheOtherKindNestInside() {
    quoted("“She said ‘go’ and went,” he said.", "She said ‘go’ and went,");
    quoted("\"She said 'go' and went,\" he said.", "She said 'go' and went,");
    quoted("«She said “go” and went», he said.", "She said “go” and went");
  }

  @Test
  void nestedMarksMayCloseBackToBack() {
    quoted(
        "“My mother said, ‘He came home wet.’” She laughed.",
        "My mother said, ‘He came home wet.’");
    quoted("\"She said, 'wet.'\" He left.", "She said, 'wet.'");
  }

  @Test
  void marksOfTheSameKindNestInside() {
    quoted("“Now we’ve got “concepts”.” She left.", "Now we’ve got “concepts”.");
    quoted(
        "„One called me the “Queen”. I liked it.“ She left.",
        "One called me the “Queen”. I liked it.");
    quoted(
        "‘He rang and said, ‘It’s done,’ and he’d hung up,’ Trevik said.",
        "He rang and said, ‘It’s done,’ and he’d hung up,");
  }

  @Test
  void singleMarksMayStandAroundDoubleOnes() {
    quoted("‘It was filed under “other”,’ she said.", "It was filed under “other”,");
    quoted("'It was filed under \"other\",' she said.", "It was filed under \"other\",");
    quoted("‘They’re “busy”.’ He left. ‘Or “out”.’", "They’re “busy”.", "Or “out”.");
    quoted("‘He called it “the ‘big’ pier”,’ she said.", "He called it “the ‘big’ pier”,");
    quoted("‘“Yes,” he said,’ she recalled. “No.”", "“Yes,” he said,", "No.");
  }

  @Test
  void doubleMarksMayStandAroundSingleOnesAroundDoubleOnes() {
    quoted("“He called it ‘the “big” pier’,” she said.", "He called it ‘the “big” pier’,");
  }

  @Test
  void anApostropheStandsAroundNothing() {
    quoted("The miners’ “last” offer and the bosses’ “first” one.", "last", "first");
    quoted("'Tis \"so\", and the miners' pay is \"thin\" as was 'theirs.", "so", "thin");
  }

  @Test
  void singleMarksContinueToo() {
    endings(
        "‘Day one.\n\n‘Day nine.\n\n‘Day ten,’ he read.",
        Ending.CONTINUED,
        Ending.CONTINUED,
        Ending.CLOSED);
    quoted("He read: ‘Day “one”.\n\n‘Day nine,’ he said.", "Day “one”.", "Day nine,");
    quoted("‘Day one.\n\nRain fell.");
    quoted("It was Kelden’s ‘day one.\n\n‘Day nine,’ he said.", "Day nine,");
  }

  @Test
  void anAddressHasMarksOfItsOwn() {
    quoted("See http://x.example/?q=\"boats\"&r=1 and \"that is it\".", "that is it");
    quoted("“See https://x.example/a,” he said. “Yes.”", "See https://x.example/a,", "Yes.");
    quoted("\"See https://x.example/a\" he said. \"Yes.\"", "See https://x.example/a", "Yes.");
  }

  @Test
  void inchesMayStandInAQuotation() {
    quoted("“It’s 5’ 10”,” he said. “Yes.”", "It’s 5’ 10”,", "Yes.");
  }

  @Test
  void theSignForInchesMayBeTypedForAMark() {
    quoted("″Yes,″ he said of the 6′2″ man.", "Yes,");
  }

  @Test
  void aPairOfTwoKindsEndsBeforeTheNextPair() {
    quoted(
        "“I filed it,\" he said. \"It was green.” “Yes.”", "I filed it,", "It was green.", "Yes.");
    quoted("\"I filed it.” He left. “Yes.\"", "I filed it.", "Yes.");
    quoted("“She said \"go\" and \"come\" to us,” he said.", "She said \"go\" and \"come\" to us,");
  }

  @Test
  void aParagraphThatOpensWithAMarkGoesOnWithTheOneBefore() {
    endings(
        "“Day one.\n\n“Day nine.\n\n“Day ten,” he read.",
        Ending.CONTINUED,
        Ending.CONTINUED,
        Ending.CLOSED);
    endings("\"Day one.\n\n\"Day nine,\" he read.", Ending.CONTINUED, Ending.CLOSED);
    endings("''Day one.\n\n''Day nine,'' he read.", Ending.CONTINUED, Ending.CLOSED);
  }

  @Test
  void anUnclosedMarkEndsWithItsParagraph() {
    String text = "“Now we want the bridge.\n\nRain fell, and he said “no”.";
    quoted(text, "Now we want the bridge.", "no");
    endings(text, Ending.UNCLOSED, Ending.CLOSED);
  }

  @Test
  void aStrayMarkDoesNotTurnTheRestInsideOut() {
    quoted("Shares rose 6%\" by noon. Margins were \"thin but honest\".", "thin but honest");
    quoted("The hearing goes on\".\n\nHe said \"no\" and left.", "no");
    quoted("It fell.” He said “no” and left.", "no");
  }

  @Test
  void aMarkTheWrongWayRoundOpensNothingInTheNextParagraph() {
    quoted("”It was thick, he said.\n\nHe added “no” and left.", "It was thick,", "no");
  }

  @Test
  void feetAndInchesAreNoMarks() {
    quoted("A 55\" screen showed a man of 6'2\" and another of 5'4\".");
    quoted("The biggest measured 71\", the smallest 48\". A 5'4\" child watched.");
    quoted("The ship draws 19'6'' and the bank lay at 17'.");
    quoted("A 55\" screen said \"no signal\" all night.", "no signal");
    quoted("He is 6’7” in his socks. “I guessed,” he said.", "I guessed,");
  }

  @Test
  void aTagsMarksAreItsOwn() {
    quoted("See <a href=\"x.html\" title=\"y\">here</a>, he said: \"no\".", "no");
  }

  @Test
  void marksAroundNothingQuoteNothing() {
    quoted("\"\" and “” and \"...\" and '' '' and «».");
  }

  @Test
  void anOffsetIsValidInTheText() {
    String text = "He said: “Sit down.” And: ‘Now.’";
    PrintedQuotation quotation = Steps.quotations(text).getFirst();
    assertEquals("“Sit down.”", text.substring(quotation.outerStart(), quotation.outerEnd()));
    assertEquals(0, quotation.paragraph());
  }

  @Test
  void singleGuillemetsPair() {
    quotes(
        "‹The pass is shut›, said Reto Caduff. ‹It opens in June.›",
        "Reto Caduff: “The pass is shut” “It opens in June.”");
  }

  @Test
  void aMarkGluedToTheSentenceBeforeOpens() {
    quoted("\"Sit,\"Ruiz said.\"It is late.\"She left.", "Sit,", "It is late.");
    quoted("“Sit,”Ruiz said.“It is late.”She left.", "Sit,", "It is late.");
  }

  @Test
  void aMarkMayOpenAgainAfterAFullStop() {
    quoted("She said: \"It is late. \"Sit down.\"", "It is late.", "Sit down.");
    quoted("She said: “It is late. “Sit down.”", "It is late.", "Sit down.");
  }

  @Test
  void theReportingClauseEndsAnUnclosedQuotation() {
    quoted("'It is late, and wet, she wrote below it.", "It is late, and wet,");
    quoted("“It is late, and wet, said Ana Ruiz.", "It is late, and wet,");
    quoted("She 'was late, she said.");
  }

  @Test
  void thePluralOwnersApostropheClosesNothingWhereTheNextParagraphGoesOn() {
    quoted(
        "She sat. ‘The nurses’ rota had gaps.\n\n‘It is late.’",
        "The nurses’ rota had gaps.",
        "It is late.");
  }

  private static void quoted(String text, String... words) {
    assertEquals(List.of(words), Steps.quoted(text), text);
  }

  private static void endings(String text, Ending... endings) {
    assertEquals(
        List.of(endings),
        Steps.quotations(text).stream().map(PrintedQuotation::ending).toList(),
        text);
  }
}
