package dev.quoth.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.ArticleBounds;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static Reading read(String content) {
    return Reading.of("t.csv", content);
  }

  @Test
  void aRecordIsAnArticle() {
    Article article =
        read("\uFEFFID,Headline,TEXT,publishedAt,outlet,authors,tags,link,lang,,Desk,note\r\n"
                + "7,\"Pier, \"\"open\"\"\",\"One.\r\n\r\nTwo.\",2026-03-02,The Post,"
                + "\"Doe, Jane; Roe, John\",\"ferry,pier\",https://post.example/7,en,x,3.0,\r\n")
            .only();
    assertEquals(
        Article.builder("7", "One.\r\n\r\nTwo.")
            .title("Pier, \"open\"")
            .published(Instant.parse("2026-03-02T00:00:00Z"))
            .source("The Post")
            .author("Doe, Jane")
            .author("Roe, John")
            .tag("ferry")
            .tag("pier")
            .url("https://post.example/7")
            .language("en")
            .metadata("Desk", "3.0")
            .build(),
        article);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jane Doe | Jane Doe",
        "Doe, Jane | Doe, Jane",
        "'Jane Doe, John Roe' | Jane Doe+John Roe",
        "'Doe, Jane; Roe, John' | Doe, Jane+Roe, John",
        "By Jane Doe and John Roe | Jane Doe+John Roe"
      })
  void aCellMayNameSeveralAuthors(String cell, String authors) {
    assertEquals(
        List.of(authors.split("\\+", -1)),
        read("id,author,text\n1,\"" + cell + "\",T").only().ref().authors());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void aLineMayEndAsOnAnySystem(String end) {
    Reading reading = read(String.join(end, "id,text", "1,A", "", "2,\"B" + end + "C\"", "3,D"));
    assertEquals(List.of(), reading.skipped());
    assertEquals(List.of("1", "2", "3"), reading.ids());
    assertEquals("B" + end + "C", reading.articles().get(1).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void theSeparatorIsThatOfTheHeader(String separator) {
    Article article = read("id*text\n1*\"a,b;c\td\"\n".replace("*", separator)).only();
    assertEquals("a,b;c\td", article.text());
    assertEquals("T", read("sep=*\r\nid*text\r\n1*T".replace("*", separator)).only().text());
  }

  @Test
  void anArticleWithoutAnIdIsKnownByItsAddressOrItsText() {
    assertEquals("u", read("url,text\nu,T").only().id());
    assertEquals(read("title,text\na,T").only().id(), read("title,text\nb,T").only().id());
  }

  @Test
  void anEmptyRecordIsNone() {
    assertEquals(List.of("1", "2"), read("id,text,x\n1,T,\n,,\n\n2,T,\n,,\n").ids());
    assertEquals(List.of(), read("id,text,x\n1,T,\n,,\n\n2,T,\n,,\n").skipped());
  }

  @Test
  void aColumnThatComesTwiceCountsOnce() {
    Reading reading = read("id,text,Title,title\n1,T,A,B\n");
    assertEquals("A", reading.articles().getFirst().ref().title());
    assertEquals(Map.of(), reading.articles().getFirst().ref().metadata());
    assertEquals(
        List.of("t.csv:1:15: a column that has the name of an earlier one is left out; rename it"),
        reading.reports());
    assertEquals(InputProblem.Loss.FACT, reading.skipped().getFirst().loss());
  }

  @Test
  void aNameOfOnesOwnNamesAColumn() {
    ArticleReader own = ArticleReader.strict().naming(FieldNames.STANDARD.text("Wording"));
    byte[] table = "id,wording\n1,T".getBytes(StandardCharsets.UTF_8);
    try (Stream<Article> articles = own.read(new ByteArrayInputStream(table), "t")) {
      assertEquals(List.of("T"), articles.map(Article::text).toList());
    }
  }

  @Test
  void aShortAndALongRecordAreReportedAndTheNextIsRead() {
    Reading reading = read("id,text\n1,A\n2\n3,C,c\n4,D\n");
    assertEquals(List.of("1", "4"), reading.ids());
    assertEquals(
        List.of(
            "t.csv:3:1: the record has 1 value, but the header names 2",
            "t.csv:4:1: the record has 3 values, but the header names 2"),
        reading.reports());
  }

  @Test
  void aQuotationMarkThatIsNotClosedCostsItsLine() {
    Reading reading = read("id,x,text\n1,x,A\n2,x,\"B\n3,x,C\n4,x,D\n");
    assertEquals(List.of("1", "3", "4"), reading.ids());
    assertEquals(
        List.of("t.csv:3:5: the quotation mark that opens here is not closed"), reading.reports());
  }

  @Test
  void aMarkWithinAValueCostsItsRecordAndNoHalfOfItIsRead() {
    Reading reading = read("id,x,text\n1,x,\"He said \"no\" twice.\n\nThen left.\"\n2,x,B\n");
    assertEquals(List.of("2"), reading.ids());
    assertEquals(
        List.of(
            "t.csv:2:5: the quotation mark that opens here is closed in the middle of a value;"
                + " double each mark inside of one"),
        reading.reports());
  }

  /** Whoever writes tabs often knows no quotation marks, and speech begins with one. */
  @Test
  void betweenTabsAQuotationMarkMayBePartOfTheValue() {
    Reading reading =
        Reading.of("t.tsv", "id\ttext\n1\t\"A,\" he said.\n2\t\"B \"\"b\"\".\"\n3\t\"C,\n4\tD\n");
    assertEquals(List.of(), reading.skipped());
    assertEquals(
        List.of("\"A,\" he said.", "B \"b\".", "\"C,", "D"),
        reading.articles().stream().map(Article::text).toList());
  }

  @Test
  void aByteThatIsNotUtf8CostsItsRecord() {
    byte[] table = "id,text\n1,A\n2,caf\u00e9\n3,C\n".getBytes(StandardCharsets.ISO_8859_1);
    Reading reading = Reading.of("t.csv", table);
    assertEquals(List.of("1", "3"), reading.ids());
    assertTrue(reading.reports().getFirst().startsWith("t.csv:3:6: not UTF-8"));
  }

  @Test
  void aTableOfASpreadsheetMayBeInAnotherCharset() throws IOException {
    String table = "id;title;date;text\r\n1;Café;15.01.2026;“No,” said Zoë.\r\n";
    ArticleReader reader = ArticleReader.strict().withFallbackCharset(WINDOWS);
    for (Charset charset : List.of(WINDOWS, StandardCharsets.UTF_8)) {
      InputStream bytes = new ByteArrayInputStream(table.getBytes(charset));
      try (Stream<Article> articles = reader.read(bytes, "t.csv")) {
        Article article = articles.findFirst().orElseThrow();
        assertEquals("“No,” said Zoë.", article.text());
        assertEquals("Café", article.ref().title());
      }
    }
    String tabs = "\uFEFF" + table.replace(';', '\t');
    byte[] wide = tabs.getBytes(StandardCharsets.UTF_16LE);
    assertEquals("“No,” said Zoë.", Reading.of("t.txt.csv", wide).only().text());
    assertEquals("“No,” said Zoë.", Reading.of("stdin", wide).only().text());
  }

  /** What a program writes by the rules is read as it was, whatever is in it. */
  @Test
  void whatIsQuotedComesBackUnchanged() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      String separator = List.of(",", ";", "\t").get(random.nextInt(3));
      String end = List.of("\n", "\r\n").get(random.nextInt(2));
      List<String> texts = new ArrayList<>();
      StringBuilder table = new StringBuilder(String.join(separator, "x", "id", "text") + end);
      for (int i = 0; i < 5; i++) {
        texts.add("T" + anyText(random));
        String cells = quoted(anyText(random)) + separator + i + separator + quoted(texts.get(i));
        table.append(cells).append(end);
      }
      Reading reading = read(table.toString());
      assertEquals(List.of(), reading.skipped(), table::toString);
      assertEquals(texts, reading.articles().stream().map(Article::text).toList());
    }
  }

  private static String anyText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(8); left > 0; left--) {
      text.append("a,;\t\"\"\n\r é”".charAt(random.nextInt(11)));
    }
    return text.toString();
  }

  private static String quoted(String value) {
    return '"' + value.replace("\"", "\"\"") + '"';
  }

  /** No mixture of what tables are made of does harm. */
  @Test
  void anythingIsReadOrReported() {
    List<String> parts = List.of("\"", "\"\"", ",", "\n", "\r", "a", "1,T\n", "id", "\0", "é");
    Random random = new Random(8);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder table = new StringBuilder("id,text\n");
      for (int left = random.nextInt(20); left > 0; left--) {
        table.append(parts.get(random.nextInt(parts.size())));
      }
      for (String name : List.of("t.csv", "t")) {
        Reading reading = Reading.of(name, table + "\n9,LAST\n");
        assertTrue(!reading.skipped().isEmpty() || reading.ids().contains("9"), table::toString);
      }
    }
  }

  @Test
  void aTableThatBreaksOffGivesItsWholeRecords() {
    byte[] whole = Reading.gzip("id,text\n" + "1,A text of some words.\n".repeat(1000));
    Reading reading = Reading.of("t.csv", Arrays.copyOf(whole, whole.length - 9));
    assertEquals(1, reading.skipped().size());
    assertTrue(reading.skipped().getFirst().reason().startsWith("the gzip data is truncated"));
    assertTrue(reading.articles().stream().allMatch(a -> a.text().endsWith("words.")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n",
        "a,b\n1,2\n",
        "text\nT\n",
        "1,T\n2,T\n",
        "id,title\n1,X",
        "\"id,text\n"
      })
  void aTableWithoutAHeaderIsReportedOnce(String content) {
    assertEquals(
        List.of(
            "t.csv:1:1: the first line of a table must name its columns, with commas, semicolons"
                + " or tabs between: one \"text\", \"body\" or \"content\", and another, such as"
                + " \"title\""),
        read(content).reports());
  }

  @Test
  void aStrictReaderStopsAtTheFirstTrouble() {
    byte[] table = "id,text\n1\n2,T\n".getBytes(StandardCharsets.UTF_8);
    try (Stream<Article> articles =
        ArticleReader.strict().read(new ByteArrayInputStream(table), "t.csv")) {
      assertThrows(UncheckedIOException.class, articles::toList);
    }
  }

  private static final String TOO_LONG =
      "an article must have at most 5000000 characters; shorten it or raise the reader's"
          + " ArticleBounds";

  @Test
  void anOpenMarkInALargeFileIsReportedAtTheBound() {
    String line = "2,The pier stays open, “as long as I am here”\n";
    Reading reading = read("id,x,text\n1,x,\"A\n" + line.repeat(400_000) + "3,x,C\n");
    assertEquals(List.of("t.csv:2:5: " + TOO_LONG), reading.reports().subList(0, 1));
    assertEquals("3", reading.articles().getLast().id());
  }

  @Test
  void aLongLineIsReportedAndTheNextIsRead() {
    Reading reading = read("id,text\n1," + "a".repeat(10_000_000) + "\n2,B\n");
    assertEquals(List.of("t.csv:2:1: " + TOO_LONG), reading.reports());
    assertEquals(List.of("2"), reading.ids());
  }

  @Test
  void aRecordOfManyValuesIsCounted() {
    Reading reading = read("id,text\n1,T" + ",".repeat(3_000_000) + "\n2,B\n");
    assertEquals(
        List.of("t.csv:2:1: the record has 3000002 values, but the header names 2"),
        reading.reports());
    assertEquals(List.of("2"), reading.ids());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "\"\"", "tag"})
  void aHeaderOfAMillionColumnsIsRefused(String name) {
    Reading reading = read("id,text" + ("," + name).repeat(1_000_000) + "\n1,T\n");
    assertEquals(1, reading.skipped().size());
    assertTrue(reading.reports().getFirst().startsWith("t.csv:1:1: the first line of a table"));
  }

  @Test
  void moreFactsThanAnArticleMayHaveAreReported() {
    StringBuilder header = new StringBuilder("id,text");
    for (int i = 0; i < 2_000; i++) {
      header.append(",m").append(i);
    }
    Reading reading = read(header + "\n1,T" + ",x".repeat(2_000) + "\n2,T" + ",".repeat(2_000));
    assertEquals(List.of("2"), reading.ids());
    assertTrue(
        reading.reports().getFirst().contains("at most 1000 facts"), reading.reports()::toString);
  }

  @Test
  void nulsAreCharacters() {
    assertEquals("a\0b", read("id,text\n1,a\0b\n").only().text());
    assertEquals(1, read("\0".repeat(100_000)).skipped().size());
    assertEquals(1, Reading.of("x", "\0".repeat(100_000)).skipped().size());
  }

  /** Marks in every place and number, of which each costs a bounded part of the file. */
  @Test
  void marksAnywhereAreReadInLinearTime() {
    for (String line : List.of("\"", "\"\"\"", "1,\"a\"\"\n", "\"\n", "1,\"\"x\n", "\"\"\n,\"")) {
      for (String name : List.of("t.csv", "t.tsv")) {
        String separator = name.endsWith(".csv") ? "," : "\t";
        String table = "id,text\n" + line.repeat(50_000);
        Reading.within(
            ArticleBounds.STANDARD.withMaxLength(100_000), name, table.replace(",", separator));
      }
    }
  }
}
