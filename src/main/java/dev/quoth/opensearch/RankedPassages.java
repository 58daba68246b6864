package dev.quoth.opensearch;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.quoth.Hits;
import dev.quoth.SortOrder;
import dev.quoth.answer.BestHits;
import dev.quoth.answer.Match;
import dev.quoth.answer.Matches;
import dev.quoth.answer.Page;
import dev.quoth.answer.Position;
import dev.quoth.passage.PassageField;
import dev.quoth.plan.Clause;
import dev.quoth.plan.SearchClauses;
import dev.quoth.plan.SearchPlan;
import dev.quoth.plan.SortKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The hits of one question in one order. In that of relevance, the best are found first and then
 * weighed once more; all others stay after them.
 */
final class RankedPassages {

  /** Of a page of more hits, passages are read when they are asked for. */
  private static final int READ_AT_ONCE = 50;

  private final IndexRequests requests;
  private final PassageCache passages;
  private final SearchClauses question;
  private final SortOrder order;
  private final JsonObject query;
  private final Rescoring rescoring;

  /** The best hits, once they are known. */
  private @Nullable BestHits<PassageKey> best;

  /** The last of the best before they were weighed once more; none where no others follow. */
  private @Nullable Position lastOfBest;

  /** The first hits of the articles that were asked for. */
  private final Map<String, List<PassageKey>> firstOfArticles = new HashMap<>();

  /** The number of matches, counted up to the bound below. */
  private Hits.Total total = new Hits.Total(0, Hits.Bound.AT_LEAST);

  private int countedUpTo;

  /** Creates the list; the query is the translation of the question's hits. */
  RankedPassages(
      IndexRequests requests,
      PassageCache passages,
      SearchClauses question,
      SortOrder order,
      QueryDsl dsl) {
    this.requests = requests;
    this.passages = passages;
    this.question = question;
    this.order = order;
    query = QueryDsl.filtered(dsl.of(question.hits()), QueryDsl.passages());
    rescoring = new Rescoring(requests, question.rescoring(), dsl);
  }

  /** Tests whether these are the hits of a question. */
  boolean isOf(SearchClauses other, SortOrder otherOrder) {
    return order == otherOrder && question.equals(other);
  }

  /** Returns a page of the hits, with the number of all that are counted. */
  Matches<PassageKey> page(Page page, Set<PassageKey> without) throws IOException {
    List<Match<PassageKey>> list = after(page.after(), page.size(), without, page.countUpTo());
    if (page.countUpTo() > countedUpTo) {
      total = total(requests.search(count(page.countUpTo())));
      countedUpTo = page.countUpTo();
    }
    boolean beyond = total.count() > page.countUpTo();
    return new Matches<>(
        beyond ? new Hits.Total(page.countUpTo(), Hits.Bound.AT_LEAST) : total, list);
  }

  private boolean countsHits() {
    return question.hits().equals(question.counted());
  }

  private JsonObject count(int countUpTo) {
    JsonObject body = IndexRequests.counting(QueryDsl.unscoredPassages(question.counted()));
    body.addProperty("track_total_hits", countUpTo);
    return body;
  }

  private static Hits.Total total(JsonObject answer) {
    JsonObject total = answer.getAsJsonObject("hits").getAsJsonObject("total");
    return new Hits.Total(
        total.get("value").getAsLong(),
        total.get("relation").getAsString().equals("eq") ? Hits.Bound.EXACT : Hits.Bound.AT_LEAST);
  }

  private List<Match<PassageKey>> after(
      Optional<Position> position, int size, Set<PassageKey> without, int countUpTo)
      throws IOException {
    if (rescoring.isEmpty()) {
      return find(position.orElse(null), size, without, countUpTo);
    }
    Optional<List<Match<PassageKey>>> first = best(countUpTo).after(position, size, without);
    if (first.isEmpty()) {
      return find(position.orElse(null), size, without, countUpTo);
    }
    List<Match<PassageKey>> page = new ArrayList<>(first.get());
    if (page.size() < size && lastOfBest != null) {
      page.addAll(find(lastOfBest, size - page.size(), without, countUpTo));
    }
    return page;
  }

