package dev.quoth.cli;

import dev.quoth.Article;
import dev.quoth.Quote;
import dev.quoth.Segment;
import dev.quoth.extract.QuoteExtractor;
import dev.quoth.io.QuotesJson;
import dev.quoth.language.Language;
import java.io.IOException;
import java.util.List;
import java.util.StringJoiner;

/** Finds the quotes of articles without an index. */
final class ExtractCommand implements Command {

  @Override
  public String summary() {
    return "Finds the quotes of articles, without an index";
  }

  @Override
  public String usage() {
    return """
    quoth extract FILE|FOLDER|- ... [--json]

    Reads what quoth index reads; - is the standard input. With --json each article is a line.
    What cannot be read is told and left out; then the exit status is 3.
    """;
  }

  @Override
  public String[] options() {
    return new String[] {"--json"};
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws IOException {
    if (arguments.words().isEmpty()) {
      throw new UsageException("name the articles, or - for the standard input");
    }
    QuoteExtractor extractor = QuoteExtractor.of(Language.english());
    ArticleFiles files = new ArticleFiles(terminal);
    files.read(
        arguments.words(),
        article -> {
          List<Quote> quotes = extractor.extract(article);
          if (arguments.has("--json")) {
            QuotesJson.writeLine(article, quotes, terminal.out());
          } else {
            print(article, quotes, terminal);
          }
          terminal.flush();
        });
    return files.status();
  }

  private static void print(Article article, List<Quote> quotes, Terminal terminal)
      throws IOException {
    terminal.line("== " + Terminal.printable(article.id()));
    for (Quote quote : quotes) {
      StringJoiner said = new StringJoiner(" ");
      for (Segment segment : quote.segments()) {
        String words = segment.span().in(article.text());
        said.add(segment.quoted() ? "“" + words + "”" : words);
      }
      String who = quote.speaker().map(QuotePrinter::who).orElse("Somebody");
      terminal.line(who + ": " + Terminal.printable(said.toString()));
    }
    terminal.line("");
  }
}
