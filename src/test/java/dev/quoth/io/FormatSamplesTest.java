package dev.quoth.io;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as agencies and APIs send them are read as {@code formats/expected.json} says. */
class FormatSamplesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api-eventregistry.json",
        "api-gdelt.json",
        "api-mediacloud.json",
        "api-newsapi.json",
        "api-nyt.json",
        "api-webhose.json",
        "jsonld.json",
        "table.csv",
        "table-semicolon.csv",
        "sitemap-news.xml",
        "press-release.eml",
        "letter.rtf",
        "letter.docx",
        "page.pdf"
      })
  void aSampleIsReadWhole(String name) throws IOException {
    FormatSamples.check(name, Reading.of(name, FormatSamples.open(name)));
  }

  /** Their texts are HTML, which stays as it is. */
  @ParameterizedTest
  @ValueSource(
      strings = {"api-guardian.json", "api-wordpress.json", "ninjs-1.json", "ninjs-3.json"})
  void theFactsOfASampleAreRead(String name) throws IOException {
    FormatSamples.checkFacts(name, Reading.of(name, FormatSamples.open(name)));
  }
}
