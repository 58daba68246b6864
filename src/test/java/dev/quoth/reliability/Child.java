package dev.quoth.reliability;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A Java process of its own, with the classes of the tests. */
final class Child implements AutoCloseable {

  private static final String LOGGING = "java.util.logging.config.file";

  private final Process process;

  private Child(Process process) {
    this.process = process;
  }

  /** Starts a class with a main method; what it says on standard error goes to a file. */
  static Child start(File errors, Class<?> main, Object... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(
        List.of(
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED"));
    command.add("-D" + LOGGING + "=" + System.getProperty(LOGGING, ""));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    for (Object argument : arguments) {
      command.add(String.valueOf(argument));
    }
    return new Child(new ProcessBuilder(command).redirectError(errors).start());
  }

  Process process() {
    return process;
  }

  /** Kills it at once; what it has said can still be read. */
  void kill() {
    process.toHandle().destroyForcibly(); // the process itself would close its streams, too
  }

  /** Kills it, if it is still there, and waits until it is gone. */
  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
