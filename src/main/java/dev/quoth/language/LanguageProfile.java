package dev.quoth.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * What the library knows of one language, as data: its words, its reporting verbs.
 *
 * <p>Immutable, and safe for use by several threads at once.
 *
 * @param tag BCP 47 tag of the language: "en"
 * @param lexicon its words
 * @param weights weights of the extractor's judges by feature; a feature that is missing weighs 0
 */
public record LanguageProfile(String tag, Lexicon lexicon, Map<String, Double> weights) {

  /** Checks that both parts are there. */
  public LanguageProfile {
    Objects.requireNonNull(tag, "tag");
    Objects.requireNonNull(lexicon, "lexicon");
    weights = Map.copyOf(weights);
  }

  /**
   * Returns the profile of English as newspapers write it. It is read from its files at the first
   * call.
   *
   * @return the one English profile
   */
  public static LanguageProfile english() {
    return English.PROFILE;
  }

  /** Reads the files when English is first asked for, and not before. */
  private static final class English {
    static final LanguageProfile PROFILE = read("en", "english");
  }

  private static LanguageProfile read(String tag, String name) {
    LexiconBuilder builder = new LexiconBuilder();
    lines(name + "-words.txt", builder::words);
    lines(name + "-names.txt", builder::words);
    lines(name + "-nicknames.txt", builder::nicknames);
    lines(name + "-titles.txt", builder::titles);
    lines(name + "-cues.txt", builder::cues);
    Map<String, Double> weights = new HashMap<>();
    lines(name + "-weights.txt", line -> weight(line, weights));
    return new LanguageProfile(tag, builder.build(), weights);
  }

  /** A line of the form "judge feature weight". */
  private static void weight(String line, Map<String, Double> weights) {
    if (!line.startsWith("#")) {
      int space = line.lastIndexOf(' ');
      weights.put(line.substring(0, space), Double.valueOf(line.substring(space + 1)));
    }
  }

  private static void lines(String file, Consumer<String> line) {
    try (InputStream in = LanguageProfile.class.getResourceAsStream(file)) {
      Objects.requireNonNull(in, file);
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().forEach(line);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
