package dev.quoth.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.ArticleFact;
import dev.quoth.Filter;
import dev.quoth.IndexReport;
import dev.quoth.Passage;
import dev.quoth.PassageKind;
import dev.quoth.Quote;
import dev.quoth.QuoteQuery;
import dev.quoth.extract.QuoteExtractor;
import dev.quoth.language.Language;
import dev.quoth.search.QuoteSearcher;
import dev.quoth.search.SearcherOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an index is looked after with: snapshots, removal, purging, reindexing, verification. */
class LookAfterIndexTest {

  private static final long SEED = Long.getLong("quoth.seed", 20_261_127L);

  private static final IndexerOptions OPTIONS =
      IndexerOptions.of(Language.english()).withBufferMegabytes(1);

  @TempDir private Path folder;

  private static Article article(int number, String source) {
    return Article.builder("a" + number, "“The ferry is late,” Ann Lee said on day " + number + ".")
        .source(source)
        .build();
  }

  private static List<String> passages(Directory directory) throws IOException {
    try (QuoteSearcher searcher =
            QuoteSearcher.open(directory, SearcherOptions.of(Language.english()));
        Stream<Passage> all = searcher.stream(QuoteQuery.all())) {
      return all.map(Passage::id).toList();
    }
  }

  private static long articles(Path index) throws IOException {
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index, SearcherOptions.of(Language.english()))) {
      return searcher.articles();
    }
  }

  @Test
  void aSnapshotIsTheLastCommitWhateverIsWrittenMeanwhile() throws Exception {
    Path index = folder.resolve("index");
    AtomicBoolean enough = new AtomicBoolean();
    try (QuoteIndexer indexer = QuoteIndexer.open(index, OPTIONS);
        ExecutorService threads = Executors.newSingleThreadExecutor()) {
      for (int i = 0; i < 50; i++) {
        indexer.add(article(i, "Wire"));
      }
      indexer.commit();
      Future<?> writing =
          threads.submit(() -> {
            for (int i = 50; !enough.get(); i++) {
              indexer.add(article(i, "Wire"));
              if (i % 20 == 0) {
                indexer.commit();
              }
            }
            return enough.get();
          });
      for (int copy = 0; copy < 5; copy++) {
        Path backup = folder.resolve("backup-" + copy);
        indexer.snapshot(backup);
        IndexVerification found = IndexVerifier.verify(backup);
        assertEquals(List.of(), found.problems());
        assertEquals(found.articles(), articles(backup));
        assertTrue(found.articles() >= 50, found::toString);
        try (QuoteIndexer restored = QuoteIndexer.open(backup, OPTIONS)) {
          restored.add(article(-1, "Wire"));
        }
        assertEquals(found.articles() + 1, articles(backup));
      }
      enough.set(true);
      writing.get();
    }
  }

  @Test
  void aSnapshotRefusesAFolderWithAnythingInIt() throws IOException {
    try (QuoteIndexer indexer = QuoteIndexer.open(folder.resolve("index"), OPTIONS)) {
      Path full = Files.createDirectory(folder.resolve("full"));
      Files.writeString(full.resolve("notes.txt"), "mine");
      IOException error = assertThrows(IOException.class, () -> indexer.snapshot(full));
      assertTrue(error.toString().contains("is not empty"), error::toString);
      assertEquals("mine", Files.readString(full.resolve("notes.txt")));
      indexer.add(article(1, "Wire"));
    }
    assertEquals(1, articles(folder.resolve("index")));
  }

  @Test
  void whatAnswersAQueryIsRemovedWithItsWholeArticle() throws IOException {
    try (Directory directory = new ByteBuffersDirectory();
        QuoteIndexer indexer = QuoteIndexer.open(directory, OPTIONS)) {
      for (int i = 0; i < 20; i++) {
        indexer.add(article(i, i % 2 == 0 ? "Wire" : "Courier"));
      }
      indexer.add(Article.builder("quiet", "Nobody spoke.").source("Wire").build());
      QuoteQuery wire = QuoteQuery.all().where(Filter.fact(ArticleFact.SOURCE, "Wire"));
      indexer.remove(wire.limit(1));
      assertEquals(11, indexer.statistics().articles());
      long write = indexer.remove(wire.passages(PassageKind.PARAGRAPH));
      assertEquals(10, indexer.statistics().articles());
      try (QuoteSearcherManager manager = indexer.searcherManager();
          QuoteSearcher searcher = manager.searcherFor(write)) {
        assertEquals(10, searcher.search(QuoteQuery.by("Lee")).total().count());
      }
    }
  }

  @Test
  void removedWordsAreGoneFromTheDiskAfterAPurge() throws IOException {
    Path index = folder.resolve("index");
    try (QuoteIndexer indexer = QuoteIndexer.open(index, OPTIONS)) {
      for (int i = 0; i < 30; i++) {
        indexer.add(article(i, "Wire"));
      }
      indexer.add(
          Article.builder("secret", "“Zyxomalia is ours,” said Quentin Vrobel.")
              .title("Zyxomalia")
              .source("Vrobelpost")
              .build());
      indexer.commit();
      for (int i = 30; i < 40; i++) {
        indexer.add(article(i, "Wire"));
      }
      indexer.commit();
      indexer.remove("secret");
      indexer.commit();
      assertTrue(found(index, "zyxomalia") || found(index, "Zyxomalia"), "it was never there");
      indexer.purge();
      assertEquals(0, indexer.statistics().removed());
      for (String word : List.of("zyxomalia", "Zyxomalia", "vrobel", "Vrobel", "secret")) {
        assertFalse(found(index, word), word);
      }
      assertEquals(40, indexer.statistics().articles());
    }
    assertEquals(List.of(), IndexVerifier.verify(index).problems());
  }

  private static boolean found(Path index, String word) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (bytes.contains(word)) {
          return true;
        }
      }
    }
    return false;
  }

  private static IndexerOptions extractor(String version, QuoteExtractor found) {
    return OPTIONS.withExtractor(
        new QuoteExtractor() {
          @Override
          public List<Quote> extract(Article article) {
            return found.extract(article);
          }

          @Override
          public String version() {
            return version;
          }
        });
  }

  private static IndexerOptions nothing() {
    return extractor("nothing", article -> List.of());
  }

  private static IndexerOptions everything() {
    return extractor("everything", QuoteExtractor.of(Language.english()));
  }

  @Test
  void reindexingGivesTheSameIndexAsAddingTheArticles() throws IOException {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      articles.add(
          Article.builder(
                  "id/" + i, "  Lead \uD83D\uDEA2.\n\n“The ferry is late,” Ann Lee said.\r\n\n")
              .title("Ferries " + i)
              .source("Wire")
              .author("Bo Ek")
              .tag("sea")
              .metadata("desk", "foreign")
              .build());
    }
    try (Directory old = new ByteBuffersDirectory();
        Directory expected = new ByteBuffersDirectory()) {
      try (QuoteIndexer indexer = QuoteIndexer.open(old, nothing())) {
        indexer.addAll(articles.stream(), Runnable::run, soFar -> {});
      }
      assertEquals(List.of(), passages(old));
      try (QuoteIndexer indexer = QuoteIndexer.open(old, everything());
          ExecutorService threads = Executors.newFixedThreadPool(2)) {
        IndexReport report = indexer.reindex(threads, soFar -> {});
        assertEquals(40, report.articles());
        assertEquals(40, report.quotes());
        assertEquals(0, indexer.reindex(threads, soFar -> {}).articles());
      }
      try (QuoteIndexer indexer = QuoteIndexer.open(expected, everything())) {
        indexer.addAll(articles.stream(), Runnable::run, soFar -> {});
      }
      assertEquals(passages(expected), passages(old));
      assertEquals(List.of(), IndexVerifier.verify(old).problems());
    }
  }

  @Test
  void aRunThatWasStoppedGoesOnWhereItEnded() throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      try (QuoteIndexer indexer = QuoteIndexer.open(directory, nothing())) {
        for (int i = 0; i < 30; i++) {
          indexer.add(article(i, "Wire"));
        }
      }
      try (QuoteIndexer indexer = QuoteIndexer.open(directory, everything())) {
        assertThrows(
            IllegalStateException.class,
            () ->
                indexer.reindex(
                    Runnable::run,
                    soFar -> {
                      if (soFar.articles() == 12) {
                        throw new IllegalStateException("stopped");
                      }
                    }));
        indexer.commit();
        long left = 30 - quotes(indexer);
        assertEquals(left, indexer.reindex(Runnable::run, soFar -> {}).articles());
        assertTrue(left < 30, "what was done is kept");
        assertEquals(30, quotes(indexer));
      }
    }
  }

  private static long quotes(QuoteIndexer indexer) throws IOException {
    return indexer.statistics().quotes();
  }

  @Test
  void whatIsAddedOrRemovedMeanwhileStays() throws Exception {
    Random random = new Random(SEED);
    try (Directory directory = new ByteBuffersDirectory()) {
      try (QuoteIndexer indexer = QuoteIndexer.open(directory, nothing())) {
        for (int i = 0; i < 300; i++) {
          indexer.add(article(i, "Wire"));
        }
      }
      try (QuoteIndexer indexer = QuoteIndexer.open(directory, everything());
          ExecutorService threads = Executors.newFixedThreadPool(2)) {
        List<Integer> changed = IntStream.range(0, 300).filter(i -> i % 3 > 0).boxed().toList();
        Future<IndexReport> run = threads.submit(() -> indexer.reindex(Runnable::run, soFar -> {}));
        List<Integer> order = new ArrayList<>(changed);
        Collections.shuffle(order, random);
        for (int i : order) {
          if (i % 3 == 1) {
            indexer.remove("a" + i);
          } else {
            indexer.add(article(i, "Courier"));
          }
        }
        run.get();
        assertEquals(200, indexer.statistics().articles(), "seed " + SEED);
        try (QuoteSearcher searcher = indexer.searcher()) {
          QuoteQuery courier = QuoteQuery.all().where(Filter.fact(ArticleFact.SOURCE, "Courier"));
          assertEquals(100, searcher.search(courier).total().count(), "seed " + SEED);
        }
      }
      assertEquals(List.of(), IndexVerifier.verify(directory).problems());
    }
  }

  /** Writes an index of one segment, to be damaged. */
  private Path written() throws IOException {
    Path index = folder.resolve("index");
    try (QuoteIndexer indexer = QuoteIndexer.open(index, OPTIONS)) {
      for (int i = 0; i < 60; i++) {
        indexer.add(article(i, "Wire"));
      }
    }
    return index;
  }

  @Test
  void anIndexWithFlippedBitsIsNotSound() throws IOException {
    Random random = new Random(SEED);
    Path index = written();
    assertEquals(List.of(), IndexVerifier.verify(index).problems());
    List<Path> segments;
    try (Stream<Path> files = Files.list(index)) {
      segments = files.filter(file -> file.toString().endsWith(".cfs")).toList();
    }
    for (Path file : segments) {
      byte[] whole = Files.readAllBytes(file);
      for (int flip = 0; flip < 40; flip++) {
        int at = random.nextInt(whole.length);
        byte[] damaged = whole.clone();
        damaged[at] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, damaged);
        assertFalse(sound(index), file + ", byte " + at + ", seed " + SEED);
      }
      Files.write(file, whole);
    }
    assertTrue(sound(index));
  }

  private static boolean sound(Path index) {
    try {
      return IndexVerifier.verify(index).isSound();
    } catch (IOException e) {
      return false; // refused where it is opened
    }
  }

  @Test
  void damagedPassagesAreReadOrRefusedAsDamaged() throws IOException {
    Random random = new Random(SEED);
    Path index = written();
    Path segment = index.resolve("_0.cfs");
    byte[] whole = Files.readAllBytes(segment);
    for (int flip = 0; flip < 300; flip++) {
      byte[] damaged = whole.clone();
      int at = random.nextInt(whole.length);
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(segment, damaged);
      try (Directory directory = new NIOFSDirectory(index)) {
        passages(directory);
      } catch (IOException | UncheckedIOException e) { // it says so
      } catch (RuntimeException | AssertionError e) {
        // Lucene trusts its own structures, which only their checksums and its assertions tell.
        assertTrue(
            thrower(e).startsWith("org.apache.lucene."),
            () -> e + " after byte " + at + ", seed " + SEED);
      }
    }
  }

  /** Returns the class that threw, or that called the JDK's method which did. */
  private static String thrower(Throwable e) {
    return Stream.of(e.getStackTrace())
        .map(StackTraceElement::getClassName)
        .filter(name -> !name.startsWith("java."))
        .findFirst()
        .orElse("");
  }

  @Test
  void anIndexThatIsWrittenIsVerifiedByASnapshot() throws IOException {
    Path index = folder.resolve("index");
    try (QuoteIndexer indexer = QuoteIndexer.open(index, OPTIONS)) {
      indexer.add(article(1, "Wire"));
      indexer.commit();
      IOException error = assertThrows(IOException.class, () -> IndexVerifier.verify(index));
      assertTrue(error.toString().contains("verify a snapshot of it"), error::toString);
      indexer.snapshot(folder.resolve("copy"));
    }
    assertTrue(IndexVerifier.verify(folder.resolve("copy")).isSound());
  }
}
