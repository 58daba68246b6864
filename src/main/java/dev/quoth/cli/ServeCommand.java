package dev.quoth.cli;

import dev.quoth.http.QuoteServer;
import dev.quoth.http.ServerOptions;
import dev.quoth.language.Language;
import dev.quoth.search.CommitSearchers;
import dev.quoth.search.SearcherOptions;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Serves a page to look at an index with. */
final class ServeCommand implements Command {

  private static final int PORT = 8_080;

  @Override
  public String summary() {
    return "Serves a page to look at an index with, on this machine alone";
  }

  @Override
  public String usage() {
    return """
    quoth serve [FILE|FOLDER ...] [--port N] [--index FOLDER] [--registry FILE]

      quoth serve
      quoth serve my/articles --port 9000

    Articles that are named are added to the index first. Prints the address, and serves until
    it is stopped by Ctrl-C or a signal; what others add to the index meanwhile is shown, too.
    Without --port it is 8080, or any other if that is taken.
    """;
  }

  @Override
  public String[] options() {
    return new String[] {"--port=", "--index=", "--registry="};
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws IOException {
    ServerOptions options =
        ServerOptions.local()
            .withPort(arguments.number("--port", PORT))
            .withListener(failure -> terminal.say("a page failed: " + failure));
    if (arguments.has("--registry")) {
      options = options.withSpeakers(QuoteIndexes.registry(arguments));
    }
    if (!arguments.words().isEmpty()) {
      String index = arguments.value("--index", QuoteIndexes.USUAL.toString());
      IndexCommand.add(arguments.words(), index, terminal);
    }
    Path folder = QuoteIndexes.folder(arguments, terminal);
    options = options.withSearches(() -> WatchCommand.saved(folder));
    try (CommitSearchers searchers =
            CommitSearchers.open(folder, SearcherOptions.of(Language.english()));
        QuoteServer server = open(searchers, options, arguments)) {
      terminal.line(server.address().toString());
      terminal.flush();
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Main.OK;
  }

  private static QuoteServer open(
      CommitSearchers searchers, ServerOptions options, Arguments arguments) throws IOException {
    try {
      return QuoteServer.openLive(searchers::latest, options);
    } catch (BindException e) {
      if (arguments.has("--port")) {
        throw new IOException("port " + options.port() + " is taken; name another by --port", e);
      }
      return QuoteServer.openLive(searchers::latest, options.withPort(0));
    }
  }
}
