package dev.quoth.web;

import static dev.quoth.web.WebReading.paragraphs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.io.InputProblem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds are read as far as they can be, whatever is wrong with them. */
class FeedInputTest {

  private static final String HEAD =
      "<rss version=\"2.0\"><channel><title>Courier</title><link>https://courier.example/</link>";

  private static final String END = "</channel></rss>";

  private static String item(String parts) {
    return "<item><link>/1</link>" + parts + "</item>";
  }

  private static WebReading read(String items) {
    return WebReading.of("feed.xml", HEAD + items + END);
  }

  private static Article only(String parts) {
    return read(item(parts)).only();
  }

  private static List<String> described(String escaped) {
    return paragraphs(only("<description>" + escaped + "</description>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n\n<?xml version=\"1.0\"?>",
        "\uFEFF\uFEFF<?xml version=\"1.0\"?>",
        "<br />\n<b>Warning</b>: include(x.php) on line <b>3</b><br />\n<?xml version=\"1.0\"?>",
        "Notice: Undefined index in /var/www/feed.php on line 3\n<?xml version=\"1.0\"?>",
        "<!-- made by hand --><?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"b\">]>"
      })
  void whatStandsBeforeTheFeedIsPassedOver(String junk) {
    String feed = junk + HEAD + item("<description>The pier stays.</description>") + END;
    assertEquals("The pier stays.", WebReading.of("feed.xml", feed).only().text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          &lt;p&gt;Fish &amp;amp; chips&lt;/p&gt;             | Fish & chips
          &amp;lt;p&amp;gt;Fish &amp;amp; chips&amp;lt;/p&amp;gt; | Fish & chips
          &lt;p&gt;Brandt&amp;amp;rsquo;s &amp;amp;#8220;pier&amp;amp;#8221;&lt;/p&gt; | Brandt’s “pier”
          <![CDATA[<p>Fish &amp; chips</p>]]>                   | Fish & chips
          <![CDATA[&lt;p&gt;Fish &amp;amp; chips&lt;/p&gt;]]>     | Fish & chips
          Brandt & Sons&nbsp;say &ldquo;no&rdquo;                 | Brandt & Sons say “no”
          At 2 < 3 o'clock                                        | At 2 < 3 o'clock
          <p>Fish and <b>chips</b>.</p>                           | Fish and chips.
          """)
  void markupIsUndoneHoweverOftenItIsEscaped(String escaped, String text) {
    assertEquals(List.of(text), described(escaped));
  }

  @Test
  void linesOfPlainTextAreParagraphsWhereASentenceOrABlankLineEndsThem() {
    assertEquals(
        List.of("The pier stays.", "Nobody leaves, and nobody comes."),
        described("The pier stays.\nNobody leaves, and\nnobody comes."));
    assertEquals(
        List.of("The pier stays. So it is.", "Nobody leaves."),
        described("The pier stays.\nSo it is.\n\nNobody leaves."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The pier stays. Read more",
        "The pier stays. Read more...",
        "The pier stays. [&#8230;]",
        "The pier stays. [...]",
        "The pier stays. Continue reading Pier to stay open &#8594;",
        "&lt;p&gt;The pier stays.&lt;/p&gt;&lt;p&gt;The post Pier appeared first on Courier.&lt;/p&gt;",
        "&lt;p&gt;The pier stays. &lt;a href='/1'&gt;Read the full story&lt;/a&gt;&lt;/p&gt;",
        "&lt;p&gt;The pier stays.&lt;/p&gt;&lt;a href='/1'&gt;Weiterlesen …&lt;/a&gt;"
      })
  void wordsThatLeadToThePageGo(String written) {
    assertEquals(List.of("The pier stays."), described(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He had one wish: “Read more.”",
        "“Read more,” she told them, “and talk less.”",
        "She would like to read more.",
        "They were told to continue reading the old signs."
      })
  void wordsThatBelongToTheTextStay(String written) {
    assertEquals(List.of(written), described(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <author>jane@courier.example (Jane Doe)</author>          | Jane Doe
          <author>Jane Doe &lt;jane@courier.example&gt;</author>    | Jane Doe
          <author>jane@courier.example</author>                     |
          <author>By Jane Doe and John Roe, Staff Writers</author>  | Jane Doe;John Roe
          <x:creator xmlns:x="http://purl.org/dc/elements/1.1/">Jane Doe, John Roe</x:creator> | Jane Doe;John Roe
          <dc:creator>Jane Doe</dc:creator><dc:creator>John Roe</dc:creator> | Jane Doe;John Roe
          <dc:creator>Jane Doe, CNN</dc:creator>                    | Jane Doe
          <author><name>Ludwig van der Rohe</name></author>         | Ludwig van der Rohe
          <dc:creator>Admin</dc:creator>                            |
          """)
  void authorsAreNamedInManyWays(String written, String names) {
    List<String> expected = names == null ? List.of() : List.of(names.split(";", -1));
    Article article = only(written + "<description>The pier stays.</description>");
    assertEquals(expected, article.ref().authors());
  }

  @Test
  void theFullTextCountsBeforeTheSummaryWhateverItIsCalled() {
    for (String name : List.of("content:encoded", "content", "body", "fullText", "encoded")) {
      String full = "<" + name + ">&lt;p&gt;The pier stays.&lt;/p&gt;</" + name + ">";
      Article article = only("<description>Pier.</description>" + full);
      assertEquals("The pier stays.", article.text(), name);
      assertEquals(null, article.ref().metadata().get("extent"));
    }
  }

  @Test
  void whatDescribesAPictureIsTakenLast() {
    String picture =
        "<media:group><media:title>A pier</media:title>"
            + "<media:description>A pier in fog.</media:description></media:group>";
    assertEquals("A pier in fog.", only(picture).text());
    assertEquals(
        "The pier stays.", only(picture + "<description>The pier stays.</description>").text());
  }

  @Test
  void aMediaTitleIsNotTheTitle() {
    String item =
        "<media:title>A picture</media:title><title>Pier</title>"
            + "<description>The pier stays.</description>";
    assertEquals("Pier", only(item).ref().title());
  }

  @Test
  void aDateThatIsNoneIsReportedAndKept() {
    WebReading reading =
        read(item("<pubDate>some day</pubDate><description>The pier stays.</description>"));
    Article article = reading.articles().getFirst();
    assertEquals("some day", article.ref().metadata().get("pubDate"));
    assertEquals(InputProblem.Loss.FACT, reading.problems().getFirst().loss());
    assertTrue(reading.reports().getFirst().startsWith("feed.xml:1:"), reading.reports()::toString);
  }

  @Test
  void theAddressIsTheIdElseTheGuidElseTheText() {
    String text = "<description>The pier stays.</description>";
    String feed =
        HEAD
            + "<item><guid isPermaLink=\"false\">g1</guid><link>https://a.example/1</link>"
            + text
            + "</item><item><guid>https://a.example/2</guid>"
            + text
            + "</item><item><guid isPermaLink=\"false\">g3</guid>"
            + text
            + "</item><item><guid isPermaLink=\"false\">g4</guid><link>https://courier.example/</link>"
            + text
            + "</item><item>"
            + text
            + "</item>"
            + END;
    List<String> ids = WebReading.of("feed.xml", feed).ids();
    assertEquals(
        List.of("https://a.example/1", "https://a.example/2", "g3", "g4"), ids.subList(0, 4));
    assertTrue(ids.get(4).startsWith("sha256-"), ids.get(4));
  }

  @Test
  void anItemWithoutWordsIsReportedAtItsPlace() {
    WebReading reading =
        WebReading.of("f.xml", HEAD + "\n <item><title>Pier</title></item>\n" + END);
    assertEquals(List.of("f.xml:2:2: no text: the item \"Pier\" has no words"), reading.reports());
  }

  @Test
  void aFeedThatBreaksOffGivesTheItemsBefore() {
    String items = item("<description>The pier stays.</description>");
    WebReading reading = WebReading.of("f.xml", HEAD + items + "\n<item><description>Nobody lea");
    assertEquals(1, reading.articles().size());
    assertEquals(
        List.of("f.xml:2:1: the file breaks off in this item, which is not read"),
        reading.reports());
    assertEquals(
        List.of("f.xml:2:1: the file breaks off here; what follows is not read"),
        WebReading.of("f.xml", HEAD + items + "\n").reports());
  }

  @Test
  void anItemWithoutItsEndTagDoesNotSwallowTheNext() {
    WebReading reading =
        read(
            "<item><link>/1</link><description>The pier stays.</description>"
                + "<item><link>/2</link><description>Nobody leaves.</description></item>");
    assertEquals(
        List.of("The pier stays.", "Nobody leaves."),
        reading.articles().stream().map(Article::text).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "utf-8, UTF-8",
    "utf-8, windows-1252",
    "iso-8859-1, windows-1252",
    "iso-8859-1, UTF-8",
    "utf-16, UTF-16",
    "windows-1251, windows-1252",
    ", windows-1252",
    ", UTF-16LE"
  })
  void quotationMarksSurviveAnyEncodingWhateverIsDeclared(String declared, String real) {
    String said = declared == null ? "" : " encoding=\"" + declared + "\"";
    String text = declared != null && declared.equals("windows-1251") ? "“Nothing.”" : "“Café.”";
    String feed =
        "<?xml version=\"1.0\""
            + said
            + "?>"
            + HEAD
            + item("<description>" + text + "</description>")
            + END;
    byte[] bytes = feed.getBytes(Charset.forName(real));
    assertEquals(text, WebReading.of("feed.xml", bytes).only().text());
  }

  @Test
  void aLineInAnotherEncodingDoesNotSpoilTheRest() {
    String feed = HEAD + item("<description>“Zoë, Élan, Aña, Åse” X.</description>") + END;
    byte[] bytes = feed.getBytes(StandardCharsets.UTF_8);
    bytes[feed.indexOf('X') + bytes.length - feed.length()] = (byte) 0x92;
    assertEquals("“Zoë, Élan, Aña, Åse” ’.", WebReading.of("feed.xml", bytes).only().text());
  }

  @Test
  void aPasswordHidesAPost() {
    String post =
        "<item><guid>p7</guid><wp:status>publish</wp:status><wp:post_password>x</wp:post_password>"
            + "<description>The pier stays.</description></item>";
    assertEquals(1, read(post).problems().size());
  }
}
