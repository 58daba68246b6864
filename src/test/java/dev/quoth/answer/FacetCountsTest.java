package dev.quoth.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Facet;
import dev.quoth.PassageFact;
import dev.quoth.ValueCount;
import dev.quoth.passage.FacetValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class FacetCountsTest {

  private final FacetCounts counts = new FacetCounts();

  private void add(String key, String label, long passages) {
    counts.add(FacetValue.of(key, label), passages);
  }

  private Facet facet(int limit) {
    return counts.facet(PassageFact.SPEAKER, limit);
  }

  @Test
  void valuesOfAKeyAreOneAndTheMostFrequentLabelNamesIt() {
    add("ann lee", "Ann Lee", 2);
    add("ann lee", "ANN LEE", 1);
    add("bo ek", "Bo Ek", 2);
    add("ann lee", "Ann Lee", 1);
    List<ValueCount> expected = List.of(new ValueCount("Ann Lee", 4), new ValueCount("Bo Ek", 2));
    assertEquals(new Facet(PassageFact.SPEAKER, expected, 2, 0), facet(10));
  }

  @Test
  void aKeyThatBeginsAsAnotherIsAnother() {
    add("ann", "Ann", 1);
    add("ann lee", "Ann Lee", 1);
    assertEquals(2, facet(10).distinctValues());
  }

  @Test
  void theLimitCutsTheListAndNotTheNumberOfValues() {
    add("c", "C", 1);
    add("b", "B", 2);
    add("a", "A", 1);
    counts.addMissing(3);
    counts.addMissing(4);
    List<ValueCount> expected = List.of(new ValueCount("B", 2), new ValueCount("A", 1));
    assertEquals(new Facet(PassageFact.SPEAKER, expected, 3, 7), facet(2));
  }

  @Test
  void withoutACountTheFacetIsEmpty() {
    assertEquals(new Facet(PassageFact.SPEAKER, List.of(), 0, 0), facet(5));
  }
}
