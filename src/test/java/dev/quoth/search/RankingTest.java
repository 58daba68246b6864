package dev.quoth.search;

import static dev.quoth.search.Newsroom.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.Hit;
import dev.quoth.PassageKind;
import dev.quoth.QuoteQuery;
import dev.quoth.Ranking;
import dev.quoth.Recency;
import dev.quoth.TopicMatch;
import dev.quoth.language.Language;
import dev.quoth.schema.PassageReader;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** What counts how much. */
class RankingTest {

  private static final Instant NOW = Instant.parse("2021-08-17T12:00:00Z");

  @Test
  void aTopicScoresAsLucenesBm25Does() throws IOException {
    long seed = Long.getLong("quoth.seed", 20211121L);
    Directory index = Newsroom.index(articles(new Random(seed)));
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index, SearcherOptions.of(Language.english()))) {
      for (List<String> words :
          List.of(List.of("w1"), List.of("w0", "w5"), List.of("w2", "w9", "w7"))) {
        QuoteQuery query =
            QuoteQuery.all()
                .about(String.join(" ", words))
                .matching(TopicMatch.PASSAGE)
                .passages(PassageKind.PARAGRAPH)
                .ranking(Ranking.BM25)
                .limit(10_000);
        List<Hit> hits = searcher.search(query).hits();
        Map<String, Float> expected = bm25(searcher, words);
        assertTrue(hits.size() > 10);
        assertEquals(expected.size(), hits.size());
        for (Hit hit : hits) {
          float score = expected.getOrDefault(hit.passage().text(), Float.NaN);
          assertEquals(score, (float) hit.score(), () -> "seed " + seed);
        }
      }
    }
  }

  /** Lucene's own queries, its own similarity, and as many words as must match. */
  private static Map<String, Float> bm25(QuoteSearcher searcher, List<String> words)
      throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    words.forEach(word -> query.add(new TermQuery(new Term("paragraph", word)), Occur.SHOULD));
    query.setMinimumNumberShouldMatch(Math.min(words.size(), 2)); // two thirds of three, too
    IndexSearcher lucene = new IndexSearcher(searcher.lucene().getIndexReader());
    lucene.setSimilarity(new BM25Similarity());
    Map<String, Float> scores = new HashMap<>();
    PassageReader reader = new PassageReader(lucene.getIndexReader());
    for (ScoreDoc hit : lucene.search(query.build(), 10_000).scoreDocs) {
      scores.put(reader.read(hit.doc).text(), hit.score);
    }
    return scores;
  }

  private static Article[] articles(Random random) {
    Article[] articles = new Article[300];
    for (int i = 0; i < articles.length; i++) {
      StringBuilder text = new StringBuilder("Ann w1 w2: only" + i);
      for (int j = random.nextInt(40); j > 0; j--) {
        text.append(" w").append(random.nextInt(10));
      }
      articles[i] = Article.builder("n" + i, text.toString()).title("w1 w5").build();
    }
    return articles;
  }

  @Test
  void wordsNearEachOtherRankAboveWordsFarApart() throws IOException {
    Directory index =
        Newsroom.index(
            Article.builder("a", "Ann: The airport and all of the roads to Kabul are open.")
                .build(),
            Article.builder("b", "Ann: The Kabul airport and all of the roads to it are open.")
                .build());
    QuoteQuery query = QuoteQuery.all().about("kabul airport");
    assertEquals(List.of("b#q0", "a#q0"), ids(index, query));
    assertEquals(List.of("a#q0", "b#q0"), ids(index, query.ranking(Ranking.BM25)));
  }

  @Test
  void recencyCountsHalfAPivotAway() throws IOException {
    Directory index =
        Newsroom.index(
            at("old", "2020-08-17T12:00:00Z"),
            at("now", "2021-08-17T12:00:00Z"),
            at("week", "2021-08-10T12:00:00Z"),
            at("soon", "2021-08-18T12:00:00Z"),
            Article.builder("undated", "Ann: One.").build());
    Ranking plain = Ranking.BM25;
    Ranking recent = plain.recency(new Recency(NOW, Duration.ofDays(7), 4));
    List<Hit> hits = Newsroom.hits(index, QuoteQuery.all().ranking(recent)).hits();
    assertEquals(
        List.of("now#q0", "soon#q0", "week#q0", "old#q0", "undated#q0"),
        hits.stream().map(hit -> hit.passage().id()).toList());
    assertEquals(4, hits.get(0).score(), 1e-4);
    assertEquals(2, hits.get(2).score(), 1e-4);
    assertEquals(0, hits.get(4).score());
  }

  @Test
  void theEndsOfTimeAreRecencyToo() throws IOException {
    Directory index =
        Newsroom.index(
            Article.builder("a", "Ann: One.").published(Instant.MIN).build(),
            Article.builder("b", "Ann: One.").published(Instant.MAX).build());
    Duration forever = Duration.ofSeconds(Long.MAX_VALUE);
    for (Instant reference : List.of(Instant.MIN, Instant.MAX, NOW)) {
      for (Duration pivot : List.of(forever, Duration.ofMillis(1))) {
        Ranking ranking = Ranking.BM25.recency(new Recency(reference, pivot, 64));
        assertEquals(2, ids(index, QuoteQuery.all().ranking(ranking)).size());
      }
    }
  }

  @Test
  void ofThoseWithASurnameTheOneWhoSaysMoreRanksFirst() throws IOException {
    Directory index =
        Newsroom.index(
            Article.builder("a", "Bill Clinton: One.").build(),
            Article.builder("b", "Hillary Clinton~ Two.\nHillary Clinton: Three.").build(),
            Article.builder("c", "Hillary Clinton: 4.\nClinton: 5.\nHillary Clinton: 6.").build());
    assertEquals(
        List.of("b#q1", "c#q0", "c#q2", "b#q0", "a#q0", "c#q1"),
        ids(index, QuoteQuery.by("clinton")));
    assertEquals(List.of("a#q0"), ids(index, QuoteQuery.by("Bill Clinton")));
  }

  private static Article at(String id, String moment) {
    return Article.builder(id, "Ann: One.").published(Instant.parse(moment)).build();
  }
}
