package dev.quoth.language;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the text files of a language: UTF-8, a thing a line; empty lines and those that begin with
 * # say nothing.
 *
 * @param tag BCP 47 tag of the language: "en"
 * @param files its files
 */
record LanguageLines(String tag, LanguageFiles files) {

  /**
   * Reads the lines of a file.
   *
   * @param file its name
   * @param line takes a line; an IllegalArgumentException says what is wrong with it
   */
  void read(String file, Consumer<String> line) throws IOException {
    read(file, files.open(file).orElseThrow(() -> missing(file)), line);
  }

  /** Reads the lines of a file that a language can do without, if it is there. */
  void readIfThere(String file, Consumer<String> line) throws IOException {
    Optional<InputStream> open = files.open(file);
    if (open.isPresent()) {
      read(file, open.get(), line);
    }
  }

  private void read(String file, InputStream open, Consumer<String> line) throws IOException {
    try (InputStream in = open) {
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String read = reader.readLine(); read != null; read = reader.readLine()) {
        number++;
        if (!read.isBlank() && !read.startsWith("#")) {
          read(file, number, read, line);
        }
      }
    }
  }

  private void read(String file, int number, String read, Consumer<String> line)
      throws LanguageFormatException {
    try {
      line.accept(read);
    } catch (IllegalArgumentException e) {
      throw new LanguageFormatException(tag, file, number, String.valueOf(e.getMessage()));
    }
  }

  private FileNotFoundException missing(String file) {
    return new FileNotFoundException(
        tag + "/" + file + " is missing; if the language has nothing for it, let it be empty");
  }
}
