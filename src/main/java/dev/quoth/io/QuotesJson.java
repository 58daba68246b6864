package dev.quoth.io;

import com.google.gson.stream.JsonWriter;
import dev.quoth.Article;
import dev.quoth.Attribution;
import dev.quoth.Cue;
import dev.quoth.Mention;
import dev.quoth.Quote;
import dev.quoth.Segment;
import dev.quoth.Span;
import dev.quoth.Speaker;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes the quotes of an article as one line of JSON, for other programs.
 *
 * <p>The names are stable. A line, here broken to be read:
 *
 * <pre>{@code
 * {"id":"2026-03-02-ferry-strike","quotes":[{
 *   "start":17,"end":61,                   from the first segment to the end of the last one
 *   "words":"the rule was … applied",      what was said: the segments, a space between two
 *   "type":"mixed",                        direct, indirect or mixed
 *   "form":"statement",                    statement, request or topic
 *   "segments":[{"start":17,"end":40,"quoted":false},
 *               {"start":42,"end":61,"quoted":true}],
 *   "speaker":"Wang Yi",                   canonical name; not there for an unresolved pronoun
 *   "mention":"Wang",                      as printed, at mentionStart..mentionEnd
 *   "mentionStart":0,"mentionEnd":4,
 *   "role":"foreign minister",             as printed
 *   "kind":"person",                       person, organization, group, document or unnamed
 *   "cue":{"text":"told","start":5,"end":9,"lemma":"tell","kind":"statement"},
 *   "mood":"asserted",                     asserted, negated or hypothetical
 *   "addressee":{"text":"Blinken","start":10,"end":17},
 *   "via":{"text":"Xinhua","start":80,"end":86},
 *   "rule":"quote verb speaker",           name of the rule that decided
 *   "confidence":0.95}]}                   in 0..1, three decimals
 * }</pre>
 *
 * <p>Offsets are UTF-16 indexes into {@link Article#text()}, half-open. A quote that nobody is
 * known to have said ends with its segments; a role, cue, addressee or via that is not known is
 * left out. The words are those of {@link dev.quoth.QuotePassage#words}.
 */
public final class QuotesJson {

  private static final double DECIMALS = 1000;

  private QuotesJson() {}

  /**
   * Writes the quotes of one article, and a line feed.
   *
   * @param article the article
   * @param quotes what was found in it, in the order to write
   * @param target where to write, its encoding should be UTF-8
   * @throws IOException if the target refuses
   */
  public static void writeLine(Article article, List<Quote> quotes, Appendable target)
      throws IOException {
    JsonWriter json = AppendableWriter.json(target);
    json.beginObject();
    json.name("id").value(article.id());
    json.name("quotes").beginArray();
    for (Quote quote : quotes) {
      json.beginObject();
      fields(quote, words(quote, article), json);
      json.endObject();
    }
    json.endArray().endObject();
    target.append('\n');
  }

  private static String words(Quote quote, Article article) {
    return quote.segments().stream()
        .map(segment -> segment.span().in(article.text()))
        .collect(Collectors.joining(" "));
  }

  /** Writes the fields of a quote, and what was said, into an object that is open. */
  static void fields(Quote quote, String words, JsonWriter json) throws IOException {
    span(quote.span(), json);
    json.name("words").value(words);
    json.name("type").value(JsonObjectWriter.word(quote.type()));
    json.name("form").value(JsonObjectWriter.word(quote.form()));
    json.name("segments").beginArray();
    for (Segment segment : quote.segments()) {
      json.beginObject();
      span(segment.span(), json);
      json.name("quoted").value(segment.quoted()).endObject();
    }
    json.endArray();
    if (quote.attribution().isPresent()) {
      attribution(quote.attribution().get(), json);
    }
  }

  private static void attribution(Attribution attribution, JsonWriter json) throws IOException {
    Mention mention = attribution.mention();
    if (attribution.speaker().isPresent()) {
      json.name("speaker").value(attribution.speaker().get().name());
    }
    json.name("mention").value(mention.text());
    json.name("mentionStart").value(mention.span().start());
    json.name("mentionEnd").value(mention.span().end());
    if (attribution.speaker().isPresent()) {
      known(attribution.speaker().get(), json);
    }
    if (attribution.cue().isPresent()) {
      cue(attribution.cue().get(), json);
    }
    json.name("mood").value(JsonObjectWriter.word(attribution.mood()));
    mention("addressee", attribution.addressee(), json);
    mention("via", attribution.via(), json);
    json.name("rule").value(attribution.rule());
    json.name("confidence").value(Math.round(attribution.confidence() * DECIMALS) / DECIMALS);
  }

  private static void known(Speaker speaker, JsonWriter json) throws IOException {
    if (!speaker.role().isEmpty()) {
      json.name("role").value(speaker.role());
    }
    json.name("kind").value(JsonObjectWriter.word(speaker.kind()));
  }

  private static void cue(Cue cue, JsonWriter json) throws IOException {
    json.name("cue").beginObject().name("text").value(cue.text());
    span(cue.span(), json);
    json.name("lemma")
        .value(cue.lemma())
        .name("kind")
        .value(JsonObjectWriter.word(cue.kind()))
        .endObject();
  }

  private static void mention(String name, Optional<Mention> mention, JsonWriter json)
      throws IOException {
    if (mention.isPresent()) {
      json.name(name).beginObject().name("text").value(mention.get().text());
      span(mention.get().span(), json);
      json.endObject();
    }
  }

  static void span(Span span, JsonWriter json) throws IOException {
    json.name("start").value(span.start()).name("end").value(span.end());
  }
}
