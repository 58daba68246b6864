import dev.quoth.Article;
import dev.quoth.ArticleRef;
import dev.quoth.Hit;
import dev.quoth.Hits;
import dev.quoth.IndexReport;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.Segment;
import dev.quoth.Span;
import dev.quoth.Speaker;
import dev.quoth.index.IndexerOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.io.ArticleReader;
import dev.quoth.language.Language;
import dev.quoth.parse.ParsedQuery;
import dev.quoth.parse.QueryParser;
import dev.quoth.search.QuoteSearcher;
import dev.quoth.search.SearcherOptions;
import dev.quoth.web.WebFormats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Who said what in these articles?
 *
 * <p>A program for daily use: it indexes files and folders of articles, and prints the quotes that
 * answer a question best, with the words that matched between stars. With {@code --index} the index
 * is kept, and the next question needs no articles. Without arguments it asks two questions of the
 * articles in {@code index-fixtures}, {@code --by Sorley --since 2026-03 --limit 2} and {@code
 * --about calculator}:
 *
 * <pre>
 * Quotes by Sorley since 2026-03 limit 2: 9
 *
 * 1. Anneke Sorley, Harbour minister
 *    “I have read that rumour three times,” “It has been false three times.”
 *    [Harbour Wire, 2026-03-03, Marren ferry strike enters ninth day]
 *
 * 2. Anneke Sorley, harbour minister
 *    “I promised I would be on the first boat,” “I did not promise to be awake.”
 *    [Quayside, 2026-03-18, First boat out: a deckhand’s diary]
 *
 * Quotes about calculator: 1
 *
 * 1. Bram O’Dowd, general secretary of the Ferry and Dock Workers’ Union
 *    “We came with a list and they came with a *calculator*,” “Nobody in that room asked how a deckhand pays rent.”
 *    [The Kelden Courier, 2026-03-02, Ferries idle for second week as talks collapse]
 * </pre>
 */
public final class WhoSaidWhat {

  private static final String USAGE =
      """
      usage: WhoSaidWhat [FILE|FOLDER ...] [options]
        FILE, FOLDER        articles: text, CSV, TSV, JSON, JSON Lines, web pages, RSS, Atom,
                            NewsML, NITF, WARC, each also as .gz
        --index FOLDER      where to keep the index; without articles, the one to ask
        --ask SEARCH        as in a search box: 'by:"Wang Yi" about taliban -xinhua'
        --OPERATOR VALUE    any operator of a search box: --by "Wang Yi" --about "fishing rights"
                            --since 2026-03 --source Quayside --sort newest --collapse words\
      """;

  private static final Path FIXTURES = Path.of("index-fixtures/corpora/harbour-en/articles");

  private final List<Path> articles = new ArrayList<>();
  private final StringJoiner question = new StringJoiner(" ");
  private final StringJoiner typed = new StringJoiner(" ");
  private Optional<Path> index = Optional.empty();

