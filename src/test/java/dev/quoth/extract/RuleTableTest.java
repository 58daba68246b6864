package dev.quoth.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.extract.rules.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests that the documentation lists the rules as the code has them. */
class RuleTableTest {

  private static final Path DOCUMENT = Path.of("src", "docs", "EXTRACTION.md");
  private static final String HEAD = "| rule | what it says |";
  private static final int COLUMNS = 2;

  @Test
  void theTableHasEveryRuleAndItsMeaning() throws IOException {
    List<String> rows =
        Files.readAllLines(DOCUMENT).stream()
            .dropWhile(line -> !line.startsWith(HEAD))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .map(RuleTableTest::start)
            .toList();
    List<String> rules =
        Stream.of(Rule.values())
            .map(rule -> "| " + rule.id() + " | " + rule.meaning() + " |")
            .toList();
    assertEquals(rules, rows, "RuleWorth prints the table, CONTRIBUTING.md has its command");
  }

  private static String start(String row) {
    int end = 0;
    for (int column = 0; column < COLUMNS; column++) {
      end = row.indexOf('|', end + 1);
    }
    return row.substring(0, end + 1);
  }
}
