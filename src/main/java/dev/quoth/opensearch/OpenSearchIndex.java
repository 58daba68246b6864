package dev.quoth.opensearch;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.quoth.IndexFormatException;
import dev.quoth.language.Language;
import dev.quoth.passage.AnalyzerFingerprint;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Map;

/** Makes indexes on a cluster, and checks them. */
public final class OpenSearchIndex {

  private OpenSearchIndex() {}

  /**
   * Makes an empty index.
   *
   * @param transport the way to the cluster
   * @param index the name of the index
   * @param layout how it is spread
   * @param options the language of the articles
   * @throws IOException if there is one of that name already, or the cluster refuses
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
    String path = "/" + IndexRequests.encoded(index);
    Transport.Response reply = transport.send(Transport.Request.json("PUT", path, body));
    if (reply.status() != 200) {
      throw IndexRequests.refusal("making index " + index, reply);
    }
  }

  /**
   * Checks that an index, or each that an alias names, is one that can be read and written.
   *
   * @param transport the way to the cluster
   * @param index the name of the index or the alias
   * @param language the language that the caller has, with its analyzers
   * @throws FileNotFoundException if there is no such index
   * @throws IndexFormatException if it is of another format or language, or of other analyzers
   * @throws IOException if the cluster does not answer
   */
  static void check(Transport transport, String index, Language language) throws IOException {
    String path = "/" + IndexRequests.encoded(index) + "/_mapping";
    Transport.Response reply = transport.send(Transport.Request.json("GET", path, ""));
    if (reply.status() == 404) {
      throw new FileNotFoundException(
          "there is no index " + index + " on the cluster; make one by OpenSearchIndex.create");
    }
    if (reply.status() != 200) {
      throw IndexRequests.refusal("looking at index " + index, reply);
    }
    JsonObject all = JsonParser.parseString(reply.body()).getAsJsonObject();
    for (Map.Entry<String, JsonElement> one : all.entrySet()) {
      JsonObject mappings = one.getValue().getAsJsonObject().getAsJsonObject("mappings");
      check(one.getKey(), mappings, language);
    }
  }

  private static void check(String index, JsonObject mappings, Language language)
      throws IndexFormatException {
    JsonObject meta =
        mappings.has("_meta")
            ? mappings.getAsJsonObject("_meta").getAsJsonObject("quoth")
            : new JsonObject();
    check(
        index,
        "format " + said(meta, "format"),
        "format " + Mapping.FORMAT,
        "make an index with OpenSearchIndex.create and add the articles to it");
    check(
        index,
        "language \"" + said(meta, "language") + "\"",
        "language \"" + language.tag() + "\"",
        "open it with the language that it was made for");
    check(
        index,
        "analyzers of fingerprint " + said(meta, "analyzers"),
        "analyzers of fingerprint " + AnalyzerFingerprint.of(language.analyzers()),
        "open it with the analyzers that it was made for, or index the articles anew");
  }

  private static String said(JsonObject meta, String key) {
    return meta.has(key) ? meta.get(key).getAsString() : "unknown";
  }

  private static void check(String index, String found, String supported, String remedy)
      throws IndexFormatException {
    if (!found.equals(supported)) {
      throw new IndexFormatException(index, found, supported, remedy);
    }
  }
}
