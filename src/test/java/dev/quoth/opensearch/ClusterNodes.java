package dev.quoth.opensearch;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.util.IOUtils;

/**
 * Nodes of a cluster, each a process of its own on this machine, which end when this is closed, and
 * with the tests. The server's jars must be in target/cluster/lib, where .ci/cluster/pom.xml puts
 * them.
 */
public final class ClusterNodes implements Closeable {

  /** Starting takes a few seconds; a busy machine is given its time. */
  private static final Duration START = Duration.ofMinutes(3);

  private final Path home;
  private final List<List<String>> commands = new ArrayList<>();
  private final List<Process> processes = new CopyOnWriteArrayList<>();
  private final Set<Integer> killed = ConcurrentHashMap.newKeySet();
  private final List<URI> addresses = new ArrayList<>();
  private final Thread hook = new Thread(this::end);

  private ClusterNodes(Path home) {
    this.home = home;
  }

  /** Starts nodes, and waits until they have found each other. */
  public static ClusterNodes start(int count) throws IOException {
    return start(count, List.of());
  }

  /** Starts a node that lacks a module of OpenSearch, whose class has this in its name. */
  static ClusterNodes startWithout(String module) throws IOException {
    return start(1, List.of("-Dwithout=" + module));
  }

  private static ClusterNodes start(int count, List<String> flags) throws IOException {
    ClusterNodes nodes = new ClusterNodes(Files.createTempDirectory("quoth-cluster"));
    Runtime.getRuntime().addShutdownHook(nodes.hook);
    try {
      nodes.prepare(freePorts(2 * count), count, flags);
      for (int i = 0; i < count; i++) {
        nodes.processes.add(nodes.fork(i));
      }
      nodes.awaitNodes(count);
      return nodes;
    } catch (Throwable e) {
      IOUtils.closeWhileSuppressingExceptions(e, nodes);
      throw e;
    }
  }

  private static List<Integer> freePorts(int count) throws IOException {
    List<ServerSocket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < count; i++) {
        sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      return sockets.stream().map(ServerSocket::getLocalPort).toList();
    } finally {
      IOUtils.close(sockets);
    }
  }

  private void prepare(List<Integer> ports, int count, List<String> flags) throws IOException {
    Path lib = Path.of(System.getProperty("quoth.cluster.lib", "target/cluster/lib"));
    if (!Files.isDirectory(lib)) {
      throw new IOException(
          lib + " is missing; mvn -f .ci/cluster/pom.xml process-resources puts it there");
    }
    String seeds =
        ports.subList(count, 2 * count).stream()
            .map(port -> "127.0.0.1:" + port)
            .collect(Collectors.joining(","));
    String names =
        IntStream.range(0, count).mapToObj(i -> "node" + i).collect(Collectors.joining(","));
    for (int i = 0; i < count; i++) {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
      command.addAll(flags);
      command.addAll(List.of("-cp", lib + "/*", "src/test/cluster/NodeMain.java"));
      command.addAll(List.of(home.resolve("node" + i).toString(), "node" + i));
      command.addAll(List.of(ports.get(i).toString(), ports.get(count + i).toString()));
      if (count > 1) {
        command.addAll(List.of(seeds, names));
      }
      commands.add(command);
      addresses.add(URI.create("http://127.0.0.1:" + ports.get(i)));
    }
  }

  private Process fork(int node) throws IOException {
    return new ProcessBuilder(commands.get(node))
        .redirectErrorStream(true)
        .redirectOutput(
            ProcessBuilder.Redirect.appendTo(home.resolve("node" + node + ".log").toFile()))
        .start();
  }

  /** Ends a node without a word, as a power cut does, and waits until it has. */
  void kill(int node) throws InterruptedException {
    killed.add(node);
    processes.get(node).destroyForcibly().waitFor();
  }

  /** Starts a node again that was killed, with the ports and the data that it had. */
  void restart(int node) throws IOException {
    processes.set(node, fork(node));
    killed.remove(node);
  }

  /** Stops a node, which keeps its connections and says nothing. */
  void pause(int node) throws IOException, InterruptedException {
    signal("-STOP", node);
  }

  /** Lets a node go on that was stopped. */
  void resume(int node) throws IOException, InterruptedException {
    signal("-CONT", node);
  }

  private void signal(String signal, int node) throws IOException, InterruptedException {
    String id = Long.toString(processes.get(node).pid());
    int status = new ProcessBuilder("kill", signal, id).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IOException("kill " + signal + " " + id + " ended with status " + status);
    }
  }

  /** Returns which node manages the cluster. */
  int clusterManager() throws IOException {
    String path = "/_cat/cluster_manager?format=json";
    String found = transport().send(Transport.Request.json("GET", path, "")).body();
    JsonObject manager = JsonParser.parseString(found).getAsJsonArray().get(0).getAsJsonObject();
    return Integer.parseInt(manager.get("node").getAsString().substring("node".length()));
  }

  /** Waits until the others have seen which nodes are gone. */
  void awaitNodes(int count) throws IOException {
    await("/_cluster/health?timeout=1s&wait_for_nodes=" + count);
  }

  /** Waits until all nodes are there, with all copies of all shards. */
  void awaitGreen() throws IOException {
    await(
        "/_cluster/health?timeout=1s&wait_for_status=green&wait_for_no_initializing_shards=true"
            + "&wait_for_nodes="
            + size());
  }

  /** Waits until an answer is the one that its question waits for. */
  private void await(String path) throws IOException {
    long end = System.nanoTime() + START.toNanos();
    String health = "";
    while (System.nanoTime() < end) {
      if (IntStream.range(0, processes.size())
          .anyMatch(i -> !killed.contains(i) && !processes.get(i).isAlive())) {
        throw new IOException("a node ended: " + logs());
      }
      try {
        health = transport().send(Transport.Request.json("GET", path, "")).body();
        if (health.contains("\"timed_out\":false")) {
          return;
        }
      } catch (InterruptedIOException e) {
        throw e;
      } catch (IOException e) { // it is not there yet
      }
    }
    throw new IOException(path + " said no more in " + START + " than " + health + logs());
  }

  private String logs() throws IOException {
    StringBuilder logs = new StringBuilder();
    for (int i = 0; i < processes.size(); i++) {
      String log = Files.readString(home.resolve("node" + i + ".log"));
      logs.append(log.substring(Math.max(0, log.length() - 2_000)));
    }
    return logs.toString();
  }

  /** Returns a way to all nodes. */
  public HttpTransport transport() {
    return HttpTransport.of(addresses);
  }

  /** Returns where the nodes answer. */
  public List<URI> addresses() {
    return List.copyOf(addresses);
  }

  /** Returns how many nodes there are. */
  public int size() {
    return addresses.size();
  }

  private void end() {
    processes.forEach(Process::destroyForcibly);
    for (Process node : processes) {
      try {
        node.waitFor();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void close() throws IOException {
    end();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) { // it is running
    }
    IOUtils.rm(home);
  }
}
