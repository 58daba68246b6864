import dev.quoth.Article;
import dev.quoth.ArticleRef;
import dev.quoth.Quote;
import dev.quoth.Speaker;
import dev.quoth.extract.QuoteExtractor;
import dev.quoth.io.ArticleReader;
import dev.quoth.language.Language;
import dev.quoth.web.WebFormats;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How do I read web pages, feeds and crawls?
 *
 * <p>With {@code WebFormats}, which needs {@code org.jsoup:jsoup}, an {@code ArticleReader} reads
 * all of them as it reads text and JSON; nothing is fetched. Arguments are files, or folders of
 * them; without one it reads a crawl, a feed and a page of its own:
 *
 * <pre>
 * Old Quay News, 2026-01-15: Cafe fined
 *   Zoë Brandt: We turned it down at eleven,
 * Sound Post, 2026-02-11: Lighthouse sold
 *   Henrike Voss: I shall keep the lamp burning,
 * The Kelden Courier, 2026-03-02: Pier to stay open, says harbour master
 *   harbour master: The pier at Kelden will stay open through the winter
 *   Ivo Brandt: Nobody will be asked to leave before the ferries are back,
 *   Ada Merrow: the decision “late, but right
 * </pre>
 */
public final class ReadTheWeb {

  private static final Path OWN = Path.of("index-fixtures", "web");

  public static void main(String[] args) throws IOException {
    QuoteExtractor extractor = QuoteExtractor.of(Language.english());
    List<Path> paths = args.length == 0 ? List.of(OWN) : Stream.of(args).map(Path::of).toList();
    // @start region="reader"
    ArticleReader reader =
        ArticleReader.skipping(problem -> System.err.println("skipped " + problem))
            .with(WebFormats.all());
    // @end
    for (Path path : paths) {
      try (Stream<Article> articles = reader.read(path)) {
        articles.forEach(article -> print(article, extractor.extract(article)));
      }
    }
  }

  private static void print(Article article, List<Quote> quotes) {
    ArticleRef ref = article.ref();
    String day =
        ref.published().map(moment -> moment.toString().substring(0, 10)).orElse("undated");
    System.out.println(ref.source() + ", " + day + ": " + ref.title());
    for (Quote quote : quotes) {
      String speaker = quote.speaker().map(Speaker::name).orElse("somebody");
      System.out.println("  " + speaker + ": " + quote.span().in(article.text()));
    }
  }
}
