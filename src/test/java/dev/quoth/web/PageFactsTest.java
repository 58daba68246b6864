package dev.quoth.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The facts of a page are those that {@code page-facts.txt} has for each kind of page. */
class PageFactsTest {

  @TestFactory
  Stream<DynamicTest> aPageHasTheFactsThatItSays() throws IOException {
    return cases().stream()
        .map(page ->
            DynamicTest.dynamicTest(page.name, () -> assertEquals(page.facts, page.found())));
  }

  /** A page with the facts that it must have. */
  private record Case(
      String name, Optional<String> address, Map<String, String> facts, String page) {

    Map<String, String> found() {
      PageFacts found = PageFacts.of(Jsoup.parse(page), address);
      Map<String, String> facts = new LinkedHashMap<>();
      this.facts.keySet().forEach(name -> facts.put(name, fact(found, name)));
      return facts;
    }

    private static String fact(PageFacts facts, String name) {
      String value =
          switch (name) {
            case "title" -> facts.title();
            case "published" -> facts.published().map(Object::toString).orElse("");
            case "unreadable" -> facts.unreadableDate().orElse("");
            case "authors" -> String.join("; ", facts.authors());
            case "source" -> facts.source();
            case "section" -> facts.section();
            case "language" -> facts.language().orElse("");
            case "url" -> facts.url().orElse("");
            case "tags" -> String.join("; ", facts.tags());
            case "article" -> Boolean.toString(facts.saysArticle());
            default -> throw new AssertionError("there is no fact " + name);
          };
      return value.isEmpty() ? "-" : value;
    }
  }

  private static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    String[] sections = read("page-facts.txt").split("(?m)^=== ", -1);
    for (int i = 1; i < sections.length; i++) {
      cases.add(read(List.of(sections[i].split("\n---\n", 2))));
    }
    return cases;
  }

  private static Case read(List<String> headAndPage) {
    List<String> lines = headAndPage.getFirst().lines().toList();
    Map<String, String> facts = new LinkedHashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      int value = line.indexOf(": ");
      facts.put(line.substring(0, value), line.substring(value + 2));
    }
    Optional<String> address = Optional.ofNullable(facts.remove("address"));
    return new Case(lines.getFirst(), address, facts, headAndPage.getLast());
  }

  private static String read(String name) throws IOException {
    try (InputStream file = PageFactsTest.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new AssertionError("there is no file " + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
