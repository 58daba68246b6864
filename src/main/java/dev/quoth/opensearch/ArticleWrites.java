package dev.quoth.opensearch;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes articles so that each is replaced whole, whoever writes it at the same time or stops in
 * the middle. A write is three requests: look at the head; claim the article, which only changes
 * two numbers of its head; send passages and head together. Why nothing is torn or lost:
 *
 * <ol>
 *   <li>Stopped before the claim: nothing has changed.
 *   <li>Stopped after the claim: readers see the old article, or none; the claim holds up the next
 *       writer for a moment, and then it claims the next number.
 *   <li>Stopped after the third request was sent: it has one routing, so one shard takes all of it,
 *       and it needs nothing more of its writer. The head is last and carries the number.
 *   <li>Not taken, or without an answer: each request may be sent again. A claim that was taken
 *       twice fails the second time, and is made anew; passages of the same number are taken again;
 *       a head that was taken has its number, which is looked at.
 *   <li>Two writers: the second claim moves the head, so the head of the first is refused; passages
 *       of the first never replace those of the second, which have a greater version.
 *   <li>The first then waits for the second, whose article replaces its own. If the second is dead,
 *       the first claims again, with a greater number, and writes again.
 *   <li>Who finds a claim waits a moment, so that the first mostly finishes before the second
 *       begins.
 *   <li>Passages that only an older write has are deleted up to the extent. A claim announces it
 *       before a passage is written, so no later writer misses one.
 *   <li>What comes late has a smaller number than what is there: all of it is refused. A removed
 *       article keeps its head, so the numbers never begin anew.
 *   <li>An article that is written anew as it was, by reindexing, names the write that brought it.
 *       Who was held up meanwhile sees that its own is newer, and writes it.
 *   <li>What is left: a writer is held up for longer than the moment after its claim, another
 *       claims and stops, then the first sends its passages and stops, too. These are whole, the
 *       head is the one before until the next write.
 * </ol>
 */
final class ArticleWrites {

  private static final Duration SHORTEST = Duration.ofMillis(5);
  private static final Duration LONGEST = Duration.ofMillis(300);

  private static final String UNCHANGED = "which has what it had of it before";

  private final Transport transport;
  private final String index;
  private final String path;
  private final BulkRequests bulk;
  private final Pauses pauses;

  ArticleWrites(Transport transport, String index) {
    this(transport, index, ArticleWrites::sleep);
  }

  ArticleWrites(Transport transport, String index, Pauses pauses) {
    this.transport = transport;
    this.index = index;
    this.pauses = pauses;
    path = "/" + IndexRequests.encoded(index);
    bulk = new BulkRequests(transport, path);
  }

