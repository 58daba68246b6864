package dev.quoth.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.IndexFormatException;
import dev.quoth.QuoteQuery;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import dev.quoth.search.Newsroom;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saved searches are asked of what has arrived since the last look. */
class QuoteMonitorTest {

  private static final MonitorOptions ENGLISH = MonitorOptions.of(Language.english());
  private static final SavedSearch PIERS = new SavedSearch("piers", QuoteQuery.all().about("pier"));
  private static final SavedSearch RUIZ = new SavedSearch("ruiz", QuoteQuery.by("Ruiz"));

  private final Directory directory = new ByteBuffersDirectory();
  private QuoteIndexer indexer;
  private QuoteMonitor monitor;

  @BeforeEach
  void open() throws IOException {
    indexer = QuoteIndexer.open(new ByteBuffersDirectory(), Newsroom.OPTIONS);
    monitor = QuoteMonitor.open(directory, ENGLISH);
  }

  @AfterEach
  void close() throws IOException {
    monitor.close();
    indexer.close();
  }

  private void add(String id, String text) throws IOException {
    indexer.add(Article.builder(id, text).build());
    indexer.commit();
  }

  private List<String> match() throws IOException {
    List<String> matches = new ArrayList<>();
    match((search, passage) -> matches.add(search.name() + " " + passage.id()));
    return matches;
  }

  private MatchReport match(MatchListener listener) throws IOException {
    try (QuoteSearcher searcher = indexer.searcher()) {
      return monitor.match(searcher, listener);
    }
  }

  private void reopen() throws IOException {
    monitor.close();
    monitor = QuoteMonitor.open(directory, ENGLISH);
  }

  @Test
  void eachSearchIsToldOfWhatAnswersIt() throws IOException {
    monitor.save(RUIZ, PIERS);
    add("a", "Ana Ruiz: The pier is closed.\n\nAna Ruiz: Go home.\n\nWang Yi: Go home.");
    assertEquals(List.of("piers a#q0", "ruiz a#q0", "ruiz a#q1"), match());
  }

  @Test
  void nothingIsDeliveredTwice() throws IOException {
    monitor.save(PIERS);
    add("a", "Ana Ruiz: The pier is closed.");
    assertEquals(List.of("piers a#q0"), match());
    assertEquals(List.of(), match());
    reopen();
    assertEquals(List.of(), match());
    add("b", "Ana Ruiz: The pier is open.");
    assertEquals(List.of("piers b#q0"), match());
  }

  @Test
  void anArticleThatIsAddedAgainArrivesAgain() throws IOException {
    monitor.save(PIERS);
    add("a", "Ana Ruiz: The pier is closed.");
    match();
    add("a", "Ana Ruiz: The old pier is closed.");
    assertEquals(List.of("piers a#q0"), match());
  }

  @Test
  void anArticleThatIsRemovedBeforeTheLookIsNotDelivered() throws IOException {
    monitor.save(PIERS);
    add("a", "Ana Ruiz: The pier is closed.");
    indexer.remove("a");
    indexer.commit();
    assertEquals(List.of(), match());
  }

  @Test
  void articlesAreDeliveredInTheOrderOfTheirArrival() throws IOException {
    monitor.save(PIERS);
    add("z", "Ana Ruiz: The pier is closed.");
    add("a", "Ana Ruiz: The pier is open.");
    assertEquals(List.of("piers z#q0", "piers a#q0"), match());
  }

  @Test
  void editsLastWithoutBeingClosed() throws IOException {
    monitor.save(RUIZ, PIERS);
    monitor.save(new SavedSearch("piers", QuoteQuery.all().about("bridge")));
    monitor.delete("ruiz", "nobody");
    List<SavedSearch> searches = monitor.searches();
    reopen();
    assertEquals(searches, monitor.searches());
    assertEquals(Optional.empty(), monitor.find("ruiz"));
    assertEquals("bridge", monitor.find("piers").orElseThrow().query().about());
  }

  @Test
  void whatAListenerCannotDeliverIsDeliveredAgain() throws IOException {
    monitor.save(PIERS);
    add("a", "Ana Ruiz: The pier is closed.");
    IOException full = new IOException("the mailbox is full");
    IOException thrown =
        assertThrows(
            IOException.class,
            () ->
                match((search, passage) -> {
                  throw full;
                }));
    assertEquals(full, thrown);
    reopen();
    assertEquals(List.of("piers a#q0"), match());
  }

  @Test
  void batchesThatWereDeliveredAreNotDeliveredAgain() throws IOException {
    monitor.save(PIERS);
    int articles = 2 * QuoteMonitor.MAX_BATCH + 1;
    for (int i = 0; i < articles; i++) {
      indexer.add(Article.builder("a" + i, "Ana Ruiz: The pier is closed.").build());
    }
    List<String> first = new ArrayList<>();
    assertThrows(
        IOException.class,
        () ->
            match((search, passage) -> {
              if (first.size() == QuoteMonitor.MAX_BATCH + 5) {
                throw new IOException("the mailbox is full");
              }
              first.add(passage.id());
            }));
    List<String> expected =
        IntStream.range(QuoteMonitor.MAX_BATCH, articles)
            .mapToObj(i -> "piers a" + i + "#q0")
            .toList();
    assertEquals(expected, match());
  }

