package dev.quoth.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No XML hangs a reader, overflows its stack, fills its memory or fetches anything. */
class HostileXmlTest {

  private static final int MANY = 20_000;

  private static final String ITEM =
      "<item><guid isPermaLink=\"false\">1</guid><description>The pier stays.</description></item>";

  private static WebReading feed(String items) {
    return WebReading.of("feed.xml", "<rss><channel>" + items + "</channel></rss>");
  }

  @Test
  void entitiesOfTheFilesOwnAreNotExpandedAndNothingIsFetched() {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\">"
            + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">"
            + "<!ENTITY f SYSTEM \"file:///etc/hostname\">"
            + "<!ENTITY % p SYSTEM \"http://192.0.2.1/x.dtd\"> %p;]>"
            + "<rss><channel><item><description>Pier &c; &f;</description></item></channel></rss>";
    assertEquals("Pier &c; &f;", WebReading.of("feed.xml", bomb).only().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a>",
        "<item>",
        "<description>",
        "<title>",
        "<content>",
        "<p>",
        "<author><name>",
        "<b><i>",
        "<a xmlns:x=\"u\">",
        "<![CDATA[",
        "<!--",
        "<a b=",
        "&amp;",
        "&",
        "<",
        "</a>",
        "<a/>",
        "<?",
        "<!"
      })
  void whatOpensAgainAndAgainIsRead(String opening) {
    String many = opening.repeat(MANY);
    String escaped = many.replace("&", "&amp;").replace("<", "&lt;");
    WebReading.of("f.xml", "<rss><channel>" + many);
    feed(ITEM + "<item><description>" + many + "</description></item>" + ITEM);
    feed(ITEM + "<item><description>" + escaped + "</description></item>" + ITEM);
    WebReading.of("n.xml", "<nitf><body><body.content>" + many);
    WebReading.of("n.xml", "<newsItem guid=\"g\"><contentSet><inlineXML>" + many);
    WebReading.of("n.xml", "<newsItem guid=\"g\"><contentSet><inlineXML>" + escaped);
    WebReading.of("n.xml", "<NewsML><NewsItem>" + "<NewsComponent>".repeat(MANY) + many);
  }

  @Test
  void elementsInElementsAreRead() {
    for (String opening : List.of("<a>", "<div>", "<item>")) {
      String nested = opening.repeat(200_000);
      feed(ITEM + "<item><description>" + nested + "</description></item>");
      feed("<item><description><![CDATA[" + nested + "]]></description></item>");
      WebReading.of("n.xml", "<nitf><body><body.content>" + nested);
    }
  }

  @Test
  void itemsInItemsAreEachReadOnceAsDeepAsTheParserGoes() {
    String nested = "<item><description>The pier stays.</description>";
    assertEquals(100 - 1, WebReading.of("f.xml", "<rss>" + nested.repeat(100)).articles().size());
    feed(nested.repeat(20_000));
  }

  @Test
  void aFileOfMoreThan64MegabytesIsRefused() {
    byte[] item = ITEM.getBytes(StandardCharsets.UTF_8);
    byte[] megabyte = new byte[1 << 20];
    Arrays.fill(megabyte, (byte) ' ');
    InputStream bytes =
        new SequenceInputStream(
            Collections.enumeration(
                Stream.concat(
                        Stream.of("<rss><channel>".getBytes(StandardCharsets.UTF_8), item),
                        Collections.nCopies(64, megabyte).stream())
                    .<InputStream>map(java.io.ByteArrayInputStream::new)
                    .toList()));
    assertEquals(
        List.of("feed.xml:1:1: there are more than 64 MB in this file; split it"),
        WebReading.of("feed.xml", bytes).reports());
  }

  @Test
  void aFileOfNothingButTagsIsRefused() {
    List<String> reports = feed("<a/>".repeat(5_000_000)).reports();
    assertTrue(reports.getFirst().contains("more than 4000000 tags"), reports::toString);
  }

  static Stream<String> samples() {
    return Stream.of("wordpress-feed.xml", "atom-03.xml", "newsml-1.xml", "g2-nitf-blocks.xml");
  }

  /** A cut may lie in a tag, a letter, an entity, a mark. */
  @ParameterizedTest
  @MethodSource("samples")
  void aFileThatIsCutAnywhereGivesWhatIsWholeInIt(String name) throws IOException {
    byte[] bytes = bytes(name);
    List<Article> all = WebReading.of(name, bytes).articles();
    for (int length = 0; length < bytes.length; length += 7) {
      List<Article> articles = WebReading.of(name, Arrays.copyOf(bytes, length)).articles();
      if (length > 1_500) {
        assertTrue(all.containsAll(articles), name + " at " + length + ": " + articles);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aFileInWhichCharactersAreChangedIsReadOrReported(String name) throws IOException {
    byte[] bytes = bytes(name);
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] changed = bytes.clone();
      for (int k = 0; k < 20; k++) {
        changed[random.nextInt(changed.length)] =
            (byte) "<>&\"'/ax\u0000\u0093 ]".charAt(random.nextInt(12));
      }
      WebReading.of(name, changed);
    }
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream file = HostileXmlTest.class.getResourceAsStream("xml/" + name)) {
      if (file == null) {
        throw new AssertionError("there is no sample " + name);
      }
      return file.readAllBytes();
    }
  }
}
