package dev.quoth.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.ValueCount;
import dev.quoth.language.Language;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpeakerSuggesterTest {

  private static final List<PrintedName> NAMES =
      List.of(
          new PrintedName("wang yi", "Wang Yi", 5),
          new PrintedName("wang yi", "WANG Yi", 2),
          new PrintedName("ana wang", "Ana Wang", 6),
          new PrintedName("bo wang", "Bo Wang", 6),
          new PrintedName("king larry", "King, Larry", 1));

  private static List<ValueCount> suggest(ListEngine engine, String typed, int limit)
      throws IOException {
    return new SpeakerSuggester<>(engine, Language.english()).suggest(typed, limit);
  }

  private static ListEngine engine() {
    return new ListEngine(List.of()).names(NAMES);
  }

  @Test
  void theNamesOfAKeyAreOneAndTheMostFrequentIsShown() throws IOException {
    assertEquals(
        List.of(
            new ValueCount("Wang Yi", 7),
            new ValueCount("Ana Wang", 6),
            new ValueCount("Bo Wang", 6)),
        suggest(engine(), "wa", 3));
  }

  @Test
  void eachWordThatIsTypedBeginsOneOfTheName() throws IOException {
    assertEquals(List.of(new ValueCount("Bo Wang", 6)), suggest(engine(), "b wan", 3));
    assertEquals(List.of(), suggest(engine(), "b wax", 3));
  }

  @Test
  void aTitleIsLeftOutUnlessOneLetterFollowsIt() throws IOException {
    assertEquals("Wang Yi", suggest(engine(), "Minister Wang", 1).getFirst().value());
    assertEquals("King, Larry", suggest(engine(), "King L", 1).getFirst().value());
  }

  @Test
  void countsThatMayBeTooHighAreCorrectedAndTheOrderWithThem() throws IOException {
    ListEngine engine =
        engine().living(Map.of("Wang Yi", 1L, "WANG Yi", 2L, "Ana Wang", 0L, "Bo Wang", 4L));
    assertEquals(
        List.of(new ValueCount("Bo Wang", 4), new ValueCount("WANG Yi", 3)),
        suggest(engine, "wang", 2));
  }

  @Test
  void nothingIsSuggestedForNothing() throws IOException {
    assertEquals(List.of(), suggest(engine(), "  ", 3));
    assertEquals(List.of(), suggest(engine(), "a".repeat(1_000), 3));
  }
}
