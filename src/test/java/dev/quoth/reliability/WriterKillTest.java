package dev.quoth.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.quoth.opensearch.ClusterNodes;
import dev.quoth.opensearch.IndexLayout;
import dev.quoth.opensearch.OpenSearchIndex;
import dev.quoth.opensearch.OpenSearchIndexer;
import dev.quoth.opensearch.Transport;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three processes write the same articles of a cluster and are killed at random moments, one of
 * them or all: what was acknowledged is there or was replaced, no article is there in part, and the
 * next writer goes on.
 */
@Tag("cluster")
class WriterKillTest {

  private static final int WRITERS = 3;
  private static final int KILLS_OF_A_ROUND = 3;

  @AutoClose private static ClusterNodes nodes;

  private final AtomicInteger incarnations = new AtomicInteger();
  private int kills;
  private int passages;
  private ClusterLedger ledger = new ClusterLedger();

  @BeforeAll
  static void start() throws IOException {
    nodes = ClusterNodes.start(1);
  }

  /** A writing process, and whoever reads what it says. */
  private record Writer(Child child, Thread listener, File errors) {

    /** Kills it, and reads what it said before. */
    void kill() throws InterruptedException, IOException {
      child.kill();
      listener.join();
      child.close();
      assertEquals("", Files.readString(errors.toPath()));
    }
  }

  @Test
  void killedWritersLeaveArticlesWholeAndLoseNothing(TestInfo test, @TempDir Path folder) {
    Rounds rounds = Rounds.of(test);
    rounds.run(2, 15, random -> round(folder, random));
    rounds.say(
        String.format(
            Locale.ROOT, "%,d kills; %,d passages looked at after them", kills, passages));
  }

  private void round(Path folder, SplittableRandom random) throws Exception {
    ledger = new ClusterLedger();
    String index = "killed" + incarnations.incrementAndGet();
    OpenSearchIndex.create(nodes.transport(), index, IndexLayout.shards(2), ClusterWriter.OPTIONS);
    List<Writer> writers = new ArrayList<>();
    try {
      for (int i = 0; i < WRITERS; i++) {
        writers.add(writer(folder, index, i, random));
      }
      for (int i = 0; i < KILLS_OF_A_ROUND; i++) {
        int killed = random.nextInt(WRITERS);
        await(random.nextInt(10, 80));
        Thread.sleep(random.nextInt(30));
        writers.get(killed).kill();
        kills++;
        writers.set(killed, writer(folder, index, killed, random));
      }
      await(random.nextInt(10, 80));
    } finally {
      writers.forEach(writer -> writer.child.kill());
      for (Writer writer : writers) {
        writer.kill();
      }
      kills += writers.size();
    }
    check(index);
    writeOn(index);
  }

  private void await(int lines) throws InterruptedException {
    long before = ledger.ends();
    while (ledger.ends() < before + lines) {
      Thread.sleep(1);
    }
  }

  /** Starts a process, and waits until it has written. */
  private Writer writer(Path folder, String index, int number, SplittableRandom random)
      throws Exception {
    int incarnation = incarnations.incrementAndGet();
    File errors = folder.resolve("errors" + incarnation).toFile();
    int firstVersion = number * ClusterLedger.VERSIONS + incarnation * 100_000;
    Child child =
        Child.start(
            errors,
            ClusterWriter.class,
            nodes.transport().send(Transport.Request.json("GET", "/", "")).node(),
            index,
            random.nextLong(),
            firstVersion);
    CountDownLatch written = new CountDownLatch(1);
    Thread listener = Thread.ofPlatform().start(() -> listen(child, written));
    written.await();
    return new Writer(child, listener, errors);
  }

  private void listen(Child child, CountDownLatch written) {
    ClusterLedger mine = ledger;
    try (BufferedReader lines = child.process().inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        mine.read(line);
        if (line.startsWith(ClusterWriter.END)) {
          written.countDown();
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    } finally {
      written.countDown();
    }
  }

  private void check(String index) throws IOException {
    send(index + "/_refresh", "");
    for (int i = 0; i < ClusterWriter.ARTICLES; i++) {
      String id = "a" + i;
      Map<Integer, JsonObject> documents = documents(index, id);
      JsonObject head = documents.remove(0);
      if (head == null) {
        assertEquals(0, documents.size(), () -> "passages without a head: " + documents);
      } else {
        check(id, head.getAsJsonObject("_source"), documents);
      }
    }
  }

  private void check(String id, JsonObject head, Map<Integer, JsonObject> documents) {
    long generation = head.get("generation").getAsLong();
    int version = 0;
    if (head.get("kind").getAsString().equals("ARTICLE")) {
      String title = head.getAsJsonArray("title").get(0).getAsString();
      version = Integer.parseInt(title.substring(title.indexOf(' ') + 1));
    }
    String seen = id + ": " + head + " " + documents;
    int expected = version == 0 ? 0 : 2 * ClusterWriter.paragraphs(version);
    assertEquals(expected, documents.size(), seen);
    for (JsonObject passage : documents.values()) {
      assertEquals(generation, passage.get("_version").getAsLong(), seen);
      assertTrue(passage.get("_source").toString().contains("version " + version + " "), seen);
    }
    passages += documents.size();
    ledger.check(id, version, generation);
  }

  private static Map<Integer, JsonObject> documents(String index, String id) throws IOException {
    String body =
        "{\"query\":{\"term\":{\"article\":\"" + id + "\"}},\"size\":100,\"version\":true}";
    Map<Integer, JsonObject> documents = new TreeMap<>();
    for (JsonElement hit :
        send(index + "/_search", body).getAsJsonObject("hits").getAsJsonArray("hits")) {
      JsonObject document = hit.getAsJsonObject();
      documents.put(document.getAsJsonObject("_source").get("ordinal").getAsInt(), document);
    }
    return documents;
  }

  private static JsonObject send(String path, String body) throws IOException {
    Transport.Response answer =
        nodes.transport().send(Transport.Request.json("POST", "/" + path, body));
    assertEquals(200, answer.status(), answer::body);
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }

  private void writeOn(String index) throws IOException {
    int version = WRITERS * ClusterLedger.VERSIONS;
    try (OpenSearchIndexer indexer =
        OpenSearchIndexer.open(nodes.transport(), index, ClusterWriter.OPTIONS)) {
      for (int i = 0; i < ClusterWriter.ARTICLES; i++) {
        ledger.read("begin a" + i + " " + ++version);
        long generation = indexer.add(ClusterWriter.article("a" + i, version));
        ledger.read("end a" + i + " " + version + " " + generation);
      }
    }
    check(index);
  }
}
