package dev.quoth.search;

import dev.quoth.Article;
import dev.quoth.index.IndexerOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.io.ArticleReader;
import dev.quoth.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The index that is measured: the folder in the system property {@code quoth.bench.index}. If it is
 * not there, it is written first, of the articles at {@code quoth.bench.articles}.
 */
final class BenchIndex {

  private BenchIndex() {}

  static QuoteSearcher open() throws IOException {
    Path folder = Path.of(property("quoth.bench.index", "a folder for the index"));
    if (!Files.isDirectory(folder)) {
      write(folder, Path.of(property("quoth.bench.articles", "a file or folder of articles")));
    }
    return QuoteSearcher.open(folder, SearcherOptions.of(Language.english()));
  }

  private static void write(Path folder, Path articles) throws IOException {
    try (QuoteIndexer indexer = QuoteIndexer.open(folder, IndexerOptions.of(Language.english()));
        Stream<Article> read = ArticleReader.strict().read(articles)) {
      System.err.println(indexer.addAll(read, Runnable::run, report -> {}));
    }
  }

  private static String property(String name, String meaning) {
    String value = System.getProperty(name, "");
    if (value.isBlank()) {
      throw new IllegalArgumentException("-D" + name + " must name " + meaning);
    }
    return value;
  }
}
