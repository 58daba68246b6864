package dev.quoth.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.Filter;
import dev.quoth.Hit;
import dev.quoth.PassageKind;
import dev.quoth.QuoteQuery;
import dev.quoth.Ranking;
import dev.quoth.Recency;
import dev.quoth.ScoreExplanation;
import dev.quoth.ScoreExplanation.Reason;
import dev.quoth.language.Language;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** Why a passage answers, in words. */
class ExplainTest {

  private static final QuoteQuery QUERY =
      QuoteQuery.by("lee")
          .about("ferries harbour strike")
          .where(Filter.since(LocalDate.of(2026, 1, 1)));

  private static Directory index() throws IOException {
    return Newsroom.index(
        Article.builder("a", "Ann Lee: The ferry leaves the harbour.")
            .title("A strike of the ferrymen")
            .published(Instant.parse("2026-03-02T10:00:00Z"))
            .build(),
        Article.builder("b", "Bo Ek: Rain. And a ferry.\nNo ferry here.").build());
  }

  @Test
  void theReasonsAreTheWordsAndWhereTheyOccur() throws IOException {
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index(), SearcherOptions.of(Language.english()))) {
      Hit hit = searcher.search(QUERY).hits().getFirst();
      ScoreExplanation reasons = searcher.explain(QUERY, hit.passage());
      List<String> texts = reasons.reasons().stream().map(Reason::text).toList();
      assertTrue(texts.contains("‘ferry’ in the quote"), texts::toString);
      assertTrue(texts.contains("‘harbour’ in the quote"), texts::toString);
      assertTrue(texts.contains("‘strike’ in the title"), texts::toString);
      assertTrue(texts.contains("direct quote"), texts::toString);
      assertTrue(texts.contains("said by Ann Lee"), texts::toString);
      assertTrue(texts.contains("published 2026-03-02"), texts::toString);
    }
  }

  @Test
  void closenessProminenceAndTheTimeAreNamed() throws IOException {
    Directory index =
        Newsroom.index(
            at("a", "2026-03-02T23:00:00Z", "Ann Lee: The ferry has left the harbour. Rain!"),
            at("b", "2026-03-05T01:00:00Z", "Ann Lee: A ferry of this harbour.\nBo Lee: Rain."),
            at("c", "2026-03-04T12:00:00Z", "Bo Lee: The harbour ferry, the old ferry."));
    QuoteQuery query =
        QuoteQuery.by("Lee").about("ferry harbour").preferring("old ferry").ranking(recent());
    assertTexts(
        index,
        query,
        List.of(
            "‘ferry’ near ‘harbour’ in the quote",
            "number 1 of those called ‘Lee’ by how much they say",
            "published 2 days before 2026-03-04"),
        "a#q0");
    assertTexts(index, query, List.of("published 1 day after 2026-03-04"), "b#q0");
    assertTexts(
        index,
        query,
        List.of(
            "“old ferry” in the quote",
            "number 2 of those called ‘Lee’ by how much they say",
            "published on 2026-03-04"),
        "c#q0");
  }

  @Test
  void theEndsOfTimeAreExplainedToo() throws IOException {
    for (Instant end : List.of(Instant.MIN, Instant.MAX)) {
      Directory index =
          Newsroom.index(Article.builder("a", "Ann: The ferry.").published(end).build());
      QuoteQuery query = QuoteQuery.all().about("ferry").ranking(recent());
      try (QuoteSearcher searcher =
          QuoteSearcher.open(index, SearcherOptions.of(Language.english()))) {
        Hit hit = searcher.search(query).hits().getFirst();
        ScoreExplanation reasons = searcher.explain(query, hit.passage());
        assertEquals(1, reasons.reasons().stream().mapToDouble(Reason::share).sum(), 1e-3);
      }
    }
  }

  private static Ranking recent() {
    Instant reference = Instant.parse("2026-03-04T09:00:00Z");
    return Ranking.STANDARD.recency(new Recency(reference, Duration.ofDays(3), 1));
  }

  private static Article at(String id, String moment, String text) {
    return Article.builder(id, text).published(Instant.parse(moment)).build();
  }

  private static void assertTexts(
      Directory index, QuoteQuery query, List<String> expected, String id) throws IOException {
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index, SearcherOptions.of(Language.english()))) {
      for (Hit hit : searcher.search(query)) {
        if (hit.passage().id().equals(id)) {
          ScoreExplanation reasons = searcher.explain(query, hit.passage());
          List<String> texts = reasons.reasons().stream().map(Reason::text).toList();
          assertTrue(texts.containsAll(expected), texts::toString);
          assertFalse(texts.contains("other parts of the query"), texts::toString);
          return;
        }
      }
    }
    throw new AssertionError(id + " is no hit");
  }

  @Test
  void aPhraseThatMustBeThereIsACondition() throws IOException {
    QuoteQuery query = QuoteQuery.all().requiring("leaves the harbour");
    assertTexts(index(), query, List.of("‘harbour’ in the quote"), "a#q0");
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index(), SearcherOptions.of(Language.english()))) {
      Hit hit = searcher.search(query).hits().getFirst();
      assertEquals(
          new Reason("with “leaves the harbour”", 0),
          searcher.explain(query, hit.passage()).reasons().getLast());
    }
  }

  @Test
  void theSharesAreTheWholeScore() throws IOException {
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index(), SearcherOptions.of(Language.english()))) {
      for (QuoteQuery query : List.of(QUERY, QuoteQuery.all(), QuoteQuery.all().about("ferry"))) {
        for (Hit hit : searcher.search(query)) {
          ScoreExplanation reasons = searcher.explain(query, hit.passage());
          assertEquals(hit.score(), reasons.score(), 1e-6);
          assertEquals(1, reasons.reasons().stream().mapToDouble(Reason::share).sum(), 1e-3);
          String first = reasons.calculation().lines().findFirst().orElse("");
          assertTrue(first.startsWith((float) hit.score() + " = "), first);
        }
      }
    }
  }

  @Test
  void aPassageThatDoesNotAnswerHasNoReasons() throws IOException {
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index(), SearcherOptions.of(Language.english()))) {
      Hit other = searcher.search(QuoteQuery.by("Bo Ek")).hits().getFirst();
      ScoreExplanation reasons = searcher.explain(QUERY, other.passage());
      assertEquals(0, reasons.score());
      assertEquals(List.of(), reasons.reasons());
      assertTrue(reasons.calculation().contains("0.0 = "), reasons.calculation());
    }
  }

  @Test
  void aParagraphIsExplainedToo() throws IOException {
    QuoteQuery query =
        QuoteQuery.all().about("ferry").where(Filter.article("b")).passages(PassageKind.PARAGRAPH);
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index(), SearcherOptions.of(Language.english()))) {
      Hit hit = searcher.search(query).hits().getFirst();
      assertEquals(
          "60 % what the article is about; 40 % ‘ferry’ in the paragraph",
          searcher.explain(query, hit.passage()).toString());
    }
  }

  @Test
  void aPassageOfAnotherIndexIsRefused() throws IOException {
    Directory other = Newsroom.index(Article.builder("elsewhere", "Ann Lee: Rain.").build());
    Hit hit = Newsroom.hits(other, QuoteQuery.all()).hits().getFirst();
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index(), SearcherOptions.of(Language.english()))) {
      IllegalArgumentException e =
          assertThrows(
              IllegalArgumentException.class, () -> searcher.explain(QUERY, hit.passage()));
      assertTrue(e.toString().contains("\"elsewhere#q0\""), e::toString);
    }
  }
}
