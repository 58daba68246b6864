package dev.quoth.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.Hit;
import dev.quoth.Hits;
import dev.quoth.QuoteQuery;
import dev.quoth.Span;
import dev.quoth.language.Language;
import dev.quoth.parse.QueryParser;
import java.io.IOException;
import java.time.Instant;
import java.util.Random;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** Whatever a person types can be searched for, paged through and explained. */
class WhateverIsTypedTest {

  private static final String[] PIECES = {
    "by:",
    "exactly:",
    "to:",
    "role:",
    "mentioning:",
    "collapse:words",
    "sort:newest",
    "since:2026",
    "type:direct",
    "cue:",
    "words:2",
    "confidence:0.5",
    "about",
    "-",
    "+",
    "~",
    "\"",
    "“",
    " ",
    " ",
    " ",
    "ann",
    "lee",
    "ferry",
    "harbour",
    "the",
    "of",
    "?!",
    "…",
    "🚢",
    "é",
    "中",
    "°",
    "\u0000",
    "\ud83d",
    "ferry-harbour",
    "u.s.",
    "o’dowd",
    "*",
    "(",
    ")",
    "[",
    "^2",
    "AND",
    "\\",
    "/"
  };

  @Test
  void nothingThatCanBeTypedMakesASearchThrow() throws IOException {
    long seed = Long.getLong("quoth.seed", 20261123L);
    Random random = new Random(seed);
    Directory index =
        Newsroom.index(
            article("a", "Ann Lee: The ferry leaves the harbour of the U.S. 🚢 at noon, 中 said."),
            article("b", "Ann Lee of the ferry: The ferry leaves the harbour, of all ferries."),
            article("c", "Bo Lee~ harbour ferry and ferry harbour\n? é. Ferry-harbour!"));
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index, SearcherOptions.of(Language.english()))) {
      int highlights = 0;
      for (int round = 0; round < 3_000; round++) {
        String typed = typed(random);
        try {
          highlights += check(searcher, QueryParser.parse(typed).query().limit(2));
        } catch (RuntimeException | AssertionError e) {
          throw new AssertionError("seed " + seed + ", typed " + typed, e);
        }
      }
      assertTrue(highlights > 500, "of " + highlights + " highlights little can be said");
    }
  }

  private static int check(QuoteSearcher searcher, QuoteQuery query) throws IOException {
    Hits hits = searcher.search(query);
    int highlights = 0;
    for (Hit hit : hits) {
      highlights += hit.highlights().size();
      int end = 0;
      for (Span span : hit.highlights()) {
        assertTrue(span.start() >= end && span.length() > 0, "apart and in their order");
        end = span.end();
      }
      assertEquals(hit.score(), searcher.explain(query, hit.passage()).score(), 1e-4);
    }
    if (!hits.next().isEmpty()) {
      searcher.search(query.after(hits.next()));
    }
    return highlights;
  }

  private static String typed(Random random) {
    StringBuilder typed = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      typed.append(PIECES[random.nextInt(PIECES.length)]);
      typed.append(random.nextInt(3) == 0 ? "" : " ");
    }
    return typed.toString();
  }

  private static Article article(String id, String text) {
    return Article.builder(id, text).published(Instant.parse("2026-03-02T00:00:00Z")).build();
  }
}
