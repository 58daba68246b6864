package dev.quoth.search;

import static dev.quoth.search.Newsroom.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Article;
import dev.quoth.Hit;
import dev.quoth.PassageKind;
import dev.quoth.QuoteQuery;
import dev.quoth.extract.QuoteExtractor;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** Words that must, should, or must not be there. */
class PhraseTest {

  @Test
  void aPhraseIsFoundInItsOrderWithItsStopWords() throws IOException {
    Directory index =
        Newsroom.index(
            Article.builder("a", "Ann: The support of the people.\nBo: The people of support.")
                .build(),
            Article.builder("b", "Cy: Support people!").build());
    QuoteQuery query = QuoteQuery.all().requiring("support of the PEOPLE");
    assertEquals(List.of("a#q0"), ids(index, query));
    assertEquals(List.of("b#q0"), ids(index, QuoteQuery.all().requiring("support people")));
    assertEquals(List.of("a#q0"), ids(index, QuoteQuery.by("ann").requiring("the support")));
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
        List.of("c#q0", "b#q0", "a#q0"), ids(index, QuoteQuery.all().requiring("ferry line")));
    assertEquals(List.of("d#q0"), ids(index, QuoteQuery.all().excluding("ferry line")));
  }

  @Test
  void aPreferredPhraseRanksHigherAndExcludesNothing() throws IOException {
    Directory index =
        Newsroom.index(Article.builder("a", "Ann: Rain.\nBo: The sea.\nCy: Rain at sea.").build());
    assertEquals(
        List.of("a#q1", "a#q2", "a#q0"), ids(index, QuoteQuery.all().preferring("the sea")));
    assertEquals(
        List.of("a#q2", "a#q0"), ids(index, QuoteQuery.all().about("rain").preferring("sea")));
  }

  @Test
  void aPhraseIsMarkedAsOneAndWhatIsExcludedIsNot() throws IOException {
    QuoteQuery query = QuoteQuery.all().requiring("ferry line").excluding("rain").about("sea");
    assertEquals(
        List.of("FERRY line", "sea", "ferry line"),
        marked("Ann: FERRY line at sea! The line, the ferry, a ferry line.", query));
  }

  @Test
  void theStopWordsOfAPhraseAreMarkedWithIt() throws IOException {
    QuoteQuery query = QuoteQuery.all().requiring("support of the people");
    assertEquals(
        List.of("support of the people"), marked("Ann: The support of the people.", query));
    assertEquals(
        List.of("Support of the people"),
        marked("Ann: Support of the people.", query.passages(PassageKind.PARAGRAPH)));
  }

  @Test
  void aPhraseAroundTheQuoteIsMarkedThere() throws IOException {
    assertEquals(
        List.of("the ferry line"),
        marked("Ann of the ferry line: Yes.", QuoteQuery.all().requiring("the ferry line")));
  }

  @Test
  void phrasesAndWordsThatShareAWordAreMarkedTogether() throws IOException {
    QuoteQuery query = QuoteQuery.all().requiring("old sea wall").requiring("sea wall of stone");
    assertEquals(
        List.of("old sea wall of stone", "stone"),
        marked("Ann: The old sea wall of stone, stone, stop.", query.about("stone")));
  }

  @Test
  void aPreferredPhraseThatDoesNotOccurIsMarkedByItsWords() throws IOException {
    QuoteQuery query = QuoteQuery.all().preferring("the ferry line");
    assertEquals(List.of("line", "ferry"), marked("Ann: The line of the ferry.", query));
    assertEquals(
        List.of("ferry line"),
        marked("Ann: A ferry line.", QuoteQuery.all().preferring("ferry line")));
  }

  @Test
  void aPhraseThatTheReporterCutsInTwoHasTwoSpans() throws IOException {
    String text = "\"The ferry,\" said Ann Lee, \"line is closed.\"";
    Directory directory = new ByteBuffersDirectory();
    QuoteExtractor extractor = QuoteExtractor.of(Language.english());
    try (QuoteIndexer indexer =
        QuoteIndexer.open(directory, Newsroom.OPTIONS.withExtractor(extractor))) {
      indexer.add(Article.builder("a", text).build());
    }
    Hit hit = Newsroom.hits(directory, QuoteQuery.all().requiring("ferry line")).hits().getFirst();
    assertEquals(
        List.of("ferry", "line"), hit.highlights().stream().map(span -> span.in(text)).toList());
  }

  private static List<String> marked(String text, QuoteQuery query) throws IOException {
    Directory index = Newsroom.index(Article.builder("a", text).build());
    Hit hit = Newsroom.hits(index, query).hits().getFirst();
    return hit.highlights().stream().map(span -> span.in(text)).toList();
  }

  @Test
  void aPhraseWithoutAWordAsksForNothing() throws IOException {
    Directory index = Newsroom.index(Article.builder("a", "Ann: One.").build());
    assertEquals(List.of("a#q0"), ids(index, QuoteQuery.all().requiring("!!!")));
    assertEquals(List.of("a#q0"), ids(index, QuoteQuery.all().preferring("?!")));
    assertEquals(List.of("a#q0"), ids(index, QuoteQuery.all().excluding("!!!")));
  }
}
