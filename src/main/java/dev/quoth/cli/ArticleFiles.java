package dev.quoth.cli;

import dev.quoth.Article;
import dev.quoth.io.ArticleReader;
import dev.quoth.io.InputProblem;
import dev.quoth.web.WebFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** The articles of files and folders that a command was given, and what was wrong with them. */
final class ArticleFiles {

  private final Terminal terminal;
  private long articles;
  private long skipped;

  ArticleFiles(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What is done with each article. */
  interface Use {
    void of(Article article) throws IOException;
  }

  /** Reads all articles of some files; a name that is none is told before any is read. */
  void read(List<String> names, Use use) throws IOException {
    for (String name : names) {
      if (!name.equals("-") && !Files.exists(Path.of(name))) {
        throw new IOException("there is no file or folder " + name);
      }
    }
    ArticleReader reader = ArticleReader.skipping(this::report).with(WebFormats.all());
    for (String name : names) {
      try (Stream<Article> found =
          name.equals("-") ? reader.read(System.in, "stdin") : reader.read(Path.of(name))) {
        for (Iterator<Article> each = found.iterator(); each.hasNext(); ) {
          use.of(each.next());
          articles++;
        }
      }
    }
  }

  private void report(InputProblem problem) {
    skipped += problem.loss() == InputProblem.Loss.ARTICLE ? 1 : 0;
    terminal.say("skipped " + problem);
  }

  long articles() {
    return articles;
  }

  long skipped() {
    return skipped;
  }

  /** Returns the exit status: something lost, nothing there, or all is well. */
  int status() {
    if (skipped > 0) {
      return Main.UNREADABLE;
    }
    return articles == 0 ? Main.NOTHING : Main.OK;
  }
}
