package dev.quoth.io;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dev.quoth.Collapse;
import dev.quoth.Filter;
import dev.quoth.PassageKind;
import dev.quoth.Phrase;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteScope;
import dev.quoth.Ranking;
import dev.quoth.Recency;
import dev.quoth.SortOrder;
import dev.quoth.TopicMatch;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;

/**
 * Writes a query as JSON and reads it back, to be kept or sent. The names are stable; what is as in
 * {@link QuoteQuery#all()} may be left out, and is left out when written. JSON is read as <a
 * href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a> has it, with no leniency; half a
 * surrogate pair in a word is written, but no JSON, and not read back.
 *
 * <pre>{@code
 * {"passages":"quote",                                  quote or paragraph
 *  "scope":"said",                                       said or any, see QuoteScope
 *  "about":"taliban kabul",                             the topic
 *  "matching":"article",                                article, passage or quote, see TopicMatch
 *  "phrases":[{"words":"the people","need":"required"}, required, preferred or excluded
 *             {"anyOf":[{"words":"kabul"},                of which any may be there;
 *                       {"words":"talib","match":"beginning"}],"need":"required"}],   see Phrase
 *  "filters":[{"speaker":"wang"},                       each of one member, see Filter
 *             {"speakerExactly":"Wang Yi"},
 *             {"type":"direct"},{"form":"topic"},{"mood":"negated"},
 *             {"cue":"denial"},{"kind":"person"},
 *             {"source":"Xinhua"},{"tag":"sea"},         each ArticleFact by its key
 *             {"fact":{"name":"source","words":"cnn"}},  one as people type it
 *             {"article":"a-17"},
 *             {"metadata":{"name":"desk","value":"foreign"}},
 *             {"role":"foreign minister"},{"addressee":"Blinken"},{"mentioning":"Biden"},
 *             {"minConfidence":0.8},{"minWords":5},
 *             {"since":"2021-08-01"},{"until":"2021-08-31"},   days in UTC
 *             {"arrivedAfter":"2021-08-17T09:30:00Z"},
 *             {"not":{"source":"Reuters"}}],
 *  "ranking":{"quote":0.25,"title":0.25,"article":1.0,  see Ranking
 *             "closeness":0.1,"phrase":0.3,"direct":0.2,"mixed":0.1,"stated":0.3,
 *             "confidence":0.09,"prominence":0.3,
 *             "recency":{"reference":"2021-08-17T00:00:00Z","pivot":"PT168H","weight":1.0}},
 *  "order":"relevance",                                 relevance, newest or oldest
 *  "collapse":"none",                                   none, or words: the same words once
 *  "perArticle":2,                                      at most this many hits of one article
 *  "limit":10,"countUpTo":1000,
 *  "after":"AQAAAA",                                    the cursor of the page before
 *  "timeout":"PT2S"}                                    how long the answer may take
 * }</pre>
 *
 * {@snippet file="TypedSearch.java" region="json"}
 */
public final class QueryJson {

  private static final List<RankingField> WEIGHTS =
      List.of(
          new RankingField("quote", Ranking::quote, Ranking::quote),
          new RankingField("title", Ranking::title, Ranking::title),
          new RankingField("article", Ranking::article, Ranking::article),
          new RankingField("closeness", Ranking::closeness, Ranking::closeness),
          new RankingField("phrase", Ranking::phrase, Ranking::phrase),
          new RankingField("direct", Ranking::direct, Ranking::direct),
          new RankingField("mixed", Ranking::mixed, Ranking::mixed),
          new RankingField("stated", Ranking::stated, Ranking::stated),
          new RankingField("confidence", Ranking::confidence, Ranking::confidence),
          new RankingField("prominence", Ranking::prominence, Ranking::prominence));

  /** A weight of a ranking by its name. */
  private record RankingField(
      String name, ToDoubleFunction<Ranking> of, BiFunction<Ranking, Double, Ranking> with) {}

  private QueryJson() {}

  /**
   * Writes a query.
   *
   * @param query the query
   * @return one line of JSON
   */
  public static String write(QuoteQuery query) {
    QuoteQuery all = QuoteQuery.all();
    JsonObjectWriter json = new JsonObjectWriter();
    json.put("passages", query.passages(), all.passages());
    json.put("scope", query.scope(), all.scope());
    json.put("about", query.about(), all.about());
    json.put("matching", query.matching(), all.matching());
    query.phrases().forEach(phrase -> json.list("phrases").add(phrase(phrase)));
    query.filters().forEach(filter -> json.list("filters").add(FilterJson.write(filter)));
    if (!query.ranking().equals(all.ranking())) {
      json.put("ranking", ranking(query.ranking()));
    }
    json.put("order", query.order(), all.order());
    json.put("collapse", query.collapse(), all.collapse());
    json.put("perArticle", query.perArticle(), all.perArticle());
    json.put("limit", query.limit(), all.limit());
    json.put("countUpTo", query.countUpTo(), all.countUpTo());
    json.put("after", query.after(), all.after());
    json.put("timeout", query.timeout().toString(), all.timeout().toString());
    return json.toString();
  }

