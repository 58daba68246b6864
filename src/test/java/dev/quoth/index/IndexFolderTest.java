package dev.quoth.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.language.Language;
import dev.quoth.search.QuoteSearcher;
import dev.quoth.search.SearcherOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
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
  void aFileIsNoFolderOfAnIndexer() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    IOException error = assertThrows(IOException.class, () -> open(file));
    assertTrue(error.toString().contains("is a file"), error::toString);
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void aFileIsNoFolderOfASearcherOrAVerifier() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    SearcherOptions options = SearcherOptions.of(Language.english());
    for (Executable use :
        List.<Executable>of(
            () -> QuoteSearcher.open(file, options).close(), () -> IndexVerifier.verify(file))) {
      IOException error = assertThrows(IOException.class, use);
      assertTrue(error.toString().contains("is a file"), error::toString);
    }
  }

  /** A process that was killed leaves one. */
  @Test
  void aLockThatNobodyHoldsIsNoObstacle() throws IOException {
    Files.createFile(folder.resolve(IndexWriter.WRITE_LOCK_NAME));
    open(folder).close();
    open(folder).close();
  }

  @Test
  void aFileThatIsCalledLikeTheLockIsNamedAndKept() throws IOException {
    Path lock = Files.writeString(folder.resolve(IndexWriter.WRITE_LOCK_NAME), "mine");
    IOException error = assertThrows(IOException.class, () -> open(folder));
    assertTrue(error.toString().contains("write.lock"), error::toString);
    assertEquals("mine", Files.readString(lock));
    assertEquals(Set.of(IndexWriter.WRITE_LOCK_NAME), names());
  }

  @Test
  void aFolderThatIsCalledLikeTheLockIsNamedAndSearchersPassIt() throws IOException {
    open(folder).close();
    Path lock = folder.resolve(IndexWriter.WRITE_LOCK_NAME);
    Files.deleteIfExists(lock);
    Files.createDirectory(lock);
    IOException error = assertThrows(IOException.class, () -> open(folder));
    assertTrue(error.toString().contains("write.lock"), error::toString);
    QuoteSearcher.open(folder, SearcherOptions.of(Language.english())).close();
  }

  /** The JDK's own image is a folder that nobody can write to, be it the administrator. */
  @Test
  void aFolderThatCannotBeWrittenToIsNamed() {
    Path image = Path.of(URI.create("jrt:/java.base"));
    IOException error = assertThrows(IOException.class, () -> open(image));
    assertTrue(error.toString().contains("cannot be written to"), error::toString);
  }
}
