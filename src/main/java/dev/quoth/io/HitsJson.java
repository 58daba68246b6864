package dev.quoth.io;

import com.google.gson.stream.JsonWriter;
import dev.quoth.Hit;
import dev.quoth.Hits;
import dev.quoth.Notice;
import dev.quoth.Span;
import java.io.IOException;
import java.util.List;

/**
 * Writes hits as JSON, for other programs.
 *
 * <p>The names are stable. An answer, here broken to be read:
 *
 * <pre>{@code
 * {"total":12,"exact":true,                 false: at least this many
 *  "hits":[{
 *   "id":"ferry-strike#q3","score":7.25,
 *   "appearances":1,                        how often the index has nearly the same words
 *   "text":"it was mechanically applied",   the article's text at start..end
 *   "start":23,"end":50,"words":"…", …      the quote's fields, as QuotesJson writes them
 *   "context":"Wang said it …",             the article's text at contextStart..contextEnd
 *   "contextStart":0,"contextEnd":80,
 *   "highlights":[{"start":30,"end":42}],   where the topic's words and the phrases occur
 *   "speakerHighlights":[{"start":0,"end":4}],   where a speaker who was asked for is named
 *   "article":{"id":"ferry-strike","title":"Ferry strike","source":"Harbour Post",
 *     "authors":["Jane Doe"],"section":"world","language":"en","tags":["ferries"],
 *     "url":"https://…","published":"2026-03-02T00:00:00Z","metadata":{"desk":"night"}}}],
 *  "next":"…",                              the cursor of the next page, if there is one
 *  "notices":["left out 2 …"]}              what to tell whoever asked, if anything
 * }</pre>
 *
 * <p>A paragraph has {@code start}, {@code end} and {@code paragraph}, its index, instead of the
 * quote's fields, and no context. A fact of the article that is not known is left out. Offsets are
 * UTF-16 indexes into the article's text, half-open.
 */
public final class HitsJson {

  private HitsJson() {}

  /**
   * Writes an answer as one JSON object.
   *
   * @param hits the answer
   * @param target where to write, hit by hit; its encoding should be UTF-8
   * @throws IOException if the target refuses
   */
  public static void write(Hits hits, Appendable target) throws IOException {
    JsonWriter json = AppendableWriter.json(target);
    json.beginObject().name("total").value(hits.total().count());
    json.name("exact").value(hits.total().bound() == Hits.Bound.EXACT);
    json.name("hits").beginArray();
    for (Hit hit : hits) {
      write(hit, json);
    }
    json.endArray();
    PassagesJson.known("next", hits.next(), json);
    PassagesJson.known("notices", hits.notices().stream().map(Notice::toString).toList(), json);
    json.endObject();
  }

  /**
   * Writes one hit as an object, and a line feed: hits that come one by one become JSON Lines.
   *
   * @param hit the hit
   * @param target where to write; its encoding should be UTF-8
   * @throws IOException if the target refuses
   */
  public static void writeLine(Hit hit, Appendable target) throws IOException {
    write(hit, AppendableWriter.json(target));
    target.append('\n');
  }

  private static void write(Hit hit, JsonWriter json) throws IOException {
    json.beginObject().name("id").value(hit.passage().id());
    json.name("score").value(hit.score()).name("appearances").value(hit.appearances());
    PassagesJson.said(hit.passage(), json);
    spans("highlights", hit.highlights(), json);
    spans("speakerHighlights", hit.speakerHighlights(), json);
    PassagesJson.article(hit.passage().article(), json);
    json.endObject();
  }

  private static void spans(String name, List<Span> spans, JsonWriter json) throws IOException {
    json.name(name).beginArray();
    for (Span span : spans) {
      json.beginObject();
      QuotesJson.span(span, json);
      json.endObject();
    }
    json.endArray();
  }
}
