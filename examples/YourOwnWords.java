import dev.quoth.Article;
import dev.quoth.ContentForm;
import dev.quoth.CueClass;
import dev.quoth.CueMood;
import dev.quoth.Quote;
import dev.quoth.Speaker;
import dev.quoth.extract.ExtractorOptions;
import dev.quoth.extract.QuoteExtractor;
import dev.quoth.language.Language;
import java.util.List;
import java.util.Locale;

/**
 * How do I teach the extractor words of my own, and get only the quotes that I want?
 *
 * <p>The articles have a verb, a title and a heading that no list of English has, and the
 * application wants neither topics nor what was not said. With options the version of the extractor
 * changes, so that an index can tell whose quotes it has.
 *
 * <pre>
 * Standard:
 *   topic by Ana Ruiz: the crew
 * With options:
 *   statement by Ana Ruiz: the pier is safe
 * The same version: false
 * </pre>
 */
public final class YourOwnWords {

  public static void main(String[] args) {
    Article article =
        Article.builder("pier-7", "Ana Ruiz praised the crew. She skeeted that the pier is safe.")
            .build();

    // @start region="options"
    ExtractorOptions options =
        ExtractorOptions.STANDARD
            .forms(ContentForm.STATEMENT, ContentForm.REQUEST)
            .moods(CueMood.ASSERTED)
            .minConfidence(0.5)
            .cues(CueClass.WRITING, "skeet")
            .titles("provost")
            .outlets("Courier")
            .stopNames("Story Highlights");
    // @end

    // @start region="extract"
    QuoteExtractor standard = QuoteExtractor.of(Language.english());
    QuoteExtractor extractor = QuoteExtractor.of(Language.english(), options);
    List<Quote> quotes = extractor.extract(article);
    // @end

    System.out.println("Standard:");
    print(article, standard.extract(article));
    System.out.println("With options:");
    print(article, quotes);
    System.out.println("The same version: " + extractor.version().equals(standard.version()));
  }

  private static void print(Article article, List<Quote> quotes) {
    for (Quote quote : quotes) {
      String form = quote.form().name().toLowerCase(Locale.ROOT);
      String speaker = quote.speaker().map(Speaker::name).orElse("somebody");
      System.out.println("  " + form + " by " + speaker + ": " + quote.span().in(article.text()));
    }
  }
}
