package dev.quoth.cli;

import dev.quoth.http.QuoteServer;
import dev.quoth.http.ServerOptions;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** Serves the page of an index, on this machine alone, until it is stopped. */
final class ServeCommand implements Command {

  private static final int PORT = 8_080;

  @Override
  public String summary() {
    return "Serves a page to look at an index with, on this machine alone";
  }

  @Override
  public String usage() {
    return """
    quoth serve [--port N] [--index FOLDER]

      quoth serve --port 9000

    Prints the address, and serves until it is stopped by Ctrl-C. The port is 8080 unless told.
    """;
  }

  @Override
  public String[] options() {
    return new String[] {"--port=", "--index="};
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws IOException {
    ServerOptions options =
        ServerOptions.local()
            .withPort(arguments.number("--port", PORT))
            .withListener(failure -> terminal.say("a page failed: " + failure));
    try (QuoteSearcher searcher = QuoteIndexes.open(arguments, terminal);
        QuoteServer server = QuoteServer.open(searcher, options)) {
      terminal.line(server.address().toString());
      terminal.flush();
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Main.OK;
  }
}
