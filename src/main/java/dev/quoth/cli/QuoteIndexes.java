package dev.quoth.cli;

import dev.quoth.Article;
import dev.quoth.QuoteSearch;
import dev.quoth.SpeakerRegistry;
import dev.quoth.index.IndexerOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.io.ArticleReader;
import dev.quoth.language.Language;
import dev.quoth.registry.RegistryJson;
import dev.quoth.search.QuoteSearcher;
import dev.quoth.search.SearcherOptions;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

/** The index that a question is asked of. */
final class QuoteIndexes {

  /** Where an index is if nothing else is said. */
  static final Path USUAL = Path.of("quoth-index");

  private static final String SAMPLE = "index-fixtures/corpora/harbour-en/articles";

  private QuoteIndexes() {}

  /** Opens the index that an option names, the usual one, or that of the sample articles. */
  static QuoteSearcher open(Arguments arguments, Terminal terminal) throws IOException {
    return QuoteSearcher.open(folder(arguments, terminal), SearcherOptions.of(Language.english()));
  }

  /** Returns a view that knows the speakers of the registry that an option names. */
  static QuoteSearch asked(QuoteSearcher searcher, Arguments arguments) throws IOException {
    return arguments.has("--registry") ? searcher.identifying(registry(arguments)) : searcher;
  }

  static SpeakerRegistry registry(Arguments arguments) throws IOException {
    return RegistryJson.readRegistry(Path.of(arguments.value("--registry", "")));
  }

  /** Returns the folder of the index that a command is about. */
  static Path folder(Arguments arguments, Terminal terminal) throws IOException {
    Path folder = Path.of(arguments.value("--index", USUAL.toString()));
    if (!arguments.has("--index") && !Files.isDirectory(folder)) {
      folder = sample(terminal);
    } else if (!Files.isDirectory(folder)) {
      throw new IOException("there is no index in " + folder + "; quoth index makes one");
    }
    return folder;
  }

  private static Path sample(Terminal terminal) throws IOException {
    String home = System.getProperty("quoth.home", "");
    if (home.isEmpty()) {
      throw new IOException("there is no index in " + USUAL + "; quoth index makes one");
    }
    Path state = Path.of(System.getProperty("quoth.state", home + "/target/quoth"));
    Path index = state.resolve("sample-index");
    if (!Files.isDirectory(index)) {
      terminal.say("indexing the articles that come with Quoth, once");
      write(Path.of(home, SAMPLE), index);
    }
    return index;
  }

  /** Writes it elsewhere and moves it, so that nobody opens one that is half written. */
  private static void write(Path articles, Path index) throws IOException {
    Files.createDirectories(index.toAbsolutePath().getParent());
    Path draft = Files.createTempDirectory(index.toAbsolutePath().getParent(), "sample-draft");
    try (QuoteIndexer indexer = QuoteIndexer.open(draft, IndexerOptions.of(Language.english()));
        Stream<Article> found = ArticleReader.strict().read(articles)) {
      for (Iterator<Article> each = found.iterator(); each.hasNext(); ) {
        indexer.add(each.next());
      }
      indexer.commit();
    }
    try {
      Files.move(draft, index);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
      // Another process was quicker; the draft goes with the folder.
    }
  }
}
