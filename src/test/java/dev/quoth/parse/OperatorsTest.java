package dev.quoth.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.quoth.AnyFilter;
import dev.quoth.Filter;
import dev.quoth.QuoteQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of operators is whole, and what is written about it follows it. */
class OperatorsTest {

  @Test
  void noNameIsThatOfTwoOperators() {
    List<String> names =
        Operators.ALL.stream()
            .flatMap(operator -> operator.names().stream())
            .map(name -> name.toLowerCase(Locale.ROOT))
            .toList();
    assertEquals(names.size(), Set.copyOf(names).size(), names::toString);
  }

  @Test
  void eachExampleAsksForSomething() {
    for (Operator operator : Operators.ALL) {
      for (String name : operator.names()) {
        int end = operator.example().indexOf(name.endsWith(".") ? '.' : ':');
        String typed = name.replace(".", "") + operator.example().substring(end);
        assertNotEquals(QuoteQuery.all(), QueryParser.parseStrict(typed), typed);
      }
    }
  }

  @Test
  void eachKindOfFilterHasAnOperatorAndAMinus() {
    Set<Class<?>> asked = new HashSet<>();
    for (Operator operator : Operators.ALL) {
      QueryParser.parse(operator.example()).query().filters().stream()
          .map(Filter::getClass)
          .forEach(asked::add);
    }
    QueryParser.parse("-by:wang").query().filters().stream()
        .map(Filter::getClass)
        .forEach(asked::add);
    assertEquals(Set.copyOf(AnyFilter.kinds()), asked);
  }

  /** A failure prints the table as it should be; copy it. */
  @Test
  void thePageListsEachOperator() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("src", "docs", "SEARCH-BOX.md"));
    int start = lines.indexOf("| operator | asks for | for example |");
    List<String> listed = new ArrayList<>();
    for (int i = start + 2; start >= 0 && i < lines.size() && lines.get(i).startsWith("|"); i++) {
      listed.add(lines.get(i));
    }
    String table = Operators.ALL.stream().map(OperatorsTest::row).collect(Collectors.joining("\n"));
    assertEquals(table, String.join("\n", listed));
  }

  private static String row(Operator operator) {
    String names =
        operator.names().stream()
            .map(name -> "`" + written(name) + "`")
            .collect(Collectors.joining(" "));
    return "| " + names + " | " + operator.meaning() + " | `" + operator.example() + "` |";
  }

  /** A failure prints the list as it should be; copy it, and let the formatter break the lines. */
  @Test
  void theJavadocListsEachOperator() throws IOException {
    String source =
        Files.readString(
            Path.of("src", "main", "java", "dev", "quoth", "parse", "QueryParser.java"));
    int start = source.indexOf("<ul>") + "<ul>".length();
    String listed =
        source.substring(start, source.indexOf("</ul>")).replaceAll("\\s+\\*?\\s*", " ").strip();
    String list = Operators.ALL.stream().map(OperatorsTest::item).collect(Collectors.joining(" "));
    assertEquals(list, listed);
  }

  private static String item(Operator operator) {
    String names =
        operator.names().stream()
            .map(name -> "{@code " + written(name) + "}")
            .collect(Collectors.joining(" or "));
    return "<li>" + names + ": " + operator.meaning();
  }

  private static String written(String name) {
    return name.endsWith(".") ? name + "NAME" : name;
  }
}
