package dev.quoth.io;

import dev.quoth.ArticleRef;
import dev.quoth.Attribution;
import dev.quoth.Cue;
import dev.quoth.Passage;
import dev.quoth.Quote;
import dev.quoth.QuotePassage;
import dev.quoth.Speaker;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** The cells of a passage, in groups between which a hit has some of its own. */
final class PassageCells {

  private final Passage passage;
  private final Optional<QuotePassage> quote;
  private final Optional<Attribution> attribution;
  private final CsvLine line;

  PassageCells(Passage passage, CsvLine line) {
    this.passage = passage;
    quote = passage instanceof QuotePassage found ? Optional.of(found) : Optional.empty();
    attribution = quote.map(QuotePassage::quote).flatMap(Quote::attribution);
    this.line = line;
  }

  /** Writes speaker, role, type, text, cue, confidence and the article's facts, start and end. */
  void said() throws IOException {
    Optional<Speaker> speaker = quote.flatMap(QuotePassage::speaker);
    line.text(speaker.map(Speaker::name).orElse(""));
    line.text(speaker.map(Speaker::role).orElse(""));
    line.text(quote.map(found -> JsonObjectWriter.word(found.quote().type())).orElse(""));
    line.text(passage.text());
    line.text(attribution.flatMap(Attribution::cue).map(Cue::text).orElse(""));
    line.bare(attribution.map(known -> Double.toString(known.confidence())).orElse(""));
    article(passage.article());
    line.number(passage.span().start()).number(passage.span().end());
  }

  /** Writes form, mood and words. */
  void meant() throws IOException {
    line.text(quote.map(found -> JsonObjectWriter.word(found.quote().form())).orElse(""));
    line.text(attribution.map(known -> JsonObjectWriter.word(known.mood())).orElse(""));
    line.text(quote.map(QuotePassage::words).orElse(""));
  }

  private void article(ArticleRef article) throws IOException {
    line.text(article.published().map(Instant::toString).orElse(""));
    line.text(article.source()).text(article.title());
    line.text(String.join("; ", article.authors()));
    line.text(article.section()).text(article.url()).text(article.id());
  }
}
