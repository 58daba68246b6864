package dev.quoth.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.quoth.passage.PassageField;
import dev.quoth.plan.Clause;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of clause with its translation, as data. */
class TranslationTest {

  private static final TextStatistics PARAGRAPHS =
      new TextStatistics(7, 21, Map.of("ferri", 3L, "sea", 7L));
  private static final Map<PassageField, TextStatistics> STATISTICS =
      Map.of(PassageField.PARAGRAPH, PARAGRAPHS);

  private static final Clause FERRY = new Clause.Word(PassageField.PARAGRAPH, List.of("ferri"));
  private static final Clause SEA = new Clause.Word(PassageField.QUOTE, List.of("sea"));
  private static final Clause SOURCE = new Clause.Values(new PassageField("source"), List.of("a"));
  private static final Clause TITLE = new Clause.Word(PassageField.TITLE, List.of("sea"));
  private static final Instant MOMENT = Instant.ofEpochMilli(1_000);

  static Stream<Arguments> scored() {
    return Stream.of(
        arguments(SEA, "{term: {quote: {value: sea, boost: 1.0}}}"),
        arguments(
            new Clause.PhraseIn(
                PassageField.QUOTE, List.of(List.of("a"), List.of(), List.of("b")), 4),
            "{bool: {must: [{match_phrase: {quote: {query: 'a \uE000 b', analyzer: terms,"
                + " boost: 1.0, slop: 4}}}], should: [{term: {quote: '\uE000'}}]}}"),
        arguments(
            new Clause.Weighted(new Clause.Weighted(SEA, 0.5), 4),
            "{term: {quote: {value: sea, boost: 2.0}}}"),
        arguments(
            new Clause.Constant(SOURCE, 0.25),
            "{constant_score: {filter: {term: {source: a}}, boost: 0.25}}"),
        arguments(SOURCE, "{constant_score: {filter: {term: {source: a}}, boost: 1.0}}"),
        arguments(
            new Clause.Proportional(PassageField.CONFIDENCE, 0.5),
            "{rank_feature: {field: confidence, boost: 0.5, linear: {}}}"),
        arguments(
            new Clause.InArticle(new Clause.NearMoment(MOMENT, Duration.ofHours(1), 2)),
            "{distance_feature: {field: published, origin: '1000', pivot: '3600000ms',"
                + " boost: 2.0}}"),
        arguments(
            new Clause.InArticle(TITLE),
            "{has_parent: {parent_type: article, score: true,"
                + " query: {term: {title: {value: sea, boost: 1.0}}}}}"),
        arguments(
            new Clause.Bool(List.of(SEA), List.of(SEA), List.of(SEA), 1, List.of(SEA)),
            "{bool: {must: [{term: {quote: {value: sea, boost: 1.0}}}],"
                + " filter: [{term: {quote: sea}}],"
                + " should: [{term: {quote: {value: sea, boost: 1.0}}}],"
                + " must_not: [{term: {quote: sea}}], minimum_should_match: 1}}"));
  }

  static Stream<Arguments> unscored() {
    return Stream.of(
        arguments(SEA, "{term: {quote: sea}}"),
        arguments(
            new Clause.Values(PassageField.SPEAKER_KEY, List.of("a b", "c")),
            "{terms: {speaker_key: ['a b', c]}}"),
        arguments(new Clause.InParagraph(FERRY), "{term: {quote_paragraph: ferri}}"),
        arguments(FERRY, "{term: {paragraph: ferri}}"),
        arguments(new Clause.InArticle(SOURCE), "{term: {source: a}}"),
        arguments(
            new Clause.InArticle(Clause.atLeast(1, List.of(TITLE, SOURCE))),
            "{has_parent: {parent_type: article, score: false, query: {bool: {should:"
                + " [{term: {title: sea}}, {term: {source: a}}], minimum_should_match: 1}}}}"),
        arguments(
            new Clause.AtLeast(PassageField.CONFIDENCE, 0.5),
            "{range: {confidence_value: {gte: 0.5}}}"),
        arguments(new Clause.AtLeast(PassageField.WORDS, 7), "{range: {words: {gte: 7}}}"),
        arguments(
            new Clause.InArticle(new Clause.Published(MOMENT, Instant.MAX)),
            "{range: {published: {gte: 1000}}}"),
        arguments(
            new Clause.InArticle(new Clause.Published(Instant.MIN, MOMENT)),
            "{range: {published: {lte: 1000}}}"),
        arguments(new Clause.InArticle(Clause.Published.ANY), "{exists: {field: published}}"),
        arguments(
            Clause.Published.ANY,
            "{bool: {filter: [{exists: {field: published}}, {term: {kind: ARTICLE}}]}}"),
        arguments(
            new Clause.InArticle(new Clause.Arrived(MOMENT)), "{range: {arrived: {gt: 1000000}}}"),
        arguments(new Clause.InArticle(new Clause.Arrived(Instant.MAX)), "{match_none: {}}"),
        arguments(new Clause.Exists(PassageField.ROLE), "{exists: {field: role}}"),
        arguments(new Clause.Nothing("no name"), "{match_none: {}}"),
        arguments(
            new Clause.Bool(Clause.NONE, Clause.NONE, Clause.NONE, 0, List.of(SEA)),
            "{match_none: {}}"),
        arguments(
            new Clause.Bool(List.of(SEA), List.of(SOURCE), Clause.NONE, 0, Clause.NONE),
            "{bool: {filter: [{term: {quote: sea}}, {term: {source: a}}]}}"));
  }

