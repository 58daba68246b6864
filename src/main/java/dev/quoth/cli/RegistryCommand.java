package dev.quoth.cli;

import dev.quoth.SpeakerRegistry;
import dev.quoth.language.Language;
import dev.quoth.registry.RegistryJson;
import dev.quoth.registry.SpeakerRegistryBuilder;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Finds who is one and the same under several names. */
final class RegistryCommand implements Command {

  @Override
  public String summary() {
    return "Finds who is one and the same under several names";
  }

  @Override
  public String usage() {
    return """
    quoth registry FILE [--index FOLDER]

      quoth registry speakers.json
      quoth serve --registry speakers.json

    Reads the names and roles of an index, and writes the file anew. search, verify, export and
    serve count people by it.
    """;
  }

  @Override
  public String[] options() {
    return new String[] {"--index="};
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws IOException {
    List<String> words = arguments.words();
    if (words.size() != 1) {
      throw new UsageException("name the file of the registry");
    }
    try (QuoteSearcher searcher = QuoteIndexes.open(arguments, terminal)) {
      SpeakerRegistry registry = SpeakerRegistryBuilder.of(Language.english()).build(searcher);
      RegistryJson.writeRegistry(registry, Path.of(words.getFirst()));
      terminal.say(registry.identities().size() + " speakers written to " + words.getFirst());
      return registry.identities().isEmpty() ? Main.NOTHING : Main.OK;
    }
  }
}
