package dev.quoth.language;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A language of invented words. Nobody has annotated articles in it, so that it has the weights of
 * English.
 */
final class Toy {

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "dev", "quoth", "language", "toy");
  private static final Path ENGLISH =
      Path.of("src", "main", "resources", "dev", "quoth", "language", "en");

  private Toy() {}

  static Language language() throws IOException {
    return Language.read(
        "qtx", name -> LanguageFiles.in(name.equals("weights.txt") ? ENGLISH : FOLDER).open(name));
  }
}
