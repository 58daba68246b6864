package dev.quoth.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever writers stop, an article is what one of them wrote, whole. */
class ArticleWritesTest {

  /** Requests of one write: look, claim, send. */
  private static final int REQUESTS = 3;

  private final MemoryShard shard = new MemoryShard();
  private Duration waited = Duration.ZERO;

  /** What happens to a request. */
  enum Fate {
    /** The writer is killed before it arrives. */
    LOST,
    /** The writer is killed before the answer arrives. */
    UNANSWERED,
    /** The answer is lost, and the request is sent again. */
    TWICE
  }

  /** A moment that a writer does not survive. */
  private static final class Killed extends IOException {
    private static final long serialVersionUID = 1;
  }

  private ArticleWrites writer(Transport transport) {
    return new ArticleWrites(transport, "quotes", time -> waited = waited.plus(time));
  }

  private ArticleWrites writer() {
    return writer(shard::answer);
  }

  /** Returns a writer, one of whose requests has a fate of its own. */
  private ArticleWrites writer(int fateful, Fate fate) {
    int[] count = {0};
    return writer(request -> {
      if (count[0]++ != fateful) {
        return shard.answer(request);
      }
      if (fate != Fate.LOST) {
        shard.answer(request);
      }
      if (fate != Fate.TWICE) {
        throw new Killed();
      }
      return shard.answer(request);
    });
  }

  /** Returns a writer before one of whose requests something else happens. */
  private ArticleWrites interrupted(int moment, Runnable meanwhile) {
    int[] count = {0};
    return writer(request -> {
      if (count[0]++ == moment) {
        meanwhile.run();
      }
      return shard.answer(request);
    });
  }

  private static Runnable quietly(ArticleWrites writer, ArticleWrite write) {
    return () -> {
      try {
        writer.write(write);
      } catch (IOException e) {
        assertInstanceOf(Killed.class, e);
      }
    };
  }

  /** Version n has n passages; version 0 is a removal. */
  private static ArticleWrite version(String key, int version) {
    if (version == 0) {
      return ArticleWrite.removal(key);
    }
    JsonObject head = Json.object("kind", "ARTICLE", "article", key, "version", version);
    return new ArticleWrite(
        key,
        head,
        IntStream.range(0, version).mapToObj(i -> "{\"version\":" + version + "}").toList());
  }

  private static ArticleWrite version(int version) {
    return version("a", version);
  }

  private int passages(String key) {
    List<Integer> versions = new ArrayList<>();
    Set<Integer> all = new TreeSet<>();
    for (int ordinal = 1; ordinal < 20; ordinal++) {
      JsonObject source = shard.stored(ordinal + "/" + key).source();
      versions.add(source.has("version") ? source.get("version").getAsInt() : 0);
      all.add(versions.getLast());
    }
    all.remove(0);
    assertTrue(all.size() <= 1, () -> "passages of several versions: " + versions);
    int version = all.isEmpty() ? 0 : all.iterator().next();
    for (int i = 0; i < versions.size(); i++) {
      assertEquals(i < version ? version : 0, versions.get(i), versions::toString);
    }
    return version;
  }

  /** Returns the version that a reader sees, of head and passages. */
  private int seen(String key) {
    JsonObject head = shard.stored("0/" + key).source();
    int version = head.has("version") ? head.get("version").getAsInt() : 0;
    assertEquals(version, passages(key), () -> "the head is " + head);
    return version;
  }

  private int seen() {
    return seen("a");
  }

  @Test
  void eachWriteHasTheNextNumber() throws IOException {
    assertEquals(1, writer().write(version(5)));
    assertEquals(2, writer().write(version(3)));
    assertEquals(3, seen());
    assertEquals(3, writer().write(version(0)));
    assertEquals(0, seen());
    assertEquals(4, writer().write(version(7)));
    assertEquals(7, seen());
  }

  @Test
  void removingWhatIsNotThereWritesNothing() throws IOException {
    assertEquals(0, writer().write(version(0)));
    assertEquals(0, shard.stored("0/a").source().size());
    writer().write(version(2));
    assertEquals(2, writer().write(version(0)));
    assertEquals(2, writer().write(version(0)));
  }

  @ParameterizedTest
  @EnumSource(Fate.class)
  void whereverAWriterStopsTheArticleIsTheOldOrTheNew(Fate fate) throws IOException {
    for (int[] change : new int[][] {{0, 4}, {4, 2}, {2, 5}, {5, 0}}) {
      for (int request = 0; request < REQUESTS; request++) {
        if (seen() != change[0]) {
          writer().write(version(change[0]));
        }
        ArticleWrites writer = writer(request, fate);
        if (fate == Fate.TWICE) {
          writer.write(version(change[1]));
          assertEquals(change[1], seen());
        } else {
          assertThrows(Killed.class, () -> writer.write(version(change[1])));
          boolean arrived = fate == Fate.UNANSWERED && request == REQUESTS - 1;
          assertEquals(change[arrived ? 1 : 0], seen());
        }
        writer().write(version(6));
        assertEquals(6, seen(), "another writer goes on");
      }
    }
  }

  /** Both are answered, so both were written, and the one that claimed last stays. */
  @Test
  void ofTwoWritersTheLastToClaimStays() throws IOException {
    for (int moment = 0; moment <= REQUESTS; moment++) {
      writer().write(version(5));
      long[] other = {0};
      Runnable meanwhile =
          () -> {
            try {
              other[0] = writer().write(version(3));
            } catch (IOException e) {
              throw new AssertionError(e);
            }
            assertEquals(3, seen());
          };
      long mine = interrupted(moment, meanwhile).write(version(4));
      assertEquals(mine > other[0] ? 4 : 3, seen());
    }
  }

