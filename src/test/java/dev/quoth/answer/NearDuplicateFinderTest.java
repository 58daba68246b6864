package dev.quoth.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Passage;
import dev.quoth.QuotePassage;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NearDuplicateFinderTest {

  private static final String WORDS = "the harbour is closed until the storm has passed";
  private static final QuotePassage FIRST = Passages.quote("a#q0", "Ann Lee", "[" + WORDS + "]");
  private static final QuotePassage SECOND = Passages.quote("b#q0", "Lee", "“[" + WORDS + ".]”");
  private static final QuotePassage WITHIN =
      Passages.quote("b#q1", "Lee", " [" + WORDS + ",]” Lee");
  private static final QuotePassage OTHER =
      Passages.quote("c#q0", "Bo Ek", "[nobody knows when the next ferry will leave the town]");

  private static final NearDuplicateFinder<Integer> FINDER =
      new NearDuplicateFinder<>(new ListEngine(List.of(FIRST, SECOND, WITHIN, OTHER)));

  @Test
  void aGroupHasAllNearDuplicatesAndCountsThosePrintedApart() throws IOException {
    assertEquals(
        new NearDuplicateFinder.Group<>(Set.of(0, 1, 2), List.of(), 3),
        FINDER.group(0, FIRST, passage -> false));
    assertEquals(
        new NearDuplicateFinder.Group<>(Set.of(0, 1, 2), List.of(), 2),
        FINDER.group(1, SECOND, passage -> false));
  }

  @Test
  void whatIsLikeNoOtherAppearsOnce() throws IOException {
    NearDuplicateFinder.Group<Integer> alone =
        new NearDuplicateFinder.Group<>(Set.of(), List.of(), 1);
    assertEquals(alone, FINDER.group(3, OTHER, passage -> false));
    assertEquals(alone, FINDER.group(4, Passages.paragraph("d#p0", WORDS), passage -> false));
  }

  @Test
  void appearancesAreTheQuoteAndThosePrintedElsewhere() throws IOException {
    assertEquals(List.<Passage>of(FIRST, SECOND), FINDER.appearances(SECOND));
    assertEquals(List.<Passage>of(OTHER), FINDER.appearances(OTHER));
  }
}
