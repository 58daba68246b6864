package dev.quoth.search;

import static dev.quoth.search.Newsroom.hits;
import static dev.quoth.search.Newsroom.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Article;
import dev.quoth.Filter;
import dev.quoth.Hit;
import dev.quoth.Hits;
import dev.quoth.PassageKind;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.Span;
import dev.quoth.TopicMatch;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a topic finds, in which order, and which words it marks. */
class SearchByTopicTest {

  @Test
  void theQuotesOwnWordsCountMoreThanTheTitleAndTheTitleMoreThanTheContext() throws IOException {
    Directory index =
        Newsroom.index(
            Article.builder("context", "Ferry owner: We shall see.").build(),
            Article.builder("title", "Ship owner: We shall see.").title("The ferry").build(),
            Article.builder("quote", "Ship owner: The ferry sails.").build());
    assertEquals(
        List.of("quote#q0", "title#q0", "context#q0"), ids(index, QuoteQuery.all().about("ferry")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "minister's plans",
        "Minister’s PLAN",
        "ministers plan",
        "the plan of a minister",
        "Plán"
      })
  void capitalsAccentsPossessivesAndPluralsMakeNoDifference(String topic) throws IOException {
    Directory index =
        Newsroom.index(
            Article.builder("a", "Ann: The minister’s plan is bold.\nBo: Nothing new.").build());
    assertEquals(List.of("a#q0"), ids(index, QuoteQuery.all().about(topic)));
  }

  @Test
  void bothOfTwoWordsMustBeThereAndTwoThirdsOfMore() throws IOException {
    Directory index =
        Newsroom.index(
            Article.builder("all", "Ann: Troops leave Kabul airport.").build(),
            Article.builder("two", "Ann: Troops leave.").build(),
            Article.builder("one", "Ann: The airport.").build());
    assertEquals(List.of("all#q0"), ids(index, QuoteQuery.all().about("troops airport")));
    assertEquals(
        List.of("all#q0", "two#q0"), ids(index, QuoteQuery.all().about("troops leave airport")));
  }

  @Test
  void aTopicOfStopWordsIsStillATopic() throws IOException {
    Directory index =
        Newsroom.index(Article.builder("a", "Ann: To be or not to be.\nBo: Nothing.").build());
    assertEquals(List.of("a#q0"), ids(index, QuoteQuery.all().about("to be or not to be")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"?!", "!!!", "…", "-", "°", " "})
  void aTopicWithoutAWordIsNone(String topic) throws IOException {
    Directory index = Newsroom.index(Article.builder("a", "Ann: One!!!\nBo: Two?!").build());
    for (QuoteQuery query :
        List.of(
            QuoteQuery.by("Bo"),
            QuoteQuery.all(),
            QuoteQuery.all().passages(PassageKind.PARAGRAPH))) {
      assertEquals(hits(index, query), hits(index, query.about(topic)), query::toString);
    }
    assertEquals(List.of("a#q1"), ids(index, QuoteQuery.by("Bo").about(topic)));
  }

  @Test
  void anEndlessTopicDoesNotThrow() throws IOException {
    Directory index = Newsroom.index(Article.builder("a", "Ann: word1 word2.").build());
    String topic =
        IntStream.range(0, 50_000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    QuoteQuery query = QuoteQuery.all().about(topic);
    assertEquals(List.of(), ids(index, query));
    for (int i = 1; i <= QuoteQuery.MAX_SPEAKERS; i++) {
      query = query.where(Filter.speaker("Ann No" + i));
    }
    assertEquals(List.of(), ids(index, query));
  }

  @Test
  void highlightsAreSpansInTheArticleOfTheWordsThatMatch() throws IOException {
    String text = "An old line.\n\n  The ferryman: Ferries 🚢 sail; the ferry’s late.";
    Directory index = Newsroom.index(Article.builder("a", text).build());
    Hit hit = hits(index, QuoteQuery.all().about("ferry sailed")).hits().getFirst();
    assertEquals(
        List.of("Ferries", "sail", "ferry’s"),
        hit.highlights().stream().map(span -> span.in(text)).toList());
  }

  @Test
  void aSpeakerAndATopicNarrowEachOther() throws IOException {
    Directory index =
        Newsroom.index(
            Article.builder("a", "Ann Lee: The ferry.\nBo Ek: The ferry.\nAnn Lee: Rain.").build());
    QuoteQuery query = QuoteQuery.by("lee").about("ferry");
    assertEquals(List.of("a#q0", "a#q2"), ids(index, query)); // the article is on the topic
    assertEquals(List.of("a#q0"), ids(index, query.matching(TopicMatch.PASSAGE)));
    assertEquals(1, Newsroom.hits(index, query).total().count());
  }

  @Test
  void paragraphsAreFoundOnRequest() throws IOException {
    Directory index =
        Newsroom.index(Article.builder("a", "The ferry sank.\nAnn Lee: The ferry!").build());
    assertEquals(
        List.of("a#p0", "a#p1"),
        ids(index, QuoteQuery.all().about("ferry").passages(PassageKind.PARAGRAPH)).stream()
            .sorted()
            .toList());
    assertEquals(List.of("a#q0"), ids(index, QuoteQuery.all().about("ferry")));
  }

  @Test
  void equalScoresAreOrderedByArticleAndThenByText() throws IOException {
    Article[] articles =
        IntStream.of(3, 1, 2, 0)
            .mapToObj(i -> Article.builder("n" + i, "Ann: A ferry.\nBo: A ferry.").build())
            .toArray(Article[]::new);
    List<String> expected =
        List.of("n0#q0", "n0#q1", "n1#q0", "n1#q1", "n2#q0", "n2#q1", "n3#q0", "n3#q1");
    Directory index = Newsroom.index(articles);
    assertEquals(expected, ids(index, QuoteQuery.all().about("ferry")));
    assertEquals(expected.subList(0, 3), ids(index, QuoteQuery.all().about("ferry").limit(3)));
  }

  @Test
  void theTotalIsExactUpToItsBoundAndALowerBoundBeyond() throws IOException {
    Article[] articles =
        IntStream.range(0, 3_000)
            .mapToObj(i -> Article.builder("n" + i, "Ann: A ferry" + " x".repeat(i % 9)).build())
            .toArray(Article[]::new);
    Directory index = Newsroom.index(articles);
    Hits exact = hits(index, QuoteQuery.all().about("ferry").countUpTo(3_000));
    assertEquals(new Hits.Total(3_000, Hits.Bound.EXACT), exact.total());
    Hits bounded = hits(index, QuoteQuery.all().about("ferry").countUpTo(50));
    assertEquals(new Hits.Total(50, Hits.Bound.AT_LEAST), bounded.total());
    assertEquals(ids(exact), ids(bounded));
  }

  @Test
  void theContextIsTheParagraphOfTheQuote() throws IOException {
    String text = "Before.\nAnn Lee: The ferry.\nBehind.";
    Directory index = Newsroom.index(Article.builder("a", text).build());
    QuotePassage passage =
        (QuotePassage) hits(index, QuoteQuery.by("lee")).hits().getFirst().passage();
    assertEquals("Ann Lee: The ferry.", passage.context());
    assertEquals(new Span(8, 27), passage.contextSpan());
    assertEquals("The ferry.", passage.text());
  }
}
