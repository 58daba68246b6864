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
    Path page = Files.writeString(folder.resolve("pier.html"), "<html><p>The pier stays open.");
    Run run = run(program, page.toString());
    assertEquals(1, run.status());
    assertTrue(run.errors().getLast().contains("nothing was read of " + page), run::toString);
    assertTrue(
        run.errors()
            .contains(
                "skipped "
                    + page
                    + ":1:1: this is a web page; add org.jsoup:jsoup and .with(WebFormats.all())"),
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
  void aTableIsSomething() throws Exception {
    Path table =
        Files.writeString(
            folder.resolve("a.csv"),
            "id,text\n1,\"\"\"The pier stays open,\"\" said Ivo Brandt.\"\n");
    assertEquals(0, run("ExtractQuotes", table.toString()).status());
    assertEquals(0, run("WhoSaidWhat", table.toString(), "--about", "pier").status());
  }
}
