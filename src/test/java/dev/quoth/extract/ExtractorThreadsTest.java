package dev.quoth.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Article;
import dev.quoth.Quote;
import dev.quoth.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Tests that one extractor reads articles in several threads at once as it does in one. */
class ExtractorThreadsTest {

  private static final int THREADS = 2;
  private static final int ROUNDS = 5;

  private final QuoteExtractor extractor = QuoteExtractor.of(Language.english());

  @Test
  void twoThreadsReadWhatOneReads() throws Exception {
    List<Article> articles =
        GoldenCorpus.all().stream()
            .flatMap(corpus -> corpus.articles().stream())
            .map(CorpusArticle::article)
            .toList();
    List<List<Quote>> alone = articles.stream().map(extractor::extract).toList();
    CyclicBarrier start = new CyclicBarrier(THREADS);
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<List<List<Quote>>>> together = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        together.add(
            threads.submit(() -> {
              start.await();
              return read(articles);
            }));
      }
      for (Future<List<List<Quote>>> read : together) {
        assertEquals(alone, read.get());
      }
    }
  }

  private List<List<Quote>> read(List<Article> articles) {
    List<List<Quote>> last = List.of();
    for (int round = 0; round < ROUNDS; round++) {
      last = articles.stream().map(extractor::extract).toList();
    }
    return last;
  }
}
