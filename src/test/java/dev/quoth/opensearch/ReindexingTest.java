package dev.quoth.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Article;
import dev.quoth.IndexReport;
import dev.quoth.Quote;
import dev.quoth.extract.QuoteExtractor;
import dev.quoth.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Articles are read anew from what a cluster keeps, and nobody's change is undone. */
@Tag("cluster")
class ReindexingTest {

  private static final AtomicInteger INDEXES = new AtomicInteger();

  @AutoClose private static ClusterNodes nodes;

  private final String index = "reindexed-" + INDEXES.incrementAndGet();

  @BeforeAll
  static void start() throws IOException {
    nodes = ClusterNodes.start(1);
  }

  /** An extractor of a version, which tells of each article that it reads. */
  private static OpenSearchOptions options(String version, Consumer<Article> told) {
    QuoteExtractor english = QuoteExtractor.of(Language.english());
    return OpenSearchOptions.of(Language.english())
        .withExtractor(
            new QuoteExtractor() {
              @Override
              public List<Quote> extract(Article article) {
                told.accept(article);
                return english.extract(article);
              }

              @Override
              public String version() {
                return version;
              }
            });
  }

  private OpenSearchIndexer first() throws IOException {
    OpenSearchOptions options = options("1", article -> {});
    OpenSearchIndex.create(nodes.transport(), index, IndexLayout.shards(2), options);
    return OpenSearchIndexer.open(nodes.transport(), index, options);
  }

  private OpenSearchIndexer second(Consumer<Article> told) throws IOException {
    return OpenSearchIndexer.open(nodes.transport(), index, options("2", told));
  }

  private static IndexReport reindex(OpenSearchIndexer indexer) throws IOException {
    return indexer.reindex(Runnable::run, report -> {});
  }

  private static List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    String quote = "\"The ferry is late,\" said Mara Lind.";
    List<String> texts =
        List.of(
            "",
            " \n\t\n",
            quote,
            "\r\n\r\n  " + quote + "\u00a0 \r\n\n\n\t" + quote + "\n" + quote + "  \n\n",
            (quote + "\n\n").repeat(1_200),
            "Zoë, \ud83d\ude00 and \\ \" < >\u2028" + quote);
    for (String text : texts) {
      articles.add(
          Article.builder("id/" + articles.size(), text)
              .title("The ferry")
              .url("https://news.example/1")
              .author("A. Wren")
              .author("B. Lark")
              .tag("harbour")
              .metadata("desk", "coast")
              .publishedOn(LocalDate.of(2026, 11, 28))
              .build());
    }
    for (int i = 0; i < 120; i++) {
      articles.add(ClusterBulletins.article(String.format(Locale.ROOT, "more-%03d", i), i));
    }
    return articles;
  }

  @Test
  void eachArticleIsReadAsItCameAndOnlyOnce() throws IOException {
    List<Article> articles = articles();
    OpenSearchIndexer before = first();
    before.addAll(articles.stream(), Runnable::run, report -> {});
    before.commit();
    var arrival = before.searcher().latestArrival();
    List<Article> read = new ArrayList<>();
    OpenSearchIndexer indexer = second(read::add);
    IndexReport report = reindex(indexer);
    assertEquals(articles.size(), report.articles());
    assertEquals(0, report.failed());
    assertEquals(articles, read);
    assertEquals(arrival, indexer.searcher().latestArrival());
    assertEquals(articles.size(), indexer.searcher().articles());
    assertEquals(119, ClusterBulletins.version(indexer.searcher(), "more-119"));
    assertEquals(0, reindex(indexer).articles());
    assertEquals(articles.size(), read.size());
  }

  @Test
  void whatIsChangedOrRemovedMeanwhileStaysSo() throws IOException {
    OpenSearchIndexer before = first();
    for (String id : List.of("changed", "removed", "left")) {
      before.add(ClusterBulletins.article(id, 1));
    }
    OpenSearchIndexer indexer =
        second(article -> {
          try {
            switch (article.id()) {
              case "changed" -> before.add(ClusterBulletins.article("changed", 2));
              case "removed" -> before.remove("removed");
              default -> {}
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    assertEquals(1, reindex(indexer).articles());
    assertEquals(2, ClusterBulletins.version(indexer.searcher(), "changed"));
    assertEquals(1, ClusterBulletins.version(indexer.searcher(), "left"));
    assertEquals(2, indexer.searcher().articles());
  }

  /** A writer claims an article and stops; another reindexes; then the writer goes on. */
  @Test
  void aWriterThatWasHeldUpIsNotUndone() throws IOException {
    OpenSearchIndexer before = first();
    before.add(ClusterBulletins.article("a", 1));
    AtomicInteger reindexed = new AtomicInteger();
    Transport slow =
        request -> {
          if (request.path().endsWith("/_bulk") && request.body().contains("number 2")) {
            if (reindexed.get() == 0) {
              reindexed.addAndGet((int) reindex(second(article -> {})).articles());
            }
          }
          return nodes.transport().send(request);
        };
    OpenSearchIndexer.open(slow, index, options("1", article -> {}))
        .add(ClusterBulletins.article("a", 2));
    before.commit();
    assertEquals(1, reindexed.get());
    assertEquals(2, ClusterBulletins.version(before.searcher(), "a"));
  }

  @Test
  void aClaimThatNobodyFinishedHoldsUpNothing() throws IOException {
    OpenSearchIndexer before = first();
    before.add(ClusterBulletins.article("a", 1));
    Transport dying =
        request -> {
          if (request.path().endsWith("/_bulk") && request.body().contains("number 2")) {
            throw new IOException("killed");
          }
          return nodes.transport().send(request);
        };
    OpenSearchIndexer killed = OpenSearchIndexer.open(dying, index, options("1", article -> {}));
    try {
      killed.add(ClusterBulletins.article("a", 2));
    } catch (IOException e) { // as it should
    }
    OpenSearchIndexer indexer = second(article -> {});
    assertEquals(1, reindex(indexer).articles());
    assertEquals(1, ClusterBulletins.version(indexer.searcher(), "a"));
    assertEquals(0, reindex(indexer).articles());
  }
}
