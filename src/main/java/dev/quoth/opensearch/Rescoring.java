package dev.quoth.opensearch;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.quoth.answer.Match;
import dev.quoth.answer.Position;
import dev.quoth.plan.Clause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The scores that clauses give to a few passages, each clause for itself. What is asked of their
 * articles is asked of the articles' own documents, in the same search: so the statistics are those
 * of all shards.
 */
final class Rescoring {

  private final IndexRequests requests;
  private final List<Clause> clauses;
  private final QueryDsl dsl;

  Rescoring(IndexRequests requests, List<Clause> clauses, QueryDsl dsl) {
    this.requests = requests;
    this.clauses = List.copyOf(clauses);
    this.dsl = dsl;
  }

  boolean isEmpty() {
    return clauses.isEmpty();
  }

  /** Adds to each score the sum of those of all clauses, rounded as Lucene rounds a sum. */
  List<Match<PassageKey>> of(List<Match<PassageKey>> found) throws IOException {
    List<PassageKey> keys = found.stream().map(Match::passage).toList();
    List<List<OptionalDouble>> scores = scores(keys);
    List<Match<PassageKey>> rescored = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Match<PassageKey> match = found.get(i);
      float more = (float) scores.get(i).stream().mapToDouble(score -> score.orElse(0)).sum();
      float score = match.score() + more;
      Position position = match.position();
      rescored.add(
          new Match<>(
              match.passage(),
              Position.byScore(score, position.article(), position.ordinal()),
              score));
    }
    return rescored;
  }

  /** Returns for each passage the score of each clause; empty where it does not match. */
  List<List<OptionalDouble>> scores(List<PassageKey> passages) throws IOException {
    if (passages.isEmpty()) {
      return List.of();
    }
    Set<String> ids = new LinkedHashSet<>();
    passages.forEach(passage -> {
      ids.add(passage.id());
      ids.add(passage.head());
    });
    Map<String, JsonObject> scores = new HashMap<>();
    for (JsonObject hit : IndexRequests.hits(requests.searchByClause(body(ids)))) {
      JsonElement matched = hit.get("matched_queries");
      if (matched != null) {
        scores.put(hit.get("_id").getAsString(), matched.getAsJsonObject());
      }
    }
    return passages.stream().map(passage -> scores(passage, scores)).toList();
  }

  private JsonObject body(Set<String> ids) {
    List<JsonObject> named = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      JsonObject one = ofHead(clauses.get(i)) ? head(clauses.get(i)) : dsl.of(clauses.get(i));
      named.add(
          Json.object("bool", Json.object("must", List.of(one), "_name", Integer.toString(i))));
    }
    return Json.object(
        "query",
        Json.object(
            "bool",
            Json.object(
                "filter",
                List.of(Json.object("ids", Json.object("values", ids))),
                "should",
                named)),
        "size",
        ids.size(),
        "_source",
        false,
        "track_total_hits",
        false);
  }

  private JsonObject head(Clause clause) {
    return switch (clause) {
      case Clause.InArticle(Clause inner) -> dsl.ofHead(inner);
      case Clause.Weighted(Clause.InArticle(Clause inner), double weight) ->
          dsl.ofHead(new Clause.Weighted(inner, weight));
      default ->
          throw new IllegalArgumentException("clause must be for articles, but is " + clause);
    };
  }

  private static boolean ofHead(Clause clause) {
    return switch (clause) {
      case Clause.InArticle(Clause inner) -> QueryDsl.isOfHead(inner);
      case Clause.Weighted(Clause.InArticle(Clause inner), double weight) ->
          QueryDsl.isOfHead(inner);
      default -> false;
    };
  }

  private List<OptionalDouble> scores(PassageKey passage, Map<String, JsonObject> scores) {
    List<OptionalDouble> list = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      String id = ofHead(clauses.get(i)) ? passage.head() : passage.id();
      JsonElement score = scores.getOrDefault(id, new JsonObject()).get(Integer.toString(i));
      list.add(score == null ? OptionalDouble.empty() : OptionalDouble.of(score.getAsFloat()));
    }
    return list;
  }
}
