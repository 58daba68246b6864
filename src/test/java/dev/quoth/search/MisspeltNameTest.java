package dev.quoth.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Hits;
import dev.quoth.Notice;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.Speaker;
import dev.quoth.language.Language;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names with a letter wrong, and those that have two spellings. */
class MisspeltNameTest {

  private static final String PEOPLE =
      """
      Angela Harkel: 0.
      Harkel: 1.
      Elizabeth Wolren: 2.
      Joseph Vardin: 3.
      Robert Mueller: 4.
      Rob Muller: 5.
      Kim Poel: 6.
      """;

  @ParameterizedTest
  @CsvSource({
    "Harkle, Harkel, Angela Harkel;Harkel",
    "harkell, harkel, Angela Harkel;Harkel",
    "Angela Harkl, Angela Harkel, Angela Harkel",
    "Angelo Harkel, Angela Harkel, Angela Harkel",
    "Chancellor Harkle, Harkel, Angela Harkel;Harkel",
    "Sen. Elizabeth Wolen (D-Mass.), Elizabeth Wolren, Elizabeth Wolren",
    "Elizbeth Wolren, Elizabeth Wolren, Elizabeth Wolren",
    "Wlren, Wolren, Elizabeth Wolren",
    "Joe Vardn, Joe Vardin, Joseph Vardin",
  })
  void aNameThatNobodyHasFindsWhomOneLetterMakesOfIt(String typed, String meant, String speakers)
      throws IOException {
    Hits hits = search(Transcript.index(PEOPLE), typed);
    assertEquals(List.of(speakers.split(";", -1)), speakers(hits));
    Notice.Corrected corrected = (Notice.Corrected) hits.notices().getFirst();
    assertEquals(meant, corrected.found());
  }

  @ParameterizedTest
  @CsvSource({
    "Harkel",
    "Elizabeth Wolren",
    "Wolran Smith",
    "Hark",
    "Bill",
    "Hrkle",
    "Joseph Biden"
  })
  void aNameThatIsThereAndOneThatIsFurtherOffAreLeftAlone(String typed) throws IOException {
    assertEquals(List.of(), search(Transcript.index(PEOPLE), typed).notices());
  }

  @Test
  void aRareNameIsDoubtedWhereOneLetterMakesItAHundredTimesAsFrequent() throws IOException {
    String many = "Angela Harkel: 0.\n".repeat(101);
    assertEquals(102, search(Transcript.index(many + "Angela Harkle: 1."), "Harkle").hits().size());
    assertEquals(1, search(Transcript.index(many + "Angela Darkel: 1."), "Darkel").hits().size());
    assertEquals(
        2, search(Transcript.index(many + "Ann Harkle: 1.\n".repeat(2)), "Harkle").hits().size());
  }

  @Test
  void aFullNameThatSomebodyPrintedSoIsDoubtedToo() throws IOException {
    String many = "Hillary Larksen: 0.\n".repeat(21);
    assertEquals(
        23,
        search(Transcript.index(many + "Hilary Larksen: 1.\nLarksen: 2."), "Hilary Larksen")
            .hits()
            .size());
  }

  @Test
  void aMuellerIsFoundByMullerAfterAMuller() throws IOException {
    Directory index = Transcript.index(PEOPLE);
    assertEquals(List.of("Rob Muller", "Robert Mueller"), speakers(search(index, "Muller")));
    assertEquals(List.of("Robert Mueller", "Rob Muller"), speakers(search(index, "Müller")));
    assertEquals(List.of("Robert Mueller"), speakers(search(index, "Mueller")));
    assertEquals(List.of("Rob Muller", "Robert Mueller"), speakers(search(index, "Robert Muller")));
    assertEquals(List.of("Kim Poel"), speakers(search(index, "Poel")));
  }

  private static Hits search(Directory index, String name) throws IOException {
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index, SearcherOptions.of(Language.english()))) {
      return searcher.search(QuoteQuery.by(name).limit(200));
    }
  }

  private static List<String> speakers(Hits hits) {
    return hits.hits().stream()
        .map(hit -> ((QuotePassage) hit.passage()).speaker().map(Speaker::name).orElse(""))
        .toList();
  }
}
