package dev.quoth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
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
  void optionsNarrowASearch() throws Exception {
    String printed = printed("--by", "o'dowd", "--since", "2026-04", "--ask", "\"wages rise\"");
    assertEquals(
        """
        Quotes by o'dowd, since 2026-04, "wages rise": 1

        1. Bram O’Dowd
           “The ferry sails when *wages rise*,”
           [Quayside, 2026-04-05, The weekend]\
        """,
        printed);
  }

  @Test
  void theSameWordsAreShownOnceWithTheirPlaces() throws Exception {
    String printed = printed("--about", "family", "--collapse", "--sort", "oldest");
    assertEquals(
        """
        Quotes about family: 2, the best of them:

        1. Bram O’Dowd, leader of the dockers’ union
           “We want wages that feed a *family*,”
           [Harbour Post, 2026-03-02, The strike, printed 2 times]
           also in [Quayside, 2026-04-05, The weekend]\
        """,
        printed);
  }

  @Test
  void theWholeIsCountedAndDrawn() throws Exception {
    String printed =
        printed("--limit", "1", "--facets", "speaker", "--facets", "source", "--timeline", "month");
    String whole = printed.substring(printed.indexOf("By speaker"));
    assertEquals(
        """
        By speaker, 2:
          3 Bram O’Dowd
          1 Anneke Sorley
        By source, 2:
          2 Harbour Post
          2 Quayside
        2026-03-01 %1$s 2
        2026-04-01 %1$s 2\
        """
            .replace("%1$s", "#".repeat(60)),
        whole);
  }

  @Test
  void topicsAreListed() throws Exception {
    String few = printed("--by", "o'dowd", "--topics");
    assertTrue(few.startsWith("Quotes by o'dowd: 3\n"), few);
    assertTrue(few.endsWith("\nabout nothing that sets them apart"), few);
    String many = PROGRAM.printed("--about", "bridge", "--limit", "3", "--topics");
    assertTrue(many.contains("\nabout fall: "), many);
  }

  @Test
  void otherProgramsReadJsonAndCsv() throws Exception {
    JsonObject json = JsonParser.parseString(printed("--format", "json")).getAsJsonObject();
    assertEquals(4, json.getAsJsonArray("hits").size());
    String csv = printed("--format", "CSV", "--ask", "sort:oldest");
    assertEquals(5, csv.lines().count(), csv);
    assertTrue(csv.startsWith("id,score,speaker,"), csv);
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
