package dev.quoth.opensearch;

import com.google.gson.JsonObject;
import dev.quoth.passage.PassageField;
import dev.quoth.plan.Clause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks for the statistics that the shards cannot be left to: those of paragraphs, by which quotes
 * are ranked, and those of several terms at one place, of which a shard may lack one. Each is asked
 * for once in a question.
 */
final class WordStatistics {

  private static final String LENGTH = "paragraph_terms";

  private final IndexRequests requests;
  private final Map<PassageField, TextStatistics> known = new HashMap<>();

  WordStatistics(IndexRequests requests) {
    this.requests = requests;
  }

  /** Returns the statistics for the words by which some clauses rank. */
  Map<PassageField, TextStatistics> of(List<? extends Clause> clauses) throws IOException {
    Map<PassageField, Set<String>> words = new LinkedHashMap<>();
    clauses.forEach(clause -> collect(clause, false, words));
    words.forEach((field, terms) -> {
      if (known.containsKey(field)) {
        terms.removeAll(known.get(field).frequencies().keySet());
      }
    });
    words.values().removeIf(Set::isEmpty);
    if (!words.isEmpty()) {
      ask(words);
    }
    return Map.copyOf(known);
  }

  private void ask(Map<PassageField, Set<String>> words) throws IOException {
    List<JsonObject> searches = new ArrayList<>();
    words.forEach((field, terms) -> {
      if (!known.containsKey(field)) {
        searches.add(texts(field));
      }
      for (String term : terms) {
        Clause one = new Clause.Values(field, List.of(term));
        searches.add(IndexRequests.counting(QueryDsl.unscored(one)));
      }
    });
    Iterator<JsonObject> answers = requests.countAll(searches).iterator();
    words.forEach((field, terms) -> {
      TextStatistics before =
          known.containsKey(field) ? known.get(field) : texts(field, answers.next());
      Map<String, Long> frequencies = new HashMap<>(before.frequencies());
      terms.forEach(term -> frequencies.put(term, IndexRequests.total(answers.next())));
      known.put(field, new TextStatistics(before.texts(), before.terms(), frequencies));
    });
  }

  /** Counts the texts of a field, whose answer a shard keeps until it is refreshed. */
  private static JsonObject texts(PassageField field) {
    if (!field.equals(PassageField.PARAGRAPH)) {
      return IndexRequests.counting(QueryDsl.unscored(new Clause.Exists(field)));
    }
    JsonObject some = Json.object("range", Json.object(LENGTH, Json.object("gt", 0)));
    JsonObject counting = IndexRequests.counting(some);
    JsonObject sum = Json.object("sum", Json.object("field", LENGTH));
    counting.add("aggs", Json.object("terms", sum));
    return counting;
  }

  private static TextStatistics texts(PassageField field, JsonObject answer) {
    double terms =
        field.equals(PassageField.PARAGRAPH)
            ? answer
                .getAsJsonObject("aggregations")
                .getAsJsonObject("terms")
                .get("value")
                .getAsDouble()
            : 0;
    return new TextStatistics(IndexRequests.total(answer), (long) terms, Map.of());
  }

  /** Gathers the words that have a part in the score, by their field. */
  private static void collect(
      Clause clause, boolean ofQuote, Map<PassageField, Set<String>> words) {
    switch (clause) {
      case Clause.InParagraph(Clause inner) -> collect(inner, true, words);
      case Clause.InArticle(Clause inner) -> collect(inner, ofQuote, words);
      case Clause.Weighted(Clause inner, double weight) -> collect(inner, ofQuote, words);
      case Clause.Bool bool -> {
        bool.must().forEach(inner -> collect(inner, ofQuote, words));
        bool.should().forEach(inner -> collect(inner, ofQuote, words));
      }
      case Clause.Word word -> add(word.field(), List.of(word.terms()), ofQuote, words);
      case Clause.PhraseIn phrase -> add(phrase.field(), phrase.positions(), ofQuote, words);
      default -> {}
    }
  }

  private static void add(
      PassageField field,
      List<List<String>> positions,
      boolean ofQuote,
      Map<PassageField, Set<String>> words) {
    if (ofQuote || QueryDsl.severalAtOnePlace(positions)) {
      Set<String> terms = words.computeIfAbsent(field, none -> new LinkedHashSet<>());
      positions.forEach(terms::addAll);
    }
  }
}
