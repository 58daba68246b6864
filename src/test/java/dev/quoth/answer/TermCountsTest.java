package dev.quoth.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TermCountsTest {

  private final TermCounts counts = new TermCounts(Language.english().analyzers().passages());

  private void add(String article, String... pieces) {
    counts.add(article, List.of(pieces), Set.of("say"));
  }

  /** Returns each frequent form with its number of passages. */
  private Map<String, Integer> frequent() {
    Map<String, Integer> found = new TreeMap<>();
    counts.frequent().forEach(e -> found.put(e.getValue().printed(), e.getValue().passages()));
    return found;
  }

  @Test
  void wordsAndPairsAreCountedByPassages() {
    add("a", "The old pier is an old pier.");
    add("b", "Old piers");
    add("c", "They say the old pier fell.");
    assertEquals(Map.of("old", 3, "pier", 3, "old pier", 3), frequent());
  }

  @Test
  void aPassageThatIsPrintedTwiceCountsOnce() {
    add("a", "The pier.");
    add("b", "The pier.");
    add("c", "A pier!");
    assertEquals(2, counts.passages());
    assertEquals(Map.of(), frequent());
  }

  @Test
  void whatOnlyOneOfSeveralArticlesSaysIsLeftOut() {
    add("a", "Pier one");
    add("a", "Pier and storm");
    add("a", "Pier and rain");
    assertEquals(Map.of("pier", 3), lowerCase(frequent()));
    add("b", "Ferry");
    assertEquals(Map.of(), frequent());
  }

  private static Map<String, Integer> lowerCase(Map<String, Integer> counts) {
    Map<String, Integer> lower = new TreeMap<>();
    counts.forEach((word, count) -> lower.put(word.toLowerCase(java.util.Locale.ROOT), count));
    return lower;
  }

  @Test
  void neighborsWithACommaOrAStopWordBetweenThemAreNoPair() {
    add("a", "old, pier; a");
    add("b", "old say pier");
    add("c", "old. Pier");
    assertEquals(Map.of("old", 3, "pier", 3), lowerCase(frequent()));
  }

  @Test
  void aPairIsOfOnePiece() {
    add("a", "old", "pier");
    add("b", "the old", "pier");
    add("c", "an old", "pier");
    assertEquals(Map.of("old", 3, "pier", 3), frequent());
  }

  @Test
  void numbersAndSingleLettersAreLeftOut() {
    add("a", "2026 x");
    add("b", "2026, x");
    add("c", "2026. x");
    assertEquals(Map.of(), frequent());
  }
}
