package dev.quoth.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Articles and searches that were written to break a page, or to run in it. */
class HostilePagesTest {

  private static final String BAD = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&lt;";

  private static ServedIndex served;

  @BeforeAll
  static void serve() throws IOException {
    served = serveHostileArticles();
  }

  static ServedIndex serveHostileArticles() throws IOException {
    return ServedIndex.of(
        article("a " + BAD + "/../?&#", "javascript:alert(1)"),
        article("b", "JaVaScRiPt://news.example/%0aalert(1)"),
        article("c", "data:text/html,<script>alert(1)</script>"),
        article("d", "https://news.example/\" onclick=\"alert(1)"),
        article("e\u202e\u0000\ud800", "https://news.example/ok?a=1&b=2"));
  }

  private static Article article(String id, String url) {
    return Article.builder(
            id,
            "“The pier "
                + BAD
                + " stays open, and nobody closes it,” said Ivo <b>Brandt</b>, a "
                + BAD
                + " man.\n\n“We "
                + "\u202e\u0001\ud83d stay,” said Mara \"<i>\" Lund. Anna O'Neil & Sons said that"
                + " the ferry sails.\n\n"
                + BAD)
        .title("Title " + BAD)
        .source("Source " + BAD)
        .section("Section " + BAD)
        .url(url)
        .publishedOn(LocalDate.of(2026, 3, 2))
        .build();
  }

  @AfterAll
  static void close() throws IOException {
    served.close();
  }

  /** Follows every link of every page, and looks at each. */
  @Test
  void noPageHasAScriptOrALinkOfAnArticle() throws Exception {
    Deque<String> waiting = new ArrayDeque<>();
    String bad = URLEncoder.encode(BAD, StandardCharsets.UTF_8);
    waiting.add("/");
    waiting.add("/?q=" + bad);
    waiting.add("/?q=pier&after=" + bad);
    waiting.add("/" + bad.replace("+", "%20"));
    waiting.add("/article?id=" + bad);
    waiting.add("/speaker?name=" + bad);
    waiting.add("/verify?words=" + bad + "&speaker=" + bad);
    waiting.add("/feed?q=" + bad);
    Set<String> seen = new HashSet<>(waiting);
    int pages = 0;
    while (!waiting.isEmpty() && pages < 300) {
      String path = waiting.remove();
      HttpResponse<String> answer = served.get(path);
      assertTrue(answer.statusCode() < 500, () -> path + ": " + answer.statusCode());
      pages++;
      if (answer.headers().firstValue("Content-Type").orElseThrow().startsWith("text/html")) {
        assertHarmless(path, answer.body(), seen, waiting);
      }
    }
    assertTrue(pages > 10, "pages: " + pages);
  }

  private static void assertHarmless(
      String path, String html, Set<String> seen, Deque<String> waiting) throws Exception {
    assertWellFormed(html);
    Document page = Jsoup.parse(html, served.address().resolve(path).toString());
    assertEquals(List.of("page.js"), page.select("script").eachAttr("src"), path);
    assertEquals("", page.select("script").html(), path);
    assertTrue(page.select("img, iframe, b, i, style, object, base").isEmpty(), path);
    for (Element element : page.getAllElements()) {
      assertTrue(
          element.attributes().asList().stream().noneMatch(each -> each.getKey().startsWith("on")),
          element::toString);
    }
    for (Element link : page.select("[href]")) {
      String to = link.absUrl("href");
      assertTrue(
          to.startsWith(served.address().toString()) || to.startsWith("https://news.example/ok"),
          () -> path + " links to " + link);
      if (to.startsWith(served.address().toString()) && seen.add(to)) {
        waiting.add(to);
      }
    }
  }

  /** A page is XML, too, which is stricter than browsers are. */
  private static void assertWellFormed(String html) throws Exception {
    assertTrue(html.startsWith("<!DOCTYPE html>\n"), html);
    String xml = html.substring(html.indexOf('\n') + 1);
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void anArticleOfAnyIdCanBeFound() throws Exception {
    Document page = served.page("/?q=pier+perArticle:1");
    assertEquals(5, page.select(".hit").size());
    assertTrue(page.text().contains(BAD), page::text);
  }

  @Test
  void halfACharacterIsReplaced() {
    assertEquals("a\ufffdb\n", new Html().text("a\ud800b").toString());
    assertEquals("\ufffd\ufffd\n", new Html().text("\u0000\udc00").toString());
    assertEquals("😀\n", new Html().text("😀").toString());
  }

  @Test
  void anAddressIsOfTheWebOrNone() {
    assertFalse(Href.web("javascript:alert(1)").isPresent());
    assertFalse(Href.web(" javascript:alert(1)").isPresent());
    assertFalse(Href.web("//evil.example/").isPresent());
    assertFalse(Href.web("https:evil").isPresent());
    assertTrue(Href.web("HTTPS://news.example/a").isPresent());
  }
}
