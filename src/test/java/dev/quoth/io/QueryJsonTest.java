package dev.quoth.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.AnyFilter;
import dev.quoth.ArticleFact;
import dev.quoth.Collapse;
import dev.quoth.Filter;
import dev.quoth.PassageKind;
import dev.quoth.Phrase;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteScope;
import dev.quoth.Ranking;
import dev.quoth.Recency;
import dev.quoth.SortOrder;
import dev.quoth.TopicMatch;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
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
            .requiring("the people")
            .where(Filter.since(LocalDate.of(2021, 8, 1)))
            .where(Filter.metadata("desk", "foreign"))
            .where(Filter.not(Filter.fact(ArticleFact.SOURCE, "Xinhua")))
            .scope(QuoteScope.ANY)
            .order(SortOrder.NEWEST)
            .collapse(Collapse.WORDS)
            .limit(5);
    String json =
        "{\"scope\":\"any\",\"about\":\"taliban\",\"phrases\":[{\"words\":\"the"
            + " people\",\"need\":\"required\"}],"
            + "\"filters\":[{\"speaker\":\"wang\"},{\"since\":\"2021-08-01\"},"
            + "{\"metadata\":{\"name\":\"desk\",\"value\":\"foreign\"}},"
            + "{\"not\":{\"source\":\"Xinhua\"}}],\"order\":\"newest\",\"collapse\":\"words\",\"limit\":5}";
    assertEquals(json, QueryJson.write(query));
    assertEquals(query, QueryJson.read(json));
    assertEquals("{}", QueryJson.write(QuoteQuery.all()));
    assertEquals(
        "{\"ranking\":{\"title\":2.0}}",
        QueryJson.write(QuoteQuery.all().ranking(Ranking.STANDARD.title(2))));
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

  @Test
  void eachKindOfFilterIsReadBack() {
    Random random = new Random(1);
    for (Class<? extends Filter> kind : AnyFilter.kinds()) {
      QuoteQuery query = QuoteQuery.all().where(AnyFilter.of(kind, random, () -> "x y"));
      assertEquals(query, QueryJson.read(QueryJson.write(query)));
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
        "{\"ranking\":{\"titel\":1}} | unknown field query.ranking.titel; known here are article,",
        "{\"ranking\":{\"title\":\"1\"}} | query.ranking.title must be a number",
        "{\"ranking\":{\"recency\":{}}} | field query.ranking.recency.reference is missing",
        "{\"limit\":1.5} | field query.limit cannot be \"1.5\"",
        "{\"limit\":\"7\"} | query.limit must be a number",
        "{\"limit\":0} | limit must lie in 1..10000, but is 0",
        "{\"filters\":[{\"since\":\"2021-13-01\"}]} | field query.filters[0].since cannot be"
            + " \"2021-13-01\"",
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
    QuoteQuery query = QuoteQuery.all();
    for (int i = random.nextInt(12); i > 0; i--) {
      query = query.where(AnyFilter.of(random, () -> text(random)));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      query = phrase(query, any(random, Phrase.Need.values()), text(random));
    }
    return query
        .passages(any(random, PassageKind.values()))
        .scope(any(random, QuoteScope.values()))
        .about(random.nextBoolean() ? "" : text(random))
        .matching(any(random, TopicMatch.values()))
        .ranking(random.nextBoolean() ? Ranking.STANDARD : ranking(random))
        .order(any(random, SortOrder.values()))
        .collapse(any(random, Collapse.values()))
        .perArticle(1 + random.nextInt(9))
        .limit(1 + random.nextInt(10_000))
        .countUpTo(1 + random.nextInt(Integer.MAX_VALUE))
        .after(random.nextBoolean() ? "" : text(random))
        .timeout(
            random.nextBoolean()
                ? QuoteQuery.NO_TIMEOUT
                : Duration.ofMillis(1 + random.nextInt(90_000)));
  }

  private static QuoteQuery phrase(QuoteQuery query, Phrase.Need need, String words) {
    return switch (need) {
      case REQUIRED -> query.requiring(words);
      case PREFERRED -> query.preferring(words);
      case EXCLUDED -> query.excluding(words);
    };
  }

  private static Ranking ranking(Random random) {
    Ranking ranking =
        Ranking.STANDARD
            .quote(random.nextDouble(64))
            .title(random.nextBoolean() ? 0 : 1.5)
            .closeness(random.nextDouble(64))
            .direct(0)
            .mixed(64)
            .confidence(Double.MIN_VALUE)
            .prominence(random.nextDouble(64));
    return random.nextBoolean()
        ? ranking
        : ranking.recency(
            new Recency(
                Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)),
                Duration.ofMillis(1 + random.nextLong(Long.MAX_VALUE)),
                1 + random.nextDouble(63)));
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
}
