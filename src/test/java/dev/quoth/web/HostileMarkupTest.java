package dev.quoth.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.io.ArticleFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No page makes the reader hang, overflow the stack or take more than linear time. */
class HostileMarkupTest {

  private static final String ADDRESS = "https://courier.example/1";
  private static final String SENTENCE =
      "<p>“The pier stays open for as long as I am master here,” said Ivo Brandt on Monday.</p>";

  /** A hang is told from a slow machine by being a hundred times slower than a slow machine. */
  private static final Duration HANG = Duration.ofMinutes(3);

  private static Optional<Article> read(String page) {
    return read(page.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<Article> read(byte[] page) {
    return assertTimeoutPreemptively(
        HANG,
        () -> {
          try {
            return Optional.of(WebPage.read(page, ADDRESS));
          } catch (ArticleFormatException e) {
            return Optional.empty();
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<p>",
        "<b>",
        "<a href=x>",
        "<ul><li>",
        "<table><tr><td>",
        "<blockquote>",
        "<sup>1",
        "<figure>",
        "<font size=1>",
        "<x-y>",
        "<form>",
        "<article>",
        "<i><p>",
        "<br>",
        "<div class=ad>",
        "</div>",
        "<!--",
        "<![CDATA[",
        "&",
        "&#",
        "<",
        "<h1>a",
        "<script>",
        "<svg><p>",
        "<template>"
      })
  void anElementThatIsOpenedTwoHundredThousandTimesIsRead(String element) {
    read(SENTENCE + element.repeat(200_000) + SENTENCE);
  }

  @Test
  void manySmallBlocksDeepInThePageAreRead() {
    String page =
        "<meta name=date content=2026-03-02>"
            + "<div>".repeat(500)
            + "<p>The pier stays.".repeat(200_000)
            + SENTENCE;
    assertTrue(read(page).isPresent());
  }

  @Test
  void aTagWithManyAttributesIsRead() {
    StringBuilder page = new StringBuilder("<div ");
    for (int i = 0; i < 100_000; i++) {
      page.append("class").append(i).append("='nav ad share' ");
    }
    read(page + ">" + SENTENCE);
    read("<div class='" + "nav-share ".repeat(200_000) + "'>" + SENTENCE + "</div>");
  }

  @Test
  void manyMarksOfFactsAreRead() {
    String meta = "<meta property=og:title content='The pier stays'>";
    String json =
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":\"A B\"}</script>";
    String byline = "<span class=byline>By <a rel=author href=/a>Jo Winter</a></span>";
    for (String mark :
        new String[] {
          meta, json, byline, "<time datetime=2026-03-02>x</time>", "<h1>The pier stays</h1>"
        }) {
      read("<html><body>" + mark.repeat(50_000) + SENTENCE);
    }
  }

  @Test
  void jsonOfAnyDepthIsPassedOver() {
    for (String open :
        new String[] {"[", "{\"author\":", "{\"@graph\":[", "\"", "\\u", "{\"a\":1,"}) {
      String page = "<script type='application/ld+json'>" + open.repeat(200_000) + "</script>";
      assertTrue(
          read(page + "<meta property=article:published_time content=2026-03-02>" + SENTENCE)
              .isPresent(),
          open);
    }
  }

  @Test
  void aPageThatIsTooLargeIsRefused() {
    byte[] page = new byte[PageReader.MAX_BYTES + 1];
    ArticleFormatException e =
        assertThrows(ArticleFormatException.class, () -> WebPage.read(page, ADDRESS));
    assertEquals(
        ADDRESS + ":1:1: the page is larger than 16 MB, the most that is read", e.getMessage());
  }

  @Test
  void aPageWithBytesChangedAtRandomIsReadOrRefused() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    byte[] page = sample();
    for (int round = 0; round < 1_000; round++) {
      byte[] changed = page.clone();
      for (int i = 0; i < 1 + random.nextInt(50); i++) {
        changed[random.nextInt(changed.length)] = mutation(random);
      }
      try {
        read(changed)
            .ifPresent(article ->
                assertEquals(read(changed).map(Article::text), Optional.of(article.text())));
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed + ", round " + round, e);
      }
    }
  }

  private static byte mutation(Random random) {
    String telling = "<>\"'/=&;-!{}[]\\: \n";
    return random.nextBoolean()
        ? (byte) telling.charAt(random.nextInt(telling.length()))
        : (byte) random.nextInt(256);
  }

  @Test
  void aPageIsReadOrRefusedWhereverItIsCutOff() throws IOException {
    byte[] page = sample();
    for (int end = 0; end < page.length; end += 7) {
      read(Arrays.copyOf(page, end));
    }
  }

  private static byte[] sample() throws IOException {
    try (InputStream file =
        HostileMarkupTest.class.getResourceAsStream("/dev/quoth/io/formats/page.html")) {
      return Objects.requireNonNull(file).readAllBytes();
    }
  }
}
