package dev.quoth.opensearch;

import com.google.gson.JsonObject;
import dev.quoth.passage.PassageField;
import dev.quoth.plan.Clause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks for the statistics by which quotes are ranked by their paragraphs, once in a question. */
final class WordStatistics {

  private static final String LENGTH = "paragraph_terms";

  private final IndexRequests requests;
  private final Map<String, Long> frequencies = new HashMap<>();
  private long paragraphs;
  private long terms;

  WordStatistics(IndexRequests requests) {
    this.requests = requests;
  }

  /** Returns the statistics for the words by which a clause ranks. */
  ParagraphStatistics of(Clause clause) throws IOException {
    Set<String> words = new LinkedHashSet<>();
    collect(clause, false, words);
    if (words.isEmpty()) {
      return ParagraphStatistics.NONE;
    }
    if (!frequencies.keySet().containsAll(words)) {
      words.removeAll(frequencies.keySet());
      ask(words);
    }
    return new ParagraphStatistics(paragraphs, terms, new HashMap<>(frequencies));
  }

  /** A shard keeps the answer to the first until it is refreshed, and the others are look-ups. */
  private void ask(Set<String> words) throws IOException {
    List<JsonObject> searches = new ArrayList<>();
    searches.add(
        Json.object(
            "query",
            Json.object("range", Json.object(LENGTH, Json.object("gt", 0))),
            "size",
            0,
            "track_total_hits",
            true,
            "aggs",
            Json.object("terms", Json.object("sum", Json.object("field", LENGTH)))));
    List<String> asked = List.copyOf(words);
    for (String word : asked) {
      searches.add(
          IndexRequests.counting(
              QueryDsl.unscored(new Clause.Values(PassageField.PARAGRAPH, List.of(word)))));
    }
    List<JsonObject> answers = requests.countAll(searches);
    JsonObject all = answers.getFirst();
    paragraphs = IndexRequests.total(all);
    terms =
        (long)
            all.getAsJsonObject("aggregations").getAsJsonObject("terms").get("value").getAsDouble();
    for (int i = 0; i < asked.size(); i++) {
      frequencies.put(asked.get(i), IndexRequests.total(answers.get(i + 1)));
    }
  }

  /** Gathers the words in clauses for the paragraph of a quote that have a part in the score. */
  private static void collect(Clause clause, boolean ofQuote, Set<String> words) {
    switch (clause) {
      case Clause.InParagraph(Clause inner) -> collect(inner, true, words);
      case Clause.Weighted(Clause inner, double weight) -> collect(inner, ofQuote, words);
      case Clause.Bool bool -> {
        bool.must().forEach(inner -> collect(inner, ofQuote, words));
        bool.should().forEach(inner -> collect(inner, ofQuote, words));
      }
      case Clause.Word word when ofQuote -> words.addAll(word.terms());
      case Clause.PhraseIn phrase when ofQuote -> phrase.positions().forEach(words::addAll);
      default -> {}
    }
  }
}
