package dev.quoth.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.ArticleFact;
import dev.quoth.Collapse;
import dev.quoth.CueClass;
import dev.quoth.Filter;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteType;
import dev.quoth.SortOrder;
import dev.quoth.Span;
import dev.quoth.SpeakerKind;
import dev.quoth.parse.ParsedQuery.Part;
import dev.quoth.parse.ParsedQuery.PartKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How what a person types is understood. */
@Timeout(60)
class QueryParserTest {

  private static final QuoteQuery ALL = QuoteQuery.all();
  private static final LocalDate AUGUST = LocalDate.of(2021, 8, 1);

  @Test
  void theWholeOfASearchIsUnderstood() {
    ParsedQuery parsed =
        QueryParser.parse(
            "by:\"Wang Yi\" about taliban -xinhua since:2021-08-01 \"support of the people\""
                + " type:direct");
    QuoteQuery expected =
        QuoteQuery.by("Wang Yi")
            .about("taliban")
            .excluding("xinhua")
            .where(Filter.since(AUGUST))
            .requiring("support of the people")
            .where(Filter.type(QuoteType.DIRECT));
    assertEquals(expected, parsed.query());
    assertEquals(
        List.of(
            new Part(new Span(0, 12), "by:\"Wang Yi\"", PartKind.FILTER, "Wang Yi"),
            new Part(new Span(13, 18), "about", PartKind.TOPIC, ""),
            new Part(new Span(19, 26), "taliban", PartKind.TOPIC, "taliban"),
            new Part(new Span(27, 34), "-xinhua", PartKind.EXCLUDED, "xinhua"),
            new Part(new Span(35, 51), "since:2021-08-01", PartKind.FILTER, "2021-08-01")),
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
            Filter.speaker("wang"),
            Filter.speakerExactly("Wang Yi"),
            Filter.mentioning("biden"),
            Filter.addressee("blinken"),
            Filter.role("foreign minister"),
            Filter.factWords(ArticleFact.SOURCE, "X"),
            Filter.factWords(ArticleFact.SOURCE, "Y"),
            Filter.factWords(ArticleFact.AUTHOR, "Z"),
            Filter.factWords(ArticleFact.SECTION, "world"),
            Filter.factWords(ArticleFact.TAG, "sea"),
            Filter.factWords(ArticleFact.LANGUAGE, "en"),
            Filter.article("a#1"),
            Filter.type(QuoteType.MIXED),
            Filter.cue(CueClass.DENIAL),
            Filter.kind(SpeakerKind.ORGANIZATION),
            Filter.minConfidence(0.75),
            Filter.minWords(5),
            Filter.metadata("desk-2", "Foreign"));
    assertEquals(filters, QueryParser.parse(typed).query().filters());
    assertEquals(filters, QueryParser.parseStrict(typed).filters());
  }

  @Test
  void aMinusDeniesAnOperatorAndAPlusAndATildeStandBeforePhrases() {
    assertEquals(
        ALL.where(Filter.not(Filter.speaker("Wang Yi")))
            .where(Filter.not(Filter.factWords(ArticleFact.SOURCE, "X")))
            .requiring("a b")
            .preferring("c")
            .excluding("d e"),
        QueryParser.parse("-by:“Wang Yi” -source:X +\"a b\" ~c -«d e»").query());
  }

  @ParameterizedTest
  @CsvSource({
    "since:2021-08, 2021-08-01, ",
    "until:2021-02, , 2021-02-28",
    "on:2020, 2020-01-01, 2020-12-31",
    "on:2021-08-17, 2021-08-17, 2021-08-17"
  })
  void aDateMayBeAMonthOrAYear(String typed, LocalDate since, LocalDate until) {
    QuoteQuery query = QueryParser.parse(typed).query();
    List<Filter> expected = new ArrayList<>();
    Optional.ofNullable(since).map(Filter::since).ifPresent(expected::add);
    Optional.ofNullable(until).map(Filter::until).ifPresent(expected::add);
    assertEquals(expected, query.filters());
  }

