package dev.quoth.language;

import java.io.IOException;
import java.nio.file.Path;

/** A language of invented words, whose files are in {@link #FOLDER}. */
final class Toy {

  static final Path FOLDER = Path.of("src", "test", "resources", "dev", "quoth", "language", "toy");

  private Toy() {}

  static Language language() throws IOException {
    return Language.read("qtx", LanguageFiles.in(FOLDER));
  }
}
