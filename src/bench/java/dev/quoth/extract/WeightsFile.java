package dev.quoth.extract;

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

/** A language's file of weights, of which lines are replaced where they stand. */
final class WeightsFile {

  private WeightsFile() {}

  /** Reads the weights. */
  static Map<String, Double> read(Path file) throws IOException {
    Map<String, Double> weights = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!comment(line)) {
        int space = line.lastIndexOf(' ');
        weights.put(line.substring(0, space), Double.valueOf(line.substring(space + 1)));
      }
    }
    return weights;
  }

  /**
   * Puts new weights in the place of all of the same judge, in the order of their names. Comments
   * stay, and so do confidences that were not measured anew, such as those of a rule that is too
   * rare in the articles.
   */
  static void replace(Path file, Map<String, Double> learnt) throws IOException {
    Map<String, Double> all = new TreeMap<>(learnt);
    read(file)
        .forEach((key, weight) -> {
          if (!Set.of("said", "subject").contains(judge(key))) {
            all.putIfAbsent(key, weight);
          }
        });
    List<String> lines = new ArrayList<>();
    Set<String> written = new HashSet<>();
    for (String line : Files.readAllLines(file)) {
      if (comment(line)) {
        lines.add(line);
      } else if (written.add(judge(line))) {
        all.forEach((key, weight) -> {
          if (judge(key).equals(judge(line))) {
            lines.add(line(key, weight));
          }
        });
      }
    }
    lines.removeIf(line -> line.endsWith(" 0.0") || line.endsWith(" -0.0"));
    Files.write(file, lines);
  }

  private static boolean comment(String line) {
    return line.isBlank() || line.startsWith("#");
  }

  private static String judge(String line) {
    return line.substring(0, line.indexOf(' '));
  }

  private static String line(String key, double weight) {
    String form = judge(key).equals("confidence") ? "%s %.2f" : "%s %.1f";
    return String.format(Locale.ROOT, form, key, weight);
  }
}
