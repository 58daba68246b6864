package dev.quoth.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.SpeakerIdentity;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import dev.quoth.search.Newsroom;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A registry that is brought up to date is the one that would be built anew. */
class RegistryUpdateTest {

  private static final List<String> SPEAKERS =
      List.of(
          "Ann Brandt (mayor)",
          "Ann M. Brandt (mayor of Kelden)",
          "Brandt",
          "Olaf Brandt (baker)",
          "Robert Lindqvist (harbour master)",
          "Bob Lindqvist",
          "Lindqvist",
          "Emil Dahl (ship owner)",
          "Emil Dahl Jr. (skipper)",
          "Dahl",
          "?");

  private final Directory directory = new ByteBuffersDirectory();

  @TempDir Path folder;

  private SpeakerRegistryBuilder builder() {
    return SpeakerRegistryBuilder.of(Language.english());
  }

  private Path file() {
    return folder.resolve("evidence.json");
  }

  private List<SpeakerIdentity> updated(QuoteIndexer indexer) throws IOException {
    try (QuoteSearcher searcher = indexer.searcher()) {
      return builder().keepingEvidence(file()).build(searcher).identities();
    }
  }

  private List<SpeakerIdentity> builtAnew(QuoteIndexer indexer) throws IOException {
    try (QuoteSearcher searcher = indexer.searcher()) {
      return builder().build(searcher).identities();
    }
  }

  private static Article article(Random random, int number) {
    StringBuilder lines = new StringBuilder("A paragraph and no more.\n");
    int quotes = random.nextInt(4);
    for (int i = 0; i < quotes; i++) {
      String speaker = SPEAKERS.get(random.nextInt(SPEAKERS.size()));
      String sign = speaker.equals("?") ? " " : ": ";
      lines.append(speaker).append(sign).append("Word ").append(random.nextInt()).append(".\n");
    }
    Article.Builder article =
        Article.builder("a" + number, lines.toString()).source("Post " + random.nextInt(2));
    return random.nextInt(5) == 0
        ? article.build()
        : article.publishedOn(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(70))).build();
  }

  /** Adds, replaces and removes. */
  private static void change(QuoteIndexer indexer, Random random) throws IOException {
    int changes = random.nextInt(12);
    for (int i = 0; i < changes; i++) {
      int number = random.nextInt(80);
      if (random.nextInt(3) == 0) {
        indexer.remove("a" + number);
      } else {
        indexer.add(article(random, number));
      }
    }
  }

  @Test
  void afterAnyChangesItIsTheSameAsBuiltAnew() throws IOException {
    for (int seed = 0; seed < 6; seed++) {
      Random random = new Random(seed);
      Files.deleteIfExists(file());
      try (QuoteIndexer indexer = QuoteIndexer.open(new ByteBuffersDirectory(), Newsroom.OPTIONS)) {
        for (int batch = 0; batch < 12; batch++) {
          change(indexer, random);
          assertEquals(builtAnew(indexer), updated(indexer), "seed " + seed + ", batch " + batch);
        }
      }
    }
  }

  @Test
  void onlyWhatIsNewIsRead() throws IOException {
    try (QuoteIndexer indexer = QuoteIndexer.open(directory, Newsroom.OPTIONS)) {
      indexer.add(Article.builder("one", "Ann Brandt (mayor): It is cold.").build());
      assertEquals(1, updated(indexer).size());
      String kept = Files.readString(file());
      Files.writeString(file(), kept.replace("Ann Brandt", "ANN BRANDT"));
      indexer.add(Article.builder("two", "Emil Dahl (skipper): It is late.").build());
      assertEquals(
          List.of("ANN BRANDT", "Emil Dahl"),
          updated(indexer).stream().map(SpeakerIdentity::name).toList());
    }
  }

  @Test
  void whatCountsOtherwiseIsReadAgain() throws IOException {
    try (QuoteIndexer indexer = QuoteIndexer.open(directory, Newsroom.OPTIONS)) {
      indexer.add(Article.builder("one", "Ann Brandt (mayor): It is cold.").build());
      updated(indexer);
      Files.writeString(file(), Files.readString(file()).replace("Ann Brandt", "Olaf Brandt"));
      assertEquals(builtAnew(indexer), updated(indexer));
    }
  }

  @Test
  void anIndexThatIsOlderThanWhatWasKeptIsReadAnew() throws IOException {
    try (QuoteIndexer indexer = QuoteIndexer.open(directory, Newsroom.OPTIONS)) {
      indexer.add(Article.builder("one", "Ann Brandt (mayor): It is cold.").build());
      List<SpeakerIdentity> first = updated(indexer);
      Path backup = Files.copy(file(), folder.resolve("backup"));
      try (QuoteIndexer newer = QuoteIndexer.open(new ByteBuffersDirectory(), Newsroom.OPTIONS)) {
        newer.add(Article.builder("one", "Ann Brandt (baker): It is cold.").build());
        updated(newer);
      }
      assertEquals(first, updated(indexer));
      assertEquals(Files.readString(backup), Files.readString(file()));
    }
  }

  @Test
  void whatIsDamagedIsReadAnewAndAnotherFileIsLeftAlone() throws IOException {
    try (QuoteIndexer indexer = QuoteIndexer.open(directory, Newsroom.OPTIONS)) {
      indexer.add(Article.builder("one", "Ann Brandt (mayor): It is cold.").build());
      updated(indexer);
      String kept = Files.readString(file());
      for (int length = kept.length() - 1; length > 40; length -= 3) {
        Files.writeString(file(), kept.substring(0, length));
        assertEquals(builtAnew(indexer), updated(indexer));
        assertEquals(kept, Files.readString(file()));
      }
      for (String other : List.of("", "{}", "[\"my own\"]", "my notes")) {
        Files.writeString(file(), other);
        IOException refused = assertThrows(IOException.class, () -> updated(indexer));
        assertTrue(String.valueOf(refused.getMessage()).contains("evidence.json is another file"));
        assertEquals(other, Files.readString(file()));
      }
    }
  }

  @Test
  void nothingIsLeftInTheFolderButTheFile() throws IOException {
    try (QuoteIndexer indexer = QuoteIndexer.open(directory, Newsroom.OPTIONS)) {
      updated(indexer);
      updated(indexer);
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file()), files.toList());
    }
  }
}
