package dev.quoth;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program of {@code examples/}: its promise and its regions.
 *
 * @param path the source file
 */
record ExampleFile(Path path) {

  static List<ExampleFile> all() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("examples"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(ExampleFile::new)
          .toList();
    }
  }

  String name() {
    String file = path.getFileName().toString();
    return file.substring(0, file.length() - ".java".length());
  }

  String promised() throws IOException {
    return promiseIn(Files.readString(path), name());
  }

  String region(String name) throws IOException {
    return regionIn(Files.readAllLines(path), name);
  }

  /** Runs the program in this JVM, and returns what it prints. */
  String printed(String... arguments) throws Exception {
    PrintStream console = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      Method main = Class.forName(name()).getDeclaredMethod("main", String[].class);
      main.setAccessible(true); // as the java command does not ask for a public class
      main.invoke(null, (Object) arguments);
    } finally {
      System.setOut(console);
    }
    return tidy(bytes.toString(StandardCharsets.UTF_8));
  }

  /** Reads the lines between the {@code pre} tags of the first Javadoc comment. */
  static String promiseIn(String source, String example) {
    int from = source.indexOf("/**");
    int to = source.indexOf("*/", Math.max(from, 0));
    int start = source.indexOf("<pre>", Math.max(from, 0));
    int end = source.indexOf("</pre>", Math.max(start, 0));
    assertTrue(
        0 <= from && from < start && start < end && end < to,
        "examples/" + example + ".java must show its output between pre tags in its header");
    String body = source.substring(start + "<pre>".length(), end);
    boolean code = body.startsWith("{@code");
    StringBuilder lines = new StringBuilder();
    for (String line : body.split("\n", -1)) {
      String bare = line.strip().equals("*") ? "" : line.replaceFirst("^ *\\* ", "");
      lines.append(bare).append('\n');
    }
    String text = lines.toString();
    if (code) {
      text = text.substring("{@code".length(), text.lastIndexOf('}'));
    }
    return tidy(
        text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#64;", "@")
            .replace("&amp;", "&"));
  }

  /** Reads the lines of a snippet region without their common indentation. */
  static String regionIn(List<String> lines, String name) {
    int from = indexOf(lines, "// @start region=\"" + name + "\"", 0) + 1;
    int to = indexOf(lines, "// @end", from);
    return String.join("\n", lines.subList(from, to)).stripTrailing().stripIndent();
  }

  private static int indexOf(List<String> lines, String mark, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).strip().equals(mark)) {
        return i;
      }
    }
    throw new AssertionError("no line " + mark + " behind line " + from);
  }

  /** Drops white space at line ends and empty lines at both ends, which no eye sees. */
  static String tidy(String text) {
    String lines = String.join("\n", text.lines().map(String::stripTrailing).toList());
    int from = 0;
    while (from < lines.length() && lines.charAt(from) == '\n') {
      from++;
    }
    return lines.substring(from).stripTrailing();
  }
}
