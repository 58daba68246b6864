package dev.quoth.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.Collapse;
import dev.quoth.Filter;
import dev.quoth.Hit;
import dev.quoth.Hits;
import dev.quoth.Passage;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteSearch;
import dev.quoth.SortOrder;
import dev.quoth.Timeline;
import dev.quoth.answer.EngineSearch;
import dev.quoth.io.ArticleReader;
import dev.quoth.language.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An answer is whole where there are more hits and values than an index gives at once. What is
 * asked for page by page, here with a small bound, is what is given at once.
 */
@Tag("cluster")
class ManyValuesTest {

  private static final String INDEX = "many";
  private static final QuoteQuery ALL = QuoteQuery.all().limit(50);

  @AutoClose private static ClusterNodes nodes;
  private static QuoteSearch atOnce;
  private static QuoteSearch paged;

  @BeforeAll
  static void start() throws IOException {
    nodes = ClusterNodes.start(1);
    OpenSearchOptions options = OpenSearchOptions.of(Language.english());
    OpenSearchIndex.create(nodes.transport(), INDEX, IndexLayout.shards(2), options);
    OpenSearchIndexer indexer = OpenSearchIndexer.open(nodes.transport(), INDEX, options);
    Path folder = Path.of("index-fixtures", "corpora", "harbour-en", "articles");
    try (Stream<Article> articles = ArticleReader.strict().read(folder)) {
      indexer.addAll(articles, Runnable::run, report -> {});
    }
    indexer.commit();
    atOnce = search(10_000);
    paged = search(2);
  }

  private static QuoteSearch search(int most) {
    IndexRequests requests = new IndexRequests(nodes.transport(), INDEX, most);
    return new EngineSearch<>(
        limit -> new OpenSearchEngine(requests), Language.english(), event -> {});
  }

  private static List<Hit> hits(QuoteQuery query) throws IOException {
    Hits hits = atOnce.search(query);
    Hits others = paged.search(query);
    assertEquals(hits.total(), others.total());
    assertEquals(hits.hits(), others.hits());
    return hits.hits();
  }

  @Test
  void aPageOfHitsIsWhole() throws IOException {
    assertEquals(50, hits(ALL).size());
    assertTrue(hits(ALL.about("harbour ferry bridge")).size() > 2);
    hits(ALL.order(SortOrder.NEWEST).collapse(Collapse.WORDS));
    hits(ALL.perArticle(3));
  }

  @Test
  void everyValueIsCounted() throws IOException {
    assertEquals(atOnce.facets(ALL, 10_000), paged.facets(ALL, 10_000));
    assertEquals(
        atOnce.timeline(ALL, Timeline.Unit.DAY, ZoneOffset.UTC),
        paged.timeline(ALL, Timeline.Unit.DAY, ZoneOffset.UTC));
  }

  @Test
  void everyNameThatBeginsAlikeIsFound() throws IOException {
    for (String letters : List.of("a", "m", "s", "the")) {
      assertEquals(atOnce.suggestSpeakers(letters, 100), paged.suggestSpeakers(letters, 100));
    }
    for (Hit hit : atOnce.search(ALL.limit(8))) {
      if (hit.passage() instanceof QuotePassage quote && quote.speaker().isPresent()) {
        String name = quote.speaker().get().name();
        hits(ALL.where(Filter.speaker(name.substring(name.lastIndexOf(' ') + 1))));
      }
    }
  }

  @Test
  void aSnapshotIsReadToItsEnd() throws IOException {
    assertEquals(ids(atOnce), ids(paged));
  }

  private static List<String> ids(QuoteSearch search) throws IOException {
    try (Stream<Passage> passages = search.stream(QuoteQuery.all())) {
      return passages.map(Passage::id).toList();
    }
  }

  @Test
  void allPassagesOfAnArticleAreFound() throws IOException {
    List<Passage> some = new ArrayList<>();
    atOnce.search(ALL.limit(5)).forEach(hit -> some.add(hit.passage()));
    for (Passage passage : some) {
      assertEquals(atOnce.around(passage), paged.around(passage));
      if (passage instanceof QuotePassage quote) {
        assertEquals(atOnce.appearances(quote), paged.appearances(quote));
      }
    }
  }
}
