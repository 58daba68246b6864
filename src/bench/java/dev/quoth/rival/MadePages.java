package dev.quoth.rival;

import dev.quoth.Article;
import dev.quoth.io.ArticleReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Web pages of about 90 KB, made of the fixture articles, with what news sites put around a text:
 * navigation, teasers with pictures, icons, styles, scripts and their data.
 */
final class MadePages {

  private static final Path ARTICLES = Path.of("index-fixtures/corpora/harbour-en/articles");
  private static final int PARAGRAPHS = 24;
  private static final int TEASERS = 24;
  private static final int ITEMS = 60;
  private static final int RECORDS = 400;

  private static final String ICON =
      "<svg class=\"icon icon--share\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\""
          + "M12 2C6.48 2 2 6.48 2 12s4.48 10 10 10 10-4.48 10-10S17.52 2 12 2z".repeat(2)
          + "\"/></svg>";

  private MadePages() {}

  /** Makes a number of pages. */
  static List<byte[]> of(int count) throws IOException {
    List<Article> articles;
    try (Stream<Article> read = ArticleReader.strict().read(ARTICLES)) {
      articles = read.toList();
    }
    List<byte[]> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pages.add(page(articles, i).getBytes(StandardCharsets.UTF_8));
    }
    return pages;
  }

  private static String page(List<Article> articles, int number) {
    String title = escaped(articles.get(number % articles.size()).ref().title());
    String items =
        repeated(
            ITEMS,
            i ->
                "<li class=\"nav-item\"><a class=\"nav-link\" href=\"/"
                    + i
                    + "\">Section "
                    + i
                    + "</a></li>");
    String teasers =
        repeated(TEASERS, i -> teaser(articles.get((number + i + 1) % articles.size()), i));
    return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
        + title
        + "</title><style>"
        + ".a-b_c{display:flex;margin:0 auto;padding:1rem}".repeat(200)
        + "</style></head><body class=\"page page--article\"><header><nav><ul>"
        + items
        + "</ul></nav></header><main><article><h1>"
        + title
        + "</h1><div class=\"article__body\">"
        + body(articles, number)
        + "</div></article><aside class=\"sidebar\">"
        + teasers
        + "</aside></main><section class=\"related-stories\">"
        + teasers
        + "</section><footer><ul>"
        + items
        + "</ul></footer><script type=\"application/json\">["
        + repeated(RECORDS, MadePages::data)
        + "{}]</script></body></html>";
  }

  private static String body(List<Article> articles, int number) {
    List<String> lines =
        IntStream.range(0, articles.size())
            .mapToObj(i -> articles.get((number + i) % articles.size()))
            .flatMap(article -> article.text().lines())
            .filter(line -> !line.isBlank())
            .limit(PARAGRAPHS)
            .toList();
    return lines.stream()
        .map(line -> "<p class=\"article__paragraph\">" + escaped(line) + "</p>\n")
        .collect(Collectors.joining("<div class=\"ad-slot\"><span>Advertisement</span></div>"));
  }

  private static String teaser(Article article, int number) {
    String text = article.text();
    return "<div class=\"card card--teaser\" data-id=\""
        + number
        + "\"><a href=\"/x/"
        + number
        + "\"><picture><source srcset=\"/i/"
        + number
        + "-600.jpg 1x\"><img loading=\"lazy\" src=\"/i/"
        + number
        + ".jpg\" alt=\"\"></picture>"
        + ICON
        + "<h3 class=\"card__title\">"
        + escaped(article.ref().title())
        + "</h3></a><p class=\"card__summary\">"
        + escaped(text.substring(0, Math.min(120, text.length())))
        + "</p></div>";
  }

  private static String data(int number) {
    return "{\"id\":"
        + number
        + ",\"url\":\"/x/"
        + number
        + "\",\"image\":{\"src\":\"/i/"
        + number
        + ".jpg\",\"width\":640,\"height\":360},\"tags\":[\"a\",\"b\",\"c\"]},";
  }

  private static String repeated(int count, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
