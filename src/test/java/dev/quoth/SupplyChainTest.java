package dev.quoth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a build runs that is not ours is named so that nobody can change it afterwards. */
class SupplyChainTest {

  private static final String USE = "uses: ";

  @Test
  void everyActionIsNamedByItsCommitAndHasItsVersionInAComment() throws IOException {
    List<String> uses = uses();
    assertFalse(uses.isEmpty(), "there are workflows");
    assertEquals(
        List.of(),
        uses.stream()
            .filter(use -> !use.matches("[\\w./-]+@[0-9a-f]{40} # v\\d+(\\.\\d+)*"))
            .toList());
  }

  private static List<String> uses() throws IOException {
    List<String> uses = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(".github/workflows"))) {
      for (Path file : files.toList()) {
        for (String line : Files.readAllLines(file)) {
          int at = line.indexOf(USE);
          if (at >= 0) {
            uses.add(line.substring(at + USE.length()).strip());
          }
        }
      }
    }
    return uses;
  }
}