  private static void sleep(Duration time) throws InterruptedIOException {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      throw Backoff.interrupted(e);
    }
  }

  /** A way to wait. */
  @FunctionalInterface
  interface Pauses {
    void pause(Duration time) throws InterruptedIOException;
  }

  /**
   * Writes an article.
   *
   * @return the number of that write
   * @throws IOException if it was not written
   */
  long write(ArticleWrite article) throws IOException {
    return write(List.of(article)).getFirst().number();
  }

  /** Writes articles of different ids, and returns what became of each, in their order. */
  List<ArticleOutcome> write(List<ArticleWrite> articles) throws IOException {
    return writeAll(articles.stream().map(WriteAttempt::new).toList());
  }

  /** Makes attempts of different ids, and returns what became of each, in their order. */
  List<ArticleOutcome> writeAll(List<WriteAttempt> attempts) throws IOException {
    Map<String, ArticleOutcome> outcomes = new HashMap<>();
    List<WriteAttempt> left = attempts;
    Duration pause = SHORTEST;
    while (!left.isEmpty()) {
      boolean busy = advance(left, outcomes);
      left = left.stream().filter(one -> !outcomes.containsKey(one.write().key())).toList();
      if (!busy && !left.isEmpty()) {
        await(left, pause);
        Duration longer = pause.multipliedBy(2);
        pause = longer.compareTo(LONGEST) < 0 ? longer : LONGEST;
      }
    }
    return attempts.stream()
        .map(one -> Objects.requireNonNull(outcomes.get(one.write().key())))
        .toList();
  }

  /** Waits, for a time that differs between those who wait. */
  private void await(List<WriteAttempt> left, Duration most) throws InterruptedIOException {
    Duration time =
        most.dividedBy(2).plusNanos(ThreadLocalRandom.current().nextLong(most.toNanos()));
    pauses.pause(time);
    left.forEach(attempt -> attempt.waited(time));
  }

  /** Writes what nobody else has claimed, and tests whether there was any. */
  private boolean advance(List<WriteAttempt> left, Map<String, ArticleOutcome> outcomes)
      throws IOException {
    List<StoredHead> heads = heads(left);
    List<WriteAttempt> ready = new ArrayList<>();
    List<StoredHead> known = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      WriteAttempt attempt = left.get(i);
      StoredHead head = heads.get(i);
      if (attempt.isOver(head)) {
        outcomes.put(attempt.write().key(), attempt.over(head));
      } else if (!attempt.waitsFor(head)) {
        if (attempt.mayClaim()) {
          ready.add(attempt);
          known.add(head);
        } else {
          outcomes.put(attempt.write().key(), new ArticleOutcome.Failed(contested(attempt)));
        }
      }
    }
    finish(claim(ready, known, outcomes), outcomes);
    return !ready.isEmpty();
  }

  private IOException refused(WriteAttempt attempt, BulkOutcome answer, String consequence) {
    return new IOException(
        "article "
            + attempt.write().key()
            + " was not written to index "
            + index
            + ", "
            + consequence
            + ": "
            + answer.reason());
  }

  private IOException contested(WriteAttempt attempt) {
    return new IOException(
        "other writers claimed article "
            + attempt.write().key()
            + " of index "
            + index
            + " "
            + WriteAttempt.MAX_CLAIMS
            + " times at the same moment; write an article in one place, or write it again later");
  }

  /** Looks at the heads of articles; a shard that has no node for the moment is asked again. */
  private List<StoredHead> heads(List<WriteAttempt> attempts) throws IOException {
    List<JsonObject> asked =
        attempts.stream().map(one -> ArticleClaim.action(one.write().key(), 0)).toList();
    String body = Json.object("docs", asked).toString();
    Backoff backoff = new Backoff();
    for (int i = 1; ; i++) {
      List<JsonObject> answers = look(body);
      Optional<JsonElement> error =
          answers.stream().filter(one -> one.has("error")).map(one -> one.get("error")).findFirst();
      if (error.isEmpty()) {
        return answers.stream().map(StoredHead::new).toList();
      }
      if (i == Backoff.ATTEMPTS || Refusal.isMissing(Refusal.reason(error.get()))) {
        throw Refusal.of("looking at articles of index " + index, 503, error.get());
      }
      backoff.pause();
    }
  }

  private List<JsonObject> look(String body) throws IOException {
    String request = path + "/_mget?_source_includes=kind,generation,added,claimed,extent";
    Transport.Response reply = transport.send(Transport.Request.json("POST", request, body));
    JsonObject answer = Refusal.read("looking at articles of index " + index, reply);
    return answer.getAsJsonArray("docs").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  /** Claims articles; those that others claimed at the same moment are left out. */
  private List<ArticleClaim> claim(
      List<WriteAttempt> attempts, List<StoredHead> heads, Map<String, ArticleOutcome> outcomes)
      throws IOException {
    List<List<String>> groups = new ArrayList<>();
    for (int i = 0; i < attempts.size(); i++) {
      groups.add(ArticleClaim.items(attempts.get(i), heads.get(i)));
    }
    List<BulkOutcome> answers = bulk.send(groups);
    List<ArticleClaim> claims = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      BulkOutcome answer = answers.get(i);
      WriteAttempt attempt = attempts.get(i);
      if (answer.state() == BulkOutcome.State.REFUSED) {
        outcomes.put(
            attempt.write().key(), new ArticleOutcome.Failed(refused(attempt, answer, UNCHANGED)));
      } else if (!answer.lastIsOutdated()) {
        claims.add(ArticleClaim.taken(attempt, heads.get(i), answer.results().getLast()));
      }
    }
    return claims;
  }

  private void finish(List<ArticleClaim> claims, Map<String, ArticleOutcome> outcomes)
      throws IOException {
    List<BulkOutcome> answers = bulk.send(claims.stream().map(ArticleClaim::items).toList());
    for (int i = 0; i < answers.size(); i++) {
      BulkOutcome answer = answers.get(i);
      ArticleClaim claim = claims.get(i);
      WriteAttempt attempt = claim.attempt();
      if (answer.state() == BulkOutcome.State.TAKEN) {
        if (answer.lastIsOutdated()) {
          attempt.overtaken(claim.generation());
        } else {
          outcomes.put(attempt.write().key(), attempt.written(claim.generation()));
        }
      } else if (answer.anyIsTaken()) {
        attempt.undo(refused(attempt, answer, "what was taken of it is removed"));
      } else {
        outcomes.put(
            attempt.write().key(), new ArticleOutcome.Failed(refused(attempt, answer, UNCHANGED)));
      }
    }
  }
}
