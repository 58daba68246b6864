package dev.quoth.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Opens the files of a language by their names: "words.txt". An application that keeps them as
 * resources passes
 *
 * <pre>{@code
 * name -> Optional.ofNullable(MyApplication.class.getResourceAsStream("xx/" + name))
 * }</pre>
 */
@FunctionalInterface
public interface LanguageFiles {

  /**
   * Opens a file.
   *
   * @param name its name, without a folder
   * @return its bytes, for the caller to close; empty if there is no such file
   * @throws IOException if the file cannot be opened
   */
  Optional<InputStream> open(String name) throws IOException;

  /**
   * Returns the files of a folder.
   *
   * @param folder the folder
   * @return files that are opened when they are asked for
   */
  static LanguageFiles in(Path folder) {
    return name -> {
      try {
        return Optional.of(Files.newInputStream(folder.resolve(name)));
      } catch (NoSuchFileException e) {
        return Optional.empty();
      }
    };
  }
}
