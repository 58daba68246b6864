package dev.quoth.http;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The process of chromedriver, with the browsers that it starts and their files. */
final class BrowserDriver implements Closeable {

  /** Why tests are skipped without a browser. */
  static final String INSTALL =
      "not tested in a browser: install Debian's chromium and chromium-driver";

  /** How often something is looked for, with a pause between. */
  static final int TRIES = 400;

  private static final long PAUSE_MILLIS = 50;
  private static final String STARTED = "started successfully on port ";

  private final Path folder;
  private final Process process;
  private final Thread end = new Thread(this::kill, "quoth-browser-end");

  private BrowserDriver(Path folder, Process process) {
    this.folder = folder;
    this.process = process;
    Runtime.getRuntime().addShutdownHook(end);
  }

  /** Returns a program on the path. */
  static Optional<String> program(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }

  /** Tests for a browser and its driver on this machine. */
  static boolean isInstalled() {
    return program("chromedriver").isPresent() && program("chromium").isPresent();
  }

  static BrowserDriver start() throws IOException {
    Path folder = Files.createTempDirectory("quoth-browser");
    ProcessBuilder command = new ProcessBuilder(program("chromedriver").orElseThrow(), "--port=0");
    command.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
    command.environment().put("HOME", folder.toString());
    command.environment().put("TMPDIR", folder.toString());
    return new BrowserDriver(folder, command.start());
  }

  /** Returns the address at which sessions begin, once the driver listens. */
  URI sessions() throws IOException {
    for (int i = 0; i < TRIES && process.isAlive(); i++) {
      String log = Files.readString(folder.resolve("log"));
      int at = log.indexOf(STARTED);
      int dot = log.indexOf('.', at);
      if (at >= 0 && dot >= 0) {
        String port = log.substring(at + STARTED.length(), dot);
        return URI.create("http://127.0.0.1:" + port + "/session");
      }
      pause();
    }
    throw new IOException("chromedriver: " + Files.readString(folder.resolve("log")));
  }

  static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for a browser", e);
    }
  }

  private void kill() {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(process.toHandle());
    all.forEach(ProcessHandle::destroyForcibly);
  }

  /** Ends the driver and its browsers, whatever they do, and deletes their files. */
  @Override
  public void close() throws IOException {
    kill();
    try {
      process.waitFor(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().removeShutdownHook(end);
    for (int i = 0; i < TRIES && Files.exists(folder); i++) {
      delete();
    }
  }

  /** Deletes what can be; a process that is ending may still write. */
  private void delete() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException | UncheckedIOException e) {
      pause();
    }
  }
}