  public static void main(String... args) {
    if (args.length == 0) {
      main("--by", "Sorley", "--since", "2026-03", "--limit", "2");
      main("--about", "calculator");
      return;
    }
    try {
      WhoSaidWhat program = new WhoSaidWhat();
      program.read(List.of(args).iterator());
      program.run();
    } catch (IllegalArgumentException | IOException | UncheckedIOException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private void read(Iterator<String> args) {
    while (args.hasNext()) {
      String arg = args.next();
      if (!arg.startsWith("--")) {
        if (!Files.exists(Path.of(arg))) {
          throw new IllegalArgumentException("there is no file or folder " + arg);
        }
        articles.add(Path.of(arg));
      } else if (!args.hasNext()) {
        throw new IllegalArgumentException(arg + " needs a value after it\n" + USAGE);
      } else {
        option(arg.substring(2), args.next());
      }
    }
  }

  /** The options are operators of the search box: {@code --by Wang} is {@code by:"Wang"}. */
  private void option(String name, String value) {
    if (name.equals("index")) {
      index = Optional.of(Path.of(value));
    } else if (name.equals("ask")) {
      typed.add(value);
      question.add(value);
    } else {
      String part = name + ":\"" + value.replaceAll("[\"“”„‟«»]", " ") + "\"";
      QueryParser.parseStrict(part);
      typed.add(part);
      question.add(name + " " + value);
    }
  }

  private void run() throws IOException {
    if (articles.isEmpty() && index.isEmpty()) {
      articles.add(FIXTURES);
    }
    if (articles.isEmpty() && !Files.isDirectory(index.get())) {
      throw new IllegalArgumentException(
          "there are no articles, nor an index in " + index.get() + "\n" + USAGE);
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
    ArticleReader reader =
        ArticleReader.skipping(entry -> System.err.println("skipped " + entry))
            .with(WebFormats.all());
    try (QuoteIndexer indexer = QuoteIndexer.open(folder, IndexerOptions.of(Language.english()))) {
      long read = 0;
      for (Path path : articles) {
        try (Stream<Article> found = reader.read(path)) {
          IndexReport report = indexer.addAll(found, ForkJoinPool.commonPool(), soFar -> {});
          System.err.println(
              path + ": articles " + report.articles() + ", quotes " + report.quotes());
          report.failures().forEach(failure -> System.err.println("failed " + failure));
          read += report.articles() + report.failed();
        }
      }
      if (read == 0) {
        throw new IllegalArgumentException(
            "nothing was read of "
                + articles.stream().map(Path::toString).collect(Collectors.joining(", ")));
      }
    }
  }

  private void ask(Directory folder) throws IOException {
    ParsedQuery search = QueryParser.parse(typed.toString());
    search.parts().stream()
        .filter(part -> part.kind() == ParsedQuery.PartKind.IGNORED)
        .forEach(part -> System.err.println("left out " + part.text() + ": " + part.value()));
    QuoteQuery query = search.query().countUpTo(Integer.MAX_VALUE);
    try (QuoteSearcher searcher =
        QuoteSearcher.open(folder, SearcherOptions.of(Language.english()))) {
      Hits hits = searcher.search(query);
      System.out.println("Quotes " + question + ": " + hits.total() + "\n");
      hits.notices().forEach(notice -> System.out.println(notice + "\n"));
      int rank = 0;
      for (Hit hit : hits) {
        if (hit.passage() instanceof QuotePassage quote) {
          System.out.println(
              ++rank + ". " + quote.speaker().map(WhoSaidWhat::who).orElse("Somebody"));
          System.out.println("   " + said(quote, hit.highlights()));
          System.out.println("   [" + where(quote.article(), hit.appearances()) + "]\n");
        }
      }
    }
  }

  private static String who(Speaker speaker) {
    return printable(speaker.name(), speaker.role());
  }

  private static String said(QuotePassage quote, List<Span> matches) {
    StringJoiner said = new StringJoiner(" ");
    for (Segment segment : quote.quote().segments()) {
      StringBuilder words = new StringBuilder(quote.at(segment.span()));
      for (Span match : matches.reversed()) {
        if (segment.span().contains(match)) {
          words.insert(match.end() - segment.span().start(), '*');
          words.insert(match.start() - segment.span().start(), '*');
        }
      }
      said.add(segment.quoted() ? "“" + words + "”" : words);
    }
    return printable(said.toString());
  }

  private static String where(ArticleRef article, int appearances) {
    String day = article.published().map(at -> at.toString().substring(0, 10)).orElse("");
    String title = article.title().isEmpty() ? article.id() : article.title();
    String times = appearances > 1 ? "printed " + appearances + " times" : "";
    return printable(article.source(), day, title, times);
  }

  /** A terminal might obey the control characters of an article. */
  private static String printable(String... parts) {
    return Stream.of(parts)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "))
        .replaceAll("[\\s\\p{Cntrl}]+", " ");
  }
}
