package dev.quoth.extract;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.quoth.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A folder of {@code index-fixtures/corpora}: articles, and what is said in them.
 *
 * @param folder where it lies
 * @param articles its articles in the order of {@code quotes.json}
 */
record GoldenCorpus(Path folder, List<CorpusArticle> articles) {

  private static final Path ROOT = Path.of("index-fixtures", "corpora");
  private static final String ENDING = ".txt";
  private static final Gson GSON =
      new GsonBuilder()
          .disableHtmlEscaping()
          .setFormattingStyle(FormattingStyle.COMPACT.withSpaceAfterSeparators(true))
          .create();

  static List<GoldenCorpus> all() throws IOException {
    List<GoldenCorpus> corpora = new ArrayList<>();
    try (Stream<Path> folders = Files.list(ROOT)) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        corpora.add(read(folder));
      }
    }
    return corpora;
  }

  static GoldenCorpus read(Path folder) throws IOException {
    JsonObject golden = json(folder.resolve("quotes.json"));
    JsonObject spurious = json(folder.resolve("spurious.json"));
    checkNames(folder, golden);
    List<CorpusArticle> articles = new ArrayList<>();
    for (Map.Entry<String, JsonElement> entry : golden.entrySet()) {
      String id = entry.getKey();
      Article article = ArticleFile.read(folder.resolve("articles").resolve(id + ENDING));
      List<GoldenQuote> quotes = each(entry.getValue(), e -> new GoldenQuote(e.getAsJsonObject()));
      JsonElement found = spurious.get(id);
      List<String> known = found == null ? List.of() : each(found, JsonElement::getAsString);
      articles.add(new CorpusArticle(article, quotes, known));
    }
    return new GoldenCorpus(folder, articles);
  }

  String name() {
    return folder.getFileName().toString();
  }

  private static <T> List<T> each(JsonElement array, Function<JsonElement, T> read) {
    return array.getAsJsonArray().asList().stream().map(read).toList();
  }

  private static JsonObject json(Path file) throws IOException {
    return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
  }

  private static void checkNames(Path folder, JsonObject golden) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder.resolve("articles"))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        names.add(name.substring(0, name.length() - ENDING.length()));
      }
    }
    if (!List.copyOf(names).equals(List.copyOf(golden.keySet()))) {
      throw new IllegalArgumentException(
          "quotes.json must have the articles " + names + " in this order, has " + golden.keySet());
    }
  }

  /** {@code quotes.json} as it should stand, one quote a line. */
  String quotesJson() {
    return lines(article -> article.golden().stream().map(GoldenQuote::line).toList(), true);
  }

  /** {@code spurious.json} as it should stand, without the articles that have nothing to list. */
  String spuriousJson() {
    return lines(CorpusArticle::spurious, false);
  }

  private String lines(Function<CorpusArticle, List<?>> entries, boolean empty) {
    List<String> printed = new ArrayList<>();
    for (CorpusArticle article : articles) {
      List<String> lines =
          entries.apply(article).stream().map(entry -> "    " + GSON.toJson(entry)).toList();
      String array = lines.isEmpty() ? "[]" : "[\n" + String.join(",\n", lines) + "\n  ]";
      if (empty || !lines.isEmpty()) {
        printed.add("  " + GSON.toJson(article.article().id()) + ": " + array);
      }
    }
    return printed.isEmpty() ? "{}\n" : "{\n" + String.join(",\n", printed) + "\n}\n";
  }

  void write() throws IOException {
    Files.writeString(folder.resolve("quotes.json"), quotesJson());
    Files.writeString(folder.resolve("spurious.json"), spuriousJson());
  }
}
