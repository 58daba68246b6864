package dev.quoth.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

/** Which words are one word for an index. */
class PassageAnalyzersTest {

  private final PassageAnalyzers english = Language.english().analyzers();

  @Test
  void curlyApostrophesAreStraightOnes() throws IOException {
    assertEquals(List.of("minist", "don't"), terms(english.passages(), "minister’s don’t"));
    assertEquals(List.of("minist", "don't"), terms(english.passages(), "minister's don't"));
  }

  @Test
  void acronymsLoseTheirFullStops() throws IOException {
    assertEquals(List.of("usa", "usa", "jd"), terms(english.passages(), "USA U.S.A. J.D."));
    assertEquals(List.of("a.b1", "3.5", "x"), terms(english.passages(), "a.b1 3.5 x."));
  }

  @Test
  void anAcronymIsNotTheCommonWordOfItsLetters() throws IOException {
    assertEquals(
        List.of("u.s", "u.s", "us", "w.h.o", "who"),
        terms(english.queries(), "US U.S. us WHO who"));
  }

  @Test
  void endingsAreCut() throws IOException {
    assertEquals(
        List.of("polici", "polici", "withdraw", "withdraw"),
        terms(english.passages(), "policies policy withdrawing withdraws"));
  }

  @Test
  void noWordBecomesACommonOneAndNoStopWordIsCut() throws IOException {
    assertEquals(
        List.of("herring", "her", "was", "this"),
        terms(english.passages(), "herring her was this"));
  }

  @Test
  void noWordIsLeftOutOfPassages() throws IOException {
    assertEquals(List.of("to", "be", "or", "not"), terms(english.passages(), "To be or not"));
    assertEquals(List.of("troop"), terms(english.queries(), "the troops"));
  }

  private static List<String> terms(Analyzer analyzer, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    }
    return terms;
  }
}
