package dev.quoth.registry;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * Replaces a file as a whole: whoever reads it sees the old one or the new one, also when a program
 * is killed that writes it.
 */
final class ReplacedFile {

  private ReplacedFile() {}

  /** Writes what a file is to have. */
  @FunctionalInterface
  interface Content {
    void writeTo(Writer writer) throws IOException;
  }

  static void write(Path file, Content content) throws IOException {
    Path absolute = file.toAbsolutePath();
    Path parent = Objects.requireNonNull(absolute.getParent(), "folder of the file");
    Path draft = Files.createTempFile(parent, ".speakers", ".json");
    try {
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
          Writer writer =
              new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8)) {
        content.writeTo(writer);
        writer.flush();
        channel.force(true);
      }
      Files.move(
          draft, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
