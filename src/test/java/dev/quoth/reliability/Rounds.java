package dev.quoth.reliability;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.function.Executable;

/**
 * Runs a test in rounds, each from a seed of its own, and says how to repeat one that fails.
 *
 * <p>The property {@code quoth.reliability.seed} is the seed of the first round; each of the next
 * has one more. {@code quoth.reliability.size} is the number of rounds, or {@code long}.
 */
final class Rounds {

  /** Far more than any round needs; it tells a hang from a slow machine. */
  private static final Duration HANGS = Duration.ofMinutes(5);

  private static final String SEED_KEY = "quoth.reliability.seed";
  private static final String SIZE_KEY = "quoth.reliability.size";
  private static final long SEED = Long.getLong(SEED_KEY, 20_261_127L);
  private static final String SIZE = System.getProperty(SIZE_KEY, "");

  private final String test;
  private final String profile;

  private Rounds(String test, String profile) {
    this.test = test;
    this.profile = profile;
  }

  /** A round of a test. */
  @FunctionalInterface
  interface Round {
    void run(SplittableRandom random) throws Exception;
  }

  /** Returns the rounds of a test. */
  static Rounds of(TestInfo test) {
    return new Rounds(
        test.getTestClass().orElseThrow().getSimpleName()
            + "#"
            + test.getTestMethod().orElseThrow().getName(),
        test.getTags().contains("cluster") ? "cluster" : "reliability");
  }

  /**
   * Returns how large a test is.
   *
   * @param inBuild its size in each build
   * @param atLength its size where it is asked for at length
   */
  static int size(int inBuild, int atLength) {
    return switch (SIZE) {
      case "" -> inBuild;
      case "long" -> atLength;
      default -> Integer.parseInt(SIZE);
    };
  }

  /** Runs as many rounds as asked for, up to the first that fails. */
  void run(int inBuild, int atLength, Round round) {
    int size = size(inBuild, atLength);
    for (int i = 0; i < size; i++) {
      run(SEED + i, 1, random -> guard(() -> round.run(random)));
    }
  }

  /** Runs something that is of a given size itself. */
  void runWhole(int size, Round round) {
    run(SEED, size, round);
  }

  /** Runs what might hang. */
  static void guard(Executable part) {
    assertTimeoutPreemptively(HANGS, part);
  }

  private void run(long seed, int size, Round round) {
    try {
      round.run(new SplittableRandom(seed));
    } catch (Throwable e) {
      String again =
          String.format(
              Locale.ROOT,
              "mvn -P%s test -Dtest=%s -D%s=%d -D%s=%d",
              profile,
              test,
              SEED_KEY,
              seed,
              SIZE_KEY,
              size);
      throw new AssertionError("failed with seed " + seed + "; again: " + again, e);
    }
  }

  /** Prints what was done, where a size was asked for. */
  void say(String done) {
    if (!SIZE.isEmpty()) {
      System.out.println(test + ", seed " + SEED + ": " + done);
    }
  }
}
