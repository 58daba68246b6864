package dev.quoth.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.quoth.Article;
import dev.quoth.Passage;
import dev.quoth.PassageKind;
import dev.quoth.QuoteQuery;
import dev.quoth.Ranking;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** What an export gives, and in which order. */
class StreamTest {

  @Test
  void allMatchesComeInTheOrderOfTheirIds() throws IOException {
    long seed = Long.getLong("quoth.seed", 20211120L);
    Random random = new Random(seed);
    try (Directory directory = new ByteBuffersDirectory();
        QuoteIndexer indexer = QuoteIndexer.open(directory, Newsroom.OPTIONS)) {
      for (int i = 0; i < 600; i++) {
        String quotes = "Ann: A ferry.\nBo: Rain.\n".repeat(1 + random.nextInt(8));
        indexer.add(Article.builder("n" + random.nextInt(300), quotes).build());
        if (random.nextInt(60) == 0) {
          indexer.commit();
        }
        if (random.nextInt(9) == 0) {
          indexer.remove("n" + random.nextInt(300));
        }
      }
      try (QuoteSearcher searcher = indexer.searcher()) {
        QuoteQuery query = QuoteQuery.by("ann").ranking(Ranking.BM25);
        List<String> ranked = Newsroom.ids(searcher.search(query.limit(10_000)));
        assertEquals(ranked, ids(searcher.stream(query)), () -> "seed " + seed);
        assertEquals(List.of(), ids(searcher.stream(QuoteQuery.by("nobody"))));
        assertEquals(
            searcher
                .search(QuoteQuery.all().passages(PassageKind.PARAGRAPH).countUpTo(10_000))
                .total()
                .count(),
            searcher.stream(QuoteQuery.all().passages(PassageKind.PARAGRAPH)).count());
      }
    }
  }

  @Test
  void anExportOfAnEmptyIndexIsEmpty() throws IOException {
    try (QuoteSearcher searcher =
        QuoteSearcher.open(Newsroom.index(), SearcherOptions.of(Language.english()))) {
      assertEquals(0, searcher.stream(QuoteQuery.all()).count());
    }
  }

  @Test
  void aClosedStreamEnds() throws IOException {
    Directory index =
        Newsroom.index(Article.builder("a", "Ann: One.\nAnn: Two.\nAnn: Three.").build());
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index, SearcherOptions.of(Language.english()))) {
      Stream<Passage> passages = searcher.stream(QuoteQuery.all());
      Iterator<Passage> one = passages.iterator();
      assertEquals("a#q0", one.next().id());
      passages.close();
      assertFalse(one.hasNext());
      assertEquals(List.of("a#q0", "a#q1"), ids(searcher.stream(QuoteQuery.all()).limit(2)));
    }
  }

  private static List<String> ids(Stream<Passage> passages) {
    return passages.map(Passage::id).toList();
  }
}
