package dev.quoth.search;

import static dev.quoth.search.Newsroom.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.quoth.Article;
import dev.quoth.ArticleFact;
import dev.quoth.Filter;
import dev.quoth.PassageKind;
import dev.quoth.QuoteQuery;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a name finds, and whom it must not find. */
class SearchBySpeakerTest {

  @ParameterizedTest
  @ValueSource(strings = {"Wang Yi", "wang", "WANG YI", "Wáng Yì", " wang  yi ", "Yi Wang", "yi"})
  void anyFormOfTheNameFindsTheSpeaker(String name) throws IOException {
    Directory index = Newsroom.index(article("a", "Wang Yi: We hope.\nLi Wei: We don't."));
    assertEquals(List.of("a#q0"), ids(index, QuoteQuery.by(name)));
  }

  @Test
  void aFullNameFindsNobodyWhoSharesOnlyTheSurname() throws IOException {
    Directory index =
        Newsroom.index(article("a", "Bill Clinton: One.\nHillary Clinton: Two.\nClinton: Three."));
    assertEquals(List.of("a#q0"), ids(index, QuoteQuery.by("Bill Clinton")));
    assertEquals(List.of("a#q1"), ids(index, QuoteQuery.by("hillary clinton")));
  }

  @Test
  void aSurnameFindsAllFullNamesWithIt() throws IOException {
    Directory index =
        Newsroom.index(article("a", "Bill Clinton: One.\nHillary Clinton: Two.\nClinton: Three."));
    assertEquals(List.of("a#q0", "a#q1", "a#q2"), ids(index, QuoteQuery.by("Clinton")));
  }

  @Test
  void anExactNameFindsNoLongerOne() throws IOException {
    Directory index =
        Newsroom.index(article("a", "Bill Clinton: One.\nCLINTON: Two.\nClinton: Three."));
    assertEquals(
        List.of("a#q1", "a#q2"),
        ids(index, QuoteQuery.all().where(Filter.speakerExactly("clinton"))));
  }

  @Test
  void wordsOfTwoNamesInAGroupAreNotOneName() throws IOException {
    Directory index = Newsroom.index(article("a", "Bill Gates and Hillary Clinton: One."));
    assertEquals(List.of(), ids(index, QuoteQuery.by("Bill Clinton")));
    assertEquals(List.of("a#q0"), ids(index, QuoteQuery.by("Hillary Clinton")));
  }

  @Test
  void wordsOfTwoSpeakersInAParagraphAreNotOneName() throws IOException {
    Directory index = Newsroom.index(article("a", "Bill Gates: One.\nHillary Clinton: Two."));
    assertEquals(
        List.of(), ids(index, QuoteQuery.by("Gates Hillary").passages(PassageKind.PARAGRAPH)));
    assertEquals(
        List.of("a#p1"), ids(index, QuoteQuery.by("clinton").passages(PassageKind.PARAGRAPH)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"O'Neill", "O’Neill", "o'neill", "Jose O'NEILL", "josé oneill"})
  void apostrophesAndAccentsMakeNoDifference(String name) throws IOException {
    Directory index = Newsroom.index(article("a", "José O’Neill: One."));
    assertEquals(List.of("a#q0"), ids(index, QuoteQuery.by(name)));
  }

  @Test
  void directQuotesComeBeforeMixedOnesBeforeIndirectOnes() throws IOException {
    Directory index =
        Newsroom.index(
            article("b", "Wang Yi~ One.\nWang Yi+ Two.\nWang Yi: Three."),
            article("a", "Wang Yi~ Four.\nWang Yi: Five."));
    assertEquals(
        List.of("a#q1", "b#q2", "b#q1", "a#q0", "b#q0"), ids(index, QuoteQuery.by("Wang Yi")));
  }

  @Test
  void severalSpeakersWidenTheQuestion() throws IOException {
    Directory index = Newsroom.index(article("a", "Ann Lee: One.\nBo Ek: Two.\nCy Fox: Three."));
    assertEquals(
        List.of("a#q0", "a#q2"), ids(index, QuoteQuery.by("lee").where(Filter.speaker("fox"))));
  }

  @Test
  void theSurnameMayComeFirstOrLast() throws IOException {
    Directory index = Newsroom.index(article("a", "Ban Ki-moon: One.\nMohammed bin Salman: Two."));
    assertEquals(List.of("a#q0"), ids(index, QuoteQuery.by("Ki-moon Ban")));
    assertEquals(List.of("a#q1"), ids(index, QuoteQuery.by("salman mohammed bin")));
  }

  @Test
  void asManySpeakersAndWordsAsAreAllowedDoNotThrow() throws IOException {
    Directory index = Newsroom.index(article("a", "Ann Lee: w1 w2 w3."));
    QuoteQuery query = QuoteQuery.by("lee").about("w1 ".repeat(5_000) + "w2");
    for (int i = 1; i < QuoteQuery.MAX_SPEAKERS; i++) {
      query =
          query
              .where(Filter.speaker("some body " + "else ".repeat(i) + i))
              .where(Filter.fact(ArticleFact.SOURCE, "x" + i));
    }
    assertEquals(List.of(), ids(index, query));
    QuoteQuery all = query;
    assertThrows(IllegalArgumentException.class, () -> all.where(Filter.speaker("one more")));
  }

  @Test
  void aNameOfPunctuationFindsNobodyAndDoesNotThrow() throws IOException {
    Directory index = Newsroom.index(article("a", "Ann Lee: One.\n? Two."));
    assertEquals(List.of(), ids(index, QuoteQuery.by("?!")));
  }

  private static Article article(String id, String text) {
    return Article.builder(id, text).build();
  }
}
