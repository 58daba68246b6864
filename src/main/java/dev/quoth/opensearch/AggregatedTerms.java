package dev.quoth.opensearch;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.quoth.passage.Keywords;
import dev.quoth.passage.PassageField;
import dev.quoth.plan.Clause;
import dev.quoth.plan.TermDirectory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.util.BytesRef;

/** The directory of the terms of an index. */
final class AggregatedTerms implements TermDirectory {

  /** How many passages are looked at together for terms that were not met before. */
  private static final int LOOKED_AT = 200;

  /** Further ones would be of terms so rare that they are not among the first. */
  private static final int MAX_LOOKS = 20;

  /** Each term that is known takes a clause, of which a search may have 1,024. */
  private static final int MAX_KNOWN = 1_000;

  private static final JsonObject HEADS =
      QueryDsl.unscored(new Clause.Values(PassageField.KIND, List.of("ARTICLE")));

  private final IndexRequests requests;

  AggregatedTerms(IndexRequests requests) {
    this.requests = requests;
  }

  /**
   * {@inheritDoc}
   *
   * <p>No index of OpenSearch lists the terms of a text. So passages are asked for that have such a
   * term, and then others with one between those that are known, until there is none.
   */
  @Override
  public List<String> beginningWith(PassageField field, String beginning) throws IOException {
    String name = QueryDsl.name(field);
    NavigableSet<String> terms = new TreeSet<>(Comparator.comparing(BytesRef::new));
    boolean more = true;
    for (int i = 0; i < MAX_LOOKS && terms.size() < MAX_KNOWN && more; i++) {
      JsonObject body =
          Json.object(
              "query",
              Json.object("bool", Json.object("should", between(name, beginning, terms))),
              "size",
              LOOKED_AT,
              "track_total_hits",
              false,
              "_source",
              name);
      List<JsonObject> hits = IndexRequests.hits(requests.search(body));
      hits.forEach(hit -> addTerms(hit.getAsJsonObject("_source").get(name), beginning, terms));
      more = !hits.isEmpty();
    }
    return existing(field, terms);
  }

  /** Returns the queries for terms with a beginning that are before, between and after others. */
  private static List<JsonObject> between(
      String field, String beginning, NavigableSet<String> known) {
    List<JsonObject> gaps = new ArrayList<>();
    JsonObject gap = Json.object("gte", beginning);
    for (String term : known) {
      gap.addProperty("lt", term);
      gaps.add(Json.object("range", Json.object(field, gap)));
      gap = Json.object("gt", term);
    }
    gap.addProperty("lt", beginning + Character.toString(Character.MAX_CODE_POINT));
    gaps.add(Json.object("range", Json.object(field, gap)));
    return gaps.stream()
        .map(one -> Json.object("constant_score", Json.object("filter", one)))
        .toList();
  }

  private static void addTerms(JsonElement texts, String beginning, Set<String> terms) {
    if (texts.isJsonArray()) {
      texts.getAsJsonArray().forEach(text -> addTerms(text, beginning, terms));
    } else {
      TermText.terms(texts.getAsString()).stream()
          .filter(term -> term.startsWith(beginning))
          .forEach(terms::add);
    }
  }

  @Override
  public List<String> similarTo(PassageField field, String term) throws IOException {
    JsonObject similar = Json.object("text", term, "term", suggester(QueryDsl.name(field)));
    JsonObject body = Json.object("size", 0, "suggest", Json.object("similar", similar));
    JsonArray entries = requests.search(body).getAsJsonObject("suggest").getAsJsonArray("similar");
    Map<String, Integer> passages = new HashMap<>();
    for (JsonElement entry : entries) {
      for (JsonElement option : entry.getAsJsonObject().getAsJsonArray("options")) {
        JsonObject found = option.getAsJsonObject();
        passages.put(found.get("text").getAsString(), found.get("freq").getAsInt());
      }
    }
    passages.remove(term);
    return TermDirectory.mostFirst(passages);
  }

  /** Returns the request for all terms that one letter changes, however frequent either is. */
  private static JsonObject suggester(String field) {
    JsonObject suggester =
        Json.object(
            "field",
            field,
            "analyzer",
            "keyword",
            "size",
            10 * MAX_LISTED,
            "shard_size",
            100 * MAX_LISTED,
            "suggest_mode",
            "always",
            "max_edits",
            1);
    suggester.addProperty("prefix_length", 0);
    suggester.addProperty("min_word_length", 1);
    suggester.addProperty("max_term_freq", Integer.MAX_VALUE);
    suggester.addProperty("accuracy", 0);
    return suggester;
  }

  @Override
  public List<String> existing(PassageField field, Set<String> asked) throws IOException {
    List<String> terms = List.copyOf(asked);
    List<JsonObject> searches = new ArrayList<>();
    for (String term : terms) {
      JsonObject query = QueryDsl.unscored(new Clause.Values(field, List.of(term)));
      searches.add(IndexRequests.counting(restricted(field, query)));
    }
    List<JsonObject> answers = requests.countAll(searches);
    Map<String, Integer> passages = new HashMap<>();
    for (int i = 0; i < terms.size(); i++) {
      int count = (int) Math.min(Integer.MAX_VALUE, IndexRequests.total(answers.get(i)));
      if (count > 0) {
        passages.put(terms.get(i), count);
      }
    }
    return TermDirectory.mostFirst(passages);
  }

  /** Values of articles are counted by articles. */
  private static JsonObject restricted(PassageField field, JsonObject query) {
    return field.equals(PassageField.PARAGRAPH)
        ? query
        : Json.object("bool", Json.object("filter", List.of(query, HEADS)));
  }

  @Override
  public List<String> withWords(PassageField field, List<String> words) throws IOException {
    String longest = words.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
    Map<String, Integer> articles =
        new TermAggregation(requests, QueryDsl.name(field)).containing(HEADS, longest);
    articles.keySet().removeIf(value -> !Keywords.words(value).containsAll(words));
    return TermDirectory.mostFirst(articles);
  }
}
