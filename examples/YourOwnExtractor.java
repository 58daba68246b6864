import dev.quoth.Article;
import dev.quoth.Attribution;
import dev.quoth.Mention;
import dev.quoth.Quote;
import dev.quoth.QuoteType;
import dev.quoth.Segment;
import dev.quoth.Segment.Wording;
import dev.quoth.Span;
import dev.quoth.Speaker;
import dev.quoth.extract.QuoteExtractor;
import java.util.ArrayList;
import java.util.List;

/**
 * How do I find quotes in a form of text that the library does not know?
 *
 * <p>An extractor is a function from an article to its quotes. This one reads transcripts, where
 * each line names who speaks: no quotation mark and no "said" is needed.
 *
 * <pre>
 * Olga Marsh: Who pays for the new pier?
 * Ivo Brandt: The harbour does, and it pays once.
 * </pre>
 */
public final class YourOwnExtractor {

  public static void main(String[] args) {
    String text =
        """
        Olga Marsh: Who pays for the new pier?
        Ivo Brandt: The harbour does, and it pays once.
        (Applause)
        """;
    Article article = Article.builder("hearing-7", text).title("Pier hearing").build();

    for (Quote quote : new TranscriptExtractor().extract(article)) {
      String speaker = quote.speaker().map(Speaker::name).orElse("somebody");
      System.out.println(speaker + ": " + quote.span().in(article.text()));
    }
  }

  static final class TranscriptExtractor implements QuoteExtractor {

    // @start region="extract"
    @Override
    public List<Quote> extract(Article article) {
      List<Quote> quotes = new ArrayList<>();
      List<Span> lines = article.paragraphs();
      for (int i = 0; i < lines.size(); i++) {
        Span line = lines.get(i);
        int colon = line.in(article.text()).indexOf(": ");
        if (colon > 0) {
          Span name = new Span(line.start(), line.start() + colon);
          Span words = new Span(name.end() + 2, line.end());
          quotes.add(quote(article, i, name, words));
        }
      }
      return quotes;
    }

    // @end

    private static Quote quote(Article article, int paragraph, Span name, Span words) {
      Mention mention = Mention.at(article.text(), name);
      Speaker speaker = Speaker.person(mention.text());
      return Quote.of(QuoteType.DIRECT, List.of(new Segment(words, Wording.VERBATIM)), paragraph)
          .attribution(Attribution.of(speaker, mention, "transcript", 1));
    }

    @Override
    public String version() {
      return "transcript-1";
    }
  }
}
