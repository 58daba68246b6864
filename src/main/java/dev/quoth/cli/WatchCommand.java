package dev.quoth.cli;

import dev.quoth.QuoteQuery;
import dev.quoth.language.Language;
import dev.quoth.monitor.MatchReport;
import dev.quoth.monitor.MonitorOptions;
import dev.quoth.monitor.QuoteMonitor;
import dev.quoth.monitor.SavedSearch;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Saves searches, and tells what has arrived that answers them. */
final class WatchCommand implements Command {

  @Override
  public String summary() {
    return "Tells what has arrived since the last time that answers a saved search";
  }

  @Override
  public String usage() {
    return """
    quoth watch [--save NAME QUESTION | --delete NAME] [--index FOLDER]

      quoth watch --save 'Sorley on ferries' 'by:Sorley ferry'
      quoth watch

    Searches are kept in FOLDER-searches, which a question is added to by --save, and taken from
    by --delete. Without either, what arrived since the last time is printed, once: exit status 1
    if there is nothing. quoth serve shows each search with a feed.
    """;
  }

  @Override
  public String[] options() {
    return new String[] {"--save=", "--delete=", "--index="};
  }

  /** Returns where the searches of an index are kept. */
  private static Path place(Path index) {
    return index.resolveSibling(index.getFileName() + "-searches");
  }

  /** Reads the searches of an index by their names. */
  static Map<String, QuoteQuery> saved(Path index) throws IOException {
    Map<String, QuoteQuery> queries = new LinkedHashMap<>();
    for (SavedSearch search : QuoteMonitor.read(place(index))) {
      queries.put(search.name(), search.query());
    }
    return queries;
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws IOException {
    if (arguments.has("--save") && arguments.has("--delete")) {
      throw new UsageException("say either --save or --delete");
    }
    if (!arguments.has("--save") && !arguments.words().isEmpty()) {
      throw new UsageException("a question is saved by --save NAME");
    }
    Path folder = place(QuoteIndexes.folder(arguments, terminal));
    MonitorOptions options = MonitorOptions.of(Language.english());
    try (QuoteSearcher searcher = QuoteIndexes.open(arguments, terminal);
        QuoteMonitor monitor = QuoteMonitor.open(folder, options)) {
      if (monitor.searches().isEmpty()) {
        monitor.skip(searcher); // what was there before the first search is no news
      }
      if (arguments.has("--save")) {
        QuoteQuery query = SearchCommand.query(arguments.text("question"), terminal);
        monitor.save(new SavedSearch(arguments.value("--save", ""), query));
      } else if (arguments.has("--delete")) {
        return delete(monitor, arguments.value("--delete", ""), terminal);
      } else {
        return match(monitor, searcher, terminal);
      }
    }
    return Main.OK;
  }

  private static int delete(QuoteMonitor monitor, String name, Terminal terminal)
      throws IOException {
    if (monitor.find(name).isEmpty()) {
      terminal.say("no search is saved as " + name);
      return Main.NOTHING;
    }
    monitor.delete(name);
    return Main.OK;
  }

  private static int match(QuoteMonitor monitor, QuoteSearcher searcher, Terminal terminal)
      throws IOException {
    QuotePrinter printer = new QuotePrinter(terminal);
    MatchReport report =
        monitor.match(
            searcher,
            (search, passage) ->
                printer.print(passage, List.of(), Terminal.printable(search.name())));
    terminal.say(report.articles() + " articles arrived");
    return report.matches() == 0 ? Main.NOTHING : Main.OK;
  }
}
