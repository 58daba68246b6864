package dev.quoth.search;

import static dev.quoth.search.Newsroom.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.quoth.Hit;
import dev.quoth.PassageKind;
import dev.quoth.Phrase;
import dev.quoth.Phrase.Need;
import dev.quoth.Phrase.WordMatch;
import dev.quoth.Phrase.Words;
import dev.quoth.QuoteQuery;
import dev.quoth.io.QueryJson;
import dev.quoth.language.Language;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of which the beginning is given, or a letter is wrong, and alternatives. */
class WordFormsTest {

  private static final String[] TEXTS = {
    "Ann: The investigation of the ferries goes on.",
    "Bo: An investigator came to the pier.",
    "Cy: We invest in ferry lines and piers.",
    "Di: The harbour of Marren is closed to ferrymen.",
    "Ed: Harbor dues are too high, and the investment failed.",
  };

  @ParameterizedTest
  @CsvSource({
    "investigat, a b",
    "invest, a b c e",
    "Ferr, a c d",
    "ferry, a c d",
    "ferri, a c",
    "HARB, d e",
    "the pier, b",
    "xyz, ''",
  })
  void theBeginningOfAWordFindsAllWordsThatHaveIt(String words, String expected)
      throws IOException {
    assertEquals(expected, found(new Words(words, WordMatch.BEGINNING)));
  }

  @ParameterizedTest
  @CsvSource({
    "harbour, d e",
    "harbro, e",
    "feryr, a c",
    "piers, b c",
    "peir, b c",
    "investigatoin, a b",
    "xyz, ''",
  })
  void aWordWithALetterWrongIsFound(String words, String expected) throws IOException {
    assertEquals(expected, found(new Words(words, WordMatch.SIMILAR)));
  }

  @Test
  void anyOfSeveralAlternativesIsEnough() throws IOException {
    Phrase any =
        new Phrase(
            List.of(
                new Words("harbor dues", WordMatch.WHOLE),
                new Words("investigat", WordMatch.BEGINNING),
                new Words("nothing", WordMatch.WHOLE)),
            Need.REQUIRED);
    assertEquals("a b e", found(QuoteQuery.all().phrases(any)));
    assertEquals("c d", found(QuoteQuery.all().phrases(new Phrase(any.anyOf(), Need.EXCLUDED))));
    QuoteQuery both = QuoteQuery.all().phrases(any).requiring("pier");
    assertEquals("b", found(both));
    assertEquals(both, QueryJson.read(QueryJson.write(both)));
  }

  @Test
  void whatTheBeginningMeansIsHighlighted() throws IOException {
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index(), SearcherOptions.of(Language.english()))) {
      QuoteQuery query =
          QuoteQuery.all()
              .phrases(required(new Words("investigat", WordMatch.BEGINNING)))
              .passages(PassageKind.PARAGRAPH);
      assertEquals(
          List.of("investigation", "investigator"),
          searcher.search(query).hits().stream().map(WordFormsTest::first).sorted().toList());
    }
  }

  private static String first(Hit hit) {
    return hit.highlights().getFirst().in(hit.passage().text());
  }

  @Test
  void aWordOfTwoLettersBeginsTooMuch() {
    assertEquals(
        "the last word of a phrase must have at least 3 letters or digits where it is not whole,"
            + " but the phrase is \"the fe\"",
        assertThrows(IllegalArgumentException.class, () -> new Words("the fe", WordMatch.BEGINNING))
            .getMessage());
  }

  @Test
  void asManyAlternativesAsAQueryMayHaveAreNotTooManyForTheEngine() throws IOException {
    QuoteQuery query = QuoteQuery.all().about("ferry");
    for (int i = 0; i < QuoteQuery.MAX_ALTERNATIVES / Phrase.MAX_ALTERNATIVES; i++) {
      query =
          query.phrases(
              required(
                  java.util.stream.IntStream.range(0, Phrase.MAX_ALTERNATIVES)
                      .mapToObj(j ->
                          new Words(
                              "the F-16 came " + "fer" + (char) ('r' + j % 4), WordMatch.BEGINNING))
                      .toArray(Words[]::new)));
    }
    assertEquals("", found(query));
  }

  private static Phrase required(Words... anyOf) {
    return new Phrase(List.of(anyOf), Need.REQUIRED);
  }

  private static String found(Words words) throws IOException {
    return found(QuoteQuery.all().phrases(required(words)));
  }

  private static Directory index() throws IOException {
    return Transcript.index(TEXTS);
  }

  private static String found(QuoteQuery query) throws IOException {
    return String.join(
        " ", ids(index(), query).stream().map(id -> id.substring(0, 1)).sorted().toList());
  }
}