  /** The first is held up until the second does not wait for it any more. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void aWriterGoesOnWhereAnotherClaimedAndDied(int death) throws IOException {
    for (Fate fate : List.of(Fate.LOST, Fate.UNANSWERED)) {
      for (int moment = 0; moment < REQUESTS; moment++) {
        writer().write(version(5));
        ArticleWrites dying = dyingAt(death, fate);
        long mine = interrupted(moment, quietly(dying, version(3))).write(version(4));
        assertTrue(seen() == 4 || (seen() == 3 && generation() > mine));
      }
    }
  }

  private long generation() {
    return new StoredHead(Json.object("found", true, "_source", shard.stored("0/a").source()))
        .generation();
  }

  /** A writer that looks until it may claim, and then dies at one of its requests. */
  private ArticleWrites dyingAt(int death, Fate fate) {
    int[] bulks = {0};
    return writer(request -> {
      boolean now = request.path().contains("_bulk") ? bulks[0]++ == death - 1 : death == 0;
      if (!now || fate == Fate.UNANSWERED) {
        Transport.Response answer = shard.answer(request);
        if (!now) {
          return answer;
        }
      }
      throw new Killed();
    });
  }

  /** Then only the passages are those of the first; the next write mends the head. */
  @Test
  void whereTwoWritersDieThePassagesAreThoseOfOne() throws IOException {
    for (int death = 0; death < REQUESTS; death++) {
      for (Fate fate : List.of(Fate.LOST, Fate.UNANSWERED)) {
        for (int moment = 0; moment < REQUESTS; moment++) {
          writer().write(version(5));
          int[] count = {0};
          int last = moment;
          ArticleWrites second = dyingAt(death, fate);
          ArticleWrites first =
              writer(request -> {
                if (count[0] == last) {
                  quietly(second, version(3)).run();
                }
                if (count[0]++ > last) {
                  throw new Killed();
                }
                return shard.answer(request);
              });
          quietly(first, version(4)).run();
          assertTrue(Set.of(3, 4, 5).contains(passages("a")));
          writer().write(version(6));
          assertEquals(6, seen());
        }
      }
    }
  }

  /** A request that the network kept back for long, of a writer that is dead. */
  @Test
  void whatComesLateChangesNothing() throws IOException {
    List<Transport.Request> kept = new ArrayList<>();
    ArticleWrites slow =
        writer(request -> {
          if (request.body().contains("external_gte")) {
            kept.add(request);
            throw new Killed();
          }
          return shard.answer(request);
        });
    assertThrows(Killed.class, () -> slow.write(version(9)));
    writer().write(version(4));
    kept.forEach(shard::answer);
    assertEquals(4, seen());
    writer().write(version(0));
    kept.forEach(shard::answer);
    assertEquals(0, seen());
  }

  @Test
  void aDeadWritersClaimHoldsOthersUpForAMomentAndABatchOnlyOnce() throws IOException {
    List<ArticleWrite> batch =
        IntStream.range(0, 50).mapToObj(i -> version("a" + i, 1 + i % 5)).toList();
    assertThrows(Killed.class, () -> writer(REQUESTS - 1, Fate.LOST).write(batch));
    List<ArticleOutcome> outcomes = writer().write(batch);
    assertEquals(Set.of(new ArticleOutcome.Written(2)), Set.copyOf(outcomes));
    batch.forEach(write -> assertEquals(write.passages().size(), seen(write.key())));
    assertTrue(waited.compareTo(Duration.ofSeconds(1)) < 0, waited::toString);
  }

  @Test
  void claimsAreBounded() {
    ArticleWrites writer =
        writer(request -> {
          if (request.body().contains("claimed")) {
            quietly(dyingAt(1, Fate.UNANSWERED), version(3)).run();
          }
          return shard.answer(request);
        });
    IOException error = assertThrows(IOException.class, () -> writer.write(version(4)));
    String said = String.valueOf(error.getMessage());
    assertTrue(said.contains("article a of index quotes"), said);
    assertTrue(said.contains("write it again"), said);
  }

  @Test
  void anArticleThatIsRefusedForGoodIsNotLeftInPart() throws IOException {
    ArticleWrite good = version("b", 2);
    for (boolean inHead : List.of(true, false)) {
      writer().write(version(3));
      ArticleWrite bad = version(4);
      if (inHead) {
        bad.head().addProperty("bad", 1);
      } else {
        bad = new ArticleWrite("a", bad.head(), List.of("{\"version\":4}", "{\"bad\":1}"));
      }
      List<ArticleOutcome> outcomes = writer().write(List.of(bad, good));
      assertInstanceOf(ArticleOutcome.Written.class, outcomes.get(1));
      ArticleOutcome.Failed failed = assertInstanceOf(ArticleOutcome.Failed.class, outcomes.get(0));
      String said = String.valueOf(failed.cause().getMessage());
      assertTrue(said.startsWith("article a was not written to index quotes"), said);
      assertTrue(said.contains("strict_dynamic_mapping_exception"), said);
      assertEquals(0, seen());
    }
  }

  @Test
  void anArticleThatIsTooLargeKeepsWhatItHad() throws IOException {
    writer().write(version(3));
    ArticleWrites writer =
        writer(request ->
            request.body().contains("\"version\":9}")
                ? new Transport.Response(413, "", "node")
                : shard.answer(request));
    List<ArticleOutcome> outcomes = writer.write(List.of(version(9), version("b", 2)));
    assertInstanceOf(ArticleOutcome.Failed.class, outcomes.get(0));
    assertEquals(3, seen());
    assertEquals(2, seen("b"));
  }
}
