package dev.quoth.search;

import static dev.quoth.search.Newsroom.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Hit;
import dev.quoth.PassageKind;
import dev.quoth.QuoteQuery;
import dev.quoth.language.Language;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words with a hyphen are the same in one word, and letters with full stops in one. */
class JoinedWordsTest {

  private static final String[] TEXTS = {
    "Ann: An F-16 came down near the pier.",
    "Bo: The F16 is an old machine.",
    "Cy: Yun Suk-yeon never sent an e-mail.",
    "Di: Sukyeon wrote me an email.",
    "Ed: I know J. D. Vonce well enough.",
    "Fay: J.D. Vonce owes me a boat.",
    "Gus: Ask JD Vonce about the lamps.",
    "Hal: A state-of-the-art harbor, sixteen f words long."
  };

  @ParameterizedTest
  @CsvSource({
    "F-16, a b",
    "F16, a b",
    "f‑16, a b",
    "Suk-yeon, c d",
    "Sukyeon, c d",
    "e-mail, c d",
    "email, c d",
    "J. D. Vonce, e f g",
    "J.D. Vonce, e f g",
    "JD Vonce, e f g",
    "state of the art, h",
    "state-of-the-art, h",
  })
  void aTopicIsFoundInBothForms(String topic, String expected) throws IOException {
    assertEquals(expected, found(QuoteQuery.all().about(topic)));
  }

  @ParameterizedTest
  @CsvSource({
    "F-16, a b",
    "F16, a b",
    "an F-16 came, a",
    "Suk-yeon wrote, d",
    "Suk-yeon never, c",
    "yun suk yeon, c",
    "16 f, ''"
  })
  void aPhraseIsFoundInBothForms(String phrase, String expected) throws IOException {
    assertEquals(expected, found(QuoteQuery.all().requiring(phrase)));
  }

  @Test
  void aCompoundIsHighlightedWhole() throws IOException {
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index(), SearcherOptions.of(Language.english()))) {
      QuoteQuery query = QuoteQuery.all().about("F16").passages(PassageKind.PARAGRAPH);
      List<String> marked =
          searcher.search(query).hits().stream().map(JoinedWordsTest::first).sorted().toList();
      assertEquals(List.of("F-16", "F16"), marked);
    }
  }

  private static String first(Hit hit) {
    int start = hit.highlights().getFirst().start() - hit.passage().span().start();
    int end = hit.highlights().getFirst().end() - hit.passage().span().start();
    return hit.passage().text().substring(start, end);
  }

  private static Directory index() throws IOException {
    return Transcript.index(TEXTS);
  }

  private static String found(QuoteQuery query) throws IOException {
    return String.join(
        " ", ids(index(), query).stream().map(id -> id.substring(0, 1)).sorted().toList());
  }
}
