package dev.quoth.extract;

import dev.quoth.Article;
import dev.quoth.Quote;
import dev.quoth.extract.rules.Weights;
import dev.quoth.language.lexicon.LanguageData;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** The library's own extractor: rules, word lists and a tagger. */
final class RuleExtractor {

  /** The version of the rules: one more whenever the code may find other quotes. */
  private static final int RULES = 4;

  private final ExtractionPipeline pipeline;
  private final QuoteSelection selection;
  private final String version;

  RuleExtractor(LanguageData language, ExtractorOptions options) {
    pipeline =
        new ExtractionPipeline(options.ownWords().in(language), Weights.of(language.weights()));
    selection = options.selection();
    version = version(language, options);
  }

  private static String version(LanguageData language, ExtractorOptions options) {
    String data = language.source().checksum() + " " + new TreeMap<>(language.weights());
    String version = "quoth-rules-" + language.tag() + "-" + RULES + "-" + checksum(data);
    return options.equals(ExtractorOptions.STANDARD)
        ? version
        : version + "-" + checksum(options.toString());
  }

  private static String checksum(String text) {
    CRC32 checksum = new CRC32();
    checksum.update(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) checksum.getValue());
  }

  List<Quote> extract(Article article) {
    return selection.of(pipeline.quotes(article));
  }

  String version() {
    return version;
  }
}
