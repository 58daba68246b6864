package dev.quoth.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.quoth.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String QUOTED =
      "“The café stays shut,” said Zoë Brandt. “CAFÉ” €5 – ‘no’.\n";

  /** Returns the report of a byte that is not UTF-8. */
  static String notUtf8(String hex) {
    return "not UTF-8: byte 0x"
        + hex
        + " is not valid here; save the file as UTF-8,"
        + " or name its charset with ArticleReader.withFallbackCharset";
  }

  private static Reading told(Charset charset, String name, byte[] bytes) {
    return told(charset, name, new ByteArrayInputStream(bytes));
  }

  private static Reading told(Charset charset, String name, InputStream bytes) {
    List<InputProblem> skipped = new ArrayList<>();
    ArticleReader reader = ArticleReader.skipping(skipped::add).withFallbackCharset(charset);
    try (Stream<Article> articles = reader.read(bytes, name)) {
      return new Reading(articles.toList(), skipped);
    }
  }

  private static byte[] bytes(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static String json(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text.strip() + "\"}\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkIsFollowed(String name) {
    Charset charset = Charset.forName(name);
    String text = "界、“The café 😀 stays shut.”\r\n";
    assertEquals(text, Reading.of("x.txt", ("\uFEFF" + text).getBytes(charset)).only().text());
    byte[] lines = ("\uFEFF" + json("a", QUOTED) + json("b", "界")).getBytes(charset);
    assertEquals(List.of("a", "b"), Reading.of("x.jsonl", lines).ids());
    assertEquals(List.of("a", "b"), Reading.of("stdin", lines).ids());
    assertEquals(List.of("a", "b"), told(WINDOWS_1252, "stdin", lines).ids());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void latinLettersTellTheirCharsetWithoutAMark(String name) {
    Charset charset = Charset.forName(name);
    for (String text : List.of("One.\nTwo.", "No", QUOTED, "“No,” said Zoë.", QUOTED.repeat(999))) {
      assertEquals(text, Reading.of("x.txt", text.getBytes(charset)).only().text());
    }
    byte[] lines = (json("a", QUOTED) + json("b", "界")).getBytes(charset);
    assertEquals(List.of("a", "b"), Reading.of("x.jsonl", lines).ids());
  }

  @Test
  void aFewNulsAreNoCharset() {
    String text = "a\0b\0\0c d e f g h";
    assertEquals(text, Reading.of("x.txt", text).only().text());
    byte[] even = "a\0\0b\0\0c\0\0".getBytes(UTF_8);
    assertEquals(
        List.of("x.txt:1:2: not UTF-8 but perhaps UTF-16; save the file as UTF-8"),
        Reading.of("x.txt", even).reports());
  }

  @Test
  void whatIsCutOrBrokenInUtf16IsReported() {
    byte[] whole = "\uFEFFOne, two.".getBytes(UTF_16LE);
    assertEquals(
        List.of("x.txt:1:10: not UTF-16LE: byte 0x3f is not valid here; save the file as UTF-8"),
        Reading.of("x.txt", bytes(whole, "?".getBytes(UTF_8))).reports());
    byte[] half = "\uFEFFOne\n \uD83D two.".getBytes(UTF_16BE);
    half[12] = (byte) 0xD8;
    half[13] = 0x3D;
    assertEquals(
        List.of("x.txt:2:2: not UTF-16BE: byte 0xd8 is not valid here; save the file as UTF-8"),
        Reading.of("x.txt", half).reports());
  }

  @Test
  void aNamedCharsetIsReadWhereBytesAreNotUtf8() {
    byte[] text = QUOTED.repeat(2000).getBytes(WINDOWS_1252);
    assertEquals(QUOTED.repeat(2000), told(WINDOWS_1252, "x.txt", text).only().text());
    assertEquals(QUOTED.repeat(2000), told(ISO_8859_1, "x.txt", text).only().text());
    assertEquals(QUOTED.repeat(2000), told(US_ASCII, "x.txt", text).only().text());
    byte[] utf8 = QUOTED.repeat(2000).getBytes(UTF_8);
    assertEquals(QUOTED.repeat(2000), told(WINDOWS_1252, "x.txt", utf8).only().text());
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1250, „Příliš žluťoučký kůň”",
    "windows-1251, «Москва»",
    "ISO-8859-2, Łódź",
    "ISO-8859-15, 5 € in Besançon",
    "Shift_JIS, 「東京」と言った",
    "EUC-KR, 서울",
    "Big5, 臺北",
    "GBK, “北京”",
    "GB18030, 北京😀"
  })
  void everyCharsetOfPlainAsciiCanBeNamed(String name, String words) {
    Charset charset = Charset.forName(name);
    String line = words + " and\n";
    for (int times : List.of(1, 5000)) {
      byte[] text = line.repeat(times).getBytes(charset);
      assertEquals(line.repeat(times), told(charset, "x.txt", text).only().text());
    }
  }

  @Test
  void linesOfBothCharsetsAreTold() {
    byte[] lines =
        bytes(
            json("a", QUOTED).getBytes(UTF_8),
            json("b", QUOTED).getBytes(WINDOWS_1252),
            json("c", QUOTED).getBytes(UTF_8));
    Reading reading = told(ISO_8859_1, "x.jsonl", lines);
    assertEquals(List.of("a", "b", "c"), reading.ids());
    assertEquals(
        List.of(QUOTED.strip()),
        reading.articles().stream().map(Article::text).distinct().toList());
    Reading untold = Reading.of("x.jsonl", lines);
    assertEquals(List.of("a", "c"), untold.ids());
    assertEquals(List.of("x.jsonl:2:19: " + notUtf8("93")), untold.reports());
  }

  @Test
  void aByteThatTheNamedCharsetDoesNotHaveIsReported() {
    byte[] lines =
        bytes(json("a", "é").getBytes(WINDOWS_1252), json("b", "\u0081").getBytes(ISO_8859_1));
    Reading reading = told(WINDOWS_1252, "x.jsonl", lines);
    assertEquals(List.of("a"), reading.ids());
    assertEquals(
        List.of(
            "x.jsonl:2:19: neither UTF-8 nor windows-1252: byte 0x81 is not valid here;"
                + " save the file as UTF-8"),
        reading.reports());
  }

  @Test
  void aCharsetWithOtherBytesForAsciiCannotBeNamed() {
    ArticleReader reader = ArticleReader.strict();
    assertThrows(IllegalArgumentException.class, () -> reader.withFallbackCharset(UTF_16LE));
    assertThrows(
        IllegalArgumentException.class,
        () -> reader.withFallbackCharset(Charset.forName("IBM037")));
  }

  /** A pipe may give one byte at a time, and a line may be longer than what is held. */
  @Test
  void itDoesNotMatterInWhichPiecesBytesArrive() {
    Random random = new Random(11);
    String array =
        "[" + (json("a", QUOTED.replace('\n', ' ').repeat(400)) + ",").repeat(3).replace("\n", "");
    String closed = array.substring(0, array.length() - 1) + "]";
    for (Charset charset : List.of(UTF_8, WINDOWS_1252, UTF_16LE, Charset.forName("UTF-32BE"))) {
      byte[] bytes = closed.getBytes(charset);
      Reading whole = told(WINDOWS_1252, "x.json", bytes);
      assertEquals(3, whole.articles().size());
      assertEquals(whole, told(WINDOWS_1252, "x.json", new Drops(bytes, random)));
    }
  }

  /** A stream that gives a few bytes each time. */
  private static final class Drops extends ByteArrayInputStream {
    private final Random random;

    Drops(byte[] bytes, Random random) {
      super(bytes);
      this.random = random;
    }

    @Override
    public synchronized int read(byte[] target, int start, int length) {
      return super.read(target, start, Math.min(length, 1 + random.nextInt(3)));
    }

    @Override
    public synchronized int available() {
      return 0;
    }
  }
}
