package dev.quoth.opensearch;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Map;

/** Reads answers of a cluster, and makes exceptions of those that are none: what to do is said. */
final class Refusal {

  private static final int MAX_QUOTED = 500;

  private static final int MAX_CAUSES = 10;

  /** How a cluster names what it lacks of a mapping, with the module that has it. */
  private static final Map<String, String> MODULES =
      Map.of(
          "[join]", "parent-join",
          "[painless]", "lang-painless",
          "[rank_feature]", "mapper-extras",
          "[pattern_capture]", "analysis-common",
          "[delimited_term_freq]", "analysis-common");

  private Refusal() {}

  /**
   * Reads an answer.
   *
   * @param what what was asked for: "searching index quotes"
   * @param reply the answer
   * @return the object
   * @throws FileNotFoundException if there is no such index
   * @throws IOException if the answer is a refusal, or no object of JSON
   */
  static JsonObject read(String what, Transport.Response reply) throws IOException {
    if (reply.status() != 200) {
      throw of(what, reply);
    }
    try {
      return JsonParser.parseString(reply.body()).getAsJsonObject();
    } catch (JsonParseException | IllegalStateException e) {
      throw new IOException(
          what
              + ": "
              + reply.node()
              + " answered "
              + quoted(reply.body())
              + ", which is no object of JSON; look whether that is a node of OpenSearch",
          e);
    }
  }

  /** Returns the exception of an answer that is a refusal. */
  static IOException of(String what, Transport.Response reply) {
    String by = " was refused by " + reply.node() + " with status " + reply.status() + " (";
    return of(what + by, reply.status(), reason(reply.body()));
  }

  /** Returns the exception of a part of an answer that is a refusal. */
  static IOException of(String what, int status, JsonElement error) {
    return of(what + " was refused with status " + status + " (", status, reason(error));
  }

  private static IOException of(String what, int status, String reason) {
    String message = what + reason + "); " + remedy(status, reason);
    return isMissing(reason) ? new FileNotFoundException(message) : new IOException(message);
  }

  /** Tests whether a reason is that there is no such index. */
  static boolean isMissing(String reason) {
    return reason.startsWith("index_not_found_exception");
  }

  /** Returns what to do when a request is refused with a status, for a reason. */
  static String remedy(int status, String reason) {
    if (reason.contains("read-only-allow-delete") || reason.contains("read-only / allow delete")) {
      return "a node's disk is full: give it more space or remove an index; the block goes when"
          + " there is space, or by PUT /INDEX/_settings"
          + " {\"index.blocks.read_only_allow_delete\":null}";
    }
    if (reason.startsWith("cluster_block_exception")) {
      return "look at the cluster's health and at the settings index.blocks of the index";
    }
    if (reason.startsWith("resource_already_exists_exception")) {
      return "take it as it is, remove it by OpenSearchIndex.delete, or take another name";
    }
    if (isMissing(reason)) {
      return "make the index by OpenSearchIndex.create, or correct its name";
    }
    for (Map.Entry<String, String> module : MODULES.entrySet()) {
      if (reason.contains(module.getKey())) {
        return "the cluster lacks the module "
            + module.getValue()
            + " of OpenSearch's releases; run a whole release on each node";
      }
    }
    return remedy(status);
  }

  private static String remedy(int status) {
    return switch (status) {
      case 401 -> "send credentials by HttpTransport.header(\"Authorization\", …)";
      case 403 -> "give this user the right to read, write and look after the index";
      case 404 -> "look whether the address is that of a cluster of OpenSearch 3.2 or newer";
      case 409 -> "another writer was faster; do it again";
      case 413 -> "raise http.max_content_length on the nodes, or the limit of a proxy before them";
      case 429 -> "the cluster is too busy: send less at once, or later";
      default ->
          status >= 500
              ? "look at the cluster's health (GET /_cluster/health), and send it again later"
              : "look whether the cluster is OpenSearch 3.2 or newer with the modules of a release";
    };
  }

  /** Returns why a cluster refuses something, in one line that is never long. */
  static String reason(String body) {
    try {
      JsonElement json = JsonParser.parseString(body);
      if (json.isJsonObject() && json.getAsJsonObject().has("error")) {
        return reason(json.getAsJsonObject().get("error"));
      }
    } catch (JsonParseException e) { // a proxy speaks HTML
    }
    return body.isBlank() ? "no reason given" : quoted(body);
  }

  /** Returns the reason of an error, and that of its first cause. */
  static String reason(JsonElement error) {
    if (!error.isJsonObject()) {
      return error.isJsonPrimitive() ? shortened(error.getAsString()) : "no reason given";
    }
    JsonObject first = error.getAsJsonObject();
    JsonObject last = first;
    for (int i = 0; i < MAX_CAUSES && last.get("caused_by") instanceof JsonObject cause; i++) {
      last = cause;
    }
    String text = said(first);
    if (first.has("caused_by")) {
      text += ", since " + said(last);
    }
    if (first.get("failed_shards") instanceof JsonArray shards && !shards.isEmpty()) {
      text += ", " + shard(shards.get(0).getAsJsonObject());
    }
    return shortened(text);
  }

  /** Returns which shard of which node failed, and why. */
  static String shard(JsonObject failure) {
    JsonElement node = failure.get("node");
    return "shard "
        + failure.get("shard")
        + (node == null || node.isJsonNull() ? "" : " on node " + node.getAsString())
        + (failure.get("reason") instanceof JsonObject reason ? ": " + said(reason) : "");
  }

  private static String said(JsonObject error) {
    return text(error, "type") + ": " + text(error, "reason");
  }

  private static String text(JsonObject error, String key) {
    JsonElement value = error.get(key);
    return value == null || value.isJsonNull() ? "unknown" : shortened(value.getAsString());
  }

  private static String quoted(String text) {
    return '"' + shortened(text.strip().replace('\n', ' ').replace('\r', ' ')) + '"';
  }

  private static String shortened(String text) {
    return text.length() > MAX_QUOTED ? text.substring(0, MAX_QUOTED) + "…" : text;
  }
}
