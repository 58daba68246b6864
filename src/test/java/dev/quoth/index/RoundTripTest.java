package dev.quoth.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.ArticleRef;
import dev.quoth.ParagraphPassage;
import dev.quoth.Passage;
import dev.quoth.PassageKind;
import dev.quoth.Quote;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteScope;
import dev.quoth.Span;
import dev.quoth.schema.Randomly;
import dev.quoth.search.Newsroom;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** What is written is read back as it was, whatever it is and in whatever order it came. */
class RoundTripTest {

  private static final long SEED = Long.getLong("quoth.seed", 20_211_123L);

  private final Randomly randomly = new Randomly(SEED);
  private final Map<String, Article> model = new HashMap<>();
  private final Map<String, List<Quote>> quotes = new HashMap<>();

  @Test
  void passagesAreReadBackAsTheyWereWritten() throws IOException {
    try (Directory directory = new ByteBuffersDirectory();
        QuoteIndexer indexer = open(directory)) {
      for (int i = 0; i < 200; i++) {
        put(indexer, "id" + i + randomly.text(2));
      }
      assertHolds(indexer);
    }
  }

  @Test
  void anIndexHoldsWhatAMapWouldHold() throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      for (int round = 0; round < 6; round++) {
        try (QuoteIndexer indexer = open(directory)) {
          for (int i = 0; i < 60; i++) {
            step(indexer);
          }
          assertHolds(indexer);
        }
        try (CheckIndex check = new CheckIndex(directory)) {
          assertTrue(check.checkIndex().clean, "seed " + SEED);
        }
      }
      mergeIntoOneSegment(directory);
      try (QuoteIndexer indexer = open(directory)) {
        assertHolds(indexer);
      }
    }
  }

  private static void mergeIntoOneSegment(Directory directory) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.forceMerge(1);
    }
  }

  private QuoteIndexer open(Directory directory) throws IOException {
    return QuoteIndexer.open(
        directory,
        Newsroom.OPTIONS.withExtractor(article -> quotes.getOrDefault(article.id(), List.of())));
  }

  private void step(QuoteIndexer indexer) throws IOException {
    String id = "id" + randomly.below(40);
    switch (randomly.below(6)) {
      case 0 -> {
        indexer.remove(id);
        model.remove(id);
      }
      case 1 -> indexer.commit();
      default -> put(indexer, id);
    }
  }

  private void put(QuoteIndexer indexer, String id) throws IOException {
    Article article = randomly.article(id);
    model.put(id, article);
    quotes.put(id, randomly.quotes(article));
    indexer.add(article);
  }

  private void assertHolds(QuoteIndexer indexer) throws IOException {
    List<String> expected = new ArrayList<>();
    model.values().forEach(article -> expected.addAll(passages(article)));
    List<String> found = new ArrayList<>();
    try (QuoteSearcher searcher = indexer.searcher()) {
      assertEquals(model.size(), searcher.articles(), "seed " + SEED);
      for (QuoteQuery all :
          List.of(
              QuoteQuery.all().scope(QuoteScope.ANY),
              QuoteQuery.all().passages(PassageKind.PARAGRAPH))) {
        searcher.search(all.limit(10_000)).forEach(hit -> found.add(described(hit.passage())));
      }
    }
    assertEquals(
        expected.stream().sorted().toList(), found.stream().sorted().toList(), "seed " + SEED);
  }

  private List<String> passages(Article article) {
    List<String> passages = new ArrayList<>();
    List<Quote> said = quotes.getOrDefault(article.id(), List.of());
    for (int i = 0; i < said.size(); i++) {
      String text = said.get(i).span().in(article.text());
      passages.add(described(article.id() + "#q" + i, article.ref(), text, said.get(i)));
    }
    List<Span> paragraphs = article.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      String text = paragraphs.get(i).in(article.text());
      passages.add(
          described(article.id() + "#p" + i, article.ref(), text, i + " " + paragraphs.get(i)));
    }
    return passages;
  }

  private String described(Passage passage) {
    return switch (passage) {
      case QuotePassage quote -> {
        String text = Objects.requireNonNull(model.get(quote.article().id())).text();
        assertEquals(quote.contextSpan().in(text), quote.context(), "seed " + SEED);
        yield described(quote.id(), quote.article(), quote.text(), quote.quote());
      }
      case ParagraphPassage paragraph ->
          described(
              paragraph.id(),
              paragraph.article(),
              paragraph.text(),
              paragraph.paragraph() + " " + paragraph.span());
    };
  }

  /** All parts are records that print themselves whole; a speaker's equality is not enough here. */
  private static String described(String id, ArticleRef facts, String text, Object more) {
    return String.join("|", id, facts.toString(), text, more.toString());
  }
}
