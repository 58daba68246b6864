package dev.quoth.extract;

import dev.quoth.extract.rules.SourceForm;
import dev.quoth.extract.rules.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A language's file of weights, in which numbers are replaced where they are. */
final class WeightsFile {

  private WeightsFile() {}

  /** Reads the numbers, by what precedes them. */
  static Map<String, Double> read(Path file) throws IOException {
    Map<String, Double> weights = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!comment(line)) {
        weights.put(key(line), Double.valueOf(line.substring(line.lastIndexOf(' ') + 1)));
      }
    }
    return weights;
  }

  /** Returns weights with some numbers replaced. */
  static Map<String, Double> with(Map<String, Double> weights, Map<String, Double> others) {
    Map<String, Double> all = new HashMap<>();
    weights.forEach((key, weight) -> all.put(bare(key), weight));
    all.putAll(others);
    return all;
  }

  /**
   * Writes what was learnt. What was not, because it is too rare in the articles, keeps its number
   * as an estimate; but a form of source that is too rare has the number of any.
   */
  static void replace(Path file, Map<String, Double> learnt) throws IOException {
    Map<String, String> numbers = new TreeMap<>();
    for (Map.Entry<String, Double> line : read(file).entrySet()) {
      String key = bare(line.getKey());
      boolean estimate = !key.equals(line.getKey());
      if (estimate || !special(key)) {
        numbers.put(key, Weights.ESTIMATE + line(key, line.getValue()));
      }
    }
    learnt.forEach((key, weight) -> numbers.put(key, line(key, weight)));
    List<String> lines = new ArrayList<>();
    Set<String> written = new HashSet<>();
    for (String line : Files.readAllLines(file)) {
      if (comment(line)) {
        lines.add(line);
      } else if (written.add(group(bare(line)))) {
        numbers.forEach((key, number) -> {
          if (group(key).equals(group(bare(line)))) {
            lines.add(number);
          }
        });
      }
    }
    Files.write(file, lines);
  }

  /** Tests whether a weight is that of a rule for one form of source. */
  private static boolean special(String key) {
    return group(key).equals("confidence") && !key.endsWith(" " + SourceForm.ANY);
  }

  private static boolean comment(String line) {
    return line.isBlank() || line.startsWith("#");
  }

  private static String key(String line) {
    return line.substring(0, line.lastIndexOf(' '));
  }

  private static String bare(String line) {
    return line.startsWith(Weights.ESTIMATE) ? line.substring(Weights.ESTIMATE.length()) : line;
  }

  private static String group(String line) {
    return line.substring(0, line.indexOf(' '));
  }

  private static String line(String key, double weight) {
    boolean share = group(key).equals("confidence") || group(key).equals("parameter");
    String form = share ? "%s %.2f" : "%s %.1f";
    return String.format(Locale.ROOT, form, key, weight).replace(" -0.0", " 0.0");
  }
}
