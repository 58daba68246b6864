package dev.quoth.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each page in {@code pages} is built as those of some site or system; beside it are its
 * paragraphs.
 */
class PageLayoutsTest {

  static Stream<String> layouts() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".html"))
          .map(name -> name.substring(0, name.length() - ".html".length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void theTextOfAnArticleIsFoundInEachLayout(String name) throws IOException, URISyntaxException {
    Document page = Jsoup.parse(Files.readString(folder().resolve(name + ".html")));
    String title =
        Optional.ofNullable(page.selectFirst("meta[property=og:title]"))
            .map(meta -> meta.attr("content"))
            .orElseGet(page::title);
    List<String> paragraphs = MainText.of(page.body(), title, new GuideText(""));
    assertEquals(
        Files.readString(folder().resolve(name + ".txt")), String.join("\n", paragraphs) + "\n");
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(PageLayoutsTest.class.getResource("pages"), "pages").toURI());
  }
}
