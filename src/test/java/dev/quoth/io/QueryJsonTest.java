package dev.quoth.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.ArticleFact;
import dev.quoth.Collapse;
import dev.quoth.CueClass;
import dev.quoth.Filter;
import dev.quoth.PassageKind;
import dev.quoth.Phrase;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteType;
import dev.quoth.Ranking;
import dev.quoth.Recency;
import dev.quoth.SortOrder;
import dev.quoth.SpeakerKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A query as JSON is the query. */
class QueryJsonTest {

  private static final String[] PIECES = {
    "wang", " ", "\"", "\\", "é", "🚢", "\u0000", "</script>", "\u2028", "{", ":", "中"
  };

  @Test
  void theNamesAreStable() {
    QuoteQuery query =
        QuoteQuery.by("wang")
            .about("taliban")
            .containing("the people")
            .since(LocalDate.of(2021, 8, 1))
            .where(new Filter.Metadata("desk", "foreign"))
            .whereNot(new Filter.Fact(ArticleFact.SOURCE, "Xinhua"))
            .sortedBy(SortOrder.NEWEST)
            .collapsed()
            .limit(5);
    String json =
        "{\"about\":\"taliban\",\"phrases\":[{\"words\":\"the people\",\"need\":\"required\"}],"
            + "\"since\":\"2021-08-01\",\"filters\":[{\"speaker\":\"wang\"},"
            + "{\"metadata\":{\"name\":\"desk\",\"value\":\"foreign\"}},"
            + "{\"not\":{\"source\":\"Xinhua\"}}],\"order\":\"newest\",\"collapse\":\"words\",\"limit\":5}";
    assertEquals(json, QueryJson.write(query));
    assertEquals(query, QueryJson.read(json));
    assertEquals("{}", QueryJson.write(QuoteQuery.all()));
  }

  @Test
  void whateverIsWrittenIsReadBack() {
    long seed = Long.getLong("quoth.seed", 20211118L);
    Random random = new Random(seed);
    for (int i = 0; i < 3_000; i++) {
      QuoteQuery query = query(random);
      assertEquals(query, QueryJson.read(QueryJson.write(query)), () -> "seed " + seed);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"abuot\":\"x\"} | unknown field query.abuot; known here are about, after,",
        "{\"filters\":[{\"tag\":\"a\"},{\"tagg\":\"x\"}]} | unknown field query.filters[1].tagg",
        "{\"filters\":[{\"tag\":\"a\",\"type\":\"x\"}]} | query.filters[0] must have one member",
        "{\"filters\":[{\"not\":{\"x\":1}}]} | unknown field query.filters[0].not.x",
        "{\"filters\":{}} | query.filters must be an array",
        "{\"filters\":[{\"type\":\"loud\"}]} | field query.filters[0].type cannot be \"loud\"",
        "{\"phrases\":[{\"words\":\"x\"}]} | field query.phrases[0].need is missing",
        "{\"ranking\":{\"quote\":1}} | field query.ranking.title is missing",
        "{\"ranking\":{\"recency\":{}}} | field query.ranking.quote is missing",
        "{\"limit\":1.5} | field query.limit cannot be \"1.5\"",
        "{\"limit\":\"7\"} | query.limit must be a number",
        "{\"limit\":0} | limit must lie in 1..10000, but is 0",
        "{\"since\":\"2021-13-01\"} | field query.since cannot be \"2021-13-01\"",
        "{\"about\":null} | query.about must be a string",
        "[] | query must be a JSON object",
        "{} {} | query must be",
        "{\"about\": | query must be one JSON object: malformed",
        "`` | query must be"
      })
  void anErrorNamesTheField(String json, String message) {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> QueryJson.read(json));
    assertTrue(error.toString().contains(message), error::toString);
  }

  @Test
  void endlessDepthAndNumbersAreRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> QueryJson.read("{\"about\":".repeat(100_000)));
    assertThrows(IllegalArgumentException.class, () -> QueryJson.read("{\"limit\":1e999999999}"));
  }

  private static QuoteQuery query(Random random) {
    List<Filter> filters = Stream.generate(() -> filter(random)).limit(random.nextInt(12)).toList();
    List<Phrase> phrases =
        Stream.generate(() -> new Phrase(text(random), any(random, Phrase.Need.values())))
            .limit(random.nextInt(4))
            .toList();
    return new QuoteQuery(
        any(random, PassageKind.values()),
        random.nextBoolean() ? "" : text(random),
        phrases,
        maybe(random, () -> LocalDate.ofEpochDay(random.nextInt())),
        maybe(random, () -> any(random, new LocalDate[] {LocalDate.MIN, LocalDate.MAX})),
        filters,
        random.nextBoolean() ? Ranking.STANDARD : ranking(random),
        any(random, SortOrder.values()),
        any(random, Collapse.values()),
        1 + random.nextInt(10_000),
        1 + random.nextInt(Integer.MAX_VALUE),
        random.nextBoolean() ? "" : text(random));
  }

  private static Ranking ranking(Random random) {
    return new Ranking(
        1 + random.nextDouble(99),
        random.nextBoolean() ? 0 : 1.5,
        1,
        random.nextDouble(64),
        0,
        64,
        Double.MIN_VALUE,
        random.nextDouble(64),
        maybe(
            random,
            () ->
                new Recency(
                    Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)),
                    Duration.ofMillis(1 + random.nextLong(Long.MAX_VALUE)),
                    1 + random.nextDouble(63))));
  }

  private static Filter filter(Random random) {
    String text = text(random);
    return switch (random.nextInt(17)) {
      case 0 -> new Filter.SpeakerName(text, any(random, Filter.NameMatch.values()));
      case 1 -> new Filter.Type(any(random, QuoteType.values()));
      case 2 -> new Filter.CueKind(any(random, CueClass.values()));
      case 3 -> new Filter.Kind(any(random, SpeakerKind.values()));
      case 4 -> new Filter.Fact(ArticleFact.SOURCE, text);
      case 5 -> new Filter.Fact(ArticleFact.AUTHOR, text);
      case 6 -> new Filter.Fact(ArticleFact.SECTION, text);
      case 7 -> new Filter.Fact(ArticleFact.TAG, text);
      case 8 -> new Filter.Fact(ArticleFact.LANGUAGE, text);
      case 9 -> new Filter.ArticleId(text);
      case 10 -> new Filter.Metadata(text, text(random));
      case 11 -> new Filter.Role(text);
      case 12 -> new Filter.Addressee(text);
      case 13 -> new Filter.Mentioning(text);
      case 14 -> new Filter.MinConfidence(random.nextDouble());
      case 15 -> new Filter.MinWords(random.nextInt(Integer.MAX_VALUE));
      default -> new Filter.Not(new Filter.Fact(ArticleFact.SOURCE, text));
    };
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("x");
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static <T> T any(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  private static <T> Optional<T> maybe(Random random, Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }
}
