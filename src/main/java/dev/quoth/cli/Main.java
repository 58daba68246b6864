package dev.quoth.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The door to the commands: {@code quoth COMMAND ARGUMENTS}. */
public final class Main {

  static final int OK = 0;
  static final int NOTHING = 1;
  static final int USAGE = 2;
  static final int UNREADABLE = 3;

  private static final String REPLACEMENT = "\uFFFD";

  private static final Map<String, Command> COMMANDS = commands();

  private Main() {}

  private static Map<String, Command> commands() {
    Map<String, Command> commands = new LinkedHashMap<>();
    commands.put("search", new SearchCommand());
    commands.put("index", new IndexCommand());
    commands.put("extract", new ExtractCommand());
    commands.put("verify", new VerifyCommand());
    commands.put("export", new ExportCommand());
    commands.put("watch", new WatchCommand());
    commands.put("registry", new RegistryCommand());
    commands.put("serve", new ServeCommand());
    return commands;
  }

  /**
   * Runs a command, and ends the process with its exit status.
   *
   * @param args the command and its arguments
   */
  public static void main(String[] args) {
    System.exit(run(List.of(args), Terminal.ofProcess()));
  }

  /** Runs a command, and returns its exit status. */
  static int run(List<String> args, Terminal terminal) {
    try {
      int status = call(args, terminal);
      terminal.flush();
      return status;
    } catch (IllegalArgumentException e) {
      return failed(e, String.valueOf(e.getMessage()), USAGE, terminal);
    } catch (FileSystemException e) {
      String reason = e.getReason() == null ? "cannot be read or written" : e.getReason();
      return failed(e, e.getFile() + ": " + reason, UNREADABLE, terminal);
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      return failed(e, String.valueOf(e.getMessage()), UNREADABLE, terminal);
    }
  }

  private static int call(List<String> args, Terminal terminal) throws IOException {
    for (String arg : args) {
      if (arg.contains(REPLACEMENT)) {
        throw new UsageException("this is not UTF-8, or the locale is not: \"" + arg + '"');
      }
    }
    String name = args.isEmpty() ? "--help" : args.getFirst();
    if (name.equals("--version")) {
      terminal.line("quoth " + version());
      return OK;
    }
    if (name.equals("--help") || name.equals("help")) {
      terminal.line(help());
      return args.isEmpty() ? USAGE : OK;
    }
    Command command = COMMANDS.get(name);
    if (command == null) {
      throw new UsageException("there is no command " + name + "; see quoth --help");
    }
    List<String> rest = args.subList(1, args.size());
    if (rest.contains("--help")) {
      terminal.line(command.summary() + ".\n\n" + command.usage().stripTrailing());
      return OK;
    }
    return command.run(Arguments.read(rest, command.options()), terminal);
  }

  private static int failed(Exception failure, String message, int status, Terminal terminal) {
    try {
      terminal.flush();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
    terminal.say("quoth: " + message);
    if (System.getenv("QUOTH_DEBUG") != null) {
      terminal.trace(failure);
    }
    return status;
  }

  private static String help() {
    StringBuilder help = new StringBuilder("Who said what?\n\n");
    COMMANDS.forEach((name, command) ->
        help.append("  quoth ")
            .append((name + "        ").substring(0, 9))
            .append(command.summary())
            .append('\n'));
    return help.append("  quoth --version  Prints the version\n\n")
        .append(
            "quoth COMMAND --help says more. Without --index FOLDER, the index is ./quoth-index\n")
        .append("if that is there, and else one of the invented articles that come with Quoth.\n")
        .append(
            "Exit status: 0 done, 1 nothing found, 2 wrong usage, 3 something could not be read.\n")
        .append("With QUOTH_DEBUG=1 an error shows where it came from.")
        .toString();
  }

  private static String version() throws IOException {
    Properties properties = new Properties();
    try (InputStream in =
        Main.class.getResourceAsStream("/META-INF/maven/dev.quoth/quoth/pom.properties")) {
      if (in != null) {
        properties.load(in);
      }
    }
    return properties.getProperty("version", "of unknown version");
  }
}
