package dev.quoth.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

  @TempDir private Path folder;
  private final List<InputProblem> skipped = new ArrayList<>();

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private List<String> ids() throws IOException {
    try (Stream<Article> articles = ArticleReader.skipping(skipped::add).read(folder)) {
      return articles.map(Article::id).toList();
    }
  }

  @Test
  void filesAreReadInTheOrderOfTheirPaths() throws IOException {
    write("b.txt", "T");
    write("a/z.txt", "T");
    write("a/b/c d.txt", "T");
    write("a.txt", "T");
    write("B.TXT", "id: own\ntitle: X\n\nT");
    write("c.jsonl", "{\"id\":\"j1\",\"text\":\"T\"}\n{\"id\":\"j2\",\"text\":\"T\"}\n");
    Files.write(folder.resolve("d.json.gz"), Reading.gzip("[{\"id\":\"j3\",\"text\":\"T\"}]"));
    assertEquals(List.of("own", "a", "a/b/c d", "a/z", "b", "j1", "j2", "j3"), ids());
    assertEquals(List.of(), skipped);
  }

  @Test
  void otherFilesAndHiddenOnesAreLeftOut() throws IOException {
    write("a.txt", "T");
    write("README.md", "T");
    write("._a.txt", "\u0000");
    write(".git/x.txt", "T");
    write("txt", "T");
    assertEquals(List.of("a"), ids());
    assertEquals(List.of(), skipped);
  }

  @Test
  void tablesAreReadAndWhatNeedsAnotherReaderIsReported() throws IOException {
    write("a.csv", "id,text\n1,T\n");
    write("b.tsv", "id\ttext\n2\tT\n");
    Files.write(folder.resolve("c.csv.gz"), Reading.gzip("id;text\n3;T\n"));
    write("d.HTML", "<!DOCTYPE html><p>T</p>");
    write("e.htm", "<html>");
    write("f.rss", "<rss version='2.0'>");
    write("g.xml", "<?xml version='1.0'?><project/>");
    write("h.html", "No markup.");
    assertEquals(List.of("1", "2", "3", "h.html"), ids());
    assertEquals(
        List.of("d.HTML", "e.htm", "f.rss", "g.xml"),
        skipped.stream().map(p -> Path.of(p.file()).getFileName().toString()).toList());
  }

  @Test
  void thePartsOfASavedPageAreNoArticles() throws IOException {
    write("Pier.html", "<html>");
    write("Pier_files/frame.html", "<html>");
    write("Pier_files/notes.txt", "T");
    write("old_files/a.txt", "T");
    assertEquals(List.of("old_files/a"), ids());
    assertEquals(1, skipped.size());
  }

  @Test
  void aBadFileDoesNotStopTheOthers() throws IOException {
    write("a.txt", "");
    write("b.json", "[{]");
    write("c.txt", "T");
    assertEquals(List.of("c"), ids());
    assertEquals(
        List.of(folder.resolve("a.txt").toString(), folder.resolve("b.json").toString()),
        skipped.stream().map(InputProblem::file).toList());
  }

  @Test
  void aFileThatCannotBeOpenedIsReported() throws IOException {
    write("z.txt", "T");
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));
    assertEquals(List.of("z"), ids());
    assertEquals(1, skipped.size());
    assertEquals(folder.resolve("gone.txt").toString(), skipped.getFirst().file());
    assertTrue(skipped.getFirst().reason().startsWith("can't be opened: "));
  }

  @Test
  void aLoopOfLinksEnds() throws IOException {
    write("a/x.txt", "T");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    assertEquals(List.of("a/x"), ids());
    assertEquals(List.of(), skipped);
  }

  /** Two links a folder to the next one: each folder more doubles the number of ways. */
  @Test
  void aFolderIsEnteredOnceHoweverManyWaysLeadToIt() throws IOException {
    for (int i = 0; i < 40; i++) {
      write("f" + i + "/x.txt", "T");
      Files.createSymbolicLink(folder.resolve("f" + i + "/a"), folder.resolve("f" + (i + 1)));
      Files.createSymbolicLink(folder.resolve("f" + i + "/b"), folder.resolve("f" + (i + 1)));
    }
    List<String> ids = ids();
    assertEquals(40, ids.size());
    assertTrue(ids.stream().allMatch(id -> id.matches("f[0-9]+/x")), ids.toString());
    assertEquals(List.of(), skipped);
  }

  @Test
  void aFileThatSeveralLinksLeadToIsReadOnce(@TempDir Path elsewhere) throws IOException {
    write("z/real.txt", "T");
    Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("z/real.txt"));
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("z"));
    Files.createDirectories(elsewhere.resolve("in"));
    Files.writeString(elsewhere.resolve("in/other.txt"), "T");
    Files.createSymbolicLink(folder.resolve("m"), elsewhere);
    Files.createSymbolicLink(folder.resolve("k"), elsewhere.resolve("in"));
    Files.createSymbolicLink(elsewhere.resolve("back"), folder);
    assertEquals(List.of("k/other", "z/real"), ids());
    assertEquals(List.of(), skipped);
  }

  @Test
  void aFolderThatIsALinkIsReadUnderItsName() throws IOException {
    write("real/a.txt", "T");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
    try (Stream<Article> articles = ArticleReader.strict().read(link)) {
      assertEquals(List.of("a"), articles.map(Article::id).toList());
    }
  }

  @Test
  void anEmptyFolderGivesNothing() throws IOException {
    assertEquals(List.of(), ids());
  }

  @Test
  void aNameThatCannotBeReadGivesNoId() {
    Reading reading = Reading.of("caf\uFFFD.txt", "T");
    assertEquals(List.of(), reading.ids());
    assertTrue(reading.skipped().getFirst().reason().contains("no id"));
    assertEquals("own", Reading.of("caf\uFFFD.txt", "id: own\n\nT").only().id());
  }

  @Test
  void aFileIsItsOwnInput() throws IOException {
    write("sub/a.txt", "T");
    try (Stream<Article> articles = ArticleReader.strict().read(folder.resolve("sub/a.txt"))) {
      assertEquals(List.of("a"), articles.map(Article::id).toList());
    }
  }

  @Test
  void whatDoesNotExistIsSaidAtOnce() {
    assertThrows(
        NoSuchFileException.class, () -> ArticleReader.strict().read(folder.resolve("none.txt")));
  }
}
