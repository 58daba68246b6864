package dev.quoth.opensearch;

import com.google.gson.JsonObject;
import dev.quoth.ArticleFact;
import dev.quoth.Dimension;
import dev.quoth.passage.PassageField;
import java.util.List;

/** What an index is made with: how each field is searched, and how terms are cut apart. */
final class Mapping {

  /** The number of this mapping; it changes with each change of what is written. */
  static final int FORMAT = 1;

  /** How far the words of a title are from those of a text, and no phrase reaches. */
  private static final int GAP_OF_TITLE = 20;

  private static final int GAP_OF_NAMES = 100;

  private static final List<PassageField> KEYWORDS =
      List.of(
          PassageField.KIND,
          PassageField.ARTICLE,
          PassageField.METADATA,
          PassageField.EXTRACTOR,
          PassageField.SPEAKER_KEY,
          PassageField.SPEAKER_KIND,
          PassageField.SPEAKER_NAMES,
          PassageField.CUE_CLASS,
          PassageField.TYPE,
          PassageField.FORM,
          PassageField.MOOD,
          PassageField.SKETCH);

  private Mapping() {}

  /** Returns the body of the request that makes an index. */
  static JsonObject index(IndexLayout layout, JsonObject meta) {
    JsonObject index =
        Json.object(
            "number_of_shards",
            layout.shards(),
            "number_of_replicas",
            layout.copies() - 1,
            "refresh_interval",
            "-1",
            "gc_deletes",
            "1h",
            "max_result_window",
            10_001,
            "codec",
            "best_compression");
    index.add("similarity", Json.object("frequency", frequency()));
    index.add("analysis", analysis());
    JsonObject mappings =
        Json.object(
            "dynamic",
            "strict",
            "_meta",
            Json.object("quoth", meta),
            "_routing",
            Json.object("required", true),
            "properties",
            fields());
    return Json.object("settings", Json.object("index", index), "mappings", mappings);
  }

  /** Returns the similarity whose score is how often a word occurs. */
  private static JsonObject frequency() {
    JsonObject script = Json.object("source", "return doc.freq;");
    return Json.object("type", "scripted", "script", script);
  }

  private static JsonObject analysis() {
    JsonObject filters =
        Json.object(
            "places",
            Json.object(
                "type",
                "pattern_capture",
                "preserve_original",
                false,
                "patterns",
                List.of("([^" + TermText.SAME_PLACE + "]+)")),
            "holes",
            Json.object("type", "stop", "stopwords", List.of(String.valueOf(TermText.HOLE))),
            "frequencies",
            Json.object(
                "type", "delimited_term_freq", "delimiter", String.valueOf(TermText.FREQUENCY)));
    JsonObject words = Json.object("type", "whitespace", "max_token_length", 1_000_000);
    JsonObject terms =
        Json.object("type", "custom", "tokenizer", "words", "filter", List.of("places", "holes"));
    JsonObject bag =
        Json.object("type", "custom", "tokenizer", "words", "filter", List.of("frequencies"));
    return Json.object(
        "tokenizer",
        Json.object("words", words),
        "filter",
        filters,
        "analyzer",
        Json.object(TermText.ANALYZER, terms, "bag", bag));
  }

  private static JsonObject fields() {
    JsonObject fields = new JsonObject();
    KEYWORDS.forEach(field -> fields.add(QueryDsl.name(field), type("keyword")));
    for (ArticleFact fact : ArticleFact.values()) {
      fields.add(QueryDsl.name(PassageField.of(fact)), type("keyword"));
    }
    for (Dimension dimension : Dimension.all()) {
      JsonObject label = type("keyword");
      label.addProperty("index", false);
      fields.add(AggregatedFacets.field(dimension), label);
    }
    addNumbers(fields);
    for (String name : List.of("passage", "stored")) {
      JsonObject kept = type("object");
      kept.addProperty("enabled", false);
      fields.add(name, kept);
    }
    JsonObject join = type("join");
    join.add("relations", Json.object("article", "passage"));
    fields.add("join", join);
    addTexts(fields);
    return fields;
  }

  private static void addNumbers(JsonObject fields) {
    for (String name : List.of("ordinal", "paragraph_terms", "quote_paragraph_length", "words")) {
      fields.add(name, type("integer"));
    }
    List.of("arrived", "same_sizes", "same_words", "generation", "added", "claimed", "extent")
        .forEach(name -> fields.add(name, type("long")));
    JsonObject published = type("date");
    published.addProperty("format", "epoch_millis");
    fields.add(QueryDsl.name(PassageField.PUBLISHED), published);
    fields.add("confidence", type("rank_feature"));
    fields.add("confidence_value", type("double"));
  }

  private static void addTexts(JsonObject fields) {
    for (PassageField ranked :
        List.of(PassageField.TITLE, PassageField.PARAGRAPH, PassageField.QUOTE)) {
      fields.add(QueryDsl.name(ranked), text(GAP_OF_TITLE));
    }
    JsonObject paragraph = unranked(GAP_OF_TITLE);
    paragraph.addProperty("similarity", "frequency");
    fields.add("quote_paragraph", paragraph);
    JsonObject bag = type("text");
    bag.addProperty("analyzer", "bag");
    bag.addProperty("index_options", "freqs");
    fields.add(QueryDsl.name(PassageField.ARTICLE_ALL), bag);
    fields.add(QueryDsl.name(PassageField.SPEAKER), unranked(GAP_OF_NAMES));
    fields.add(QueryDsl.name(PassageField.ADDRESSEE), unranked(GAP_OF_NAMES));
    fields.add(QueryDsl.name(PassageField.ROLE), unranked(0));
  }

  private static JsonObject type(String type) {
    return Json.object("type", type);
  }

  private static JsonObject text(int gap) {
    return Json.object(
        "type", "text", "analyzer", TermText.ANALYZER, "position_increment_gap", gap);
  }

  private static JsonObject unranked(int gap) {
    JsonObject text = text(gap);
    text.addProperty("norms", false);
    return text;
  }
}
