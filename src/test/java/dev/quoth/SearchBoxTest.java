package dev.quoth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Understood.As;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How what a person types is understood. */
@Timeout(60)
class SearchBoxTest {

  private static final QuoteQuery ALL = QuoteQuery.all();
  private static final LocalDate AUGUST = LocalDate.of(2021, 8, 1);

  @Test
  void theWholeOfASearchIsUnderstood() {
    ParsedQuery parsed =
        QuoteQuery.parse(
            "by:\"Wang Yi\" about taliban -xinhua since:2021-08-01 \"support of the people\""
                + " type:direct");
    QuoteQuery expected =
        QuoteQuery.by("Wang Yi")
            .about("taliban")
            .without("xinhua")
            .since(AUGUST)
            .containing("support of the people")
            .type(QuoteType.DIRECT);
    assertEquals(expected, parsed.query());
    assertEquals(
        List.of(
            new Understood(new Span(0, 12), "by:\"Wang Yi\"", As.FILTER, "Wang Yi"),
            new Understood(new Span(13, 18), "about", As.TOPIC, ""),
            new Understood(new Span(19, 26), "taliban", As.TOPIC, "taliban"),
            new Understood(new Span(27, 34), "-xinhua", As.EXCLUDED, "xinhua"),
            new Understood(new Span(35, 51), "since:2021-08-01", As.DATE, "2021-08-01")),
        parsed.parts().subList(0, 5));
  }

  @Test
  void eachOperatorAsksForItsFilter() {
    String typed =
        "by:wang exactly:\"Wang Yi\" mentioning:biden to:blinken role:\"foreign minister\""
            + " source:X from:Y author:Z section:world tag:sea lang:en article:a#1 type:mixed"
            + " cue:DENIAL kind:organization confidence:0.75 words:5 meta.desk-2:Foreign";
    List<Filter> filters =
        List.of(
            new Filter.SpeakerName("wang", Filter.NameMatch.WORDS),
            new Filter.SpeakerName("Wang Yi", Filter.NameMatch.EXACT),
            new Filter.Mentioning("biden"),
            new Filter.Addressee("blinken"),
            new Filter.Role("foreign minister"),
            new Filter.Fact(ArticleFact.SOURCE, "X"),
            new Filter.Fact(ArticleFact.SOURCE, "Y"),
            new Filter.Fact(ArticleFact.AUTHOR, "Z"),
            new Filter.Fact(ArticleFact.SECTION, "world"),
            new Filter.Fact(ArticleFact.TAG, "sea"),
            new Filter.Fact(ArticleFact.LANGUAGE, "en"),
            new Filter.ArticleId("a#1"),
            new Filter.Type(QuoteType.MIXED),
            new Filter.CueKind(CueClass.DENIAL),
            new Filter.Kind(SpeakerKind.ORGANIZATION),
            new Filter.MinConfidence(0.75),
            new Filter.MinWords(5),
            new Filter.Metadata("desk-2", "Foreign"));
    assertEquals(filters, QuoteQuery.parse(typed).query().filters());
    assertEquals(filters, QuoteQuery.parseStrict(typed).filters());
  }

  @Test
  void aMinusDeniesAnOperatorAndAPlusAndATildeStandBeforePhrases() {
    assertEquals(
        ALL.notBy("Wang Yi")
            .whereNot(new Filter.Fact(ArticleFact.SOURCE, "X"))
            .containing("a b")
            .preferring("c")
            .without("d e"),
        QuoteQuery.parse("-by:“Wang Yi” -source:X +\"a b\" ~c -«d e»").query());
  }

  @ParameterizedTest
  @CsvSource({
    "since:2021-08, 2021-08-01, ",
    "until:2021-02, , 2021-02-28",
    "on:2020, 2020-01-01, 2020-12-31",
    "on:2021-08-17, 2021-08-17, 2021-08-17"
  })
  void aDateMayBeAMonthOrAYear(String typed, LocalDate since, LocalDate until) {
    QuoteQuery query = QuoteQuery.parse(typed).query();
    assertEquals(java.util.Optional.ofNullable(since), query.since());
    assertEquals(java.util.Optional.ofNullable(until), query.until());
  }

  @Test
  void theOrderTheLimitAndTheSameWordsOnceAreOperatorsToo() {
    assertEquals(
        ALL.about("ferry").sortedBy(SortOrder.NEWEST).limit(25).collapsed(),
        QuoteQuery.parse("ferry sort:Newest limit:25 collapse:words").query());
    assertEquals(ALL, QuoteQuery.parse("collapse:words collapse:none").query());
    ParsedQuery parsed = QuoteQuery.parse("collapse:Words");
    assertEquals(As.PAGE, parsed.parts().getFirst().as());
  }

