package dev.quoth.cli;

import dev.quoth.Hit;
import dev.quoth.Hits;
import dev.quoth.QuoteQuery;
import dev.quoth.io.HitsCsv;
import dev.quoth.io.HitsJson;
import dev.quoth.parse.ParsedQuery;
import dev.quoth.parse.QueryParser;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;

/** Finds the quotes that answer a question best. */
final class SearchCommand implements Command {

  @Override
  public String summary() {
    return "Finds the quotes that answer a question best";
  }

  @Override
  public String usage() {
    return """
    quoth search QUESTION [--limit N] [--json | --csv] [--index FOLDER] [--registry FILE]

      quoth search 'by:"Anneke Sorley" ferry -strike since:2026-03'

    QUESTION is as in a search box; src/docs/SEARCH-BOX.md has all that may be typed. Put it
    between apostrophes, and behind -- if it begins with a minus.
    """;
  }

  @Override
  public String[] options() {
    return new String[] {"--limit=", "--json", "--csv", "--index=", "--registry="};
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws IOException {
    QuoteQuery query = query(arguments.text("question"), terminal);
    query = query.limit(arguments.number("--limit", query.limit()));
    try (QuoteSearcher searcher = QuoteIndexes.open(arguments, terminal)) {
      Hits hits = QuoteIndexes.asked(searcher, arguments).search(query);
      if (arguments.has("--json")) {
        HitsJson.write(hits, terminal.out());
        terminal.line("");
      } else if (arguments.has("--csv")) {
        HitsCsv.write(hits, terminal.out());
      } else {
        print(hits, terminal);
      }
      return hits.hits().isEmpty() ? Main.NOTHING : Main.OK;
    }
  }

  /** Reads what was typed, and says what of it was left out. */
  static QuoteQuery query(String typed, Terminal terminal) {
    ParsedQuery parsed = QueryParser.parse(typed);
    for (ParsedQuery.Part part : parsed.parts()) {
      if (part.kind() == ParsedQuery.PartKind.IGNORED) {
        terminal.say("left out " + part.text() + ": " + part.value());
      }
    }
    return parsed.query();
  }

  private static void print(Hits hits, Terminal terminal) throws IOException {
    hits.notices().forEach(notice -> terminal.say(notice.toString()));
    if (hits.hits().isEmpty()) {
      terminal.say("nothing was found");
      return;
    }
    terminal.line(hits.hits().size() + " of " + hits.total() + "\n");
    QuotePrinter printer = new QuotePrinter(terminal);
    for (Hit hit : hits) {
      printer.print(hit);
    }
  }
}
