import dev.quoth.Article;
import dev.quoth.Quote;
import dev.quoth.Span;
import dev.quoth.Speaker;
import dev.quoth.extract.QuoteExtractor;
import dev.quoth.io.ArticleReader;
import dev.quoth.language.Language;
import dev.quoth.web.WebFormats;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How do I link to the place in a page where something is said?
 *
 * <p>By a text fragment, which most browsers follow: they open the page, go to the words and mark
 * them. A short quote is named whole, a long one by its first and last words; where the same words
 * occur more than once, the words before and after them tell which. Arguments are pages, feeds,
 * crawls or folders of them; without one it reads an article of its own:
 *
 * <pre>
 * Ivo Brandt: The pier stays open,
 *   https://courier.example/pier#:~:text=The%20pier%20stays%20open,-%2C%E2%80%9D%20said%20Ivo
 * Ada Merrow: Rock-solid, fair &amp; late,
 *   https://courier.example/pier#:~:text=Rock%2Dsolid%2C%20fair%20%26%20late
 * Mia Holt: We were promised a berth, and we have the letter, and when the ferries are back we shall be back as well,
 *   https://courier.example/pier#:~:text=We%20were%20promised%20a,be%20back%20as%20well
 * Tom Reeve: The pier stays open.
 *   https://courier.example/pier#:~:text=Reeve%20answered%3A%20%E2%80%9C-,The%20pier%20stays%20open
 * </pre>
 */
public final class LinkToQuote {

  private static final Article OWN =
      Article.builder(
              "pier",
              """
              “The pier stays open,” said Ivo Brandt.

              “Rock-solid, fair & late,” said Ada Merrow.

              “We were promised a berth, and we have the letter, and when the ferries are back we \
              shall be back as well,” said Mia Holt.

              Asked for how long, Tom Reeve answered: “The pier stays open.”
              """)
          .url("https://courier.example/pier")
          .build();

  /** A quote of no more words than this is named whole. */
  private static final int SHORT = 8;

  private static final int ENDS = 4;
  private static final int NEIGHBOURS = 3;

  public static void main(String[] args) throws IOException {
    QuoteExtractor extractor = QuoteExtractor.of(Language.english());
    if (args.length == 0) {
      print(OWN, extractor);
    }
    ArticleReader reader =
        ArticleReader.skipping(problem -> System.err.println("skipped " + problem))
            .with(WebFormats.all());
    for (String arg : args) {
      try (Stream<Article> articles = reader.read(Path.of(arg))) {
        articles
            .filter(article -> !article.ref().url().isEmpty())
            .forEach(article -> print(article, extractor));
      }
    }
  }

  private static void print(Article article, QuoteExtractor extractor) {
    for (Quote quote : extractor.extract(article)) {
      String speaker = quote.speaker().map(Speaker::name).orElse("somebody");
      System.out.println(speaker + ": " + quote.span().in(article.text()));
      System.out.println(
          "  "
              + article.ref().url()
              + "#:~:text="
              + fragment(article.text(), bare(article.text(), quote.span())));
    }
  }

  /** Leaves out the comma or full stop that a quote ends with. */
  private static Span bare(String text, Span quote) {
    int end = quote.end();
    while (end > quote.start() + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return new Span(quote.start(), end);
  }

  // @start region="fragment"
  /** Returns {@code [prefix-,]start[,end][,-suffix]}, as the draft of the WICG says. */
  private static String fragment(String text, Span quote) {
    List<String> words = List.of(quote.in(text).strip().split("\\s+", -1));
    boolean whole = words.size() <= SHORT && quote.in(text).strip().indexOf('\n') < 0;
    int ends = whole ? words.size() : Math.min(ENDS, words.size() / 2);
    String start = String.join(" ", words.subList(0, ends));
    String end = String.join(" ", words.subList(words.size() - ends, words.size()));
    String named = encoded(start) + (whole ? "" : "," + encoded(end));
    if (stands(text, start) == 1 && (whole || stands(quote.in(text), end) == 1)) {
      return named;
    }
    // Neighbours count only in the same paragraph.
    String before = text.substring(text.lastIndexOf('\n', quote.start()) + 1, quote.start());
    String after = text.substring(quote.end()).lines().findFirst().orElse("");
    List<String> prefix = words(before);
    List<String> suffix = words(after);
    String first =
        encoded(
            String.join(
                " ", prefix.subList(Math.max(0, prefix.size() - NEIGHBOURS), prefix.size())));
    String last = encoded(String.join(" ", suffix.subList(0, Math.min(NEIGHBOURS, suffix.size()))));
    return (first.isEmpty() ? "" : first + "-,") + named + (last.isEmpty() ? "" : ",-" + last);
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20").replace("-", "%2D");
  }

  // @end

  /** Returns the words of a neighbour; none if it is but a quotation mark. */
  private static List<String> words(String text) {
    return text.chars().anyMatch(Character::isLetter)
        ? List.of(text.strip().split("\\s+", -1))
        : List.of();
  }

  /** Counts how often words occur in a text, up to two. */
  private static int stands(String text, String words) {
    String lower = text.toLowerCase(Locale.ROOT);
    String sought = words.toLowerCase(Locale.ROOT);
    return lower.indexOf(sought) == lower.lastIndexOf(sought) ? 1 : 2;
  }
}
