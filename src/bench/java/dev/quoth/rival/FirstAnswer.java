package dev.quoth.rival;

import dev.quoth.QuoteQuery;
import dev.quoth.language.Language;
import dev.quoth.search.QuoteSearcher;
import dev.quoth.search.SearcherOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A program that opens an index, asks one question, and ends: what starting cold takes. Its
 * arguments are {@code quoth} or {@code plain}, the folder, and the topic.
 */
public final class FirstAnswer {

  private static final int RUNS = 7;

  private FirstAnswer() {}

  /** Asks. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[1]);
    if (args[0].equals("quoth")) {
      try (QuoteSearcher quoth =
          QuoteSearcher.open(folder, SearcherOptions.of(Language.english()))) {
        quoth.search(QuoteQuery.all().about(args[2]));
      }
    } else {
      try (PlainLucene plain = PlainLucene.open(folder)) {
        plain.topic(args[2]);
      }
    }
  }

  /** Returns how long the fastest of some runs took from start to end, in milliseconds. */
  static double milliseconds(String which, Path folder, String topic)
      throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            FirstAnswer.class.getName(),
            which,
            folder.toString(),
            topic);
    long best = Long.MAX_VALUE;
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (process.waitFor() != 0) {
        throw new IOException("a program that opens " + folder + " failed");
      }
      best = Math.min(best, System.nanoTime() - start);
    }
    return best / 1e6;
  }
}