  @ParameterizedTest
  @MethodSource
  void scored(Clause clause, String expected) {
    assertSame(expected, QueryDsl.scored(STATISTICS).of(clause));
  }

  @ParameterizedTest
  @MethodSource
  void unscored(Clause clause, String expected) {
    assertSame(expected, QueryDsl.unscored(clause));
  }

  private static void assertSame(String expected, JsonObject found) {
    assertEquals(JsonParser.parseString(expected), JsonParser.parseString(found.toString()));
  }

  @Test
  void aQuoteIsRankedByTheStatisticsOfParagraphs() {
    Clause clause = new Clause.Weighted(new Clause.InParagraph(FERRY), 2);
    JsonObject script = QueryDsl.scored(STATISTICS).of(clause).getAsJsonObject("script_score");
    assertSame(
        "{term: {quote_paragraph: {value: ferri, boost: 2.0}}}", script.getAsJsonObject("query"));
    JsonElement parameters = script.getAsJsonObject("script").get("params");
    float weight = 2 * (float) Math.log(1 + (7 - 3 + 0.5) / (3 + 0.5));
    assertEquals(weight, parameters.getAsJsonObject().get("w").getAsFloat());
    assertEquals(3f, parameters.getAsJsonObject().get("average").getAsFloat());
  }

  @Test
  void ofSeveralWordsThatCountAsOneTheMostFrequentWeighs() {
    assertEquals(PARAGRAPHS.idf(List.of("sea")), PARAGRAPHS.idf(List.of("ferri", "sea")));
  }

  @Test
  void aPhraseWeighsAsItsWordsTogether() {
    List<List<String>> phrase = List.of(List.of("ferri"), List.of("sea", "unknown"));
    float sum =
        (float) ((double) PARAGRAPHS.idf(List.of("ferri")) + PARAGRAPHS.idf(List.of("sea")));
    assertEquals(sum, PARAGRAPHS.idfOfPhrase(phrase));
  }

  @Test
  void wordsThatCountAsOneWeighByTheMostFrequentEvenWhereAShardLacksIt() {
    Clause word = new Clause.Word(PassageField.PARAGRAPH, List.of("ferri", "sea"));
    JsonObject script = QueryDsl.scored(STATISTICS).of(word).getAsJsonObject("script_score");
    assertSame(
        "{match: {paragraph: {query: 'ferri\uE001sea', analyzer: terms, boost: 1.0}}}",
        script.getAsJsonObject("query"));
    assertSame(
        "{field: paragraph, terms: [ferri, sea], w: ["
            + ((double) PARAGRAPHS.idf("ferri") + ", " + (double) PARAGRAPHS.idf("sea"))
            + "]}",
        script.getAsJsonObject("script").getAsJsonObject("params"));
  }

  @Test
  void aWordThatEveryShardHasNeedsNoScript() {
    TextStatistics frequent = new TextStatistics(100_000, 0, Map.of("f16", 10_000L, "f", 1L));
    Clause word = new Clause.Word(PassageField.QUOTE, List.of("f16", "f"));
    assertSame(
        "{match: {quote: {query: 'f16\uE001f', analyzer: terms, boost: 1.0}}}",
        QueryDsl.scored(Map.of(PassageField.QUOTE, frequent)).of(word));
  }

  @Test
  void aPhraseWithSeveralWordsAtOnePlaceWeighsByAllOfThem() {
    Clause phrase =
        new Clause.PhraseIn(
            PassageField.PARAGRAPH, List.of(List.of("a"), List.of("ferri", "sea")), 0);
    JsonObject parts = QueryDsl.scored(STATISTICS).of(phrase).getAsJsonObject("bool");
    JsonObject script =
        parts.getAsJsonArray("must").get(0).getAsJsonObject().getAsJsonObject("script_score");
    assertSame(
        "{match_phrase: {paragraph: {query: 'a ferri\uE001sea', analyzer: terms, boost: 1.0}}}",
        script.getAsJsonObject("query"));
    assertEquals(
        3,
        script.getAsJsonObject("script").getAsJsonObject("params").getAsJsonArray("terms").size());
  }
}
