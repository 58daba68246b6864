package dev.quoth.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Article;
import dev.quoth.ArticleFact;
import dev.quoth.CueClass;
import dev.quoth.Filter;
import dev.quoth.PassageKind;
import dev.quoth.QuoteQuery;
import dev.quoth.SpeakerKind;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** What can be asked about the speaker, the cue, the quote and the article besides their names. */
class MoreFiltersTest {

  private static final QuoteQuery ALL = QuoteQuery.all();

  @Test
  void tagsLanguagesAndMetadataAreFoundWholeInAnyCase() throws IOException {
    Directory index =
        Newsroom.index(
            Article.builder("a", "Ann: One.").tag("Sea").metadata("Desk", "Foreign").build(),
            Article.builder("b", "Ann: Two.").tag("Land").language("en-GB").build(),
            Article.builder("c", "Ann: Three.").metadata("desk", "home").tag("sea").build());
    assertEquals(
        List.of("a#q0", "c#q0"), ids(index, ALL.where(Filter.fact(ArticleFact.TAG, "SEA"))));
    assertEquals(
        List.of("b#q0"), ids(index, ALL.where(Filter.fact(ArticleFact.LANGUAGE, "EN-gb"))));
    assertEquals(
        List.of("a#q0"),
        ids(index, ALL.where(Filter.metadata("desk", "FOREIGN")).passages(PassageKind.PARAGRAPH))
            .stream()
            .map(id -> id.replace('p', 'q'))
            .toList());
  }

  @Test
  void metadataOfOneNameWidenAndOfDifferentNamesNarrow() throws IOException {
    Directory index =
        Newsroom.index(
            Article.builder("a", "Ann: 1.").metadata("desk", "x").metadata("tone", "y").build(),
            Article.builder("b", "Ann: 2.").metadata("desk", "z").build());
    QuoteQuery either = ALL.where(Filter.metadata("desk", "x")).where(Filter.metadata("DESK", "z"));
    assertEquals(List.of("a#q0", "b#q0"), ids(index, either));
    assertEquals(List.of("a#q0"), ids(index, either.where(Filter.metadata("tone", "y"))));
  }

  @Test
  void whatTheCueReportsAndWhoSpeaksAreFilters() throws IOException {
    Directory index =
        Transcript.index(
            "Ann||PERSON|DENIAL: One.\nReuters||ORGANIZATION|STATEMENT: Two.\nBo: Three.");
    assertEquals(List.of("a#q0"), ids(index, ALL.where(Filter.cue(CueClass.DENIAL))));
    assertEquals(List.of("a#q1"), ids(index, ALL.where(Filter.kind(SpeakerKind.ORGANIZATION))));
    assertEquals(
        List.of("a#q0", "a#q1"),
        ids(index, ALL.where(Filter.cue(CueClass.DENIAL)).where(Filter.cue(CueClass.STATEMENT))));
  }

  @Test
  void allWordsOfARoleMustOccurInIt() throws IOException {
    Directory index =
        Transcript.index(
            "Wang Yi|Chinese state councillor and foreign minister: One.\n"
                + "Li Wei|prime minister: Two.\nAnn|foreign correspondent: Three.");
    assertEquals(List.of("a#q0"), ids(index, ALL.where(Filter.role("Foreign Ministers"))));
    assertEquals(List.of("a#q0", "a#q1"), ids(index, ALL.where(Filter.role("minister"))));
    assertEquals(List.of(), ids(index, ALL.where(Filter.role("!?"))));
  }

  @Test
  void theAddresseeIsFoundByASurname() throws IOException {
    Directory index =
        Transcript.index(
            "Wang Yi||PERSON|STATEMENT|Antony Blinken: One.\n"
                + "Wang Yi||PERSON|STATEMENT|reporters: Two.\nAntony Blinken: Three.");
    assertEquals(List.of("a#q0"), ids(index, ALL.where(Filter.addressee("blinken"))));
    assertEquals(List.of(), ids(index, ALL.where(Filter.addressee("Tony Blinken"))));
  }

