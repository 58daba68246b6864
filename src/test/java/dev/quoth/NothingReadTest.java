package dev.quoth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the programs for daily use end when they find nothing to read, for scripts that ask. */
class NothingReadTest {

  @TempDir Path folder;

  private record Run(int status, List<String> errors) {}

  private static Run run(String program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), errors.lines().toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ExtractQuotes", "WhoSaidWhat"})
  void whoReadsNothingSaysSoAndFails(String program) throws Exception {
    Path letter = Files.writeString(folder.resolve("pier.rtf"), "{\\rtf1 The pier stays open.}");
    Run run = run(program, letter.toString());
    assertEquals(1, run.status());
    assertTrue(run.errors().getLast().contains("nothing was read of " + letter), run::toString);
    assertTrue(
        run.errors().stream()
            .anyMatch(line -> line.startsWith("skipped " + letter + ":1:1: this is ")),
        run::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ExtractQuotes", "WhoSaidWhat"})
  void anEmptyFolderIsNothing(String program) throws Exception {
    Run run = run(program, folder.toString());
    assertEquals(1, run.status());
    assertTrue(run.errors().getLast().contains("nothing was read of " + folder), run::toString);
  }

  @Test
  void aFeedIsSomething() throws Exception {
    Path feed =
        Files.writeString(
            folder.resolve("a.xml"),
            "<rss><channel><item><link>https://post.example/1</link>"
                + "<description>\"The pier stays open,\" said Ivo Brandt.</description>"
                + "</item></channel></rss>");
    assertEquals(0, run("ExtractQuotes", feed.toString()).status());
    assertEquals(0, run("WhoSaidWhat", feed.toString(), "--about", "pier").status());
  }

  @Test
  void aTableIsSomething() throws Exception {
    Path table =
        Files.writeString(
            folder.resolve("a.csv"),
            "id,text\n1,\"\"\"The pier stays open,\"\" said Ivo Brandt.\"\n");
    assertEquals(0, run("ExtractQuotes", table.toString()).status());
    assertEquals(0, run("WhoSaidWhat", table.toString(), "--about", "pier").status());
  }
}
