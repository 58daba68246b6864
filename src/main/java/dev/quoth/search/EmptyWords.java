package dev.quoth.search;

import dev.quoth.schema.IndexSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.util.BytesRef;

/** The words of a language that stand in talk of any topic, and so tell nothing of one. */
final class EmptyWords {

  private EmptyWords() {}

  /** Returns the words as terms; none where the language's are not known. */
  static Set<BytesRef> of(SearcherOptions options) {
    if (!options.language().equals("en")) {
      return new HashSet<>();
    }
    return new HashSet<>(IndexSchema.words(English.WORDS, options.analyzers()));
  }

  /** Reads the file when it is first asked for, and not before. */
  private static final class English {
    static final String WORDS = read("empty-words-en.txt");
  }

  private static String read(String file) {
    try (InputStream in = EmptyWords.class.getResourceAsStream(file)) {
      Objects.requireNonNull(in, file);
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.joining(" "));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