  @Test
  void aRunReportsWhatItHasDone() throws IOException {
    monitor.save(RUIZ, PIERS, new SavedSearch("kites", QuoteQuery.all().about("kites")));
    for (int i = 0; i <= QuoteMonitor.MAX_BATCH; i++) {
      indexer.add(Article.builder("a" + i, "Ana Ruiz: Number " + i + ".").build());
    }
    List<MatchReport> progress = new ArrayList<>();
    MatchReport report =
        match(
            new MatchListener() {
              @Override
              public void matched(SavedSearch search, dev.quoth.Passage passage) {}

              @Override
              public void progressed(MatchReport soFar) {
                progress.add(soFar);
              }
            });
    assertEquals(2, progress.size());
    assertEquals(report, progress.getLast());
    assertEquals(QuoteMonitor.MAX_BATCH, progress.getFirst().articles());
    assertEquals(QuoteMonitor.MAX_BATCH + 1, report.articles());
    assertEquals(QuoteMonitor.MAX_BATCH + 1, report.matches());
    assertEquals(2, report.asked()); // in each batch one of three
    assertEquals(monitor.position(), report.position());
  }

  @Test
  void aMonitorMayBeginWhereThereIsAnIndex() throws IOException {
    monitor.save(PIERS);
    assertEquals(Instant.EPOCH, monitor.position());
    add("a", "Ana Ruiz: The pier is closed.");
    try (QuoteSearcher searcher = indexer.searcher()) {
      monitor.skip(searcher);
    }
    assertEquals(List.of(), match());
    add("b", "Ana Ruiz: The pier is open.");
    assertEquals(List.of("piers b#q0"), match());
  }

  @Test
  void aSurnameAloneIsWhoMostlyHasIt() throws IOException {
    for (int i = 0; i < 20; i++) {
      indexer.add(Article.builder("a" + i, "Ana Ruiz: Number " + i + ".").build());
    }
    monitor.save(new SavedSearch("ana", QuoteQuery.by("Anna Ruiz")));
    match();
    add("b", "Ruiz: The pier is open.");
    assertEquals(List.of("ana b#q0"), match());
  }

  @Test
  void aCorrectedNameIsFoundSpelledOut() throws IOException {
    for (int i = 0; i < 20; i++) {
      indexer.add(Article.builder("a" + i, "Ana Schroder: Number " + i + ".").build());
    }
    monitor.save(new SavedSearch("ana", QuoteQuery.by("Shroder")));
    match();
    add("b", "Ana Schroeder: The pier is open.");
    assertEquals(List.of("ana b#q0"), match());
  }

  @Test
  void aNameOfManyLettersTakesNoMemory() throws IOException {
    String surname = "A" + "b".repeat(30_000);
    monitor.save(new SavedSearch("long", QuoteQuery.by("Ana " + surname)), RUIZ);
    add("a", "Ana " + surname + ": The pier is open.");
    assertEquals(List.of(), match());
  }

  @Test
  void anOlderSnapshotHasNothingNew() throws IOException {
    monitor.save(PIERS);
    add("a", "Ana Ruiz: The pier is closed.");
    try (QuoteSearcher older = indexer.searcher()) {
      add("b", "Ana Ruiz: The pier is open.");
      match();
      Instant position = monitor.position();
      assertEquals(0, monitor.match(older, (search, passage) -> {}).articles());
      monitor.skip(older);
      assertEquals(position, monitor.position());
    }
  }

  @Test
  void aListenerMaySaveAndDeleteButNotMatch() throws IOException {
    monitor.save(PIERS);
    add("a", "Ana Ruiz: The pier is closed.");
    match((search, passage) -> {
      monitor.delete(search.name());
      monitor.save(RUIZ);
      assertThrows(IllegalStateException.class, this::match);
    });
    assertEquals(List.of(RUIZ), monitor.searches());
  }

  @Test
  void anotherMonitorIsRefusedWhileOneIsOpen() {
    IOException thrown =
        assertThrows(IOException.class, () -> QuoteMonitor.open(directory, ENGLISH));
    assertTrue(thrown.toString().contains("close that QuoteMonitor first"), thrown::toString);
  }

  @Test
  void anIndexOfArticlesIsNoPlaceForSearches(@TempDir Path folder) throws IOException {
    QuoteIndexer.open(folder, Newsroom.OPTIONS).close();
    IndexFormatException thrown =
        assertThrows(IndexFormatException.class, () -> QuoteMonitor.open(folder, ENGLISH));
    assertTrue(thrown.toString().contains("no saved searches"), thrown::toString);
    QuoteIndexer.open(folder, Newsroom.OPTIONS).close();
  }

  @Test
  void searchesAreNoIndexOfArticles(@TempDir Path folder) throws IOException {
    QuoteMonitor.open(folder, ENGLISH).close();
    assertThrows(IndexFormatException.class, () -> QuoteIndexer.open(folder, Newsroom.OPTIONS));
  }

  @Test
  void aNameIsNotBlankAndNotEndless() {
    for (String name : List.of("", " ", "a".repeat(SavedSearch.MAX_NAME_LENGTH + 1))) {
      assertThrows(IllegalArgumentException.class, () -> new SavedSearch(name, QuoteQuery.all()));
    }
  }

  @Test
  void ofSearchesThatCannotAllBeKeptNoneIsSaved() {
    SavedSearch half = new SavedSearch("half", QuoteQuery.all().about("\ud83d"));
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> monitor.save(PIERS, half));
    assertTrue(thrown.toString().contains("surrogate"), thrown::toString);
    assertEquals(List.of(), monitor.searches());
  }

  @Test
  void namesAreToldApartLetterByLetter() throws IOException {
    String endless = "a".repeat(SavedSearch.MAX_NAME_LENGTH);
    monitor.save(
        new SavedSearch("Piers", QuoteQuery.all()),
        new SavedSearch("piers", QuoteQuery.all()),
        new SavedSearch(endless, QuoteQuery.all()),
        new SavedSearch(endless.substring(1) + "b", QuoteQuery.all()));
    monitor.delete("piers");
    reopen();
    assertEquals(3, monitor.searches().size());
  }
}
