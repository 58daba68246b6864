package dev.quoth.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.passage.TextAnalysis;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.StringJoiner;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundFilterTest {

  private final Analyzer analyzer = Language.english().analyzers().passages();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "F-16 jets          | f@0-1 =f16@0-4 16@2-4 jet@5-9",
        "a Suk-yeon         | a@0-1 suk@2-5 =sukyeon@2-10 yeon@6-10",
        "9-1-1              | 9@0-1 =911@0-5 1@2-3 1@4-5",
        "one-two-three-four | one@0-3 two@4-7 three@8-13 four@14-18",
        "J. R. R. Tolk      | j@0-1 r@3-4 =jr@3-4 r@6-7 =jrr@6-7 tolk@9-13",
        "U. S. troops       | u@0-1 s@3-4 =u.s@3-4 troop@6-12",
        "- -a a- a--b _ a_b | a@3-4 a@5-6 a@8-9 b@11-12 a@15-16 =ab@15-18 b@17-18",
        "Ann B Smith        | ann@0-3 b@4-5 smith@6-11"
      })
  void compoundsAreThereInPartsAndJoined(String text, String expected) {
    StringJoiner tokens = new StringJoiner(" ");
    TextAnalysis.visit(
        analyzer,
        text,
        (term, start, end, steps) -> {
          tokens.add((steps == 0 ? "=" : "") + term.utf8ToString() + "@" + start + "-" + end);
          return true;
        });
    assertEquals(expected, tokens.toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 64})
  void aHyphenIsReadWhereverTheBufferEnds(int size) throws IOException {
    StringBuilder read = new StringBuilder();
    try (Reader reader = new HyphenReader(new StringReader("F-16 -a b- c--d e\u2011f g-"))) {
      char[] buffer = new char[size];
      for (int n = reader.read(buffer, 0, size); n >= 0; n = reader.read(buffer, 0, size)) {
        read.append(buffer, 0, n);
      }
    }
    assertEquals("F_16 -a b- c--d e_f g-", read.toString());
  }
}
