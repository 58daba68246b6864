import dev.quoth.Article;
import dev.quoth.ArticleRef;
import dev.quoth.Hit;
import dev.quoth.Hits;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.Segment;
import dev.quoth.Span;
import dev.quoth.Speaker;
import dev.quoth.index.IndexReport;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.io.ArticleReader;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Who said what in these articles?
 *
 * <p>A program for daily use: it indexes files and folders of articles, asks by speaker, topic,
 * date and source, and prints the best quotes with the words that matched between stars. With
 * {@code --index} the index is kept, and the next question needs no articles. Without arguments it
 * asks two questions of the articles in {@code index-fixtures}:
 *
 * <pre>
 * Quotes by Sorley: 10, the best of them:
 *
 * 1. Anneke Sorley, harbour minister
 *    “Not this year,”
 *    [Quayside, 2026-03-18, First boat out: a deckhand’s diary]
 *
 * 2. Anneke Sorley, Harbour minister
 *    “If we take the spawners now, there is nothing to argue about in five years,”
 *    [The Northern Lamp, 2026-02-10, Skippers walk out of quota talks]
 *
 * Quotes about calculator: 1
 *
 * 1. Bram O’Dowd, general secretary of the Ferry and Dock Workers’ Union
 *    “We came with a list and they came with a *calculator*,” “Nobody in that room asked how a
 *    deckhand pays rent.”
 *    [The Kelden Courier, 2026-03-02, Ferries idle for second week as talks collapse]
 * </pre>
 */
public final class WhoSaidWhat {

  private static final Path FIXTURES = Path.of("index-fixtures/corpora/harbour-en/articles");

  private static final String USAGE =
      """
      usage: WhoSaidWhat [FILE|FOLDER ...] [options]
        FILE, FOLDER     articles: .txt, .json, .jsonl, each also .gz
        --by NAME        who said it: "Wang Yi" or "wang"; given again: or that one
        --about WORDS    what about: "fishing rights"
        --since DAY      articles of this day or later: 2026-03-01
        --until DAY      articles of this day or earlier
        --source NAME    articles of this outlet; given again: or that one
        --limit NUMBER   how many quotes to print, 10 if not given
        --index FOLDER   where to keep the index; without articles, the one to ask\
      """;

  private final List<Path> articles = new ArrayList<>();
  private final List<String> question = new ArrayList<>();
  private QuoteQuery query = QuoteQuery.all();
  private Optional<Path> index = Optional.empty();
  private long told;

