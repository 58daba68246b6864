package dev.quoth.opensearch;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes documents together. Those that a node has no time for, or whose shard has no node for the
 * moment, are sent again; the others are not.
 */
final class BulkRequests {

  private static final int CONFLICT = 409;
  private static final int NOT_FOUND = 404;
  private static final int TOO_LARGE = 413;
  private static final int TOO_MANY = 429;

  private final Transport transport;
  private final String path;

  /** The path is that of the index. */
  BulkRequests(Transport transport, String path) {
    this.transport = transport;
    this.path = path + "/_bulk";
  }

  /**
   * Sends items, each a line for the action and one for the document, if it has one. Returns the
   * status of each; 409 is that of a newer write.
   */
  List<Integer> send(List<String> items) throws IOException {
    List<Integer> statuses = new ArrayList<>(Collections.nCopies(items.size(), 0));
    List<Integer> left = IntStream.range(0, items.size()).boxed().toList();
    Backoff backoff = new Backoff();
    String reason = "";
    for (int i = 0; i < Backoff.ATTEMPTS && !left.isEmpty(); i++) {
      if (i > 0) {
        backoff.pause();
      }
      Refused refused = new Refused(new ArrayList<>(), new ArrayList<>());
      attempt(items, left, statuses, refused);
      left = refused.items;
      reason = refused.reasons.isEmpty() ? "" : refused.reasons.getFirst();
    }
    if (!left.isEmpty()) {
      throw refused(left.size(), reason);
    }
    return statuses;
  }

  private IOException refused(int count, String reason) {
    return new IOException(
        count
            + " documents were refused "
            + Backoff.ATTEMPTS
            + " times by "
            + path
            + "; look at the cluster's health, and write the articles again: "
            + reason);
  }

  /** Items that may be sent again, and why they were refused. */
  private record Refused(List<Integer> items, List<String> reasons) {}

  private void attempt(
      List<String> items, List<Integer> sent, List<Integer> statuses, Refused refused)
      throws IOException {
    StringBuilder lines = new StringBuilder();
    sent.forEach(item -> lines.append(items.get(item)));
    Transport.Response reply = transport.send(Transport.Request.lines(path, lines.toString()));
    if (reply.status() == TOO_LARGE && sent.size() > 1) {
      int half = sent.size() / 2;
      attempt(items, sent.subList(0, half), statuses, refused);
      attempt(items, sent.subList(half, sent.size()), statuses, refused);
      return;
    }
    if (reply.status() != 200) {
      throw IndexRequests.refusal("writing articles by " + path, reply);
    }
    int place = 0;
    for (JsonElement item :
        JsonParser.parseString(reply.body()).getAsJsonObject().getAsJsonArray("items")) {
      take(item.getAsJsonObject(), sent.get(place++), statuses, refused);
    }
  }

  private void take(JsonObject answer, int item, List<Integer> statuses, Refused refused)
      throws IOException {
    String action = answer.keySet().iterator().next();
    JsonObject result = answer.getAsJsonObject(action);
    int status = result.get("status").getAsInt();
    boolean deleted = action.equals("delete") && status == NOT_FOUND;
    if (status == TOO_MANY || status >= 500) {
      refused.items.add(item);
      refused.reasons.add(result.get("_id") + ": " + result.get("error"));
    } else if (status >= 300 && status != CONFLICT && !deleted) {
      throw new IOException(
          "document " + result.get("_id") + " was not written: " + result.get("error"));
    }
    statuses.set(item, status);
  }
}
