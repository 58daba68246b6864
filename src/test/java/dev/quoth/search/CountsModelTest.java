package dev.quoth.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Article;
import dev.quoth.ArticleFact;
import dev.quoth.ArticleRef;
import dev.quoth.Dimension;
import dev.quoth.Facet;
import dev.quoth.Facets;
import dev.quoth.Filter;
import dev.quoth.Hit;
import dev.quoth.Hits;
import dev.quoth.Passage;
import dev.quoth.PassageFact;
import dev.quoth.PassageKind;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.Timeline;
import dev.quoth.ValueCount;
import dev.quoth.index.QuoteIndexer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** Counts over an index are those that a plain map makes of all hits. */
class CountsModelTest {

  private static final long SEED = Long.getLong("quoth.seed", 20_261_123L);
  private static final String[] NAMES = {"Ann Lee", "ANN LEE", "Bo Ek", "Bô Ek", "Cy", "Dee Fox"};
  private static final String[] VALUES = {"Sea", "sea", "Port", "PORT", "Harbour", ""};
  private static final ZoneId ZONE = ZoneId.of("America/St_Johns");

  private final Random random = new Random(SEED);

  @Test
  void countsAreThoseOfAMap() throws IOException {
    try (Directory directory = new ByteBuffersDirectory();
        QuoteIndexer indexer = QuoteIndexer.open(directory, Newsroom.OPTIONS)) {
      for (int round = 0; round < 20; round++) {
        for (int i = 0; i < 20; i++) {
          indexer.add(article("id" + random.nextInt(150)));
        }
        indexer.remove("id" + random.nextInt(150));
        indexer.commit();
        try (QuoteSearcher searcher = indexer.searcher()) {
          check(searcher, QuoteQuery.all());
          check(searcher, QuoteQuery.by("lee").where(Filter.speaker("ek")));
          check(
              searcher,
              QuoteQuery.all().about("ferry").where(Filter.fact(ArticleFact.SOURCE, "sea")));
          check(
              searcher,
              QuoteQuery.all()
                  .passages(PassageKind.PARAGRAPH)
                  .where(Filter.fact(ArticleFact.SECTION, "Harbour")));
        }
      }
    }
  }

  private Article article(String id) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      text.append(any(NAMES)).append(any(": ", "~ ", "+ ")).append(any("Ferry.", "Bridge."));
      text.append(any("\n", "\n? Nobody.\n", "\nA plain paragraph.\n"));
    }
    Article.Builder article =
        Article.builder(id, text.toString()).source(any(VALUES)).section(any(VALUES));
    for (int i = random.nextInt(3); i > 0; i--) {
      article.tag(any(VALUES) + "x").author(any(VALUES) + "y");
    }
    if (random.nextInt(4) > 0) {
      article.published(Instant.ofEpochSecond(1_160_000_000L + random.nextInt(20_000_000)));
    }
    return article.build();
  }

  private String any(String... values) {
    return values[random.nextInt(values.length)];
  }

  private void check(QuoteSearcher searcher, QuoteQuery query) throws IOException {
    Hits hits = searcher.search(query.limit(10_000));
    Facets facets = searcher.facets(query, 3);
    assertEquals(hits.total().count(), facets.passages(), "seed " + SEED);
    for (Facet facet : facets) {
      if (query.passages() == PassageKind.QUOTE
          || (facet.dimension() != PassageFact.SPEAKER && facet.dimension() != PassageFact.TYPE)) {
        check(hits, facet);
      }
    }
    check(hits, searcher.timeline(query, Timeline.Unit.WEEK, ZONE));
  }

  private void check(Hits hits, Facet facet) {
    Map<String, Long> counts = new HashMap<>();
    long without = 0;
    for (Hit hit : hits) {
      Set<String> keys = new HashSet<>();
      values(hit.passage(), facet.dimension()).stream()
          .filter(value -> !value.isBlank())
          .forEach(value -> keys.add(key(value)));
      keys.forEach(key -> counts.merge(key, 1L, Long::sum));
      without += keys.isEmpty() ? 1 : 0;
    }
    String about = facet.dimension() + ", seed " + SEED;
    assertEquals(without, facet.missing(), about);
    assertEquals(counts.size(), facet.distinctValues(), about);
    List<String> expected =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(3)
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .toList();
    assertEquals(expected, facet.counts().stream().map(CountsModelTest::line).toList(), about);
  }

  private static String line(ValueCount count) {
    return key(count.value()) + " " + count.passages();
  }

  private static String key(String value) {
    return value.toLowerCase(Locale.ROOT).replace('ô', 'o');
  }

  private static List<String> values(Passage passage, Dimension dimension) {
    ArticleRef article = passage.article();
    return switch (dimension) {
      case ArticleFact fact -> article.values(fact);
      case PassageFact.ROLE -> List.of();
      case PassageFact.TYPE -> List.of(((QuotePassage) passage).quote().type().name());
      case PassageFact.SPEAKER ->
          ((QuotePassage) passage).speaker().stream().map(speaker -> speaker.name()).toList();
    };
  }

  private void check(Hits hits, Timeline timeline) {
    Map<LocalDate, Long> weeks =
        hits.hits().stream()
            .flatMap(hit -> hit.passage().article().published().stream())
            .map(moment -> Timeline.Unit.WEEK.startOf(moment.atZone(ZONE).toLocalDate()))
            .collect(Collectors.groupingBy(week -> week, TreeMap::new, Collectors.counting()));
    Map<LocalDate, Long> found = new TreeMap<>();
    timeline.forEach(bucket -> found.put(bucket.start(), bucket.passages()));
    found.values().removeIf(passages -> passages == 0);
    assertEquals(weeks, found, "seed " + SEED);
    long dated = weeks.values().stream().mapToLong(Long::longValue).sum();
    assertEquals(hits.hits().size() - dated, timeline.undated(), "seed " + SEED);
  }
}
