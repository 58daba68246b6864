package dev.quoth.io;

import com.google.gson.stream.JsonWriter;
import dev.quoth.Facet;
import dev.quoth.Facets;
import dev.quoth.Passage;
import dev.quoth.PassageContext;
import dev.quoth.QuotationCheck;
import dev.quoth.ScoreExplanation;
import dev.quoth.SignificantTerms;
import dev.quoth.Timeline;
import dev.quoth.ValueCount;
import java.io.IOException;
import java.util.List;

/**
 * Writes the answers of a {@link dev.quoth.QuoteSearch} other than hits as JSON, for other
 * programs: one object each, written piece by piece. {@link AnswerCsv} does so for spreadsheets.
 * The names are stable; offsets are UTF-16 indexes, half-open, and shares have three decimals.
 *
 * {@snippet file="AskAboutTheWhole.java" region="json"}
 */
public final class AnswerJson {

  private static final double DECIMALS = 1000;

  private AnswerJson() {}

  /**
   * Writes counts by one dimension or more.
   *
   * <pre>{@code
   * {"passages":12,                          how many answer the query
   *  "facets":[{"dimension":"speaker",       see Dimension.key
   *    "values":[{"value":"Wang Yi","passages":5}],
   *    "distinctValues":7,"missing":1}]}     all values; passages without one
   * }</pre>
   *
   * @param facets the counts
   * @param target where to write; its encoding should be UTF-8
   * @throws IOException if the target refuses
   */
  public static void write(Facets facets, Appendable target) throws IOException {
    JsonWriter json = AppendableWriter.json(target);
    json.beginObject().name("passages").value(facets.passages());
    json.name("facets").beginArray();
    for (Facet facet : facets) {
      json.beginObject().name("dimension").value(facet.dimension().key());
      values("values", facet.counts(), json);
      json.name("distinctValues").value(facet.distinctValues());
      json.name("missing").value(facet.missing()).endObject();
    }
    json.endArray().endObject();
  }

  /**
   * Writes counts by the time of publication.
   *
   * <pre>{@code
   * {"unit":"month","zone":"Z",              day, week, month or year, see Timeline.Unit
   *  "buckets":[{"start":"2026-03-01","passages":4}],
   *  "undated":2}                            passages of articles without a date
   * }</pre>
   *
   * @param timeline the counts
   * @param target where to write; its encoding should be UTF-8
   * @throws IOException if the target refuses
   */
  public static void write(Timeline timeline, Appendable target) throws IOException {
    JsonWriter json = AppendableWriter.json(target);
    json.beginObject().name("unit").value(JsonObjectWriter.word(timeline.unit()));
    json.name("zone").value(timeline.zone().getId()).name("buckets").beginArray();
    for (Timeline.Bucket bucket : timeline) {
      json.beginObject().name("start").value(bucket.start().toString());
      json.name("passages").value(bucket.passages()).endObject();
    }
    json.endArray().name("undated").value(timeline.undated()).endObject();
  }

  /**
   * Writes what passages are about.
   *
   * <pre>{@code
   * {"passages":40,"sampled":38,
   *  "terms":[{"words":"fishing rights","passages":9,"everywhere":20,"score":44.1}]}
   * }</pre>
   *
   * @param terms the words and phrases, see {@link SignificantTerms.Term}
   * @param target where to write; its encoding should be UTF-8
   * @throws IOException if the target refuses
   */
  public static void write(SignificantTerms terms, Appendable target) throws IOException {
    JsonWriter json = AppendableWriter.json(target);
    json.beginObject().name("passages").value(terms.passages());
    json.name("sampled").value(terms.sampled()).name("terms").beginArray();
    for (SignificantTerms.Term term : terms) {
      json.beginObject().name("words").value(term.words()).name("passages").value(term.passages());
      json.name("everywhere").value(term.everywhere());
      json.name("score").value(term.score()).endObject();
    }
    json.endArray().endObject();
  }

  /**
   * Writes the names that complete one being typed.
   *
   * <pre>{@code
   * {"suggestions":[{"value":"Wang Yi","passages":5}]}
   * }</pre>
   *
   * @param suggestions the names, with the number of quotes of each
   * @param target where to write; its encoding should be UTF-8
   * @throws IOException if the target refuses
   */
  public static void writeSuggestions(List<ValueCount> suggestions, Appendable target)
      throws IOException {
    JsonWriter json = AppendableWriter.json(target);
    json.beginObject();
    values("suggestions", suggestions, json);
    json.endObject();
  }

