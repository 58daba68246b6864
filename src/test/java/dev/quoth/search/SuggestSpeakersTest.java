package dev.quoth.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.quoth.Article;
import dev.quoth.PassageFact;
import dev.quoth.QuoteQuery;
import dev.quoth.ValueCount;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names are offered while one is typed. */
class SuggestSpeakersTest {

  private static final long SEED = Long.getLong("quoth.seed", 20_261_124L);

  @ParameterizedTest
  @ValueSource(strings = {"wa", "Wa", "WANG", "wáng y", "yi wang", "y", " Wang Yi "})
  void anyWordOfTheNameMayBeTyped(String typed) throws IOException {
    assertEquals(
        List.of(new ValueCount("Wang Yi", 2)),
        suggest(typed, 5, "Wang Yi: One.\nWang Yi: Two.\nLi Wei: Three."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mr. Mo", "president mo", "Foreign Minister Morel", "sen. Mor"})
  void aTitleBeforeTheNameIsLeftOut(String typed) throws IOException {
    assertEquals(List.of(new ValueCount("Ana Morel", 1)), suggest(typed, 5, "Ana Morel: One."));
  }

  @Test
  void aTitleBeforeOneLetterMayBeASurname() throws IOException {
    String article = "Larry King: One.\nLi Wei: Two.\nLi Wei: Three.";
    assertEquals(List.of(new ValueCount("Larry King", 1)), suggest("King L", 5, article));
    assertEquals(List.of(new ValueCount("Larry King", 1)), suggest("king", 5, article));
  }

  @Test
  void anotherSpellingIsOfferedToo() throws IOException {
    String article = "Oleh Zelensky: One.\nOleh Zelenskiy: Two.\nIda Mueller: Three.";
    assertEquals(
        List.of(new ValueCount("Oleh Zelenskiy", 1), new ValueCount("Oleh Zelensky", 1)),
        suggest("zelenskyy", 5, article));
    assertEquals(List.of(new ValueCount("Ida Mueller", 1)), suggest("Müll", 5, article));
  }

  @Test
  void aPersonIsOfferedOnceUnderTheMostFrequentName() throws IOException {
    String article =
        "Joe Vardin: 1.\n".repeat(9)
            + "Vardin: 2.\nJoseph R. Vardin: 3.\nJoseph Vardin: 4.\nMia Vardin: 5.";
    assertEquals(
        List.of(new ValueCount("Joe Vardin", 12), new ValueCount("Mia Vardin", 1)),
        suggest("vard", 5, article));
    assertEquals(List.of(new ValueCount("Joe Vardin", 11)), suggest("jo", 5, article));
  }

  @Test
  void whoSaysMostComesFirstAndEqualOnesByName() throws IOException {
    assertEquals(
        List.of(
            new ValueCount("Mo Walker", 2),
            new ValueCount("Al Wade", 1),
            new ValueCount("Wang", 1)),
        suggest("wa", 3, "Wang: One.\nMo Walker: Two.\nMo Walker: Three.\nAl Wade: Four.\nX: No."));
  }

  @Test
  void theMostFrequentSpellingIsShown() throws IOException {
    assertEquals(
        List.of(new ValueCount("Józef Łoś", 3)),
        suggest("los", 5, "JOZEF ŁOŚ: One.\nJózef Łoś: Two.\nJózef Łoś: Three."));
  }

  @Test
  void aNameIsOfferedOnceThoughTwoOfItsWordsBeginSo() throws IOException {
    assertEquals(List.of(new ValueCount("Wa Wang Wa", 1)), suggest("wa", 5, "Wa Wang Wa: One."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "x", "ang", "!!!", "wang\u001fx", "\ud800", "wang yi li"})
  void whatBeginsNoNameOffersNothing(String typed) throws IOException {
    assertEquals(List.of(), suggest(typed, 5, "Wang Yi: One."));
  }

  @Test
  void endlessNamesDoNoHarm() throws IOException {
    String name = "wa ".repeat(20_000);
    assertEquals(List.of(new ValueCount("Wang", 1)), suggest("wa", 5, name + ": One.\nWang: Two."));
    assertEquals(List.of(), suggest(name, 5, name + ": One.\nWang: Two."));
  }

  @Test
  void aLimitOfNoneIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> suggest("wa", 0, "Wang: One."));
  }

  @Test
  void whatWasJustAddedIsCountedAndWhatWasReplacedIsNot() throws IOException {
    try (Directory directory = new ByteBuffersDirectory();
        QuoteIndexer indexer = open(directory)) {
      indexer.add(article("a", "Wang: One.\nWang: Two.\nWade: Three."));
      indexer.add(article("b", "Wade: Four."));
      indexer.commit();
      indexer.add(article("a", "Wang: One."));
      try (QuoteSearcher searcher = indexer.searcher()) {
        assertEquals(
            List.of(new ValueCount("Wade", 1), new ValueCount("Wang", 1)),
            searcher.suggestSpeakers("wa", 2));
        assertEquals(List.of(new ValueCount("Wade", 1)), searcher.suggestSpeakers("wa", 1));
      }
    }
  }

  @Test
  void countsAreThoseOfTheFacet() throws IOException {
    Random random = new Random(SEED);
    String[] words = {"Ara", "ARA", "Ára", "Arala", "Bo", "Bolu", "Vek", "Ek"};
    try (Directory directory = new ByteBuffersDirectory();
        QuoteIndexer indexer = open(directory)) {
      for (int i = 0; i < 300; i++) {
        String name = words[random.nextInt(8)] + " " + words[random.nextInt(8)];
        indexer.add(article("id" + random.nextInt(120), name + ": One."));
        if (i % 20 == 0) {
          try (QuoteSearcher searcher = indexer.searcher()) {
            Stream.of("a", "ar", "b", "e").forEach(typed -> check(searcher, typed));
          }
        }
      }
    }
  }

  private static void check(QuoteSearcher searcher, String typed) {
    try {
      List<ValueCount> expected =
          searcher
              .facets(QuoteQuery.all(), 10_000, PassageFact.SPEAKER)
              .by(PassageFact.SPEAKER)
              .counts()
              .stream()
              .filter(count -> key(count).startsWith(typed) || key(count).contains(" " + typed))
              .limit(4)
              .toList();
      List<ValueCount> found = searcher.suggestSpeakers(typed, 4);
      assertEquals(counts(expected), counts(found), "seed " + SEED + ", typed " + typed);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> counts(List<ValueCount> counts) {
    return counts.stream().map(count -> key(count) + count.passages()).toList();
  }

  private static String key(ValueCount count) {
    return count.value().toLowerCase(Locale.ROOT).replace('á', 'a');
  }

  private static List<ValueCount> suggest(String typed, int limit, String text) throws IOException {
    Directory index = Newsroom.index(article("a", text));
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index, SearcherOptions.of(Language.english()))) {
      return searcher.suggestSpeakers(typed, limit);
    }
  }

  private static QuoteIndexer open(Directory directory) throws IOException {
    return QuoteIndexer.open(directory, Newsroom.OPTIONS);
  }

  private static Article article(String id, String text) {
    return Article.builder(id, text).build();
  }
}
