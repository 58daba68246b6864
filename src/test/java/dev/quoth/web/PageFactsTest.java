package dev.quoth.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The facts of a page are those that {@code page-facts.txt} has for each kind of page. */
class PageFactsTest {

  @TestFactory
  Stream<DynamicTest> aPageHasTheFactsThatItSays() throws IOException {
    return cases().stream()
        .map(page ->
            DynamicTest.dynamicTest(page.name, () -> assertEquals(page.facts, page.found())));
  }

  @Test
  void theSamplesHaveTheirFacts() throws IOException {
    PageFacts page = sample("page.html", StandardCharsets.UTF_8);
    assertEquals("Pier to stay open, says harbour master", page.title());
    assertEquals(Optional.of(Instant.parse("2026-03-02T08:15:00Z")), page.published());
    assertEquals(List.of("Mara Lindqvist", "Tom O'Dell"), page.authors());
    assertEquals("The Kelden Courier", page.source());
    assertEquals("Harbour", page.section());
    assertEquals(Optional.of("en-GB"), page.language());
    assertEquals(List.of("pier", "ferries"), page.tags());
    PageFacts old = sample("page-windows-1252.html", Charset.forName("windows-1252"));
    assertEquals("Café fined", old.title());
    assertEquals(Optional.of(Instant.parse("2026-01-15T00:00:00Z")), old.published());
    assertEquals(List.of("Will Hale"), old.authors());
    assertEquals("Old Quay News", old.source());
  }

  private static PageFacts sample(String name, Charset charset) throws IOException {
    String page = new String(bytes("/dev/quoth/io/formats/" + name), charset);
    return PageFacts.of(Jsoup.parse(page), Optional.empty());
  }

  @Test
  void aTextInJsonMayHaveMarkupOrBeEscaped() {
    assertEquals(Optional.of("One.\n\n“Two.”"), body("One.\\n\\n&ldquo;Two.&rdquo;"));
    assertEquals(Optional.of("One.\n\n“Two.”"), body("<p>One.</p><p>“Two.”</p>"));
    assertEquals(Optional.of("One.\n\n“Two.”"), body("&lt;p>One.&lt;/p>&lt;p>“Two.”&lt;/p>"));
    assertEquals(Optional.empty(), body(" "));
  }

  private static Optional<String> body(String written) {
    String json = "{\"@type\":\"NewsArticle\",\"articleBody\":\"" + written + "\"}";
    String page = "<script type='application/ld+json'>" + json + "</script>";
    return PageFacts.of(Jsoup.parse(page), Optional.empty()).articleBody();
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
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream file = PageFactsTest.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new AssertionError("there is no file " + name);
      }
      return file.readAllBytes();
    }
  }
}