  /** Returns the best hits; none where no hits are weighed once more. */
  BestHits<PassageKey> best(int countUpTo) throws IOException {
    if (rescoring.isEmpty()) {
      return new BestHits<>(List.of());
    }
    BestHits<PassageKey> known = best;
    if (known == null) {
      List<Match<PassageKey>> found = find(null, SearchPlan.RESCORED, Set.of(), countUpTo);
      known = new BestHits<>(rescoring.of(found));
      best = known;
      lastOfBest = found.size() < SearchPlan.RESCORED ? null : found.getLast().position();
    }
    return known;
  }

  /** Tests whether the first hits of an article were found. */
  boolean knowsFirstOf(String article) {
    return firstOfArticles.containsKey(article);
  }

  /** Returns the first hits of an article in the order of all, once they were found. */
  List<PassageKey> firstOf(String article) {
    return firstOfArticles.getOrDefault(article, List.of());
  }

  /**
   * Finds the first hits of an article.
   *
   * @param article the article
   * @param next other articles that are likely to be asked for next
   * @param limit how many hits of each, always the same
   */
  void findFirstOf(String article, List<String> next, int limit) throws IOException {
    Set<String> articles = new LinkedHashSet<>(List.of(article));
    articles.addAll(next);
    articles.removeAll(firstOfArticles.keySet());
    lookUp(List.copyOf(articles), limit);
  }

  private void lookUp(List<String> articles, int limit) throws IOException {
    List<Set<PassageKey>> first = new ArrayList<>();
    List<Set<PassageKey>> tooFew = new ArrayList<>();
    List<JsonObject> filters = new ArrayList<>();
    for (String article : articles) {
      Set<PassageKey> hits = new LinkedHashSet<>();
      best(0).list().stream()
          .map(Match::passage)
          .filter(passage -> passage.article().equals(article))
          .forEach(hits::add);
      first.add(hits);
      if (hits.size() < limit) {
        tooFew.add(hits);
        filters.add(QueryDsl.unscored(new Clause.Values(PassageField.ARTICLE, List.of(article))));
      }
    }
    List<List<PassageKey>> more = firstOfEach(filters, limit);
    for (int i = 0; i < tooFew.size(); i++) {
      tooFew.get(i).addAll(more.get(i));
    }
    for (int i = 0; i < articles.size(); i++) {
      firstOfArticles.put(articles.get(i), first.get(i).stream().limit(limit).toList());
    }
  }

  /** Returns the first hits that match a filter as well, in the order of all. */
  List<PassageKey> first(JsonObject filter, int size) throws IOException {
    return firstOfEach(List.of(filter), size).getFirst();
  }

  private List<List<PassageKey>> firstOfEach(List<JsonObject> filters, int size)
      throws IOException {
    List<JsonObject> searches = new ArrayList<>();
    for (JsonObject filter : filters) {
      JsonObject body = body(QueryDsl.filtered(query, filter));
      body.addProperty("_source", false);
      body.addProperty("size", Math.min(size, requests.most()));
      searches.add(body);
    }
    List<JsonObject> answers = requests.searchAll(searches);
    List<List<PassageKey>> first = new ArrayList<>();
    for (int i = 0; i < filters.size(); i++) {
      first.add(first(searches.get(i), answers.get(i), size));
    }
    return first;
  }

  /** Reads the rest of the first hits, after the answer to the first request. */
  private List<PassageKey> first(JsonObject body, JsonObject answer, int size) throws IOException {
    List<PassageKey> first = new ArrayList<>();
    List<JsonObject> page = IndexRequests.hits(answer);
    add(page, first);
    while (first.size() < size && page.size() == body.get("size").getAsInt()) {
      body.add("search_after", page.getLast().get("sort"));
      body.addProperty("size", Math.min(size - first.size(), requests.most()));
      page = IndexRequests.hits(requests.search(body));
      add(page, first);
    }
    return first;
  }

