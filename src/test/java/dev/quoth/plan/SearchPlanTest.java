package dev.quoth.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Article;
import dev.quoth.ArticleFact;
import dev.quoth.Collapse;
import dev.quoth.ContentForm;
import dev.quoth.CueClass;
import dev.quoth.Filter;
import dev.quoth.PassageKind;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteScope;
import dev.quoth.Ranking;
import dev.quoth.Recency;
import dev.quoth.SortOrder;
import dev.quoth.language.Language;
import dev.quoth.schema.IndexedSpeakers;
import dev.quoth.schema.IndexedTerms;
import dev.quoth.search.Newsroom;
import dev.quoth.search.QuoteSearcher;
import dev.quoth.search.SearcherOptions;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * What typical questions look for, printed. BM25's ranking is used where only matching is of
 * interest: it has no boosts.
 */
class SearchPlanTest {

  private static final Article[] ARTICLES = {
    Article.builder(
            "a",
            """
            Wang Yi (Chinese foreign minister): The pier is old.
            Wang Yi: It is closed.
            Wang Yi: It is being repaired.
            Wang Fang (baker): It was a fine pier.
            """)
        .build(),
    Article.builder("b", "Idris Brandt: The ferry is late.").build(),
  };

  @Test
  void oneOfThreeWordsMustBeThereAndTwoInTheArticle() throws IOException {
    assertPlan(
        QuoteQuery.all().about("the ferries of the old harbour"),
        """
        at most 10 passages of kind quote, by score, then by article, then by ordinal
        must have any of: ferri old harbour
          in paragraph
        only its article: article.all has at least 2 of: ferri old harbour
        counted with at least 2 of these
        not form = TOPIC
        not mood = NEGATED | HYPOTHETICAL
        best 100: 0.25 × quote has any of: ferri old harbour (said in the quote itself)
        best 100: 0.25 × its article: title has any of: ferri old harbour (in the title)
        best 100: 1 × its article: article.all has any of: ferri old harbour (what the article is about)
        best 100: 0.1 × quote has “ferri old” ~4 (‘ferries’ near ‘old’ in the quote)
        best 100: 0.1 × quote has “old harbour” ~4 (‘old’ near ‘harbour’ in the quote)
        best 100: 0.2 where type = DIRECT (direct quote)
        best 100: 0.1 where type = MIXED (mixed quote)
        best 100: 0.09 × confidence (sure of the speaker)
        """);
  }

  @Test
  void aFilterByFormTakesThePlaceOfTheScope() throws IOException {
    assertPlan(
        QuoteQuery.all().where(Filter.form(ContentForm.TOPIC)).ranking(Ranking.BM25.stated(0.3)),
        """
        at most 10 passages of kind quote, by score, then by article, then by ordinal
        only kind = QUOTE
        only form = TOPIC
        not mood = NEGATED | HYPOTHETICAL
        boost 0.3 where form = STATEMENT | REQUEST (tells what was said or asked for)
        """);
  }

  @Test
  void whoAsksForDenialsFindsWhatIsDenied() throws IOException {
    assertPlan(
        QuoteQuery.all().where(Filter.cue(CueClass.DENIAL)).ranking(Ranking.BM25),
        """
        at most 10 passages of kind quote, by score, then by article, then by ordinal
        only kind = QUOTE
        only cue.class = DENIAL
        not form = TOPIC
        """);
  }

  @Test
  void theWidestScopeLeavesOutNothing() throws IOException {
    assertPlan(
        QuoteQuery.all().scope(QuoteScope.ANY).ranking(Ranking.BM25),
        """
        at most 10 passages of kind quote, by score, then by article, then by ordinal
        only kind = QUOTE
        """);
  }