  @ParameterizedTest
  @ValueSource(strings = {"10:30", "https://a.b/c?d=e", "foo:bar", "O\"Neill", "U.S.-led", "a-b"})
  void whatIsNoOperatorIsAWord(String typed) {
    assertEquals(ALL.about(typed), QuoteQuery.parse(typed).query());
  }

  @Test
  void anAboutAloneIsAWord() {
    assertEquals(ALL.about("about"), QuoteQuery.parse("about").query());
    assertEquals(
        ALL.about("double standards"), QuoteQuery.parse("about:\"double standards\"").query());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "-",
        "+",
        "~",
        "- -",
        "by:",
        "by:\"\"",
        "\"\"",
        "\"",
        "!!!",
        "-!!",
        ":",
        "::",
        "since:yesterday",
        "since:2021-13-01",
        "until:+999999999",
        "on:99",
        "type:loud",
        "limit:0",
        "limit:99999999999",
        "-sort:newest",
        "sort:best",
        "collapse:all",
        "°",
        "about:?!",
        "by:\"?!\"",
        "-exactly:?",
        "role:…",
        "-collapse:words",
        "confidence:2",
        "confidence:0.",
        "words:-1",
        "cue:x",
        "kind:",
        "\ud800",
        "\u0000",
        "«»"
      })
  void whatSaysNothingIsLeftOut(String typed) {
    ParsedQuery parsed = QuoteQuery.parse(typed);
    assertEquals(ALL, parsed.query());
    assertTrue(parsed.parts().stream().allMatch(part -> part.as() == As.IGNORED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ferry foo:bar | position 6: unknown operator foo:",
        "ferry \"sea | position 6: a quotation mark that nothing closes",
        "by: ferry | position 0: nothing stands behind by:",
        "a since:2021-13-01 | position 2: since: cannot be 2021-13-01",
        "a -limit:7 | position 2: limit: cannot be denied"
      })
  void aStrictReaderSaysWhere(String typed, String message) {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> QuoteQuery.parseStrict(typed));
    assertTrue(error.toString().contains(message), error::toString);
  }

  @Test
  void whatHasNoWordIsReportedSo() {
    ParsedQuery parsed = QuoteQuery.parse("by:wang ?! to:…");
    assertEquals(QuoteQuery.by("wang"), parsed.query());
    assertEquals(
        List.of(
            new Understood(new Span(8, 10), "?!", As.IGNORED, "no word"),
            new Understood(new Span(11, 15), "to:…", As.IGNORED, "no word")),
        parsed.parts().subList(1, 3));
    assertEquals(ALL.about("🚢"), QuoteQuery.parse("🚢").query());
  }

  @Test
  void anUnclosedMarkIsNotThere() {
    assertEquals(ALL.about("the sea"), QuoteQuery.parse("\"the sea").query());
    assertEquals(QuoteQuery.by("Wang").about("Yi"), QuoteQuery.parse("by:\"Wang Yi").query());
  }

  @Test
  void nothingThatCanBeTypedThrows() {
    long seed = Long.getLong("quoth.seed", 20211117L);
    Random random = new Random(seed);
    String[] pieces = {
      "by:",
      "-",
      "+",
      "~",
      "\"",
      "“",
      "”",
      " ",
      " ",
      ":",
      "meta.",
      "since:",
      "2021-08",
      "limit:",
      "about",
      "type:direct",
      "wang",
      "\ud83d",
      "\ude00",
      "\u0000",
      "é",
      "中",
      "\n",
      "\u202e",
      "."
    };
    for (int round = 0; round < 2_000; round++) {
      StringBuilder typed = new StringBuilder();
      for (int i = random.nextInt(2_000); i > 0; i--) {
        if (random.nextInt(3) > 0) {
          typed.append(pieces[random.nextInt(pieces.length)]);
        } else {
          typed.append((char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
        }
      }
      String text = typed.toString();
      ParsedQuery parsed = QuoteQuery.parse(text);
      for (Understood part : parsed.parts()) {
        assertEquals(part.span().in(text), part.text(), () -> "seed " + seed);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"by:a ", "\"", "\"a", "-x ", "by:\"", "a:", "-", "word ", "meta.a:b ", "“ "})
  void millionsOfSignsAreReadInNoTime(String piece) {
    String typed = piece.repeat(2_000_000 / piece.length());
    assertTrue(QuoteQuery.parse(typed).query().filters().size() <= 1_000);
  }
}
