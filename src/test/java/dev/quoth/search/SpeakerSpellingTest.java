package dev.quoth.search;

import static dev.quoth.search.Newsroom.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.QuoteQuery;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speakers as people think of them: titles, alphabets, endings. */
class SpeakerSpellingTest {

  private static final String TEXT =
      """
      Wang Yi|Chinese state councillor and foreign minister: 0.
      Wang Wei|badminton coach: 1.
      Thomas Müller|striker: 2.
      Robert Mueller|special counsel: 3.
      Gerd Muller: 4.
      Volodymyr Zelenskyy|president: 5.
      Volodymyr Zelensky|Ukraine's President: 6.
      Joe Biden|US president: 7.
      Hillary Clinton|co-sponsor of the bill: 8.
      Bill Clinton|former president: 9.
      Lars Løkke Rasmussen: 10.
      Roman Polanski: 11.
      Michal Kovac: 12.
      Pope Francis: 13.
      Francis Fukuyama: 14.
      Joe Biden: 15.
      Biden: 16.
      """;

  @ParameterizedTest
  @CsvSource({
    "wang, 0 1",
    "Wang Yi, 0",
    "WANG YI, 0",
    "Yi Wang, 0",
    "Foreign Minister Wang, 0",
    "Chinese Foreign Minister Wang Yi, 0",
    "Mr Wang, 0 1",
    "Mr. Wang Wei, 1",
    "Coach Wang, 1",
    "Prime Minister Wang, ''",
    "Müller, 2 3 4",
    "Mueller, 2 3",
    "Muller, 2 3 4",
    "Thomas Müller, 2",
    "Thomas Mueller, 2",
    "Thomas Muller, 2",
    "Thomas Mu\u0308ller, 2",
    "Robert Müller, 3",
    "Zelensky, 5 6",
    "Zelenskyy, 5 6",
    "Zelenskiy, 5 6",
    "Volodymyr Zelenskij, 5 6",
    "President Zelensky, 5 6",
    "President Biden, 15 7",
    "Biden, 15 16 7",
    "Sen. Biden, 15 16",
    "Bill Clinton, 9",
    "President Clinton, 9",
    "Clinton, 8 9",
    "Hillary Rodham Clinton, 8",
    "Løkke, 10",
    "Lokke Rasmussen, 10",
    "Loekke Rasmussen, 10",
    "Polansky, 11",
    "Michael Kovac, 12",
    "Pope Francis, 13",
    "Francis, 13 14",
    "Bidden, 15 16 7",
    "Hillary Clinton (D-N.Y.), 8",
    "'Sen. Hillary Clinton, D-N.Y.', 8",
    "Secretary of State Hillary Clinton, 8",
    "Biden's, 15 16 7",
    "Biden’s, 15 16 7",
    "Joe Biden's, 15 7",
    "the Pope, 13",
    "Mr., ''",
    "President, ''"
  })
  void aNameFindsWhomItShould(String name, String expected) throws IOException {
    Directory index = Transcript.index(TEXT);
    List<String> found =
        ids(index, QuoteQuery.by(name).limit(50)).stream()
            .map(id -> id.substring("a#q".length()))
            .sorted()
            .toList();
    List<String> wanted = expected.isEmpty() ? List.of() : List.of(expected.split(" ", -1));
    assertEquals(wanted, found);
  }
}
