import dev.quoth.Article;
import dev.quoth.ArticleRef;
import dev.quoth.Dimension;
import dev.quoth.Facet;
import dev.quoth.Hit;
import dev.quoth.Hits;
import dev.quoth.Passage;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.SignificantTerms;
import dev.quoth.Timeline;
import dev.quoth.ValueCount;
import dev.quoth.index.IndexReport;
import dev.quoth.index.IndexerOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.io.ArticleReader;
import dev.quoth.io.HitsCsv;
import dev.quoth.io.HitsJson;
import dev.quoth.io.HitsText;
import dev.quoth.language.Language;
import dev.quoth.parse.ParsedQuery;
import dev.quoth.parse.QueryParser;
import dev.quoth.search.QuoteSearcher;
import dev.quoth.search.SearcherOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Who said what in these articles?
 *
 * <p>A program for daily use: it indexes files and folders of articles, asks by speaker, topic,
 * date and source or as one types into a search box, and prints the best quotes with the words that
 * matched between stars, or as JSON or CSV. It counts speakers and sources, draws when the quotes
 * were printed, and tells what they are about. With {@code --index} the index is kept, and the next
 * question needs no articles. Without arguments it asks two questions of the articles in {@code
 * index-fixtures}, {@code --by Sorley --since 2026-03 --limit 2} and {@code --about calculator}:
 *
 * <pre>
 * Quotes by Sorley, since 2026-03: 7, the best of them:
 *
 * 1. Anneke Sorley, harbour minister
 *    “Not this year,”
 *    [Quayside, 2026-03-18, First boat out: a deckhand’s diary]
 *
 * 2. Anneke Sorley, Harbour minister
 *    “I have read that rumour three times,” “It has been false three times.”
 *    [Harbour Wire, 2026-03-03, Marren ferry strike enters ninth day]
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
        --ask SEARCH     as in a search box: 'by:"Wang Yi" about taliban -xinhua since:2021-08'
        --by NAME        who said it: "Wang Yi" or "wang"; given again: or that one
        --about WORDS    what about: "fishing rights"
        --since DAY      articles of this day or later: 2026-03-01; or of a month, or a year
        --until DAY      articles of this day or earlier
        --source NAME    articles of this outlet; given again: or that one
        --sort ORDER     relevance, newest or oldest
        --collapse       the same words once, and where else they are printed
        --limit NUMBER   how many quotes to print, 10 if not given
        --facets WHAT    how many quotes by speaker, role, source, section, author and so on
        --timeline UNIT  how many quotes each day, week, month or year
        --topics         the words that set the quotes apart from all others
        --format FORM    text, json or csv
        --index FOLDER   where to keep the index; without articles, the one to ask\
      """;

  private final List<Path> articles = new ArrayList<>();
  private final List<String> question = new ArrayList<>();
  private final List<Dimension> facets = new ArrayList<>();
  private String typed = "";
  private Optional<Timeline.Unit> timeline = Optional.empty();
  private boolean topics;
  private String format = "text";
  private Optional<Path> index = Optional.empty();
  private long told;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  public static void main(String... args) {
    if (args.length == 0) {
      main("--by", "Sorley", "--since", "2026-03", "--limit", "2");
      main("--about", "calculator");
      return;
    }
    try {
      WhoSaidWhat program = new WhoSaidWhat();
      program.understand(List.of(args).iterator());
      program.run();
    } catch (IllegalArgumentException | IOException | UncheckedIOException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private void understand(Iterator<String> args) {
    while (args.hasNext()) {
      String arg = args.next();
      if (!arg.startsWith("--")) {
        articles.add(Path.of(arg));
      } else if (!USAGE.contains("\n  " + arg + " ")) {
        throw new IllegalArgumentException(arg + " is not an option\n" + USAGE);
      } else if (arg.equals("--collapse")) {
        typed = "collapse:words " + typed;
      } else if (arg.equals("--topics")) {
        topics = true;
      } else if (!args.hasNext()) {
        throw new IllegalArgumentException(arg + " needs a value behind it");
      } else {
        option(arg, args.next());
      }
    }
    if (!format.equals("text") && (!facets.isEmpty() || timeline.isPresent() || topics)) {
      throw new IllegalArgumentException("facets, timeline and topics have no form but text");
    }
  }

  private void option(String name, String value) {
    switch (name) {
      case "--ask" -> {
        typed += " " + value;
        question.add(value);
      }
      case "--facets" -> facets.add(Dimension.of(value));
      case "--timeline" -> timeline = Optional.of(one(Timeline.Unit.values(), name, value));
      case "--format" -> format = one(new String[] {"text", "json", "csv"}, name, value);
      case "--index" -> index = Optional.of(Path.of(value));
      default -> operator(name.substring(2), value);
    }
  }

  /** The other options are operators of the search box: {@code --by Wang} is {@code by:"Wang"}. */
  private void operator(String name, String value) {
    String part = name + ":\"" + value.replaceAll("[\"“”„‟«»]", " ") + "\"";
    if (QueryParser.parse(part).parts().getFirst().role() == ParsedQuery.Role.IGNORED) {
      throw new IllegalArgumentException("--" + name + " cannot be \"" + value + "\"");
    }
    typed = part + " " + typed;
    if (!name.equals("limit") && !name.equals("sort")) {
      question.add(name + " " + value);
    }
  }

  private static <T> T one(T[] values, String name, String value) {
    return Stream.of(values)
        .filter(one -> one.toString().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                name + " must be one of " + Arrays.toString(values) + ", but is " + value));
  }

  private void run() throws IOException {
    if (articles.isEmpty() && index.isEmpty()) {
      articles.add(FIXTURES);
    }
    for (Path path : articles) {
      if (!Files.exists(path)) {
        throw new IllegalArgumentException("there is no file or folder " + path);
      }
    }
    if (articles.isEmpty() && !Files.isDirectory(index.get())) {
      throw new IllegalArgumentException("no articles are given, nor is there an index to ask");
    }
    try (Directory folder =
        index.isPresent() ? FSDirectory.open(index.get()) : new ByteBuffersDirectory()) {
      if (!articles.isEmpty()) {
        write(folder);
      }
      ask(folder);
    }
  }

  private void write(Directory folder) throws IOException {
    ArticleReader reader = ArticleReader.skipping(entry -> System.err.println("skipped " + entry));
    try (QuoteIndexer indexer = QuoteIndexer.open(folder, IndexerOptions.of(Language.english()));
        ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      for (Path path : articles) {
        told = 0;
        try (Stream<Article> found = reader.read(path)) {
          IndexReport report = indexer.addAll(found, threads, this::progress);
          System.err.println(
              path + ": articles " + report.articles() + ", quotes " + report.quotes());
          report.failures().forEach(failure -> System.err.println("failed " + failure));
        }
      }
    }
  }

  private void progress(IndexReport report) {
    if (report.articles() >= told + 500) {
      told = report.articles();
      System.err.println("  articles " + told + " so far");
    }
  }

  private void ask(Directory folder) throws IOException {
    try (QuoteSearcher searcher =
        QuoteSearcher.open(folder, SearcherOptions.of(Language.english()))) {
      ParsedQuery search = QueryParser.parse(typed);
      for (ParsedQuery.Part part : search.parts()) {
        if (part.role() == ParsedQuery.Role.IGNORED) {
          System.err.println("left out \"" + part.text() + "\": " + part.value());
        }
      }
      QuoteQuery query = search.query().countUpTo(Integer.MAX_VALUE);
      print(searcher, query);
      printWhole(searcher, query, Math.max(10, query.limit()));
    }
  }

  private void print(QuoteSearcher searcher, QuoteQuery query) throws IOException {
    Hits hits = searcher.search(query);
    switch (format) {
      case "json" -> {
        HitsJson.write(hits, out);
        out.println();
      }
      case "csv" -> HitsCsv.write(hits, out);
      default -> {
        String asked = question.isEmpty() ? "of all" : String.join(", ", question);
        String shown = hits.hits().size() < hits.total().count() ? ", the best of them:" : "";
        out.println("Quotes " + asked + ": " + hits.total() + shown + "\n");
        int rank = 0;
        for (Hit hit : hits) {
          HitsText.writeHit(++rank, hit, out);
          if (hit.appearances() > 1 && hit.passage() instanceof QuotePassage quote) {
            printOthers(quote.article(), searcher.appearances(quote));
          }
          out.println();
        }
      }
    }
  }

  private void printOthers(ArticleRef shown, List<Passage> places) throws IOException {
    Set<ArticleRef> others = new LinkedHashSet<>(places.stream().map(Passage::article).toList());
    others.remove(shown);
    for (ArticleRef other : others) {
      HitsText.writeArticle(other, out.append("   also in "));
    }
  }

  private void printWhole(QuoteSearcher searcher, QuoteQuery query, int listed) throws IOException {
    for (Dimension dimension : facets) {
      Facet facet = searcher.facets(query, listed, dimension).by(dimension);
      String name = dimension.key();
      out.println("By " + name + ", " + facet.distinctValues() + ":");
      for (ValueCount count : facet) {
        out.println("  " + count.passages() + " " + count.value());
      }
    }
    if (timeline.isPresent()) {
      Timeline times = searcher.timeline(query, timeline.get(), ZoneOffset.UTC);
      long most = times.buckets().stream().mapToLong(Timeline.Bucket::passages).max().orElse(1);
      for (Timeline.Bucket bucket : times) {
        String bar = "#".repeat((int) Math.ceilDiv(bucket.passages() * 60, most));
        out.println(bucket.start() + " " + bar + (bar.isEmpty() ? "" : " ") + bucket.passages());
      }
      out.print(times.undated() > 0 ? "without a date " + times.undated() + "\n" : "");
    }
    if (topics) {
      SignificantTerms found = searcher.significantTerms(query, listed);
      out.print(found.terms().isEmpty() ? "about nothing that sets them apart\n" : "");
      for (SignificantTerms.Term topic : found) {
        out.println("about " + topic.words() + ": " + topic.passages());
      }
    }
  }
}
