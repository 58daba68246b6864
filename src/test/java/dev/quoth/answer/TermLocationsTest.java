package dev.quoth.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Passage;
import dev.quoth.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermLocationsTest {

  private static TermLocations locations(Passage passage) {
    return new TermLocations(Language.english().analyzers().passages(), passage);
  }

  @Test
  void thePartsOfAQuoteAreNamedInTheOrderOfTheText() {
    TermLocations locations =
        locations(Passages.quote("a#q0", "Ann Lee", "[The ferry is late,] said Lee in Marren."));
    assertEquals("the quote and the title", locations.of(List.of("ferri")));
    assertEquals("the context and the title", locations.of(List.of("marren")));
    assertEquals("the quote", locations.of(List.of("late")));
  }

  @Test
  void aParagraphIsOnePart() {
    TermLocations locations = locations(Passages.paragraph("a#p0", "The ferry is late."));
    assertEquals("the paragraph and the title", locations.of(List.of("ferri")));
  }

  @Test
  void aTermThatIsInNoPartIsInTheArticle() {
    assertEquals(
        "the article", locations(Passages.paragraph("a#p0", "Rain.")).of(List.of("storm")));
  }
}
