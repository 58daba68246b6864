package dev.quoth.cli;

import dev.quoth.index.IndexerOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Adds articles to an index. */
final class IndexCommand implements Command {

  private static final long STEP = 1_000;

  @Override
  public String summary() {
    return "Adds articles to an index, which is made if it is not there";
  }

  @Override
  public String usage() {
    return """
    quoth index FOLDER FILE|FOLDER ...

      quoth index quoth-index my/articles

    Reads text, CSV, TSV, JSON, JSON Lines, web pages, RSS, Atom, NewsML, NITF and WARC, each
    also as .gz; - is the standard input. An article replaces an earlier one of the same id.
    What cannot be read is told and left out; then the exit status is 3.
    """;
  }

  @Override
  public String[] options() {
    return new String[0];
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws IOException {
    List<String> words = arguments.words();
    if (words.size() < 2) {
      throw new UsageException("name the folder of the index and then the articles");
    }
    return add(words.subList(1, words.size()), words.getFirst(), terminal);
  }

  /** Adds the articles of files and folders to an index, and returns the exit status. */
  static int add(List<String> names, String index, Terminal terminal) throws IOException {
    ArticleFiles files = new ArticleFiles(terminal);
    try (QuoteIndexer indexer =
        QuoteIndexer.open(Path.of(index), IndexerOptions.of(Language.english()))) {
      files.read(
          names,
          article -> {
            indexer.add(article);
            if ((files.articles() + 1) % STEP == 0) {
              terminal.say(files.articles() + 1 + " articles");
            }
          });
      indexer.commit();
    }
    terminal.say(files.articles() + " articles indexed in " + index + skipped(files.skipped()));
    return files.status();
  }

  private static String skipped(long number) {
    return number == 0 ? "" : ", " + number + " skipped";
  }
}
