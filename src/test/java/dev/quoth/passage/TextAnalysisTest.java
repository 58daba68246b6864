package dev.quoth.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.quoth.language.Language;
import dev.quoth.language.PassageAnalyzers;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.core.StopAnalyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.junit.jupiter.api.Test;

class TextAnalysisTest {

  private static final PassageAnalyzers ENGLISH = Language.english().analyzers();

  @Test
  void termsAreInTheOrderOfTheText() {
    assertEquals(
        List.of("ferri", "leav", "ferri"),
        TextAnalysis.terms(ENGLISH.queries(), "The ferries leave a ferry"));
  }

  @Test
  void readingEndsWhenTheVisitorWantsNoMore() {
    int[] seen = {0};
    TextAnalysis.visit(
        new WhitespaceAnalyzer(), "a b c d", (term, start, end, steps) -> ++seen[0] < 2);
    assertEquals(2, seen[0]);
  }

  @Test
  void aWordThatIsLeftOutBetweenTwoKeepsItsPosition() {
    Analyzer stop = new StopAnalyzer(new CharArraySet(Set.of("the", "of"), true));
    assertEquals(
        List.of(
            new TokenPosition(Set.of("end"), 4, 7),
            new TokenPosition(Set.of(), 15, 15),
            new TokenPosition(Set.of(), 15, 15),
            new TokenPosition(Set.of("pier"), 15, 19)),
        TextAnalysis.positions(stop, "the end of the pier of"));
  }

  @Test
  void aSynonymHasThePositionOfItsWordAndCannotBeAddedLater() {
    TokenPosition position = new TokenPosition(Set.of("us"), 0, 4).with("u.s");
    assertEquals(new TokenPosition(Set.of("us", "u.s"), 0, 4), position);
    assertEquals(List.of("us", "u.s"), List.copyOf(position.terms()));
    assertThrows(UnsupportedOperationException.class, () -> position.terms().add("usa"));
  }
}
