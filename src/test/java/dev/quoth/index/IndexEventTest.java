package dev.quoth.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.IndexBrokenException;
import dev.quoth.IndexEvent;
import dev.quoth.Passage;
import dev.quoth.Quotation;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteSearch;
import dev.quoth.SpeakerScope;
import dev.quoth.Timeline;
import dev.quoth.language.Language;
import dev.quoth.search.QuoteSearcher;
import dev.quoth.search.SearcherOptions;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** An application hears what happens to its index. */
class IndexEventTest {

  private final List<IndexEvent> heard = Collections.synchronizedList(new ArrayList<>());

  private static IndexerOptions options(Consumer<IndexEvent> listener) {
    return IndexerOptions.of(Language.english())
        .withSearcherOptions(SearcherOptions.of(Language.english()).withListener(listener));
  }

  private static Article article(int number) {
    return Article.builder("a" + number, "“The ferry is late,” Ann Lee said on day " + number + ".")
        .build();
  }

  private List<? extends Class<?>> kinds() {
    return heard.stream().map(Object::getClass).distinct().toList();
  }

  @Test
  void commitsRefreshesAndMergesAreHeard() throws IOException {
    try (QuoteIndexer indexer =
        QuoteIndexer.open(new ByteBuffersDirectory(), options(heard::add))) {
      indexer.add(article(1));
      indexer.commit();
      indexer.searcher().close();
      indexer.add(article(2));
      indexer.remove("a1");
      indexer.add(article(2));
      indexer.purge();
    }
    assertTrue(
        kinds()
            .containsAll(
                List.of(
                    IndexEvent.Committed.class,
                    IndexEvent.Refreshed.class,
                    IndexEvent.Merged.class)),
        heard::toString);
  }

  @Test
  void eachKindOfQuestionIsHeard() throws IOException {
    try (Directory directory = new ByteBuffersDirectory();
        QuoteIndexer indexer = QuoteIndexer.open(directory, options(heard::add))) {
      indexer.add(article(1));
      try (QuoteSearcher searcher = indexer.searcher()) {
        ask(searcher);
      }
    }
    List<IndexEvent.Question> asked =
        heard.stream()
            .filter(IndexEvent.Answered.class::isInstance)
            .map(event -> ((IndexEvent.Answered) event).question())
            .toList();
    assertEquals(Arrays.asList(IndexEvent.Question.values()), asked);
  }

  private static void ask(QuoteSearch search) throws IOException {
    QuoteQuery all = QuoteQuery.all();
    Passage passage = search.search(all).hits().getFirst().passage();
    search.stream(all).close();
    search.facets(all, 1);
    search.timeline(all, Timeline.Unit.DAY, ZoneOffset.UTC);
    search.significantTerms(all, 1);
    search.suggestSpeakers("l", 1);
    search.around(passage);
    search.similarTo(passage, SpeakerScope.ANYONE, all);
    search.appearances((QuotePassage) passage);
    search.vote((QuotePassage) passage);
    search.verify(Quotation.of("boats"));
    search.explain(all, passage);
    search.articles();
    search.latestArrival();
  }

  @Test
  void aFailureIsHeardOnce() throws IOException {
    FaultyDirectory directory = new FaultyDirectory(new ByteBuffersDirectory());
    QuoteIndexer indexer = QuoteIndexer.open(directory, options(heard::add));
    indexer.add(article(1));
    directory.failAfter(0);
    assertThrows(IndexBrokenException.class, indexer::commit);
    assertThrows(IndexBrokenException.class, indexer::commit);
    assertThrows(IndexBrokenException.class, indexer::close);
    assertEquals(
        1, heard.stream().filter(IndexEvent.Broken.class::isInstance).count(), heard::toString);
  }

  @Test
  void whatAListenerThrowsChangesNothing() throws IOException {
    Directory directory = new ByteBuffersDirectory();
    Consumer<IndexEvent> angry =
        event -> {
          throw new IllegalStateException("no metrics today");
        };
    try (QuoteIndexer indexer = QuoteIndexer.open(directory, options(angry))) {
      indexer.add(article(1));
      indexer.commit();
      indexer.purge();
    }
    try (QuoteSearcher searcher =
        QuoteSearcher.open(directory, SearcherOptions.of(Language.english()))) {
      assertEquals(1, searcher.articles());
    }
  }
}
