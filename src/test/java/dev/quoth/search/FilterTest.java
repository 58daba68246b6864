package dev.quoth.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Article;
import dev.quoth.ArticleFact;
import dev.quoth.Filter;
import dev.quoth.PassageKind;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteType;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** How filters narrow and widen. */
class FilterTest {

  private static final LocalDate DAY = LocalDate.of(2021, 8, 17);

  @Test
  void aSourceAnAuthorAndASectionAreFoundWholeInAnyCase() throws IOException {
    Directory index =
        Newsroom.index(
            Article.builder("a", "Ann: One.")
                .source("Hindustan Times")
                .author("Jo Doe")
                .author("Al Roe")
                .section("World")
                .build(),
            Article.builder("b", "Ann: Two.").source("The Times").section("Home").build(),
            Article.builder("c", "Ann: Three.").build());
    assertEquals(
        List.of("a#q0"),
        ids(index, QuoteQuery.all().where(Filter.fact(ArticleFact.SOURCE, "hindustan TIMES"))));
    assertEquals(
        List.of(), ids(index, QuoteQuery.all().where(Filter.fact(ArticleFact.SOURCE, "Times"))));
    assertEquals(
        List.of("a#q0"),
        ids(index, QuoteQuery.all().where(Filter.fact(ArticleFact.AUTHOR, "AL ROE"))));
    assertEquals(
        List.of("b#q0"),
        ids(index, QuoteQuery.all().where(Filter.fact(ArticleFact.SECTION, "home"))));
  }

  @Test
  void filtersOfOneKindWidenAndOfDifferentKindsNarrow() throws IOException {
    Directory index =
        Newsroom.index(
            Article.builder("a", "Ann: One.").source("X").section("World").build(),
            Article.builder("b", "Ann: Two.").source("Y").section("World").build(),
            Article.builder("c", "Ann: Three.").source("X").section("Home").build());
    QuoteQuery either =
        QuoteQuery.by("ann")
            .where(Filter.fact(ArticleFact.SOURCE, "x"))
            .where(Filter.fact(ArticleFact.SOURCE, "y"));
    assertEquals(List.of("a#q0", "b#q0", "c#q0"), ids(index, either));
    assertEquals(
        List.of("a#q0", "b#q0"),
        ids(index, either.where(Filter.fact(ArticleFact.SECTION, "world"))));
  }

  @Test
  void aDayIsInclusiveAtBothEndsAndInUtc() throws IOException {
    Directory index =
        Newsroom.index(
            at("a", "2021-08-16T23:59:59.999Z"),
            at("b", "2021-08-17T00:00:00Z"),
            at("c", "2021-08-17T23:59:59.999999999Z"),
            at("d", "2021-08-18T00:00:00Z"),
            Article.builder("e", "Ann: No date.").build());
    assertEquals(
        List.of("b#q0", "c#q0"),
        ids(index, QuoteQuery.all().where(Filter.since(DAY)).where(Filter.until(DAY))));
    assertEquals(
        List.of("a#q0"), ids(index, QuoteQuery.all().where(Filter.until(DAY.minusDays(1)))));
    assertEquals(
        List.of("d#q0"), ids(index, QuoteQuery.all().where(Filter.since(DAY.plusDays(1)))));
    assertEquals(
        List.of(),
        ids(
            index,
            QuoteQuery.all().where(Filter.since(DAY)).where(Filter.until(DAY.minusDays(1)))));
  }

  @Test
  void theEndsOfTimeAreDaysToo() throws IOException {
    Directory index =
        Newsroom.index(
            Article.builder("a", "Ann: One.").published(Instant.MIN).build(),
            Article.builder("b", "Ann: Two.").published(Instant.MAX).build());
    assertEquals(
        List.of("a#q0", "b#q0"),
        ids(
            index,
            QuoteQuery.all()
                .where(Filter.since(LocalDate.MIN))
                .where(Filter.until(LocalDate.MAX))));
    assertEquals(List.of("b#q0"), ids(index, QuoteQuery.all().where(Filter.since(DAY))));
  }

  @Test
  void typesAreAskedForOneOrMore() throws IOException {
    Directory index = Newsroom.index(Article.builder("a", "A~ One.\nB+ Two.\nC: Three.").build());
    assertEquals(
        List.of("a#q2"), ids(index, QuoteQuery.all().where(Filter.type(QuoteType.DIRECT))));
    assertEquals(
        List.of("a#q1", "a#q0"),
        ids(
            index,
            QuoteQuery.all()
                .where(Filter.type(QuoteType.MIXED))
                .where(Filter.type(QuoteType.INDIRECT))));
    assertEquals(
        List.of(),
        ids(
            index,
            QuoteQuery.all().where(Filter.type(QuoteType.MIXED)).passages(PassageKind.PARAGRAPH)));
  }

  @Test
  void anArticleIsFoundByItsIdLetterForLetter() throws IOException {
    Directory index =
        Newsroom.index(
            Article.builder("a/1", "Ann: One.").build(),
            Article.builder("A/1", "Ann: Two.").build());
    assertEquals(List.of("a/1#q0"), ids(index, QuoteQuery.all().where(Filter.article("a/1"))));
    assertEquals(
        List.of("A/1#p0"),
        ids(index, QuoteQuery.all().where(Filter.article("A/1")).passages(PassageKind.PARAGRAPH)));
  }

  @Test
  void valuesOfAnyLengthAreFoundByThemselvesAlone() throws IOException {
    String huge = "x".repeat(100_000);
    Directory index =
        Newsroom.index(
            Article.builder(huge + "a", "Ann: One.").source(huge + "s").tag(huge).build(),
            Article.builder(huge + "b", "Ann: Two.").source(huge + "t").tag(huge).build(),
            Article.builder("\ud800", "Ann: Three.").source("\ud800").build(),
            Article.builder("\ud801", "Ann: Four.").source("\ud801").build());
    assertEquals(4, Newsroom.hits(index, QuoteQuery.all()).total().count());
    assertEquals(
        List.of(huge + "a#q0"), ids(index, QuoteQuery.all().where(Filter.article(huge + "a"))));
    assertEquals(
        List.of(huge + "b#q0"),
        ids(index, QuoteQuery.all().where(Filter.fact(ArticleFact.SOURCE, huge + "T"))));
    assertEquals(
        List.of("\ud801#q0"),
        ids(index, QuoteQuery.all().where(Filter.fact(ArticleFact.SOURCE, "\ud801"))));
  }

  private static Article at(String id, String moment) {
    return Article.builder(id, "Ann: One.").published(Instant.parse(moment)).build();
  }

  private static List<String> ids(Directory index, QuoteQuery query) throws IOException {
    return Newsroom.ids(index, query);
  }
}
