package dev.quoth.language;

import dev.quoth.language.lexicon.StopWords;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Reads the stop words of a language, which are all that a search for a topic needs to know of it.
 */
final class StopWordsReader {

  private static final String QUERY = "query:";
  private static final String COMMON = "common:";

  private final Set<String> query = new HashSet<>();
  private final Set<String> common = new HashSet<>();

  private StopWordsReader() {}

  static StopWords read(LanguageLines lines) throws IOException {
    StopWordsReader reader = new StopWordsReader();
    lines.read("stop-words.txt", reader::line);
    return new StopWords(reader.query, reader.common);
  }

  private void line(String line) {
    if (line.startsWith(QUERY)) {
      words(line.substring(QUERY.length()), query);
    } else if (line.startsWith(COMMON)) {
      words(line.substring(COMMON.length()), common);
    } else {
      throw new IllegalArgumentException(
          "the line must begin with \"" + QUERY + "\" or \"" + COMMON + "\"");
    }
  }

  private static void words(String line, Set<String> to) {
    StringTokenizer words = new StringTokenizer(line, " ");
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      if (!to.add(word)) {
        throw new IllegalArgumentException("\"" + word + "\" is twice in its list");
      }
    }
  }
}