  @Test
  void aSurnameIsOfAnybodyAndPrefersWhoSaysMost() throws IOException {
    assertPlan(
        QuoteQuery.by("Wang").ranking(prominence()).limit(3),
        """
        at most 3 passages of kind quote, by score, then by article, then by ordinal
        only kind = QUOTE
        only speaker = wang
        not form = TOPIC
        not mood = NEGATED | HYPOTHETICAL
        boost 1 where speaker.key = wang yi (number 1 of those called ‘Wang’ by how much they say)
        boost 0.3333 where speaker.key = wang fang (number 2 of those called ‘Wang’ by how much they say)
        """);
  }

  @Test
  void aTitleIsLookedForInTheRoleAndFindsItsHolderEverywhere() throws IOException {
    assertPlan(
        plain("Foreign Minister Wang"),
        """
        at most 10 passages of kind quote, by score, then by article, then by ordinal
        only kind = QUOTE
        only any of
          speaker has “foreign minister wang” ~3
          all of
            speaker = wang
            role = foreign
            role = minist | min
          speaker.key = wang yi
        not form = TOPIC
        not mood = NEGATED | HYPOTHETICAL
        """);
  }

  @Test
  void aTitleThatNobodyIsPrintedWithFindsThoseOfNoRole() throws IOException {
    assertPlan(
        plain("President Brandt"),
        """
        at most 10 passages of kind quote, by score, then by article, then by ordinal
        only kind = QUOTE
        only any of
          speaker has “president brandt” ~2
          all of
            speaker.key = idris brandt
            not role exists
        not form = TOPIC
        not mood = NEGATED | HYPOTHETICAL
        """);
  }

  @Test
  void aNameIsLookedForInItsSpellings() throws IOException {
    assertPlan(
        plain("Mr. Jörg Zelensky"),
        """
        at most 10 passages of kind quote, by score, then by article, then by ordinal
        only kind = QUOTE
        only any of
          speaker has “mr jorg zelensky|zelenskyy|zelenskiy|zelenskii|zelenskyi|zelenskyj|zelenskij” ~3
          speaker has “mr joerg zelensky|zelenskyy|zelenskiy|zelenskii|zelenskyi|zelenskyj|zelenskij” ~3
          speaker has “jorg zelensky|zelenskyy|zelenskiy|zelenskii|zelenskyi|zelenskyj|zelenskij” ~2
          speaker has “joerg zelensky|zelenskyy|zelenskiy|zelenskii|zelenskyi|zelenskyj|zelenskij” ~2
        not form = TOPIC
        not mood = NEGATED | HYPOTHETICAL
        """);
  }

  @Test
  void filtersOfOneKindWidenAndThoseOfSeveralNarrow() throws IOException {
    assertPlan(
        QuoteQuery.all()
            .ranking(Ranking.BM25)
            .where(
                Filter.fact(ArticleFact.SOURCE, "Harbour Times"),
                Filter.fact(ArticleFact.SOURCE, "The Ferryman"),
                Filter.fact(ArticleFact.SECTION, "World"),
                Filter.metadata("Desk", "Foreign"),
                Filter.minConfidence(0.8),
                Filter.minWords(5),
                Filter.speakerExactly("Wang Yi"),
                Filter.not(Filter.speaker("Brandt"))),
        """
        at most 10 passages of kind quote, by score, then by article, then by ordinal
        only kind = QUOTE
        only its article: source = harbour times | the ferryman
        only its article: section = world
        only its article: metadata = desk=foreign
        only confidence ≥ 0.8
        only words ≥ 5
        only speaker.key = wang yi
        not speaker = brandt
        not form = TOPIC
        not mood = NEGATED | HYPOTHETICAL
        """);
  }

  @Test
  void aPhraseIsLookedForEverywhereAndScoresByItsWords() throws IOException {
    assertPlan(
        QuoteQuery.all()
            .about("ferry")
            .requiring("support of the people")
            .excluding("pier")
            .preferring("old harbour")
            .ranking(closeness()),
        """
        at most 10 passages of kind quote, by score, then by article, then by ordinal
        must have all of: ferri
          in paragraph
        may have: support peopl old harbour
          in paragraph
        only any of
          quote has “support of the peopl”
          its paragraph: paragraph has “support of the peopl”
        not any of
          quote has “pier”
          its paragraph: paragraph has “pier”
        not form = TOPIC
        not mood = NEGATED | HYPOTHETICAL
        boost 0.5 × quote has “old harbour” (“old harbour” in the quote)
        """);
  }

