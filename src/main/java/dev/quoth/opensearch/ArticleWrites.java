package dev.quoth.opensearch;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes articles in batches. Each is claimed by writing its head with the next generation, which
 * only one writer can; then its passages are written with that generation as their version, so that
 * an older write never replaces a newer one, in whatever order they arrive, and however often they
 * are sent.
 */
final class ArticleWrites {

  /** About how many characters are sent together. */
  private static final long BATCH = 4_000_000;

  /** Another writer who claims the same article so often is a mistake. */
  private static final int MAX_CLAIMS = 50;

  private final Transport transport;
  private final String path;
  private final BulkRequests bulk;
  private final Map<String, ArticleWrite> waiting = new LinkedHashMap<>();
  private long size;

  ArticleWrites(Transport transport, String index) {
    this.transport = transport;
    path = "/" + IndexRequests.encoded(index);
    bulk = new BulkRequests(transport, path);
  }

  /** An article that this writer has claimed. */
  private record Claim(ArticleWrite write, long generation, long extent) {}

  /** Takes an article, and returns how many were written now. */
  long add(ArticleWrite write) throws IOException {
    long written = waiting.containsKey(write.key()) ? finish() : 0;
    waiting.put(write.key(), write);
    size += write.size();
    return written + (size > BATCH ? finish() : 0);
  }

  /** Writes what is waiting, and returns how many articles that were. */
  long finish() throws IOException {
    List<ArticleWrite> batch = List.copyOf(waiting.values());
    waiting.clear();
    size = 0;
    write(batch);
    return batch.size();
  }

  /** Writes articles of different ids. */
  void write(List<ArticleWrite> articles) throws IOException {
    List<ArticleWrite> left = articles;
    for (int i = 0; i < MAX_CLAIMS && !left.isEmpty(); i++) {
      List<ArticleWrite> lost = new ArrayList<>();
      writePassages(claim(left, lost));
      left = lost;
    }
    if (!left.isEmpty()) {
      throw new IOException(
          "other writers claimed article "
              + left.getFirst().key()
              + " "
              + MAX_CLAIMS
              + " times; write an article in one place");
    }
  }

  /** Claims articles; those that others claimed at the same time are put among the lost. */
  private List<Claim> claim(List<ArticleWrite> articles, List<ArticleWrite> lost)
      throws IOException {
    List<JsonObject> known = heads(articles);
    List<Claim> claims = new ArrayList<>();
    List<String> items = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      ArticleWrite write = articles.get(i);
      JsonObject before = known.get(i);
      boolean exists = before.get("found").getAsBoolean();
      JsonObject source = exists ? before.getAsJsonObject("_source") : new JsonObject();
      long generation = exists ? source.get("generation").getAsLong() + 1 : 1;
      long extent = exists ? source.get("extent").getAsLong() : 0;
      Claim claim = new Claim(write, generation, Math.max(extent, write.passages()));
      claims.add(claim);
      JsonObject head = write.documents().getFirst().deepCopy();
      head.addProperty("generation", claim.generation);
      head.addProperty("extent", claim.extent);
      JsonObject action = action(write, 0);
      if (exists) {
        action.add("if_seq_no", before.get("_seq_no"));
        action.add("if_primary_term", before.get("_primary_term"));
      }
      String verb = exists ? "index" : "create";
      items.add(Json.object(verb, action) + "\n" + head + "\n");
    }
    return won(claims, bulk.send(items), lost);
  }

  private static List<Claim> won(
      List<Claim> claims, List<Integer> statuses, List<ArticleWrite> lost) {
    List<Claim> won = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      if (statuses.get(i) == 409) {
        lost.add(claims.get(i).write);
      } else {
        won.add(claims.get(i));
      }
    }
    return won;
  }

  private static JsonObject action(ArticleWrite write, long ordinal) {
    return Json.object("_id", ordinal + "/" + write.key(), "routing", write.key());
  }

  private List<JsonObject> heads(List<ArticleWrite> articles) throws IOException {
    List<JsonObject> asked = articles.stream().map(write -> action(write, 0)).toList();
    String body = Json.object("docs", asked).toString();
    Transport.Response reply =
        transport.send(Transport.Request.json("POST", path + "/_mget", body));
    List<JsonObject> heads = new ArrayList<>();
    for (JsonElement head : answer("looking for articles", reply).getAsJsonArray("docs")) {
      if (head.getAsJsonObject().has("error")) {
        throw new IOException("an article could not be looked for: " + head);
      }
      heads.add(head.getAsJsonObject());
    }
    return heads;
  }

  private void writePassages(List<Claim> claims) throws IOException {
    List<String> items = new ArrayList<>();
    long length = 0;
    for (Claim claim : claims) {
      for (int ordinal = 1; ordinal <= claim.extent; ordinal++) {
        JsonObject action = action(claim.write, ordinal);
        action.addProperty("version", claim.generation);
        action.addProperty("version_type", "external_gte");
        if (ordinal <= claim.write.passages()) {
          JsonObject document = claim.write.documents().get(ordinal);
          items.add(Json.object("index", action) + "\n" + document + "\n");
        } else {
          items.add(Json.object("delete", action) + "\n");
        }
        length += items.getLast().length();
      }
      if (length > BATCH) {
        bulk.send(items);
        items.clear();
        length = 0;
      }
    }
    bulk.send(items);
  }

  private static JsonObject answer(String what, Transport.Response reply) throws IOException {
    if (reply.status() != 200) {
      throw IndexRequests.refusal(what, reply);
    }
    return JsonParser.parseString(reply.body()).getAsJsonObject();
  }
}
