package dev.quoth.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Hits;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.SortOrder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearDuplicateCollapserTest {

  private static final List<String> SAYINGS =
      List.of(
          "the harbour is closed until the storm has passed",
          "nobody knows when the next ferry will leave the town",
          "we have asked the council for a new pier twice",
          "fish is cheaper in Marren than it was last year");

  /** Makes articles with a quote each, by the numbers of what is said in them. */
  private static ListEngine engine(int... sayings) {
    List<QuotePassage> passages = new ArrayList<>();
    for (int saying : sayings) {
      passages.add(
          Passages.quote(passages.size() + "#q0", "Ann Lee", "[" + SAYINGS.get(saying) + "]"));
    }
    return new ListEngine(passages);
  }

  private static Page page(Optional<Position> after, int size) {
    return new Page(SortOrder.RELEVANCE, after, size, 1_000);
  }

  private static NearDuplicateCollapser<Integer> collapser(ListEngine engine) throws IOException {
    PlannedSearch search = PlannedSearch.of(Passages.plan(QuoteQuery.all()));
    return new NearDuplicateCollapser<>(
        engine, search.clauses(), new ArticleLimit<>(engine, search));
  }

  private static List<String> ids(List<NearDuplicateCollapser.Shown> shown) {
    return shown.stream().map(hit -> hit.passage().article().id()).toList();
  }

  @Test
  void theFirstOfSeveralIsShownWithTheNumberOfItsAppearances() throws IOException {
    NearDuplicateCollapser<Integer> collapser = collapser(engine(0, 1, 0, 2, 1, 0));
    List<NearDuplicateCollapser.Shown> shown = collapser.page(page(Optional.empty(), 10));
    assertEquals(List.of("0", "1", "3"), ids(shown));
    assertEquals(List.of(3, 2, 1), shown.stream().map(hit -> hit.appearances()).toList());
  }

  @Test
  void theTotalCountsThoseLeftOut() throws IOException {
    NearDuplicateCollapser<Integer> collapser = collapser(engine(0, 1, 0, 2, 1, 0));
    collapser.page(page(Optional.empty(), 2));
    assertEquals(new Hits.Total(6, Hits.Bound.EXACT), collapser.total());
  }

  @Test
  void moreMatchesAreAskedForUntilThePageIsFull() throws IOException {
    ListEngine engine = engine(0, 0, 0, 0, 0, 0, 0, 0, 1, 2);
    assertEquals(List.of("0", "8"), ids(collapser(engine).page(page(Optional.empty(), 2))));
    assertTrue(engine.pages() > 1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void pagesNeitherSkipNorRepeat(long seed) throws IOException {
    Random random = new Random(seed);
    int[] sayings = random.ints(1 + random.nextInt(30), 0, SAYINGS.size()).toArray();
    ListEngine engine = engine(sayings);
    List<String> whole = ids(collapser(engine).page(page(Optional.empty(), 100)));
    for (int size = 1; size <= 3; size++) {
      assertEquals(whole, pageByPage(engine, size), "pages of " + size + ", seed " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void pagesNeitherSkipNorRepeatWhatIsPrintedVeryOften(long seed) throws IOException {
    Random random = new Random(seed);
    int[] sayings = random.ints(400, 0, SAYINGS.size()).toArray();
    ListEngine engine = engine(sayings);
    List<String> whole = ids(collapser(engine).page(page(Optional.empty(), 100)));
    assertEquals(SAYINGS.size(), whole.size(), "seed " + seed);
    for (int size = 1; size <= 3; size++) {
      assertEquals(whole, pageByPage(engine, size), "pages of " + size + ", seed " + seed);
    }
  }

  @Test
  void wordsThatArePrintedVeryOftenAreReadOnce() throws IOException {
    ListEngine engine = engine(new int[3_000]);
    List<NearDuplicateCollapser.Shown> shown = collapser(engine).page(page(Optional.empty(), 10));
    assertEquals(List.of(3_000), shown.stream().map(hit -> hit.appearances()).toList());
    assertTrue(engine.reads() < 10, engine.reads() + " passages were read");
  }

  @Test
  void manyWordingsOfOneStatementAreReadAFewTimesEach() throws IOException {
    List<QuotePassage> passages = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      String words = "the harbour is closed until the storm has passed and boat " + i + " is home";
      passages.add(Passages.quote(i + "#q0", "Ann Lee", "[" + words + "]"));
    }
    ListEngine engine = new ListEngine(passages);
    collapser(engine).page(page(Optional.empty(), 10));
    assertTrue(engine.reads() < 3 * passages.size(), engine.reads() + " passages were read");
  }

  private static List<String> pageByPage(ListEngine engine, int size) throws IOException {
    List<String> all = new ArrayList<>();
    Optional<Position> after = Optional.empty();
    while (true) {
      List<NearDuplicateCollapser.Shown> shown = collapser(engine).page(page(after, size));
      all.addAll(ids(shown));
      if (shown.size() < size) {
        return all;
      }
      after = Optional.of(shown.getLast().position());
    }
  }
}
