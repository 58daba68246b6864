package dev.quoth.opensearch;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes documents in groups, such as those of an article. Those of a group are always sent in one
 * request. If a node has no time for one of them, or its shard has no node for the moment, the
 * whole group is sent again; the other groups are not.
 */
final class BulkRequests {

  static final int CONFLICT = 409;

  /** About how many characters are sent together, unless a group has more. */
  static final long BATCH = 5_000_000;

  private static final int MALFORMED = 400;
  private static final int NOT_FOUND = 404;
  private static final int TOO_LARGE = 413;

  private final Transport transport;
  private final String path;

  /** The path is that of the index. */
  BulkRequests(Transport transport, String path) {
    this.transport = transport;
    this.path = path + "/_bulk";
  }

  /**
   * Sends groups of items, each a line for the action and one for the document, if it has one.
   *
   * @param groups the groups
   * @return what became of each, taken or refused
   * @throws IOException if it was something else than a group
   */
  List<BulkOutcome> send(List<List<String>> groups) throws IOException {
    BulkOutcome[] outcomes = new BulkOutcome[groups.size()];
    List<Integer> left = IntStream.range(0, groups.size()).boxed().toList();
    Backoff backoff = new Backoff();
    for (int i = 0; i < Backoff.ATTEMPTS && !left.isEmpty(); i++) {
      if (i > 0) {
        backoff.pause();
      }
      for (List<Integer> together : cut(left, groups)) {
        request(together, groups, outcomes);
      }
      left = left.stream().filter(group -> isBusy(outcomes[group])).toList();
    }
    if (!left.isEmpty()) {
      throw refused(left.size(), outcomes[left.getFirst()].reason());
    }
    return Arrays.asList(outcomes);
  }

  private static boolean isBusy(BulkOutcome outcome) {
    return outcome.state() == BulkOutcome.State.BUSY;
  }

  private IOException refused(int count, String reason) {
    return new IOException(
        count
            + " articles were refused "
            + Backoff.ATTEMPTS
            + " times by "
            + path
            + "; write them again when that has ended: "
            + reason);
  }

  /** Cuts a list of groups into those that are sent together. */
  private static List<List<Integer>> cut(List<Integer> left, List<List<String>> groups) {
    List<List<Integer>> requests = new ArrayList<>();
    int start = 0;
    long size = 0;
    for (int i = 0; i < left.size(); i++) {
      long next = groups.get(left.get(i)).stream().mapToLong(String::length).sum();
      if (i > start && size + next > BATCH) {
        requests.add(left.subList(start, i));
        start = i;
        size = 0;
      }
      size += next;
    }
    requests.add(left.subList(start, left.size()));
    return requests;
  }

  private void request(List<Integer> sent, List<List<String>> groups, BulkOutcome[] outcomes)
      throws IOException {
    StringBuilder lines = new StringBuilder();
    sent.forEach(group -> groups.get(group).forEach(lines::append));
    Transport.Response reply = transport.send(Transport.Request.lines(path, lines.toString()));
    if (reply.status() == TOO_LARGE && sent.size() > 1) {
      int half = sent.size() / 2;
      request(sent.subList(0, half), groups, outcomes);
      request(sent.subList(half, sent.size()), groups, outcomes);
    } else if (reply.status() == TOO_LARGE) {
      outcomes[sent.getFirst()] = tooLarge(lines.length());
    } else if (Backoff.isPassing(reply.status())) {
      String reason = reply.node() + " answered " + reply.status();
      sent.forEach(
          group -> outcomes[group] = new BulkOutcome(BulkOutcome.State.BUSY, List.of(), reason));
    } else {
      JsonArray items = Refusal.read("writing by " + path, reply).getAsJsonArray("items");
      int start = 0;
      for (int group : sent) {
        int end = start + groups.get(group).size();
        outcomes[group] = outcome(items.asList().subList(start, end));
        start = end;
      }
    }
  }

  private static BulkOutcome tooLarge(int characters) {
    return new BulkOutcome(
        BulkOutcome.State.REFUSED,
        List.of(),
        "its "
            + characters
            + " characters are too large for a request; shorten it, or raise"
            + " http.max_content_length of the nodes");
  }

  private BulkOutcome outcome(List<JsonElement> answers) throws IOException {
    List<JsonObject> results = new ArrayList<>();
    BulkOutcome.State state = BulkOutcome.State.TAKEN;
    String reason = "";
    for (JsonElement answer : answers) {
      JsonObject result = only(answer.getAsJsonObject());
      BulkOutcome.State own = state(result);
      if (own.compareTo(state) > 0) {
        state = own;
        reason = reason(result);
      }
      results.add(result);
    }
    return new BulkOutcome(state, results, reason);
  }

  /** An answer names the action, and has its result below that. */
  private static JsonObject only(JsonObject answer) {
    return answer.entrySet().iterator().next().getValue().getAsJsonObject();
  }

  private BulkOutcome.State state(JsonObject result) throws IOException {
    int status = result.get("status").getAsInt();
    boolean deletesNothing = status == NOT_FOUND && !result.has("error");
    if (status < 300 || status == CONFLICT || deletesNothing) {
      return BulkOutcome.State.TAKEN;
    }
    if (Backoff.isPassingPart(status)) {
      return BulkOutcome.State.BUSY;
    }
    if (status == MALFORMED) {
      return BulkOutcome.State.REFUSED;
    }
    throw new IOException(
        path + " refuses all articles with status " + status + "; " + reason(result));
  }

  private static String reason(JsonObject result) {
    int status = result.get("status").getAsInt();
    String said = Refusal.reason(result.get("error"));
    String remedy = status == MALFORMED ? "" : "; " + Refusal.remedy(status, said);
    return "document " + result.get("_id") + ": " + said + remedy;
  }
}