  private void add(List<JsonObject> page, List<PassageKey> keys) throws IOException {
    for (JsonObject hit : page) {
      keys.add(passages.add(hit));
    }
  }

  private JsonObject body(JsonObject wanted) {
    return Json.object("query", wanted, "sort", sort(), "track_total_hits", false, "version", true);
  }

  private List<Match<PassageKey>> find(
      @Nullable Position after, int size, Set<PassageKey> without, int countUpTo)
      throws IOException {
    JsonObject body = body(without.isEmpty() ? query : without(without));
    body.addProperty("track_scores", true);
    if (size <= READ_AT_ONCE) {
      body.addProperty("_source", "passage");
    } else {
      body.addProperty("_source", false);
    }
    List<Match<PassageKey>> matches = new ArrayList<>();
    Position last = after;
    boolean more = true;
    while (more && matches.size() < size) {
      int room = Math.min(size - matches.size(), requests.most());
      body.addProperty("size", room);
      body.addProperty("track_total_hits", false);
      if (last != null) {
        body.add("search_after", searchAfter(last));
      }
      List<JsonObject> hits = IndexRequests.hits(counted(body, without.isEmpty() ? countUpTo : 0));
      for (JsonObject hit : hits) {
        passages.add(hit);
        matches.add(match(hit));
      }
      more = hits.size() == room;
      last = matches.isEmpty() ? null : matches.getLast().position();
    }
    return matches;
  }

  /** Searches for hits, and counts in the same request what was not counted before. */
  private JsonObject counted(JsonObject body, int countUpTo) throws IOException {
    if (countUpTo <= countedUpTo) {
      return requests.search(body);
    }
    List<JsonObject> searches = new ArrayList<>(List.of(body));
    if (countsHits()) {
      body.addProperty("track_total_hits", countUpTo);
    } else {
      searches.add(count(countUpTo));
    }
    List<JsonObject> answers = requests.searchAll(searches);
    total = total(answers.getLast());
    countedUpTo = countUpTo;
    return answers.getFirst();
  }

  private JsonObject without(Set<PassageKey> passages) {
    List<String> ids = passages.stream().map(PassageKey::id).toList();
    JsonObject none = Json.object("ids", Json.object("values", ids));
    return Json.object("bool", Json.object("must", List.of(query), "must_not", List.of(none)));
  }

  private JsonArray sort() {
    JsonArray sort = new JsonArray();
    sort.add(
        switch (SortKey.of(order).getFirst()) {
          case SortKey.Score score -> Json.object("_score", "desc");
          case SortKey.Field field -> {
            boolean descending = field.direction() == SortKey.Direction.DESCENDING;
            yield Json.object(
                QueryDsl.name(field.field()),
                Json.object("order", descending ? "desc" : "asc", "missing", "_last"));
          }
        });
    sort.addAll(PassageKey.order());
    return sort;
  }

  private JsonArray searchAfter(Position after) {
    JsonArray values = new JsonArray();
    values.add(order == SortOrder.RELEVANCE ? (Number) after.score() : (Number) after.leading());
    values.add(after.article());
    values.add(after.ordinal());
    return values;
  }

  private Match<PassageKey> match(JsonObject hit) {
    PassageKey key = PassageKey.of(hit);
    JsonElement leading = hit.getAsJsonArray("sort").get(0);
    float score = hit.get("_score").getAsFloat();
    Position position =
        order == SortOrder.RELEVANCE
            ? Position.byScore(score, key.article(), key.ordinal())
            : new Position(leading.getAsLong(), key.article(), key.ordinal());
    return new Match<>(key, position, score);
  }
}
