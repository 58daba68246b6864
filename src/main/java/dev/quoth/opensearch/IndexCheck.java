package dev.quoth.opensearch;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.quoth.IndexFormatException;
import dev.quoth.language.Language;
import dev.quoth.passage.AnalyzerFingerprint;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Checks that a cluster, and an index on it, are such as can be asked and written to. */
final class IndexCheck {

  private static final int MAJOR = 3;
  private static final int MINOR = 2;

  private IndexCheck() {}

  /**
   * Checks an index, or each that an alias names, for reading.
   *
   * @param transport the way to the cluster
   * @param index the name of the index or the alias
   * @param language the language that the caller has, with its analyzers
   * @throws FileNotFoundException if there is no such index
   * @throws IndexFormatException if it is of another format or language, or of other analyzers
   * @throws IOException if the cluster does not answer, or is too old
   */
  static void check(Transport transport, String index, Language language) throws IOException {
    checkAll(transport, index, language);
  }

  /** Checks every index behind a name or an alias, and returns their names. */
  private static Set<String> checkAll(Transport transport, String index, Language language)
      throws IOException {
    checkServer(transport);
    Map<String, JsonObject> all = metas(transport, index);
    for (Map.Entry<String, JsonObject> one : all.entrySet()) {
      check(one.getKey(), one.getValue(), language);
    }
    return all.keySet();
  }

  /** Checks an index, or the only one that an alias names, for writing. */
  static void checkOne(Transport transport, String index, Language language) throws IOException {
    Set<String> all = checkAll(transport, index, language);
    if (all.size() > 1) {
      throw new IOException(
          index
              + " names "
              + all.size()
              + " indexes, "
              + all
              + ", but articles are written to one; give its name, or point the alias at it by"
              + " OpenSearchIndex.alias");
    }
  }

  /**
   * Returns Quoth's metadata of every index behind a name or an alias; empty where it is not
   * Quoth's.
   */
  static Map<String, JsonObject> metas(Transport transport, String index) throws IOException {
    if (index.isBlank()) {
      throw new IllegalArgumentException("index must be a name, but is \"" + index + "\"");
    }
    String path = "/" + IndexRequests.encoded(index) + "/_mapping";
    Transport.Response reply = transport.send(Transport.Request.json("GET", path, ""));
    Map<String, JsonObject> metas = new LinkedHashMap<>();
    JsonObject all = Refusal.read("looking at index " + index, reply);
    for (Map.Entry<String, JsonElement> one : all.entrySet()) {
      JsonObject mappings = one.getValue().getAsJsonObject().getAsJsonObject("mappings");
      boolean ours =
          mappings.get("_meta") instanceof JsonObject meta
              && meta.get("quoth") instanceof JsonObject;
      metas.put(
          one.getKey(),
          ours ? mappings.getAsJsonObject("_meta").getAsJsonObject("quoth") : new JsonObject());
    }
    if (metas.isEmpty()) {
      throw new FileNotFoundException(
          "no index on the cluster is called " + index + "; make it by OpenSearchIndex.create");
    }
    return metas;
  }

  /** Checks that an index can be read by this version. */
  static void checkFormat(String index, JsonObject meta) throws IndexFormatException {
    check(
        index,
        "format " + said(meta, "format"),
        "format " + Mapping.FORMAT,
        "fill an index made by OpenSearchIndex.create with its articles, and point the alias at it"
            + " by OpenSearchIndex.alias");
  }

  private static void check(String index, JsonObject meta, Language language)
      throws IndexFormatException {
    checkFormat(index, meta);
    check(
        index,
        "language \"" + said(meta, "language") + "\"",
        "language \"" + language.tag() + "\"",
        "open it with the language that it was made for");
    check(
        index,
        "analyzers of fingerprint " + said(meta, "analyzers"),
        "analyzers of fingerprint " + AnalyzerFingerprint.of(language.analyzers()),
        "open it with the analyzers that it was made for, or fill an index made by"
            + " OpenSearchIndex.create with its articles");
  }

  private static String said(JsonObject meta, String key) {
    return meta.has(key) ? meta.get(key).getAsString() : "unknown";
  }

  private static void check(String index, String found, String supported, String remedy)
      throws IndexFormatException {
    if (!found.equals(supported)) {
      throw new IndexFormatException(index + " of the cluster", found, supported, remedy);
    }
  }

  /**
   * Checks that a cluster is OpenSearch of a version with all that is asked for. Whoever may use an
   * index need not be allowed to ask this, and is believed then.
   *
   * @throws IOException if it is another server, or too old
   */
  static void checkServer(Transport transport) throws IOException {
    Transport.Response reply = transport.send(Transport.Request.json("GET", "/", ""));
    if (reply.status() == 403 || reply.status() == 404) {
      return;
    }
    JsonObject answer = Refusal.read("asking for the version of the server", reply);
    JsonObject version =
        answer.get("version") instanceof JsonObject found ? found : new JsonObject();
    String found = said(version, "distribution") + " " + said(version, "number");
    if (!said(version, "distribution").equals("opensearch") || isOld(said(version, "number"))) {
      throw new IOException(
          reply.node()
              + " is "
              + found
              + ", but this version needs opensearch "
              + MAJOR
              + "."
              + MINOR
              + " or newer; upgrade the cluster");
    }
  }

  private static boolean isOld(String number) {
    int dot = number.indexOf('.');
    int next = number.indexOf('.', dot + 1);
    if (dot < 0) {
      return true;
    }
    int major = number(number.substring(0, dot));
    int minor = number(number.substring(dot + 1, next < 0 ? number.length() : next));
    return major < MAJOR || (major == MAJOR && minor < MINOR);
  }

  private static int number(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
