package dev.quoth.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.WordChange.Weight;
import dev.quoth.language.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which texts have the same words. */
class WordReaderTest {

  private static final WordReader READER = new WordReader(Language.english());

  @Test
  void letterCaseAccentsMarksAndPunctuationAreNoDifference() {
    same("Olé, said “the” O'Neill — of the U.S.A.!", "ole said the O’Neill, of the USA");
  }

  @Test
  void aWordIsTheSameInItsOtherSpellings() {
    same(
        "We organised the colourful theatres' defence.",
        "We organized the colorful theaters defense");
    same("They travelled towards the centre", "they traveled toward the center");
  }

  @Test
  void contractionsAreTheWordsThatTheyStandFor() {
    same("I can't, they won't and we're not", "I cannot, they will not and we are not");
    same("It’s what they’ve said", "it is what they have said");
  }

  @Test
  void numbersAreTheSameInLettersAndInDigits() {
    same("Twenty-five of the first 1,000", "25 of the 1st 1000");
    same("seventy-first", "71st");
    same("10% and 2.5", "ten percent and 2.5");
    assertEquals("20 30", keys("twenty-thirty"));
    assertEquals("20 of 5", keys("20 of 5"));
  }

  @Test
  void anEditorsBracketsAreMarked() {
    assertEquals("[the] [mayor] will go", marked("[The mayor] will go"));
    assertEquals("[he] [wanted] it", marked("[H]e want[ed] it"));
    assertEquals("a b [c] d", marked("a] b [[c]] d"));
  }

  @Test
  void anEllipsisIsAMarkOfTheWordAfterIt() {
    List<PrintedWord> words = read("one … two. Three ... four . . . five");
    assertEquals(
        "2 4 5",
        words.stream()
            .filter(PrintedWord::afterEllipsis)
            .map(PrintedWord::key)
            .collect(Collectors.joining(" ")));
  }

  @Test
  void denialsNumbersAndNamesWeigh() {
    assertEquals(
        List.of(
            Set.of(),
            Set.of(Weight.NAME),
            Set.of(Weight.NEGATION),
            Set.of(Weight.NEGATION),
            Set.of(),
            Set.of(Weight.NUMBER)),
        read("Then Kelden didn't pay twelve").stream().map(PrintedWord::weights).toList());
  }

  @Test
  void aWordKnowsWhereItIsPrinted() {
    String text = "They can't go to St.\u00a0Ives";
    for (PrintedWord word : READER.read(text, 100, 3)) {
      String printed = text.substring(word.span().start() - 100, word.span().end() - 100);
      assertEquals(3, word.piece());
      assertEquals(word.key().charAt(0) == 'n' ? "can't" : printed, printed);
    }
  }

  private static void same(String one, String other) {
    assertEquals(keys(one), keys(other));
  }

  private static String keys(String text) {
    return read(text).stream().map(PrintedWord::key).collect(Collectors.joining(" "));
  }

  private static String marked(String text) {
    return read(text).stream()
        .map(word -> word.bracketed() ? "[" + word.key() + "]" : word.key())
        .collect(Collectors.joining(" "));
  }

  private static List<PrintedWord> read(String text) {
    return READER.read(text, 0, 0);
  }
}
