package dev.quoth.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentSetTest {

  private static final int END = 200;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theSetAndTheListAreLikeAnyOther(long seed) {
    Random random = new Random(seed);
    Set<Integer> expected = new TreeSet<>(random.ints(40, 0, END).boxed().toList());
    DocumentList list = new DocumentList();
    expected.forEach(list::append);
    assertEquals(new ArrayList<>(expected), list, "seed " + seed);
    assertThrows(IndexOutOfBoundsException.class, () -> list.get(expected.size()));
    Set<Integer> set = new DocumentSet(END);
    assertTrue(set.addAll(list));
    assertFalse(set.addAll(list));
    assertEquals(expected, set, "seed " + seed);
    assertEquals(expected.add(END - 1), set.addAll(List.of(END - 1)));
    assertEquals(expected, set, "seed " + seed);
    for (int document = 0; document < END - 1; document++) {
      assertEquals(expected.contains(document), set.contains(document));
      assertEquals(expected.contains(document), list.contains(document));
    }
  }
}
