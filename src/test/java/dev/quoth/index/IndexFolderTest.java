package dev.quoth.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that is not an index is touched. */
class IndexFolderTest {

  @TempDir private Path folder;

  private static QuoteIndexer open(Path folder) throws IOException {
    return QuoteIndexer.open(folder, IndexerOptions.of(Language.english()));
  }

  private Set<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_notes.txt",
        "_holiday.jpg",
        "_1.json",
        "notes.txt",
        "article.jsonl",
        "segments.txt"
      })
  void aFolderWithAnythingElseIsRefusedAndKept(String name) throws IOException {
    Files.writeString(folder.resolve(name), "mine");
    IOException error = assertThrows(IOException.class, () -> open(folder));
    assertTrue(error.toString().contains(name), error::toString);
    assertEquals(Set.of(name), names());
  }

  @Test
  void anIndexWithoutItsCommitIsNotReplacedByAnEmptyOne() throws IOException {
    try (QuoteIndexer indexer = open(folder)) {
      indexer.add(Article.builder("a", "“Yes,” Ann Lee said.").build());
    }
    for (String name : names()) {
      if (name.startsWith("segments_")) {
        Files.delete(folder.resolve(name));
      }
    }
    Set<String> before = names();
    IOException error = assertThrows(IOException.class, () -> open(folder));
    assertTrue(error.toString().contains("segments_N"), error::toString);
    assertEquals(before, names());
  }

  @Test
  void whatLuceneWouldDeleteBesideAnIndexIsRefusedAndWhatItLeavesIsNot() throws IOException {
    open(folder).close();
    Files.writeString(folder.resolve("README"), "mine");
    Files.writeString(folder.resolve(".DS_Store"), "");
    open(folder).close();
    assertTrue(names().containsAll(List.of("README", ".DS_Store")));
    for (String name : List.of("_notes.txt", "segments.txt")) {
      Path file = Files.writeString(folder.resolve(name), "mine");
      IOException error = assertThrows(IOException.class, () -> open(folder));
      assertTrue(error.toString().contains(name), error::toString);
      Files.delete(file);
    }
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    IOException error = assertThrows(IOException.class, () -> open(file));
    assertTrue(error.toString().contains("is a file"), error::toString);
    assertEquals("mine", Files.readString(file));
  }
}
