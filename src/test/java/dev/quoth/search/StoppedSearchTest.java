package dev.quoth.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.Collapse;
import dev.quoth.Hit;
import dev.quoth.Hits;
import dev.quoth.Notice;
import dev.quoth.Passage;
import dev.quoth.PassageFact;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteSearch;
import dev.quoth.SearchStoppedException;
import dev.quoth.SortOrder;
import dev.quoth.SpeakerScope;
import dev.quoth.StopReason;
import dev.quoth.Timeline;
import dev.quoth.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** A question can be stopped at any moment, by its timeout or by the application. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoppedSearchTest {

  private static final QuoteQuery FERRY = QuoteQuery.all().about("ferry").limit(20);

  private QuoteSearcher searcher;

  @BeforeAll
  void open() throws IOException {
    Article[] articles = new Article[40];
    for (int i = 0; i < articles.length; i++) {
      String text =
          "Ann Lee: The ferry to island %d is late\nBo Ek: No ferry sails before the storm is over\n"
              .formatted(i);
      articles[i] =
          Article.builder("a" + i, text).publishedOn(LocalDate.of(2026, 1, 1).plusDays(i)).build();
    }
    Directory index = Newsroom.index(articles);
    searcher = QuoteSearcher.open(index, SearcherOptions.of(Language.english()));
  }

  @AfterAll
  void close() throws IOException {
    searcher.close();
  }

  /** Wants no answer any more once it was asked a number of times. */
  private static BooleanSupplier after(int times) {
    int[] left = {times};
    return () -> left[0]-- <= 0;
  }

  @Test
  void aSearchBeyondItsTimeoutSaysSo() throws IOException {
    Hits hits = searcher.search(FERRY.timeout(Duration.ofNanos(1)));
    assertEquals(List.of(new Notice.Stopped(StopReason.TIMEOUT)), hits.notices());
    assertEquals(Hits.Bound.AT_LEAST, hits.total().bound());
    assertEquals("", hits.next());
  }

  @Test
  void aSearchInTimeIsTheSameAsWithoutATimeout() throws IOException {
    for (SortOrder order : SortOrder.values()) {
      for (Collapse collapse : Collapse.values()) {
        QuoteQuery query = FERRY.order(order).collapse(collapse);
        assertEquals(
            searcher.search(query), searcher.search(query.timeout(Duration.ofMinutes(10))));
      }
    }
  }

  @Test
  void countsBeyondTheTimeoutAreNoAnswer() {
    QuoteQuery late = FERRY.timeout(Duration.ofNanos(1));
    SearchStoppedException error =
        assertThrows(
            SearchStoppedException.class, () -> searcher.facets(late, 3, PassageFact.SPEAKER));
    assertEquals(StopReason.TIMEOUT, error.reason());
    assertTrue(error.toString().contains("give it more"), error::toString);
  }

  @TestFactory
  Stream<DynamicTest> whereverASearchIsCancelledItsHitsAreMatches() {
    Map<String, QuoteQuery> queries = new LinkedHashMap<>();
    queries.put("by topic", FERRY);
    queries.put("by speaker", QuoteQuery.by("Lee"));
    queries.put("in the order of time", FERRY.order(SortOrder.OLDEST));
    queries.put("collapsed", FERRY.collapse(Collapse.WORDS));
    queries.put("one an article", FERRY.perArticle(1));
    queries.put("both", QuoteQuery.by("Ek").collapse(Collapse.WORDS).perArticle(1));
    return queries.entrySet().stream()
        .map(asked -> DynamicTest.dynamicTest(asked.getKey(), () -> cancelled(asked.getValue())));
  }

  private void cancelled(QuoteQuery query) throws IOException {
    Set<String> matches = new HashSet<>();
    try (Stream<Passage> all = searcher.stream(query)) {
      all.forEach(passage -> matches.add(passage.id()));
    }
    Hits whole = searcher.search(query);
    for (int times = 0; ; times++) {
      Hits hits = searcher.cancelledBy(after(times)).search(query);
      if (hits.notices().isEmpty()) {
        assertEquals(whole, hits);
        assertTrue(times > 2, "it was asked " + times + " times");
        return;
      }
      assertEquals(List.of(new Notice.Stopped(StopReason.CANCELLED)), hits.notices());
      for (Hit hit : hits) {
        assertTrue(matches.contains(hit.passage().id()), hit.passage().id());
      }
    }
  }

  /** A question with an answer that can be compared. */
  @FunctionalInterface
  private interface Question {
    Object ask(QuoteSearch search) throws IOException;
  }

  @TestFactory
  Stream<DynamicTest> whereverAnotherQuestionIsCancelledItsAnswerIsWholeOrNone()
      throws IOException {
    Passage passage = searcher.search(FERRY).hits().getFirst().passage();
    Map<String, Question> questions = new LinkedHashMap<>();
    questions.put("stream", search -> read(search.stream(FERRY)));
    questions.put("facets", search -> search.facets(FERRY, 5));
    questions.put(
        "timeline", search -> search.timeline(FERRY, Timeline.Unit.MONTH, ZoneOffset.UTC));
    questions.put("significant terms", search -> search.significantTerms(FERRY, 5));
    questions.put("suggestions", search -> search.suggestSpeakers("l", 5));
    questions.put("surroundings", search -> search.around(passage));
    questions.put("appearances", search -> search.appearances((QuotePassage) passage));
    questions.put("explanation", search -> search.explain(FERRY, passage));
    questions.put("articles", QuoteSearch::articles);
    return questions.entrySet().stream()
        .map(asked -> DynamicTest.dynamicTest(asked.getKey(), () -> whole(asked.getValue())));
  }

  private static List<String> read(Stream<Passage> passages) throws IOException {
    try (passages) {
      return passages.map(Passage::id).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void whole(Question question) throws IOException {
    Object whole = question.ask(searcher);
    for (int times = 0; ; times++) {
      try {
        Object answer = question.ask(searcher.cancelledBy(after(times)));
        assertEquals(whole, answer);
        assertTrue(times > 0, "it was never asked");
        return;
      } catch (SearchStoppedException e) {
        assertEquals(StopReason.CANCELLED, e.reason());
      }
    }
  }

  @Test
  void similarPassagesAreStoppedAsASearchIs() throws IOException {
    Passage passage = searcher.search(FERRY).hits().getFirst().passage();
    Hits hits =
        searcher.cancelledBy(() -> true).similarTo(passage, SpeakerScope.ANYONE, QuoteQuery.all());
    assertEquals(List.of(new Notice.Stopped(StopReason.CANCELLED)), hits.notices());
  }
}