  @Test
  void theOrderTheLimitAndTheSameWordsOnceAreOperatorsToo() {
    assertEquals(
        ALL.about("ferry").order(SortOrder.NEWEST).limit(25).collapse(Collapse.WORDS),
        QueryParser.parse("ferry sort:Newest limit:25 collapse:words").query());
    assertEquals(ALL, QueryParser.parse("collapse:words collapse:none").query());
    ParsedQuery parsed = QueryParser.parse("collapse:Words");
    assertEquals(PartKind.PAGE, parsed.parts().getFirst().kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {"10:30", "https://a.b/c?d=e", "foo:bar", "O\"Neill", "U.S.-led", "a-b"})
  void whatIsNoOperatorIsAWord(String typed) {
    assertEquals(ALL.about(typed), QueryParser.parse(typed).query());
  }

  @Test
  void connectivesInCapitalsAreUnderstoodOrReported() {
    QuoteQuery both = ALL.requiring("ferry").requiring("strike");
    assertEquals(both, QueryParser.parseStrict("ferry AND strike"));
    assertEquals(both.excluding("rain"), QueryParser.parseStrict("ferry && strike NOT rain"));
    assertEquals(both, QueryParser.parseStrict("ferry AND +strike"));
    assertEquals(
        ALL.requiring("ferry").excluding("rain"), QueryParser.parseStrict("ferry AND NOT rain"));
    assertEquals(
        ALL.where(Filter.not(Filter.speaker("wang"))), QueryParser.parseStrict("NOT by:wang"));
    assertEquals(
        QuoteQuery.by("wang").where(Filter.speaker("li")),
        QueryParser.parseStrict("by:wang OR by:li"));
    assertEquals(ALL.about("ferry and strike"), QueryParser.parse("ferry and strike").query());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ferry OR by:wang",
        "NOT (ferry AND strike OR rain)",
        "ferry OR NOT strike",
        "(ferry OR strike",
        "(web news)",
        "w*rd",
        "*word",
        "fe*",
        "ab~",
        "ferry~2",
        "\"old pier\"~5",
        "AND ferry",
        "ferry ||",
        "ferry NOT",
        "ferry AND AND strike",
        "by:wang OR source:X",
        "by:wang AND by:li"
      })
  void aConnectiveThatIsNotUnderstoodIsReportedAndNoWord(String typed) {
    ParsedQuery parsed = QueryParser.parse(typed);
    assertTrue(parsed.parts().stream().anyMatch(part -> part.kind() == PartKind.IGNORED));
    assertTrue(parsed.query().about().replaceAll("[^A-Z&|]", "").isEmpty());
    assertThrows(IllegalArgumentException.class, () -> QueryParser.parseStrict(typed));
  }

  @Test
  void anAboutAloneIsAWord() {
    assertEquals(ALL.about("about"), QueryParser.parse("about").query());
    assertEquals(
        ALL.about("double standards"), QueryParser.parse("about:\"double standards\"").query());
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
        "-on:2021",
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
    ParsedQuery parsed = QueryParser.parse(typed);
    assertEquals(ALL, parsed.query());
    assertTrue(parsed.parts().stream().allMatch(part -> part.kind() == PartKind.IGNORED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ferry foo:bar | position 6: unknown operator foo:",
        "ferry \"sea | position 6: a quotation mark that nothing closes",
        "by: ferry | position 0: nothing follows by:",
        "a since:2021-13-01 | position 2: since: cannot be 2021-13-01",
        "a -limit:7 | position 2: limit: cannot be denied"
      })
  void aStrictReaderSaysWhere(String typed, String message) {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> QueryParser.parseStrict(typed));
    assertTrue(error.toString().contains(message), error::toString);
  }

  @Test
  void whatHasNoWordIsReportedSo() {
    ParsedQuery parsed = QueryParser.parse("by:wang ?! to:…");
    assertEquals(QuoteQuery.by("wang"), parsed.query());
    assertEquals(
        List.of(
            new Part(new Span(8, 10), "?!", PartKind.IGNORED, "no word"),
            new Part(new Span(11, 15), "to:…", PartKind.IGNORED, "no word")),
        parsed.parts().subList(1, 3));
    assertEquals(ALL.about("🚢"), QueryParser.parse("🚢").query());
  }

  @Test
  void anUnclosedMarkIsNotThere() {
    assertEquals(ALL.about("the sea"), QueryParser.parse("\"the sea").query());
    assertEquals(QuoteQuery.by("Wang").about("Yi"), QueryParser.parse("by:\"Wang Yi").query());
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
      ParsedQuery parsed = QueryParser.parse(text);
      for (Part part : parsed.parts()) {
        assertEquals(part.span().in(text), part.text(), () -> "seed " + seed);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"by:a ", "\"", "\"a", "-x ", "by:\"", "a:", "-", "word ", "meta.a:b ", "“ "})
  void millionsOfSignsAreReadInNoTime(String piece) {
    String typed = piece.repeat(2_000_000 / piece.length());
    assertTrue(QueryParser.parse(typed).query().filters().size() <= 1_000);
  }
}
