package dev.quoth.web;

import dev.quoth.io.FormatSamples;
import dev.quoth.io.Reading;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as agencies, APIs and crawls send them are read whole where the forms of the web are. */
class WebFormatSamplesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "crawl.warc",
        "crawl.warc.gz",
        "api-eventregistry.json",
        "api-gdelt.json",
        "api-guardian.json",
        "api-mediacloud.json",
        "api-newsapi.json",
        "api-nyt.json",
        "api-webhose.json",
        "api-wordpress.json",
        "jsonld.json",
        "ninjs-1.json",
        "ninjs-3.json",
        "table.csv",
        "table-semicolon.csv",
        "sitemap-news.xml",
        "press-release.eml",
        "letter.rtf",
        "letter.docx",
        "page.pdf"
      })
  void aSampleIsReadWhole(String name) throws IOException {
    try (InputStream bytes = FormatSamples.open(name)) {
      FormatSamples.check(name, Reading.with(WebFormats.all(), name, bytes));
    }
  }
}