  @Test
  void aNameIsMentionedWholeOrByItsLastWordWhereTheWholeIsAround() throws IOException {
    assertPlan(
        QuoteQuery.all()
            .where(Filter.mentioning("Nora Brandt"))
            .passages(PassageKind.PARAGRAPH)
            .ranking(Ranking.BM25),
        """
        at most 10 passages of kind paragraph, by score, then by article, then by ordinal
        only kind = PARAGRAPH
        only any of
          paragraph has “nora brandt”
          all of
            paragraph = brandt
            its article: title has “nora brandt”
        """);
  }

  @Test
  void daysAreMomentsAndARecentPassageScoresMore() throws IOException {
    Instant reference = Instant.parse("2026-03-04T09:00:00Z");
    assertPlan(
        QuoteQuery.all()
            .where(Filter.since(LocalDate.of(2026, 1, 1)))
            .where(Filter.until(LocalDate.of(2026, 3, 31)))
            .collapse(Collapse.WORDS)
            .order(SortOrder.NEWEST)
            .ranking(Ranking.BM25.recency(new Recency(reference, Duration.ofDays(3), 2))),
        """
        at most 10 passages of kind quote, by published descending, then by article, then by ordinal; near-duplicates collapsed
        only kind = QUOTE
        only its article: published from 2026-01-01T00:00:00Z to 2026-03-31T23:59:59.999Z
        not form = TOPIC
        not mood = NEGATED | HYPOTHETICAL
        boost its article: 2 near 2026-03-04T09:00:00Z, half as much PT72H away (published)
        """);
  }

  @Test
  void whatHasNoWordAsksForNothingAndANameWithoutOneFindsNobody() throws IOException {
    assertPlan(
        plain("?!").about("...").requiring("?!").preferring("—"),
        """
        at most 10 passages of kind quote, by score, then by article, then by ordinal
        only kind = QUOTE
        only speaker = ?!
        not form = TOPIC
        not mood = NEGATED | HYPOTHETICAL
        """);
  }

  @Test
  void ofManyNamesOnlyTheFirstAreExpanded() throws IOException {
    QuoteQuery query = plain("Mr. One");
    for (String name : new String[] {"Two", "Three", "Four", "Five", "Six", "Dr. Zelensky"}) {
      query = query.where(Filter.speaker(name));
    }
    assertPlan(
        query,
        """
        at most 10 passages of kind quote, by score, then by article, then by ordinal
        only kind = QUOTE
        only any of
          speaker has “mr one” ~2
          speaker has “dr zelensky” ~2
          speaker = one | two | three | four | five | six
        not form = TOPIC
        not mood = NEGATED | HYPOTHETICAL
        """);
  }

  private static QuoteQuery plain(String speaker) {
    return QuoteQuery.by(speaker).ranking(Ranking.BM25);
  }

  private static Ranking closeness() {
    return Ranking.BM25.phrase(0.5);
  }

  private static Ranking prominence() {
    return Ranking.BM25.prominence(1);
  }

  private static void assertPlan(QuoteQuery question, String expected) throws IOException {
    try (QuoteSearcher searcher =
        QuoteSearcher.open(Newsroom.index(ARTICLES), SearcherOptions.of(Language.english()))) {
      SpeakerDirectory speakers = new IndexedSpeakers(searcher.lucene());
      SearchPlanner planner =
          new SearchPlanner(
              Language.english(), speakers, new IndexedTerms(searcher.lucene().getIndexReader()));
      assertEquals(expected, planner.plan(question).toString());
    }
  }
}