  private static JsonElement phrase(Phrase phrase) {
    JsonObject json = new JsonObject();
    if (phrase.anyOf().size() == 1) {
      add(phrase.anyOf().getFirst(), json);
    } else {
      JsonArray any = new JsonArray();
      for (Phrase.Words words : phrase.anyOf()) {
        JsonObject alternative = new JsonObject();
        add(words, alternative);
        any.add(alternative);
      }
      json.add("anyOf", any);
    }
    json.addProperty("need", JsonObjectWriter.word(phrase.need()));
    return json;
  }

  private static void add(Phrase.Words words, JsonObject json) {
    json.addProperty("words", words.text());
    if (words.match() != Phrase.WordMatch.WHOLE) {
      json.addProperty("match", JsonObjectWriter.word(words.match()));
    }
  }

  private static JsonElement ranking(Ranking ranking) {
    JsonObject json = new JsonObject();
    for (RankingField weight : WEIGHTS) {
      double value = weight.of.applyAsDouble(ranking);
      if (value != weight.of.applyAsDouble(Ranking.STANDARD)) {
        json.addProperty(weight.name, value);
      }
    }
    ranking.recency().ifPresent(recency -> json.add("recency", recency(recency)));
    return json;
  }

  private static JsonElement recency(Recency recency) {
    JsonObject json = new JsonObject();
    json.addProperty("reference", recency.reference().toString());
    json.addProperty("pivot", recency.pivot().toString());
    json.addProperty("weight", recency.weight());
    return json;
  }

  /**
   * Reads a query.
   *
   * @param json one object
   * @return the query
   * @throws IllegalArgumentException if that is no JSON, or has a field that is not known or a
   *     value that is none; the message names the field
   */
  public static QuoteQuery read(String json) {
    JsonObjectReader fields = new JsonObjectReader("query", parse(json));
    QuoteQuery all = QuoteQuery.all();
    QuoteQuery query =
        all.passages(fields.constant("passages", PassageKind.values(), all.passages()))
            .scope(fields.constant("scope", QuoteScope.values(), all.scope()))
            .about(fields.text("about", all.about()))
            .matching(fields.constant("matching", TopicMatch.values(), all.matching()))
            .where(fields.list("filters").stream().map(FilterJson::read).toArray(Filter[]::new))
            .ranking(fields.object("ranking").map(QueryJson::readRanking).orElse(all.ranking()))
            .order(fields.constant("order", SortOrder.values(), all.order()))
            .collapse(fields.constant("collapse", Collapse.values(), all.collapse()))
            .perArticle(fields.number("perArticle", Optional.of(all.perArticle())))
            .limit(fields.number("limit", Optional.of(all.limit())))
            .countUpTo(fields.number("countUpTo", Optional.of(all.countUpTo())))
            .after(fields.text("after", all.after()))
            .timeout(fields.parsed("timeout", Duration::parse).orElse(all.timeout()));
    query =
        query.phrases(
            fields.list("phrases").stream().map(QueryJson::readPhrase).toArray(Phrase[]::new));
    fields.end();
    return query;
  }

  private static Phrase readPhrase(JsonObjectReader fields) {
    List<Phrase.Words> anyOf = new ArrayList<>();
    for (JsonObjectReader alternative : fields.list("anyOf")) {
      anyOf.add(readWords(alternative));
      alternative.end();
    }
    if (anyOf.isEmpty()) {
      anyOf.add(readWords(fields));
    }
    Phrase phrase = new Phrase(anyOf, fields.constant("need", Phrase.Need.values()));
    fields.end();
    return phrase;
  }

  private static Phrase.Words readWords(JsonObjectReader fields) {
    return new Phrase.Words(
        fields.text("words"),
        fields.constant("match", Phrase.WordMatch.values(), Phrase.WordMatch.WHOLE));
  }

  private static Ranking readRanking(JsonObjectReader fields) {
    Ranking ranking = Ranking.STANDARD;
    for (RankingField weight : WEIGHTS) {
      double usual = weight.of.applyAsDouble(ranking);
      ranking = weight.with.apply(ranking, fields.decimal(weight.name, usual));
    }
    Optional<Recency> recency = fields.object("recency").map(QueryJson::readRecency);
    fields.end();
    return recency.map(ranking::recency).orElse(ranking);
  }

  private static Recency readRecency(JsonObjectReader fields) {
    Instant reference = fields.required("reference", Instant::parse);
    Duration pivot = fields.required("pivot", Duration::parse);
    Recency recency = new Recency(reference, pivot, fields.decimal("weight"));
    fields.end();
    return recency;
  }

  private static JsonElement parse(String text) {
    JsonReader json = new JsonReader(new StringReader(text));
    json.setStrictness(Strictness.STRICT);
    try {
      JsonElement element = JsonParser.parseReader(json);
      if (json.peek() != JsonToken.END_DOCUMENT) {
        throw new IllegalArgumentException("query must be one JSON object, but more follows it");
      }
      return element;
    } catch (IOException | JsonParseException e) {
      throw new IllegalArgumentException("query must be one JSON object: " + SyntaxReason.of(e), e);
    }
  }
}