  @Test
  void somebodyIsMentionedInsideOfTheQuote() throws IOException {
    Directory index =
        Transcript.index(
            "Ann: Biden is right.\nBiden: I am right.\nBo: Joe Biden is wrong.",
            "Cy, of Joe Biden's staff: Yes.\nJoe Biden and Di: Biden knows.\nEd: Hunter Biden.");
    assertEquals(
        List.of("a#q0", "a#q2", "b#q1", "b#q2"),
        sorted(index, ALL.where(Filter.mentioning("BIDEN"))));
    assertEquals(List.of("a#q2", "b#q1"), sorted(index, ALL.where(Filter.mentioning("Joe Biden"))));
    assertEquals(
        List.of("a#q0"), ids(index, QuoteQuery.by("ann").where(Filter.mentioning("Biden"))));
    assertEquals(
        List.of("a#q0", "a#q2", "b#q2"),
        sorted(
            index,
            ALL.where(Filter.mentioning("Biden")).where(Filter.not(Filter.speaker("biden")))));
  }

  @Test
  void theLeastConfidenceIsIncluded() throws IOException {
    Directory index = Transcript.index("A||||| 0.5: 1.\nB|||||0.75: 2.\nC|||||1: 3.");
    assertEquals(List.of("a#q2", "a#q1"), ids(index, ALL.where(Filter.minConfidence(0.75))));
    assertEquals(
        List.of("a#q2", "a#q1", "a#q0"),
        ids(index, ALL.where(Filter.minConfidence(1)).where(Filter.minConfidence(0))));
  }

  @Test
  void aLengthIsCountedInWordsAsAReaderDoes() throws IOException {
    Directory index =
        Transcript.index("A: Don’t!\nB: A half-hour's end.\nC: One, two - three; fo\u0301ur.");
    assertEquals(List.of("a#q1", "a#q2"), ids(index, ALL.where(Filter.minWords(2))));
    assertEquals(List.of("a#q1", "a#q2"), ids(index, ALL.where(Filter.minWords(3))));
    assertEquals(List.of("a#q2"), ids(index, ALL.where(Filter.minWords(4))));
    assertEquals(List.of(), ids(index, ALL.where(Filter.minWords(5))));
    assertEquals(
        List.of("a#p2"), ids(index, ALL.where(Filter.minWords(5)).passages(PassageKind.PARAGRAPH)));
  }

  @Test
  void whatIsDeniedIsLeftOutOneByOne() throws IOException {
    Directory index =
        Newsroom.index(
            Article.builder("a", "Ann: One.").source("X").build(),
            Article.builder("b", "Ann: Two.\nBo: Three.").source("Y").build(),
            Article.builder("c", "Ann: Four.").build());
    QuoteQuery query =
        ALL.where(Filter.not(Filter.fact(ArticleFact.SOURCE, "x")))
            .where(Filter.not(Filter.article("c")));
    assertEquals(List.of("b#q0", "b#q1"), ids(index, query));
    assertEquals(List.of("b#q1"), ids(index, query.where(Filter.not(Filter.speaker("ann")))));
    assertEquals(List.of(), ids(index, query.where(Filter.fact(ArticleFact.SOURCE, "x"))));
  }

  @Test
  void asManyOfAllAsAreAllowedDoNotThrow() throws IOException {
    Directory index = Transcript.index("Ann Lee|minister: w1 w2 w3.");
    String topic = IntStream.range(0, 300).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    QuoteQuery query = ALL.about(topic);
    for (int i = 0; i < QuoteQuery.MAX_SPEAKERS; i++) {
      query =
          query
              .where(
                  Filter.speaker(
                      "Prime Minister Müllery Zelensky" + (char) ('a' + i % 26) + "y Kovalsky Lee"))
              .where(Filter.fact(ArticleFact.SOURCE, "s" + i));
    }
    for (int i = 0; i < QuoteQuery.MAX_OTHER_FILTERS; i++) {
      query =
          i % 2 == 0
              ? query.where(Filter.not(Filter.speaker("Minister Müller Zelensky" + i)))
              : query.where(Filter.mentioning("some body else of " + i));
    }
    for (int i = 0; i < QuoteQuery.MAX_PHRASES; i++) {
      query = query.preferring("word ".repeat(1_000) + i);
    }
    assertEquals(List.of(), ids(index, query));
  }

  private static List<String> sorted(Directory index, QuoteQuery query) throws IOException {
    return ids(index, query).stream().sorted().toList();
  }

  private static List<String> ids(Directory index, QuoteQuery query) throws IOException {
    return Newsroom.ids(index, query);
  }
}
