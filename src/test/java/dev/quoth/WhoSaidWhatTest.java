package dev.quoth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the switches of {@code examples/WhoSaidWhat} print. */
class WhoSaidWhatTest {

  private static final ExampleFile PROGRAM = new ExampleFile(Path.of("examples/WhoSaidWhat.java"));

  @TempDir Path folder;

  @BeforeEach
  void writeArticles() throws IOException {
    article(
        "strike",
        "2026-03-02",
        "Harbour Post",
        """
        “We want wages that feed a family,” said Bram O’Dowd, leader of the dockers’ union.

        “Nobody is served by an empty ferry,” said Anneke Sorley, the harbour minister.
        """);
    article(
        "weekend",
        "2026-04-05",
        "Quayside",
        """
        “We want wages that feed a family,” said Bram O’Dowd.

        “The ferry sails when wages rise,” O’Dowd said on Sunday.
        """);
  }

  private void article(String id, String day, String source, String text) throws IOException {
    String header = "title: The " + id + "\ndate: " + day + "\nsource: " + source + "\n\n";
    Files.writeString(folder.resolve(id + ".txt"), header + text);
  }

  private String printed(String... options) throws Exception {
    List<String> arguments = new ArrayList<>(List.of(folder.toString()));
    arguments.addAll(List.of(options));
    return PROGRAM.printed(arguments.toArray(String[]::new));
  }

  @Test
  void aSearchIsTypedAsIntoASearchBox() throws Exception {
    assertEquals(
        """
        Quotes by:sorley about ferry since:2026-03: 1

        1. Anneke Sorley, harbour minister
           “Nobody is served by an empty *ferry*,”
           [Harbour Post, 2026-03-02, The strike]\
        """,
        printed("--ask", "by:sorley about ferry since:2026-03"));
  }

  @Test
  void anOptionIsAnOperatorOfTheSearchBox() throws Exception {
    assertEquals(
        """
        Quotes by o'dowd since 2026-04 "wages rise": 1

        1. Bram O’Dowd
           “The ferry sails when *wages rise*,”
           [Quayside, 2026-04-05, The weekend]\
        """,
        printed("--by", "o'dowd", "--since", "2026-04", "--ask", "\"wages rise\""));
  }

  @Test
  void theSameWordsAreShownOnce() throws Exception {
    assertEquals(
        """
        Quotes about family collapse words sort oldest: 2

        1. Bram O’Dowd, leader of the dockers’ union
           “We want wages that feed a *family*,”
           [Harbour Post, 2026-03-02, The strike, printed 2 times]\
        """,
        printed("--about", "family", "--collapse", "words", "--sort", "oldest"));
  }

  @Test
  void anIndexIsKept() throws Exception {
    String index = folder.resolve("index").toString();
    String written = printed("--index", index, "--by", "Sorley");
    assertEquals(written, PROGRAM.printed("--index", index, "--by", "Sorley"));
    assertTrue(written.startsWith("Quotes by Sorley: 1\n"), written);
  }

  @Test
  void whatNothingIsSaidWithIsFoundToo() throws Exception {
    assertEquals("Quotes about xylophone: 0", printed("--about", "xylophone"));
  }
}
