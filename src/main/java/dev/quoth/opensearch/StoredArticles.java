package dev.quoth.opensearch;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.quoth.Article;
import dev.quoth.passage.Keywords;
import dev.quoth.passage.PassageField;
import dev.quoth.plan.Clause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Reads the articles of an index as they were added, in the order of their ids: those whose quotes
 * another extractor has found. One that is being written is left out. For one thread.
 */
final class StoredArticles implements Iterator<StoredArticles.Stored> {

  private static final int ARTICLES = 50;
  private static final int PARAGRAPHS = 1_000;

  private final IndexRequests requests;
  private final String extractor;
  private final Deque<Stored> page = new ArrayDeque<>();
  private JsonArray after = Json.array(List.of());
  private boolean atEnd;

  /**
   * Starts before the first article.
   *
   * @param requests the way to the index
   * @param extractor the version of the extractor whose articles are left out
   */
  StoredArticles(IndexRequests requests, String extractor) {
    this.requests = requests;
    this.extractor = Keywords.exact(extractor);
  }

  /**
   * An article of an index.
   *
   * @param article the article as it was added
   * @param generation the number of its last write
   * @param added the number of the write that brought it
   * @param arrival the microseconds of its arrival
   */
  record Stored(Article article, long generation, long added, long arrival) {}

  @Override
  public boolean hasNext() {
    try {
      while (page.isEmpty() && !atEnd) {
        read();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading the index failed", e);
    }
    return !page.isEmpty();
  }

  @Override
  public Stored next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no article is left");
    }
    return page.remove();
  }

  private static JsonObject term(PassageField field, List<String> values) {
    return QueryDsl.unscored(new Clause.Values(field, values));
  }

  private void read() throws IOException {
    JsonObject query =
        Json.object(
            "bool",
            Json.object(
                "filter",
                term(PassageField.KIND, List.of("ARTICLE")),
                "must_not",
                term(PassageField.EXTRACTOR, List.of(extractor))));
    List<JsonObject> heads = after(query, after, ARTICLES);
    atEnd = heads.size() < ARTICLES;
    if (!heads.isEmpty()) {
      after = PassageKey.of(heads.getLast()).after();
      Map<String, List<JsonObject>> paragraphs = paragraphs(heads);
      for (JsonObject head : heads) {
        String key = PassageKey.of(head).article();
        put(head.getAsJsonObject("_source"), paragraphs.getOrDefault(key, List.of()));
      }
    }
  }

  private List<JsonObject> after(JsonObject query, JsonArray place, int size) throws IOException {
    JsonObject body = IndexRequests.listing(query, PassageKey.order(), size);
    body.addProperty("version", true);
    body.add(
        "_source", Json.array(List.of("generation", "added", "arrived", "stored", "passage.text")));
    if (!place.isEmpty()) {
      body.add("search_after", place);
    }
    return IndexRequests.hits(requests.search(body));
  }

  private Map<String, List<JsonObject>> paragraphs(List<JsonObject> heads) throws IOException {
    List<String> keys = heads.stream().map(head -> PassageKey.of(head).article()).toList();
    JsonObject query =
        Json.object(
            "bool",
            Json.object(
                "filter",
                List.of(
                    term(PassageField.KIND, List.of("PARAGRAPH")),
                    term(PassageField.ARTICLE, keys))));
    Map<String, List<JsonObject>> paragraphs = new HashMap<>();
    JsonArray place = Json.array(List.of());
    List<JsonObject> found;
    do {
      found = after(query, place, PARAGRAPHS);
      for (JsonObject one : found) {
        PassageKey key = PassageKey.of(one);
        paragraphs.computeIfAbsent(key.article(), none -> new ArrayList<>()).add(one);
        place = key.after();
      }
    } while (found.size() == PARAGRAPHS);
    return paragraphs;
  }

  /** Paragraphs of another write mean that somebody is writing the article just now. */
  private void put(JsonObject head, List<JsonObject> paragraphs) {
    JsonObject stored = head.getAsJsonObject("stored");
    long generation = head.get("generation").getAsLong();
    if (paragraphs.size() == ArticleGaps.paragraphs(stored)
        && paragraphs.stream().allMatch(one -> one.get("_version").getAsLong() == generation)) {
      List<String> texts = paragraphs.stream().map(StoredArticles::text).toList();
      page.add(
          new Stored(
              ArticleGaps.article(stored, texts),
              generation,
              head.get("added").getAsLong(),
              head.get("arrived").getAsLong()));
    }
  }

  private static String text(JsonObject paragraph) {
    JsonObject passage = paragraph.getAsJsonObject("_source").getAsJsonObject("passage");
    return passage.get("text").getAsString();
  }
}
