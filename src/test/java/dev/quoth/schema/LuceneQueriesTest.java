package dev.quoth.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.quoth.SortOrder;
import dev.quoth.passage.PassageField;
import dev.quoth.plan.Clause;
import dev.quoth.plan.SortKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.document.DoubleField;
import org.junit.jupiter.api.Test;

/** Each clause as Lucene's query, printed by Lucene. */
class LuceneQueriesTest {

  private static final Clause ROLE = values(PassageField.ROLE, "minister");

  @Test
  void aWordIsATerm() {
    assertQuery("quote:ferry", new Clause.Word(PassageField.QUOTE, List.of("ferry")));
  }

  @Test
  void whatAnOwnerMatchesIsMatchedByWhatItOwns() {
    assertQuery("owner by ordinal (role:minister)", new Clause.InArticle(ROLE));
    assertQuery("owner by paragraph.ordinal (role:minister)", new Clause.InParagraph(ROLE));
  }

  @Test
  void oneValueIsATermAndSeveralAreASet() {
    assertQuery("role:minister", ROLE);
    assertQuery("type:(DIRECT MIXED)", values(PassageField.TYPE, "DIRECT", "MIXED"));
  }

  @Test
  void wordsOfAPhraseKeepTheirPositions() {
    assertQuery(
        "quote:\"old ? ferry\"~2", phrase(2, List.of(List.of("old"), List.of(), List.of("ferry"))));
    assertQuery(
        "quote:\"old ? (ferry boat)\"",
        phrase(0, List.of(List.of("old"), List.of(), List.of("ferry", "boat"))));
  }

  @Test
  void aPhraseOfOneWordIsAWord() {
    assertQuery("quote:ferry", phrase(0, List.of(List.of("ferry"))));
    assertQuery("Synonym(quote:boat quote:ferry)", phrase(0, List.of(List.of("ferry", "boat"))));
  }

  @Test
  void numbersAndMomentsAreRanges() {
    assertQuery("words:[5 TO 2147483647]", new Clause.AtLeast(PassageField.WORDS, 5));
    assertEquals(
        DoubleField.newRangeQuery("confidence", 0.8, Double.POSITIVE_INFINITY),
        LuceneQueries.of(new Clause.AtLeast(PassageField.CONFIDENCE, 0.8)));
    assertQuery(
        "published:[1000 TO 9223372036854775807]",
        new Clause.Published(Instant.ofEpochSecond(1), Instant.MAX));
    assertThrows(
        IllegalArgumentException.class,
        () -> LuceneQueries.of(new Clause.AtLeast(PassageField.ROLE, 1)));
  }

  @Test
  void aFieldExistsWhereItHasATerm() {
    assertQuery("role:[* TO *]", new Clause.Exists(PassageField.ROLE));
  }

  @Test
  void scoresAreBoosts() {
    assertQuery("(ConstantScore(role:minister))^0.2", new Clause.Constant(ROLE, 0.2));
    assertQuery("(role:minister)^0.3", new Clause.Weighted(ROLE, 0.3));
    assertQuery(
        "(FeatureQuery(field=features, feature=confidence, function=LinearFunction))^0.09",
        new Clause.Proportional(PassageField.CONFIDENCE, 0.09));
    assertQuery(
        "(LongDistanceFeatureQuery(field=,origin=1000,pivotDistance=3000))^2.0", // so Lucene prints
        // it
        new Clause.NearMoment(Instant.ofEpochSecond(1), Duration.ofSeconds(3), 2));
  }

  @Test
  void clausesTogetherAreABoolean() {
    Clause bool =
        new Clause.Bool(
            List.of(values(PassageField.QUOTE, "a")),
            List.of(values(PassageField.QUOTE, "b")),
            List.of(values(PassageField.QUOTE, "c"), values(PassageField.QUOTE, "d")),
            1,
            List.of(values(PassageField.QUOTE, "e")));
    assertQuery("(+quote:a #quote:b quote:c quote:d -quote:e)~1", bool);
  }

  @Test
  void nothingMatchesNothing() {
    assertQuery("MatchNoDocsQuery(\"no name\")", new Clause.Nothing("no name"));
  }

  @Test
  void anOrderEndsWithThePassagesPlace() {
    assertEquals(
        "<score>,<string: \"article\">,<long: \"ordinal\">",
        LuceneQueries.sort(SortKey.of(SortOrder.RELEVANCE)).toString());
  }

  private static Clause values(PassageField field, String... values) {
    return new Clause.Values(field, List.of(values));
  }

  private static Clause phrase(int slop, List<List<String>> positions) {
    return new Clause.PhraseIn(PassageField.QUOTE, positions, slop);
  }

  private static void assertQuery(String expected, Clause clause) {
    assertEquals(expected, LuceneQueries.of(clause).toString());
  }
}