  public static void main(String[] args) {
    try {
      WhoSaidWhat program = new WhoSaidWhat();
      program.understand(List.of(args).iterator());
      program.run();
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.println(USAGE);
      System.exit(2);
    } catch (IOException | UncheckedIOException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private void understand(Iterator<String> args) {
    while (args.hasNext()) {
      String arg = args.next();
      if (arg.startsWith("--")) {
        option(arg, args);
      } else {
        articles.add(existing(arg));
      }
    }
  }

  private void option(String name, Iterator<String> args) {
    if (!USAGE.contains("\n  " + name + " ")) {
      throw new IllegalArgumentException(name + " is not an option");
    }
    if (!args.hasNext()) {
      throw new IllegalArgumentException(name + " needs a value behind it");
    }
    String value = args.next();
    try {
      understand(name, value);
    } catch (DateTimeParseException | NumberFormatException e) {
      throw new IllegalArgumentException(name + " cannot be \"" + value + "\"", e);
    }
    if (!name.equals("--index") && !name.equals("--limit")) {
      question.add(name.substring(2) + " " + value);
    }
  }

  private void understand(String name, String value) {
    switch (name) {
      case "--by" -> query = query.speaker(value);
      case "--about" -> query = query.about(value);
      case "--since" -> query = query.since(LocalDate.parse(value));
      case "--until" -> query = query.until(LocalDate.parse(value));
      case "--source" -> query = query.from(value);
      case "--limit" -> query = query.limit(Integer.parseInt(value));
      case "--index" -> index = Optional.of(Path.of(value));
      default -> throw new AssertionError(name);
    }
  }

  private static Path existing(String name) {
    Path path = Path.of(name);
    if (!Files.exists(path)) {
      throw new IllegalArgumentException("there is no file or folder " + name);
    }
    return path;
  }

  private void run() throws IOException {
    if (articles.isEmpty() && index.isEmpty()) {
      articles.add(existing(FIXTURES.toString()));
    }
    if (articles.isEmpty() && !Files.isDirectory(index.get())) {
      throw new IllegalArgumentException("no articles are given, nor is there an index to ask");
    }
    Path folder = index.isPresent() ? index.get() : Files.createTempDirectory("quoth-");
    try {
      if (!articles.isEmpty()) {
        write(folder);
      }
      ask(folder);
    } finally {
      if (index.isEmpty()) {
        delete(folder);
      }
    }
  }

  private void write(Path folder) throws IOException {
    ArticleReader reader = ArticleReader.skipping(entry -> System.err.println("skipped " + entry));
    try (QuoteIndexer indexer = QuoteIndexer.open(folder);
        ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      for (Path path : articles) {
        told = 0;
        try (Stream<Article> found = reader.read(path)) {
          IndexReport report = indexer.addAll(found, threads, this::progress);
          System.err.println(path + ": " + line(report));
          for (IndexReport.Failure failure : report.failures()) {
            System.err.println("failed " + failure.articleId() + ": " + failure.cause());
          }
        }
      }
    }
  }

  /** Tells how far indexing is, each time that 500 more articles are done. */
  private void progress(IndexReport report) {
    if (report.articles() >= told + 500) {
      told = report.articles();
      System.err.println("  " + line(report) + " so far");
    }
  }

  private static String line(IndexReport report) {
    return "articles " + report.articles() + ", quotes " + report.quotes();
  }

  private void ask(Path folder) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (QuoteSearcher searcher = QuoteSearcher.open(folder)) {
      if (index.isEmpty() && question.isEmpty() && articles.equals(List.of(FIXTURES))) {
        print("by Sorley", searcher.search(QuoteQuery.by("Sorley").limit(2)), out);
        print("about calculator", searcher.search(QuoteQuery.all().about("calculator")), out);
      } else {
        print(
            question.isEmpty() ? "of all" : String.join(", ", question),
            searcher.search(query),
            out);
      }
    }
  }

  private static void print(String question, Hits hits, PrintStream out) {
    String shown = hits.list().size() < hits.total().count() ? ", the best of them:" : "";
    out.println("Quotes " + question + ": " + hits.total() + shown);
    int rank = 0;
    for (Hit hit : hits) {
      if (hit.passage() instanceof QuotePassage quote) {
        out.println();
        List<Span> words = new ArrayList<>(hit.highlights());
        quote.quote().attribution().ifPresent(by -> words.remove(by.mention().span()));
        print(++rank, quote, words, out);
      }
    }
    out.println();
  }

  private static void print(int rank, QuotePassage quote, List<Span> marked, PrintStream out) {
    out.println(rank + ". " + quote.speaker().map(WhoSaidWhat::name).orElse("Somebody"));
    String words = words(quote, marked);
    wrap(words, out);
    if (!marked.isEmpty() && words.indexOf('*') < 0) {
      wrap("(near it: " + near(quote, marked.getFirst()) + ")", out);
    }
    ArticleRef article = quote.article();
    List<String> facts = new ArrayList<>();
    facts.add(article.source());
    article.published().ifPresent(at -> facts.add(LocalDate.ofInstant(at, ZoneOffset.UTC) + ""));
    facts.add(article.title().isEmpty() ? article.id() : article.title());
    facts.removeIf(String::isEmpty);
    out.println("   [" + String.join(", ", facts) + "]");
  }

  private static String name(Speaker speaker) {
    return speaker.role().isEmpty() ? speaker.name() : speaker.name() + ", " + speaker.role();
  }

  /** Joins the segments of a quote, the speaker's own words in marks, the matched ones in stars. */
  private static String words(QuotePassage quote, List<Span> marked) {
    StringBuilder words = new StringBuilder();
    for (Segment segment : quote.quote().segments()) {
      String text = starred(quote.at(segment.span()), segment.span().start(), marked);
      words.append(words.isEmpty() ? "" : " ").append(segment.quoted() ? "“" + text + "”" : text);
    }
    return words.toString();
  }

  private static String starred(String text, int offset, List<Span> marked) {
    StringBuilder starred = new StringBuilder(text);
    for (Span word : marked.reversed()) {
      if (word.start() >= offset && word.end() <= offset + text.length()) {
        starred.insert(word.end() - offset, '*').insert(word.start() - offset, '*');
      }
    }
    return starred.toString();
  }

  /** Shows a matched word that stands around the quote, with its neighbours. */
  private static String near(QuotePassage quote, Span word) {
    Span all = quote.contextSpan();
    int from = Math.max(all.start(), word.start() - 40);
    int to = Math.min(all.end(), word.end() + 40);
    String text = starred(quote.at(new Span(from, to)), from, List.of(word));
    int first = from == all.start() ? 0 : text.indexOf(' ') + 1;
    int last = to == all.end() ? text.length() : text.lastIndexOf(' ');
    return "… " + text.substring(first, Math.max(first, last)) + " …";
  }

  private static void wrap(String text, PrintStream out) {
    StringBuilder line = new StringBuilder("  ");
    for (String word : text.split("\\s+", -1)) {
      if (line.length() + word.length() > 95) {
        out.println(line);
        line.setLength(2);
      }
      line.append(' ').append(word);
    }
    out.println(line);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
