package dev.quoth.search;

import static dev.quoth.search.Newsroom.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.Collapse;
import dev.quoth.Filter;
import dev.quoth.Hit;
import dev.quoth.Hits;
import dev.quoth.Passage;
import dev.quoth.PassageFact;
import dev.quoth.PassageKind;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.language.Language;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Near-duplicates are one hit, which counts where they are printed. */
class CollapseTest {

  private static final String WORDS =
      "We shall not close the harbour before the last ferry of the season has come home";

  private static Article article(String id, int day, String text) {
    return Article.builder(id, text)
        .published(Instant.parse("2026-03-0" + day + "T00:00:00Z"))
        .build();
  }

  private static Directory printed(String first, String second) throws IOException {
    return Newsroom.index(article("a", 2, first), article("b", 1, second));
  }

  private static List<Hit> collapsed(Directory index, QuoteQuery query) throws IOException {
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index, SearcherOptions.of(Language.english()))) {
      return searcher.search(query.collapse(Collapse.WORDS)).hits();
    }
  }

  private static int shown(String first, String second) throws IOException {
    return collapsed(printed(first, second), QuoteQuery.all()).size();
  }

  @Test
  void theSameWordsAreOneHitThatCountsItsAppearances() throws IOException {
    Directory index =
        printed("Ann Lee: " + WORDS, "Ann Lee: “" + WORDS.toUpperCase(Locale.ROOT) + "”!");
    List<Hit> hits = collapsed(index, QuoteQuery.all().about("harbour"));
    assertEquals(1, hits.size());
    assertEquals(2, hits.getFirst().appearances());
  }

  /** So many documents are not looked at together. */
  @Test
  void theSameWordsInManyArticlesAreOneHitThatCountsEachOnce() throws IOException {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 1_200; i++) {
      String again = i % 3 == 0 ? "\n\nAnn Lee: " + WORDS : "";
      articles.add(article(String.format(Locale.ROOT, "%04d", i), 1, "Lee: " + WORDS + again));
    }
    articles.add(article("other", 1, "Lee: It is much too early in the year to say that"));
    Directory index = Newsroom.index(articles.toArray(Article[]::new));
    List<Hit> hits = collapsed(index, QuoteQuery.all());
    assertEquals(List.of(1_600, 1), hits.stream().map(Hit::appearances).toList());
  }

  @Test
  void appearancesAreListedFirstPublicationFirst() throws IOException {
    Directory index = printed("Ann Lee: " + WORDS, "Lee: " + WORDS);
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index, SearcherOptions.of(Language.english()))) {
      for (Hit hit : searcher.search(QuoteQuery.all())) {
        List<Passage> all = searcher.appearances((QuotePassage) hit.passage());
        assertEquals(List.of("b#q0", "a#q0"), all.stream().map(Passage::id).toList());
      }
    }
  }

  @Test
  void boilerplateOfManyPeopleIsAHitForEach() throws IOException {
    Article[] articles = new Article[120];
    for (int i = 0; i < articles.length; i++) {
      String speaker = i % 2 == 0 ? "Ann Lee" : "Bo Ek";
      articles[i] = Article.builder("a" + i, speaker + ": We do not comment on rumours").build();
    }
    List<Hit> hits = collapsed(Newsroom.index(articles), QuoteQuery.all().about("rumours"));
    assertEquals(List.of(60, 60), hits.stream().map(Hit::appearances).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Lee: We shall not close the harbour before the last ferry of the season has come back",
        "Ann Lee: We shall not close the harbour before the last ferry",
        "Lee: the harbour before the last ferry of the season has come home",
        "? We shall not close the harbour before the last ferry of the season has come home",
        "Bo Ek: We shall not close the harbour before the last ferry of the season has come home",
      })
  void anEditedOrShortenedQuoteIsTheSame(String other) throws IOException {
    assertEquals(1, shown("Ann Lee: " + WORDS, other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Lee: We shall close the town before the first ferry of the year has come home",
        "Ann Lee: the last ferry of the season",
        "Bo Ek: We shall not close the harbour before the last ferry",
        "Ann Lee: It is cold",
      })
  void otherWordsAreAnotherHit(String other) throws IOException {
    assertEquals(2, shown("Ann Lee: " + WORDS, other));
  }

  @Test
  void aShortQuoteNeedsTheSameWordsAndTheSameSpeaker() throws IOException {
    assertEquals(1, shown("Ann Lee: No deal!", "Ann Lee: “No” deal."));
    assertEquals(2, shown("Ann Lee: No deal!", "Bo Ek: No deal!"));
    assertEquals(2, shown("? No deal!", "? No deal!"));
    assertEquals(2, shown("Ann Lee: No deal!", "Ann Lee: No!"));
    assertEquals(2, shown("Ann Lee: …", "Ann Lee: …"));
  }

  @Test
  void aMatchThatAFilterLeavesOutHidesNoOther() throws IOException {
    Directory index = printed("Ann Lee: " + WORDS, "Ann Lee: " + WORDS);
    for (String id : List.of("a", "b")) {
      List<Hit> hits = collapsed(index, QuoteQuery.all().where(Filter.article(id)));
      assertEquals(id + "#q0", hits.getFirst().passage().id());
      assertEquals(2, hits.getFirst().appearances());
    }
  }

  @Test
  void pagesNeitherSkipNorRepeat() throws IOException {
    Random random = new Random(11);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String words = WORDS + " and so on".repeat(random.nextInt(2)) + (i % 3 == 0 ? " home" : "");
      String line = i % 2 == 0 ? words : "Number " + i / 4 + " of the many other things to tell";
      articles.add(Article.builder("n" + i, "Ann Lee: " + line).build());
    }
    Directory index = Newsroom.index(articles.toArray(Article[]::new));
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index, SearcherOptions.of(Language.english()))) {
      List<String> all = ids(searcher.search(QuoteQuery.all().collapse(Collapse.WORDS).limit(60)));
      assertEquals(16, all.size(), all::toString);
      List<String> paged = new ArrayList<>();
      QuoteQuery query = QuoteQuery.all().collapse(Collapse.WORDS).limit(2);
      Hits page = searcher.search(query);
      paged.addAll(ids(page));
      while (!page.next().isEmpty()) {
        page = searcher.search(query.after(page.next()));
        paged.addAll(ids(page));
      }
      assertEquals(all, paged);
    }
  }

  @Test
  void aCursorOfTheCollapsedQueryIsNotOneOfThePlainQuery() throws IOException {
    Directory index = printed("Ann Lee: " + WORDS, "Bo Ek: It is cold.");
    QuoteQuery plain = QuoteQuery.all().limit(1);
    for (QuoteQuery query : List.of(plain, plain.collapse(Collapse.WORDS))) {
      String cursor = Newsroom.hits(index, query).next();
      QuoteQuery other = query.equals(plain) ? plain.collapse(Collapse.WORDS) : plain;
      assertEquals(1, Newsroom.hits(index, query.after(cursor)).hits().size());
      IllegalArgumentException error =
          assertThrows(
              IllegalArgumentException.class, () -> Newsroom.hits(index, other.after(cursor)));
      assertTrue(error.toString().contains("but is one of another"), error::toString);
    }
  }

  @Test
  void whatIsCountedStaysAllOfIt() throws IOException {
    Directory index = printed("Ann Lee: " + WORDS, "Ann Lee: " + WORDS);
    QuoteQuery once = QuoteQuery.all().collapse(Collapse.WORDS);
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index, SearcherOptions.of(Language.english()))) {
      assertEquals(2, searcher.search(once).total().count());
      assertEquals(
          2,
          searcher
              .facets(once, 10, PassageFact.SPEAKER)
              .by(PassageFact.SPEAKER)
              .counts()
              .getFirst()
              .passages());
      assertEquals(2, searcher.stream(once).count());
    }
  }

  @Test
  void paragraphsAreShownAsTheyAre() throws IOException {
    Article[] same =
        IntStream.range(0, 3).mapToObj(i -> article("a" + i, 1, WORDS)).toArray(Article[]::new);
    assertEquals(
        3,
        collapsed(Newsroom.index(same), QuoteQuery.all().passages(PassageKind.PARAGRAPH)).size());
  }
}
