package dev.quoth.extract;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.quoth.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * What people marked in an article: PolNeAR (Newell, Margolin and Ruths 2018) as JSON lines, with
 * offsets in code points.
 *
 * @param attributions who says what
 * @param namesakes surnames that several people of the article have
 */
record Gold(List<Said> attributions, Set<String> namesakes) {

  /**
   * One attribution.
   *
   * @param content what is said
   * @param quoted the parts of it that stand in quotation marks
   * @param singly those of them in single marks
   * @param sound whether source and content were not mixed up
   * @param usable whether it is sound and has a source
   * @param reported whether it has a source and a cue of saying: neither a thought nor a feeling
   * @param paraphrases whether a part of it is not in quotation marks
   * @param source how the source is printed
   * @param kind what the source is: "named", "nominal" and others
   * @param head the word that the source is built around, empty if unknown
   * @param heads where that word and the names in the source stand
   * @param names the names in the source
   * @param speaker who it is, if that could be told
   * @param sure whether that is certain
   */
  record Said(
      List<Span> content,
      List<Span> quoted,
      List<Span> singly,
      boolean sound,
      boolean usable,
      boolean reported,
      boolean paraphrases,
      String source,
      String kind,
      String head,
      List<Span> heads,
      List<String> names,
      Optional<String> speaker,
      boolean sure) {}

  /** Reads the articles that were marked, by their ids. */
  static Map<String, Gold> read(Path file) throws IOException {
    Map<String, Gold> gold = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonObject article = JsonParser.parseString(line).getAsJsonObject();
      if (article.get("has_xml").getAsBoolean()) {
        gold.put(article.get("id").getAsString(), of(article));
      }
    }
    return gold;
  }

  private static Gold of(JsonObject article) {
    String text = article.get("text").getAsString();
    IntUnaryOperator at = offsets(text);
    List<Said> attributions = new ArrayList<>();
    for (JsonElement each : article.getAsJsonArray("attributions")) {
      attributions.add(said(each.getAsJsonObject(), text, at));
    }
    return new Gold(attributions, Set.copyOf(strings(article, "ambiguous_surnames")));
  }

  private static Said said(JsonObject json, String text, IntUnaryOperator at) {
    List<Span> quoted = new ArrayList<>();
    List<Span> singly = new ArrayList<>();
    for (JsonElement each : json.getAsJsonArray("quoted")) {
      JsonObject part = each.getAsJsonObject();
      boolean twofold = part.get("marks").getAsString().equals("double");
      (twofold ? quoted : singly)
          .add(
              new Span(
                  at.applyAsInt(part.get("start").getAsInt()),
                  at.applyAsInt(part.get("end").getAsInt())));
    }
    List<Span> heads = spans(json, "source_name_spans", at);
    Optional<Span> head = array(json, "source_head").map(span -> span(span, at));
    head.ifPresent(heads::add);
    List<String> names = strings(json, "source_names");
    if (names.isEmpty()) {
      string(json, "source_name").ifPresent(names::add);
    }
    boolean sourced = !json.getAsJsonArray("source").isEmpty();
    boolean sound = !json.get("suspect_swap").getAsBoolean();
    return new Said(
        spans(json, "content", at),
        quoted,
        singly,
        sound,
        sourced && sound,
        sourced && string(json, "cue_class").orElse("").equals("speech"),
        !string(json, "type").orElse("").equals("direct"),
        string(json, "source_text").orElse(""),
        string(json, "source_kind").orElse(""),
        head.map(span -> span.in(text)).orElse(""),
        heads,
        names,
        string(json, "speaker_resolved"),
        json.get("speaker_confident").getAsBoolean());
  }

  private static IntUnaryOperator offsets(String text) {
    int[] starts = new int[text.codePointCount(0, text.length()) + 1];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + Character.charCount(text.codePointAt(starts[i - 1]));
    }
    return codePoint -> starts[codePoint];
  }

  private static List<Span> spans(JsonObject json, String name, IntUnaryOperator at) {
    List<Span> spans = new ArrayList<>();
    array(json, name)
        .ifPresent(array -> array.forEach(each -> spans.add(span(each.getAsJsonArray(), at))));
    return spans;
  }

  private static Span span(JsonArray pair, IntUnaryOperator at) {
    return new Span(at.applyAsInt(pair.get(0).getAsInt()), at.applyAsInt(pair.get(1).getAsInt()));
  }

  private static List<String> strings(JsonObject json, String name) {
    List<String> strings = new ArrayList<>();
    array(json, name).ifPresent(array -> array.forEach(each -> strings.add(each.getAsString())));
    return strings;
  }

  private static Optional<JsonArray> array(JsonObject json, String name) {
    return Optional.ofNullable(json.get(name))
        .filter(JsonElement::isJsonArray)
        .map(JsonElement::getAsJsonArray);
  }

  private static Optional<String> string(JsonObject json, String name) {
    return Optional.ofNullable(json.get(name))
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsString);
  }
}