  /**
   * Writes the surroundings of a passage.
   *
   * <pre>{@code
   * {"before":{…},"after":{…},               paragraphs, as PassagesJson writes them, if there are
   *  "quotes":[{…}]}                         the article's other quotes
   * }</pre>
   *
   * @param context the surroundings
   * @param target where to write; its encoding should be UTF-8
   * @throws IOException if the target refuses
   */
  public static void write(PassageContext context, Appendable target) throws IOException {
    JsonWriter json = AppendableWriter.json(target);
    json.beginObject();
    if (context.before().isPresent()) {
      PassagesJson.write(context.before().get(), json.name("before"));
    }
    if (context.after().isPresent()) {
      PassagesJson.write(context.after().get(), json.name("after"));
    }
    PassagesJson.list("quotes", context.quotes(), json);
    json.endObject();
  }

  /**
   * Writes all places where the same words are printed.
   *
   * <pre>{@code
   * {"appearances":[{…}]}                    as PassagesJson writes them
   * }</pre>
   *
   * @param appearances the passages, the first publication first
   * @param target where to write; its encoding should be UTF-8
   * @throws IOException if the target refuses
   */
  public static void writeAppearances(List<? extends Passage> appearances, Appendable target)
      throws IOException {
    JsonWriter json = AppendableWriter.json(target);
    json.beginObject();
    PassagesJson.list("appearances", appearances, json);
    json.endObject();
  }

  /**
   * Writes whether a quotation is right.
   *
   * <pre>{@code
   * {"words":"The pier stays closed","speaker":"Brandt",   what was verified, and who was named
   *  "verdict":"altered",                    see QuotationCheck.Verdict
   *  "sources":[{
   *    "quote":{…},                          as PassagesJson writes it
   *    "words":{"text":"The pier stays closed","start":0,"end":21},   the part that comes of it
   *    "similarity":0.75,                    0..1
   *    "changes":[{
   *      "kind":"replacement",               replacement, insertion or omission
   *      "quotation":{"text":"closed","start":15,"end":21},   in the quotation
   *      "article":{"text":"open","start":16,"end":20},       in the article's text
   *      "weights":["name"]}],               negation, number or name, if any differ
   *    "appearances":[{…}]}],                all quotes with its words
   *  "nearest":[{…}]}                        others that come near
   * }</pre>
   *
   * <p>An omission has {@code at}, an index into the words of the quotation, in the place of {@code
   * quotation}; an insertion has no {@code article}. Where no speaker was named there is none.
   *
   * @param check the answer
   * @param target where to write; its encoding should be UTF-8
   * @throws IOException if the target refuses
   */
  public static void write(QuotationCheck check, Appendable target) throws IOException {
    CheckJson.write(check, AppendableWriter.json(target));
  }

  /**
   * Writes why a passage answers a query.
   *
   * <pre>{@code
   * {"score":7.25,
   *  "reasons":[{"text":"‘taliban’ in the quote","share":0.71}],
   *  "calculation":"…"}                      for people to read
   * }</pre>
   *
   * @param explanation the reasons
   * @param target where to write; its encoding should be UTF-8
   * @throws IOException if the target refuses
   */
  public static void write(ScoreExplanation explanation, Appendable target) throws IOException {
    JsonWriter json = AppendableWriter.json(target);
    json.beginObject().name("score").value(explanation.score()).name("reasons").beginArray();
    for (ScoreExplanation.Reason reason : explanation.reasons()) {
      json.beginObject().name("text").value(reason.text());
      json.name("share").value(rounded(reason.share())).endObject();
    }
    json.endArray().name("calculation").value(explanation.calculation()).endObject();
  }

  private static void values(String name, List<ValueCount> counts, JsonWriter json)
      throws IOException {
    json.name(name).beginArray();
    for (ValueCount count : counts) {
      json.beginObject().name("value").value(count.value());
      json.name("passages").value(count.passages()).endObject();
    }
    json.endArray();
  }

  /** Returns a share with three decimals, which is as exact as any is. */
  static double rounded(double share) {
    return Math.round(share * DECIMALS) / DECIMALS;
  }
}
