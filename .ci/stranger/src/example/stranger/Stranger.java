package example.stranger;

import dev.quoth.language.Language;
import dev.quoth.index.IndexerOptions;
import dev.quoth.search.SearcherOptions;
import dev.quoth.Article;
import dev.quoth.Hit;
import dev.quoth.Hits;
import dev.quoth.ParagraphPassage;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.io.ArticleReader;
import dev.quoth.io.InputProblem;
import dev.quoth.web.WebFormats;
import dev.quoth.search.QuoteSearcher;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.codecs.Codec;

/** Puts an article on disk, asks for its quote, and fails loudly when the jar does not serve it. */
public final class Stranger {

  private static final String TEXT = "“The pier stays open,” said Ivo Brandt.";

  public static void main(String[] args) throws IOException {
    String way = args[0];
    check("dev.quoth is a module", !way.equals("class-path") && !way.equals("shaded"), isModule(QuoteSearcher.class));
    check("an earlier codec is there", true, Codec.availableCodecs().contains("Lucene103"));
    check("an optional dependency is there", way.equals("web"), isThere("org/jsoup/Jsoup.class"));
    check("reads a web page", way.equals("web"), readsWebPages());

    Path folder = Files.createTempDirectory("stranger");
    try (QuoteIndexer indexer = QuoteIndexer.open(folder, IndexerOptions.of(Language.english()))) {
      indexer.add(Article.builder("pier", TEXT).title("Pier to stay open").build());
      indexer.commit();
    }
    try (QuoteSearcher searcher = QuoteSearcher.open(folder, SearcherOptions.of(Language.english()))) {
      Hits hits = searcher.search(QuoteQuery.by("Brandt").about("pier").limit(5));
      List<String> answers = hits.hits().stream().map(Stranger::answer).toList();
      check("answers", List.of("Ivo Brandt: The pier stays open,"), answers);
      System.out.println(way + ": " + answers.getFirst());
    }
  }

  private static boolean isThere(String file) {
    return ClassLoader.getSystemResource(file) != null;
  }

  /** Without the parser a page is named, not read. */
  private static boolean readsWebPages() {
    List<InputProblem> problems = new ArrayList<>();
    ArticleReader reader = ArticleReader.skipping(problems::add);
    if (isThere("org/jsoup/Jsoup.class")) {
      reader = reader.with(WebFormats.all());
    }
    byte[] page = ("<html lang=en><p>" + TEXT).getBytes(StandardCharsets.UTF_8);
    try (Stream<Article> articles = reader.read(new ByteArrayInputStream(page), "pier.html")) {
      boolean read = articles.map(Article::text).toList().equals(List.of(TEXT));
      return read && problems.isEmpty();
    }
  }

  private static boolean isModule(Class<?> type) {
    return type.getModule().isNamed();
  }

  private static String answer(Hit hit) {
    return switch (hit.passage()) {
      case QuotePassage quote -> quote.speaker().orElseThrow().name() + ": " + quote.text();
      case ParagraphPassage paragraph -> paragraph.text();
    };
  }

  private static void check(String what, Object expected, Object found) {
    if (!expected.equals(found)) {
      throw new AssertionError(what + ": expected " + expected + ", found " + found);
    }
  }
}
