package dev.quoth.opensearch;

import com.google.gson.JsonObject;
import dev.quoth.IndexFormatException;
import dev.quoth.language.Language;
import dev.quoth.passage.AnalyzerFingerprint;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes, names and removes indexes on a cluster.
 *
 * <p>Applications should open an alias. What an index was made with cannot be changed: the number
 * of its shards, its language and analyzers, and its format, which another version of this library
 * may not read. Then a new index is filled while the old one answers, and the alias is pointed at
 * it in one step, so that no question is without an answer:
 *
 * <pre>{@code
 * OpenSearchIndex.create(cluster, "quotes-2", IndexLayout.shards(12).copies(2), options);
 * try (OpenSearchIndexer indexer = OpenSearchIndexer.open(cluster, "quotes-2", options)) {
 *   indexer.addAll(articles, executor, progress);
 *   indexer.commit();
 * }
 * OpenSearchIndex.alias(cluster, "quotes", "quotes-2");
 * OpenSearchIndex.delete(cluster, "quotes-1");
 * }</pre>
 *
 * <p>What is written by the alias while the new index is filled is in the old one alone, unless it
 * is written to both.
 */
public final class OpenSearchIndex {

  private OpenSearchIndex() {}

  /**
   * Makes an empty index.
   *
   * @param transport the way to the cluster
   * @param index the name of the index
   * @param layout how it is spread
   * @param options the language of the articles
   * @throws IllegalArgumentException if an index cannot have that name
   * @throws IOException if there is one of that name already, or the cluster refuses, for example
   *     since it lacks a module
   */
  public static void create(
      Transport transport, String index, IndexLayout layout, OpenSearchOptions options)
      throws IOException {
    Language language = options.language();
    JsonObject meta =
        Json.object(
            "format",
            Mapping.FORMAT,
            "language",
            language.tag(),
            "analyzers",
            AnalyzerFingerprint.of(language.analyzers()),
            "extractor",
            options.extractor().version());
    String body = Mapping.index(layout, meta).toString();
    String path = path(index);
    IndexCheck.checkServer(transport);
    done("making index " + index, transport.send(Transport.Request.json("PUT", path, body)));
  }

  /**
   * Tests whether there is an index or an alias.
   *
   * @param transport the way to the cluster
   * @param name the name of the index or the alias
   * @return true if there is
   * @throws IllegalArgumentException if none can have that name
   * @throws IOException if the cluster does not answer
   */
  public static boolean exists(Transport transport, String name) throws IOException {
    Transport.Response reply = transport.send(Transport.Request.json("HEAD", path(name), ""));
    if (reply.status() != 200 && reply.status() != 404) {
      throw Refusal.of("looking for index " + name, reply);
    }
    return reply.status() == 200;
  }

  /**
   * Points an alias at one index, and at no other, in one step: whoever asks by the alias meanwhile
   * gets an answer from the index before or from this one. The alias is made if it is new.
   *
   * @param transport the way to the cluster
   * @param alias the name of the alias
   * @param index the name of the index
   * @throws IllegalArgumentException if one of them cannot have that name
   * @throws FileNotFoundException if there is no such index
   * @throws IndexFormatException if the index is of another format
   * @throws IOException if there is an index of the alias's name, or the cluster refuses
   */
  public static void alias(Transport transport, String alias, String index) throws IOException {
    IndexName.checked(alias);
    IndexCheck.checkFormat(index, meta(transport, index));
    List<JsonObject> actions = new ArrayList<>();
    for (String before : named(transport, alias)) {
      if (!before.equals(index)) {
        actions.add(Json.object("remove", Json.object("index", before, "alias", alias)));
      }
    }
    actions.add(Json.object("add", Json.object("index", index, "alias", alias)));
    String body = Json.object("actions", actions).toString();
    done(
        "pointing alias " + alias + " at index " + index,
        transport.send(Transport.Request.json("POST", "/_aliases", body)));
  }

  /** Returns the indexes that an alias names. */
  private static List<String> named(Transport transport, String alias) throws IOException {
    String what = "looking for alias " + alias;
    String path = "/_alias/" + IndexRequests.encoded(alias);
    Transport.Response reply = transport.send(Transport.Request.json("GET", path, ""));
    return reply.status() == 404 ? List.of() : List.copyOf(Refusal.read(what, reply).keySet());
  }

  /**
   * Removes an index, with all that is in it.
   *
   * @param transport the way to the cluster
   * @param index the name of the index
   * @throws IllegalArgumentException if an index cannot have that name
   * @throws FileNotFoundException if there is no such index
   * @throws IOException if an alias names it, it is no index of Quoth, or the cluster refuses
   */
  public static void delete(Transport transport, String index) throws IOException {
    if (meta(transport, index).isEmpty()) {
      throw new IOException("index " + index + " is none of Quoth's; remove it by other means");
    }
    String what = "removing index " + index;
    JsonObject all =
        Refusal.read(
            what, transport.send(Transport.Request.json("GET", path(index) + "/_alias", "")));
    JsonObject aliases = all.getAsJsonObject(index).getAsJsonObject("aliases");
    if (!aliases.isEmpty()) {
      throw new IOException(
          "index "
              + index
              + " cannot be removed while alias "
              + aliases.keySet().iterator().next()
              + " names it; point the alias at another by OpenSearchIndex.alias");
    }
    Transport.Response reply = transport.send(Transport.Request.json("DELETE", path(index), ""));
    if (reply.status() != 404) { // which is that of a request that was sent again
      done(what, reply);
    }
  }

  /** Returns what is said of an index, which is no alias; nothing if it is none of Quoth's. */
  private static JsonObject meta(Transport transport, String index) throws IOException {
    IndexName.checked(index);
    Map<String, JsonObject> all = IndexCheck.metas(transport, index);
    JsonObject meta = all.get(index);
    if (meta == null) {
      throw new IOException(
          "alias " + index + " names " + all.keySet() + "; give the name of an index instead");
    }
    return meta;
  }

  private static String path(String index) {
    return "/" + IndexRequests.encoded(IndexName.checked(index));
  }

  private static void done(String what, Transport.Response reply) throws IOException {
    JsonObject answer = Refusal.read(what, reply);
    if (!answer.get("acknowledged").getAsBoolean()) {
      throw new IOException(
          what
              + " was not acknowledged by all nodes in time; look at the cluster's health"
              + " (GET /_cluster/health), and whether it has been done");
    }
  }
}
