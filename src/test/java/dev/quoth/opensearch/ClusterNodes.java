package dev.quoth.opensearch;

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
  private final List<Process> processes = new ArrayList<>();
  private final List<URI> addresses = new ArrayList<>();

  private ClusterNodes(Path home) {
    this.home = home;
  }

  /** Starts nodes, and waits until they have found each other. */
  public static ClusterNodes start(int count) throws IOException {
    ClusterNodes nodes = new ClusterNodes(Files.createTempDirectory("quoth-cluster"));
    try {
      nodes.fork(freePorts(2 * count), count);
      nodes.await(count);
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

  private void fork(List<Integer> ports, int count) throws IOException {
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
      List<String> command =
          new ArrayList<>(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx384m",
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  lib + "/*",
                  "src/test/cluster/NodeMain.java",
                  home.resolve("node" + i).toString(),
                  "node" + i,
                  ports.get(i).toString(),
                  ports.get(count + i).toString()));
      if (count > 1) {
        command.addAll(List.of(seeds, names));
      }
      processes.add(
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(home.resolve("node" + i + ".log").toFile())
              .start());
      addresses.add(URI.create("http://127.0.0.1:" + ports.get(i)));
    }
    Runtime.getRuntime().addShutdownHook(new Thread(this::end));
  }

  private void await(int count) throws IOException {
    long end = System.nanoTime() + START.toNanos();
    String path = "/_cluster/health?timeout=1s&wait_for_nodes=" + count;
    while (System.nanoTime() < end) {
      if (processes.stream().anyMatch(node -> !node.isAlive())) {
        throw new IOException("a node ended: " + logs());
      }
      try {
        String health = transport().send(Transport.Request.json("GET", path, "")).body();
        if (health.contains("\"number_of_nodes\":" + count)) {
          return;
        }
      } catch (InterruptedIOException e) {
        throw e;
      } catch (IOException e) { // it is not there yet
      }
    }
    throw new IOException(count + " nodes did not find each other in " + START + ": " + logs());
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
    IOUtils.rm(home);
  }
}
