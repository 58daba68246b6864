package dev.quoth.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.Filter;
import dev.quoth.Passage;
import dev.quoth.Quotation;
import dev.quoth.QuotationCheck;
import dev.quoth.QuotationCheck.Verdict;
import dev.quoth.QuotationSource;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteType;
import dev.quoth.WordChange;
import dev.quoth.WordChange.Weight;
import dev.quoth.language.Language;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** Whether a quotation is right. */
class QuotationTest {

  private static final Article[] ARTICLES = {
    article(
        "harbour",
        3,
        """
        Ann Brandt: We will not close the old harbour of Kelden before the ferry has a new pier.
        Ann Brandt: The dredging costs 4 million crowns, and the town cannot pay for all of it.
        Bo Ek~ the ferry company would move its ships to Sarnholm in the autumn
        """),
    article(
        "ferry",
        5,
        """
        Bo Ek: Our crews want a pier that survives a storm, and nothing else.
        Ann Brandt: We will not close the old harbour of Kelden before the ferry has a new pier.
        ? Nobody in this town has ever seen a dredger work in the ice.
        """),
    article(
        "market",
        8,
        """
        Cy Dahl: The fish market is colourful, and the defence of its stalls is an honour.
        Dee Fox: Prices rise whenever the boats stay in port for a week or longer.
        """),
  };

  @Test
  void whatIsPrintedIsVerbatimWhateverItsLetterCaseMarksAndSpelling() throws IOException {
    verify(Verdict.VERBATIM, "“Our crews want a pier that survives a storm, and nothing else.”");
    verify(Verdict.VERBATIM, "OUR CREWS want a pier; that survives a storm");
    verify(
        Verdict.VERBATIM, "The fish market is colorful and the defense of its stalls is an honor");
    verify(Verdict.VERBATIM, "the dredging costs four million crowns");
    verify(Verdict.VERBATIM, "the town can't pay for all of it");
  }

  @Test
  void whatAnEditorPutInBracketsIsNoChange() throws IOException {
    verify(Verdict.VERBATIM, "[The ferry's] crews want a pier that survives a storm");
    verify(Verdict.VERBATIM, "[O]ur crews want a pier [here] that survives a storm");
  }

  @Test
  void theFirstPublicationIsTheSourceAndAllAppearancesAreListed() throws IOException {
    QuotationSource source =
        verify(Verdict.VERBATIM, "We will not close the old harbour of Kelden").getFirst();
    assertEquals("harbour#q0", source.quote().id());
    assertEquals(
        List.of("harbour#q0", "ferry#q1"), source.appearances().stream().map(Passage::id).toList());
    assertEquals(1, source.similarity());
  }

  @Test
  void whatLeavesWordsOutIsCut() throws IOException {
    changes(
        Verdict.CUT,
        "We will not close the old harbour before the ferry has a new pier",
        "omitted at 34: of Kelden [NAME]");
    changes(
        Verdict.CUT,
        "Our crews … want … nothing else.",
        "omitted at 19: a pier that survives a storm, and []");
  }

  @Test
  void whoLeavesOutADenialAltersTheWords() throws IOException {
    changes(
        Verdict.ALTERED,
        "We will close the old harbour of Kelden before the ferry has a new pier",
        "omitted at 8: not [NEGATION]");
  }

  @Test
  void whatHasOtherWordsIsAlteredAndTheChangesTellWhich() throws IOException {
    changes(
        Verdict.ALTERED,
        "The dredging costs 40 million crowns, and the town can pay for half of it",
        "40 for 4 [NUMBER]",
        "can for cannot [NEGATION]",
        "half for all []");
    changes(
        Verdict.ALTERED,
        "Our crews never want a pier that survives a storm, and nothing else",
        "inserted never [NEGATION]");
    changes(
        Verdict.ALTERED,
        "Their crews want a pier that survives a storm and nothing more",
        "Their for Our []",
        "more for else []");
    changes(
        Verdict.ALTERED,
        "We will not close the old harbour of Sarnholm before the ferry has a new pier",
        "Sarnholm for Kelden [NAME]");
  }

