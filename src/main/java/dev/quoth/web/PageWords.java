package dev.quoth.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words by which the parts of a page are known, from the files beside this class. */
final class PageWords {

  /** What classes, ids and test ids say of an element. */
  static final Map<String, Set<String>> CLASSES = read("class-words.txt");

  /** What lines say that are not of the article. */
  static final Map<String, Set<String>> LINES = read("lines.txt");

  /** What stands in and around the names of authors. */
  static final Map<String, Set<String>> BYLINES = read("byline-words.txt");

  private PageWords() {}

  /** Returns a section of a file. */
  static Set<String> section(Map<String, Set<String>> file, String name) {
    return Objects.requireNonNull(file.get(name), name);
  }

  /** A line is an entry, of the section whose name precedes it in square brackets. */
  private static Map<String, Set<String>> read(String name) {
    Map<String, Set<String>> sections = new HashMap<>();
    try (InputStream file = PageWords.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(file, name), StandardCharsets.UTF_8))) {
      Set<String> section = new HashSet<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          section =
              sections.computeIfAbsent(
                  line.substring(1, line.length() - 1), key -> new HashSet<>());
        } else if (!line.isBlank() && !line.startsWith("#")) {
          section.add(line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(sections);
  }
}
