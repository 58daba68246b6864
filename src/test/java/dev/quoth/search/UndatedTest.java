package dev.quoth.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Article;
import dev.quoth.Filter;
import dev.quoth.Hits;
import dev.quoth.Notice;
import dev.quoth.PassageKind;
import dev.quoth.QuoteQuery;
import dev.quoth.SpeakerScope;
import dev.quoth.language.Language;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** What is said of articles without a date where one is asked for. */
class UndatedTest {

  private static final Filter SINCE = Filter.since(LocalDate.of(2026, 3, 1));

  private static Directory index() throws IOException {
    return Transcript.index(
        article(
                "a",
                "Ann: The ferry is late.\nBo: Every ferry is late but mine, which nobody ever sees.")
            .build(),
        article("b", "Ann: The ferry is late today.")
            .published(Instant.parse("2026-03-02T00:00:00Z"))
            .build(),
        article("c", "Ann: The ferry was late.")
            .published(Instant.parse("2025-03-02T00:00:00Z"))
            .build());
  }

  private static Article.Builder article(String id, String text) {
    return Article.builder(id, text);
  }

  @Test
  void passagesWithoutADateAreCountedWhereAFilterByDateLeavesThemOut() throws IOException {
    List<Notice> two = List.of(new Notice.Undated(2));
    assertEquals(two, notices(QuoteQuery.all().where(SINCE)));
    assertEquals(two, notices(QuoteQuery.all().about("ferry").where(SINCE)));
    assertEquals(two, notices(QuoteQuery.all().where(SINCE).passages(PassageKind.PARAGRAPH)));
    assertEquals(List.of(new Notice.Undated(1)), notices(QuoteQuery.by("Bo").where(SINCE)));
  }

  @Test
  void nothingIsSaidWhereNoneIsLeftOut() throws IOException {
    assertEquals(List.of(), notices(QuoteQuery.all()));
    assertEquals(List.of(), notices(QuoteQuery.by("Cy").where(SINCE)));
    assertEquals(List.of(), notices(QuoteQuery.all().where(Filter.not(SINCE))));
  }

  @Test
  void theyAreCountedAmongSimilarPassages() throws IOException {
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index(), SearcherOptions.of(Language.english()))) {
      var late = searcher.search(QuoteQuery.by("Ann").where(SINCE)).hits().getFirst().passage();
      Hits similar =
          searcher.similarTo(late, SpeakerScope.OTHER_SPEAKERS, QuoteQuery.all().where(SINCE));
      assertEquals(List.of(new Notice.Undated(1)), similar.notices());
    }
  }

  private static List<Notice> notices(QuoteQuery query) throws IOException {
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index(), SearcherOptions.of(Language.english()))) {
      return searcher.search(query).notices();
    }
  }
}