  @Test
  void whatIsPutTogetherOfTwoQuotesIsJoined() throws IOException {
    List<QuotationSource> sources =
        verify(
            Verdict.JOINED,
            "Our crews want a pier that survives a storm and the town cannot pay for all of it");
    assertEquals(List.of("ferry#q0", "harbour#q1"), ids(sources));
    assertEquals(0, sources.getFirst().words().start());
    assertTrue(sources.getFirst().words().end() <= sources.getLast().words().start());
  }

  @Test
  void whatSomebodyElseSaidIsTheirs() throws IOException {
    Quotation words = Quotation.of("Our crews want a pier that survives a storm");
    assertEquals(Verdict.VERBATIM, check(words.by("Ek")).verdict());
    QuotationCheck other = check(words.by("Ann Brandt"));
    assertEquals(Verdict.OTHER_SPEAKER, other.verdict());
    assertEquals(List.of("ferry#q0"), ids(other.sources()));
  }

  @Test
  void whatNobodyIsNamedForMayBeAnybodys() throws IOException {
    Quotation words = Quotation.of("Nobody in this town has ever seen a dredger work");
    assertEquals(Verdict.VERBATIM, check(words.by("Ann Brandt")).verdict());
  }

  @Test
  void whatOnlyTheReporterSaysIsParaphrased() throws IOException {
    List<QuotationSource> sources =
        verify(
            Verdict.PARAPHRASED,
            "We will move our ships to Sarnholm in autumn, the company's ferry too");
    assertEquals(List.of("harbour#q2"), ids(sources));
  }

  @Test
  void whatIsNotThereIsNotFoundAndTheNearestAreShown() throws IOException {
    QuotationCheck check =
        check(Quotation.of("The lighthouse of Kelden will be painted in spring"));
    assertEquals(Verdict.NOT_FOUND, check.verdict());
    assertEquals(List.of(), check.sources());
    assertTrue(check.nearest().size() <= 5);
    assertEquals(Verdict.NOT_FOUND, check(Quotation.of("zebra stripes everywhere")).verdict());
  }

  @Test
  void onlyQuotesOfTheQueryAreLookedAt() throws IOException {
    Quotation words = Quotation.of("We will not close the old harbour of Kelden");
    Quotation late = words.within(QuoteQuery.all().where(Filter.since(LocalDate.of(2026, 3, 4))));
    assertEquals("ferry#q1", check(late).sources().getFirst().quote().id());
    Quotation indirect = words.within(QuoteQuery.all().where(Filter.type(QuoteType.INDIRECT)));
    assertEquals(Verdict.NOT_FOUND, check(indirect).verdict());
  }

  @Test
  void wordsWithoutALetterAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Quotation.of(" … "));
    assertThrows(
        IllegalArgumentException.class, () -> Quotation.of("a".repeat(Quotation.MAX_LENGTH + 1)));
    assertThrows(IllegalArgumentException.class, () -> Quotation.of("a").by(" "));
  }

  private static List<QuotationSource> verify(Verdict verdict, String words) throws IOException {
    QuotationCheck check = check(Quotation.of(words));
    assertEquals(verdict, check.verdict(), words);
    return check.sources();
  }

  private static void changes(Verdict verdict, String words, String... changes) throws IOException {
    QuotationSource source = verify(verdict, words).getFirst();
    List<String> found = new ArrayList<>();
    for (WordChange change : source.changes()) {
      found.add(printed(change, words, source));
    }
    assertEquals(List.of(changes), found);
  }

  private static String printed(WordChange change, String words, QuotationSource source) {
    Set<Weight> weights = change.weights();
    return switch (change) {
          case WordChange.Omission omission ->
              "omitted at " + omission.at() + ": " + source.quote().at(omission.article());
          case WordChange.Insertion insertion -> "inserted " + insertion.quotation().in(words);
          case WordChange.Replacement replacement ->
              replacement.quotation().in(words)
                  + " for "
                  + source.quote().at(replacement.article());
        }
        + " "
        + weights;
  }

  private static List<String> ids(List<QuotationSource> sources) {
    return sources.stream().map(source -> source.quote().id()).toList();
  }

  private static QuotationCheck check(Quotation quotation) throws IOException {
    Directory index = Newsroom.index(ARTICLES);
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index, SearcherOptions.of(Language.english()))) {
      return searcher.verify(quotation);
    }
  }

  private static Article article(String id, int day, String text) {
    return Article.builder(id, text).publishedOn(LocalDate.of(2026, 3, day)).build();
  }
}
