package dev.quoth.search;

import static dev.quoth.search.Newsroom.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Article;
import dev.quoth.Hit;
import dev.quoth.QuoteQuery;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** Words that must, should, or must not be there. */
class PhraseTest {

  @Test
  void aPhraseIsFoundInItsOrderWithTheSmallWords() throws IOException {
    Directory index =
        Newsroom.index(
            Article.builder("a", "Ann: The support of the people.\nBo: The people of support.")
                .build(),
            Article.builder("b", "Cy: Support people!").build());
    QuoteQuery query = QuoteQuery.all().containing("support of the PEOPLE");
    assertEquals(List.of("a#q0"), ids(index, query));
    assertEquals(List.of("b#q0"), ids(index, QuoteQuery.all().containing("support people")));
    assertEquals(List.of("a#q0"), ids(index, QuoteQuery.by("ann").containing("the support")));
  }

  @Test
  void aPhraseIsFoundInTheTitleAndAroundTheQuoteToo() throws IOException {
    Directory index =
        Newsroom.index(
            Article.builder("a", "Ann of the ferry line: Yes.").build(),
            Article.builder("b", "Bo: Yes.").title("A ferry line sinks").build(),
            Article.builder("c", "Cy: The ferry line.").build(),
            Article.builder("d", "Di: The ferry, the line.").build());
    assertEquals(
        List.of("c#q0", "b#q0", "a#q0"), ids(index, QuoteQuery.all().containing("ferry line")));
    assertEquals(List.of("d#q0"), ids(index, QuoteQuery.all().without("ferry line")));
  }

  @Test
  void whatIsPreferredStandsAboveAndExcludesNothing() throws IOException {
    Directory index =
        Newsroom.index(Article.builder("a", "Ann: Rain.\nBo: The sea.\nCy: Rain at sea.").build());
    assertEquals(
        List.of("a#q1", "a#q2", "a#q0"), ids(index, QuoteQuery.all().preferring("the sea")));
    assertEquals(
        List.of("a#q2", "a#q0"), ids(index, QuoteQuery.all().about("rain").preferring("sea")));
  }

  @Test
  void theWordsOfAPhraseAreMarkedAndThoseExcludedAreNot() throws IOException {
    String text = "Ann: A ferry line at sea.";
    Directory index = Newsroom.index(Article.builder("a", text).build());
    QuoteQuery query = QuoteQuery.all().containing("ferry line").without("rain").about("sea");
    Hit hit = Newsroom.hits(index, query).list().getFirst();
    assertEquals(
        List.of("ferry", "line", "sea"),
        hit.highlights().stream().map(span -> span.in(text)).toList());
  }

  @Test
  void aPhraseWithoutWordsFindsNothingAndExcludesNothing() throws IOException {
    Directory index = Newsroom.index(Article.builder("a", "Ann: One.").build());
    assertEquals(List.of(), ids(index, QuoteQuery.all().containing("!!!")));
    assertEquals(List.of("a#q0"), ids(index, QuoteQuery.all().without("!!!")));
  }
}
