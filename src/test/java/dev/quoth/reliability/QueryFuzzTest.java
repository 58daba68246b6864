package dev.quoth.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.quoth.AnyFilter;
import dev.quoth.Hits;
import dev.quoth.QuoteQuery;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.io.QueryJson;
import dev.quoth.parse.QueryParser;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Whatever is typed, sent or remembered as a query has an answer, or is refused by name. */
class QueryFuzzTest {

  private static final int QUERIES = 25;

  private static final List<String> TYPED =
      List.of(
          "by:",
          "speaker:",
          "exactly:",
          "to:",
          "role:",
          "cue:",
          "type:",
          "meta.desk:",
          "tag:",
          "from:",
          "since:",
          "until:",
          "on:",
          "in:",
          "scope:",
          "sort:",
          "collapse:words",
          "words:",
          "perArticle:",
          "limit:",
          "confidence:",
          "article:",
          "lang:",
          "about:",
          "about ",
          "-",
          "+",
          "~",
          "\"",
          "“",
          "”",
          "(",
          ")",
          " AND ",
          " OR ",
          " NOT ",
          "*",
          "~2",
          ":",
          "finch",
          "weir",
          "gauge",
          "stands",
          "\"step 2\"",
          "2026-03",
          "2026",
          "0.5",
          "9",
          "any",
          "newest",
          "direct");

  private int answered;
  private int refused;

  private static QuoteSearcher searcher(Directory directory) throws IOException {
    try (QuoteIndexer indexer = QuoteIndexer.open(directory, Bulletins.OPTIONS)) {
      for (int i = 0; i < 60; i++) {
        indexer.add(Bulletins.article(i, i % 5));
      }
    }
    return QuoteSearcher.open(directory, Bulletins.OPTIONS.searcherOptions());
  }

  @Test
  void whateverIsTypedHasAnAnswer(TestInfo test) throws IOException {
    Rounds rounds = Rounds.of(test);
    try (QuoteSearcher searcher = searcher(new ByteBuffersDirectory())) {
      rounds.run(
          24,
          80_000,
          random -> {
            for (int i = 0; i < QUERIES; i++) {
              String typed = typed(random);
              try {
                search(searcher, QueryParser.parse(typed).query());
              } catch (RuntimeException e) {
                throw new AssertionError("typed: " + typed, e);
              }
            }
          });
    }
    rounds.say(String.format(Locale.ROOT, "%,d answered, %,d refused", answered, refused));
  }

  private static String typed(SplittableRandom random) {
    StringBuilder typed = new StringBuilder();
    int most = random.nextInt(20) == 0 ? 400 : 12;
    for (int left = random.nextInt(most); left > 0; left--) {
      typed.append(TYPED.get(random.nextInt(TYPED.size())));
      if (random.nextInt(4) == 0) {
        typed.append(StrangeTexts.any(random, 2));
      }
      if (random.nextInt(3) > 0) {
        typed.append(' ');
      }
    }
    return typed.toString();
  }

  /** A query that is too much for the index is an IllegalArgumentException. */
  private void search(QuoteSearcher searcher, QuoteQuery query) throws IOException {
    Hits hits;
    try {
      hits = searcher.search(query);
    } catch (IllegalArgumentException e) {
      assertNotNull(e.getMessage());
      refused++;
      return;
    }
    answered++;
    if (!hits.next().isEmpty()) {
      searcher.search(query.after(hits.next()));
    }
  }

  @Test
  void aQueryThatIsSentIsReadOrRefused(TestInfo test) {
    Rounds rounds = Rounds.of(test);
    rounds.run(
        60,
        80_000,
        random -> {
          for (int i = 0; i < QUERIES; i++) {
            send(random);
          }
        });
    rounds.say(String.format(Locale.ROOT, "%,d read, %,d refused", answered, refused));
  }

  private void send(SplittableRandom random) {
    Random filters = new Random(random.nextLong());
    QuoteQuery query = QuoteQuery.all().about(StrangeTexts.encodable(random));
    for (int left = random.nextInt(4); left > 0; left--) {
      query = query.where(AnyFilter.of(filters, () -> StrangeTexts.encodable(random)));
    }
    String json = QueryJson.write(query);
    assertEquals(query, QueryJson.read(json));
    String broken = broken(json, random);
    try {
      QueryJson.read(broken);
      answered++;
    } catch (IllegalArgumentException e) {
      assertNotNull(e.getMessage());
      refused++;
    } catch (RuntimeException | Error e) {
      throw new AssertionError("sent: " + broken, e);
    }
  }

  private static String broken(String text, SplittableRandom random) {
    StringBuilder broken = new StringBuilder(text);
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      int at = random.nextInt(broken.length() + 1);
      int end = Math.min(broken.length(), at + random.nextInt(12));
      switch (random.nextInt(4)) {
        case 0 -> broken.delete(at, end);
        case 1 -> broken.insert(at, broken.substring(at, end));
        case 2 -> broken.insert(at, JSON.get(random.nextInt(JSON.size())));
        default -> broken.setLength(at);
      }
    }
    return broken.toString();
  }

  private static final List<String> JSON =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\\",
          "null",
          "true",
          "-1",
          "1e999",
          "[[[[",
          "\u0000",
          "\"about\":",
          "\"not\":{",
          "\"limit\":0,",
          "\"filters\":[]",
          "99999999999999999999");

  @Test
  void aCursorThatIsNoneIsRefused(TestInfo test) throws IOException {
    Rounds rounds = Rounds.of(test);
    QuoteQuery query = QuoteQuery.all().about("gauge weir").limit(3);
    try (QuoteSearcher searcher = searcher(new ByteBuffersDirectory())) {
      String cursor = searcher.search(query).next();
      rounds.run(
          20,
          20_000,
          random -> {
            for (int i = 0; i < QUERIES; i++) {
              search(searcher, query.after(broken(cursor, random)));
            }
          });
    }
    rounds.say(String.format(Locale.ROOT, "%,d taken, %,d refused", answered, refused));
  }
}
