package dev.quoth.cli;

import dev.quoth.Passage;
import dev.quoth.QuoteQuery;
import dev.quoth.io.PassagesCsv;
import dev.quoth.io.PassagesJson;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Writes all quotes that answer a question. */
final class ExportCommand implements Command {

  @Override
  public String summary() {
    return "Writes all quotes that answer a question, however many";
  }

  @Override
  public String usage() {
    return """
    quoth export QUESTION --csv | --json [-o FILE] [--index FOLDER] [--registry FILE]

      quoth export 'by:Sorley' --csv -o sorley.csv

    CSV is for spreadsheets; JSON has a line for each quote. They are in the order of the
    articles' ids. Without -o the standard output is written.
    """;
  }

  @Override
  public String[] options() {
    return new String[] {"--csv", "--json", "-o=", "--index=", "--registry="};
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws IOException {
    String question = arguments.text("question");
    if (arguments.has("--csv") == arguments.has("--json")) {
      throw new UsageException("say either --csv or --json");
    }
    QuoteQuery query = SearchCommand.query(question, terminal);
    try (QuoteSearcher searcher = QuoteIndexes.open(arguments, terminal)) {
      AtomicLong written = new AtomicLong();
      try (Stream<Passage> all = QuoteIndexes.asked(searcher, arguments).stream(query)) {
        Stream<Passage> counted = all.peek(passage -> written.incrementAndGet());
        if (arguments.has("-o")) {
          writeFile(counted, arguments, Path.of(arguments.value("-o", "")));
        } else {
          write(counted, arguments, terminal.out());
        }
      }
      terminal.say(written + " quotes written");
      return written.get() == 0 ? Main.NOTHING : Main.OK;
    }
  }

  /** Writes the whole file, or leaves the one that is there: a draft takes its place. */
  private static void writeFile(Stream<Passage> all, Arguments arguments, Path file)
      throws IOException {
    if (Files.exists(file)
        && !Files.isRegularFile(file)) { // a pipe or a device, such as /dev/stdout
      try (Writer target = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        write(all, arguments, target);
      }
      return;
    }
    Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path draft = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID());
    try {
      try (Writer target = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
        write(all, arguments, target);
      }
      Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void write(Stream<Passage> all, Arguments arguments, Appendable target)
      throws IOException {
    if (arguments.has("--csv")) {
      PassagesCsv.write(all, target);
    } else {
      PassagesJson.writeLines(all, target);
    }
  }
}
