import dev.quoth.Article;
import dev.quoth.ArticleFact;
import dev.quoth.ArticleRef;
import dev.quoth.Quote;
import dev.quoth.Speaker;
import dev.quoth.extract.QuoteExtractor;
import dev.quoth.io.ArticleReader;
import dev.quoth.io.FieldNames;
import dev.quoth.language.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * How do I read JSON that calls everything by names of its own?
 *
 * <p>The answers of the best-known news APIs, and what agencies send, need none of this. Here the
 * list of articles, their texts and titles are where nobody would look for them. The argument is a
 * file of that form; without one it reads two articles of its own:
 *
 * <pre>
 * k-1, The pier, Courier, 2026-03-02T08:15:00Z
 *   Ivo Brandt: The pier stays open,
 * k-2, The ferry, Courier, 2026-03-03T00:00:00Z
 *   Mia Holt: We sail at six,
 * </pre>
 */
public final class OwnJson {

  private static final String OWN =
      """
      {"export": {"count": 2, "sheets": [
        {"key": "k-1", "written": "2026-03-02T08:15:00Z", "papers": ["Courier", "Post"],
         "parts": [{"kind": "head", "words": "The pier"},
                   {"kind": "body", "words": "“The pier stays open,” said Ivo Brandt."}]},
        {"key": "k-2", "written": "March 3, 2026", "papers": ["Courier"],
         "parts": [{"kind": "head", "words": "The ferry"},
                   {"kind": "body", "words": "“We sail at six,” said Mia Holt."}]}]}}
      """;

  public static void main(String[] args) throws IOException {
    // @start region="names"
    FieldNames names =
        FieldNames.STANDARD
            .articles("export.sheets")
            .id("key")
            .text("parts[kind=body].words")
            .title("parts[kind=head].words")
            .published("written")
            .fact(ArticleFact.SOURCE, "papers[0]");
    ArticleReader reader = ArticleReader.skipping(System.err::println).naming(names);
    // @end
    QuoteExtractor extractor = QuoteExtractor.of(Language.english());
    InputStream file =
        args.length > 0
            ? Files.newInputStream(Path.of(args[0]))
            : new ByteArrayInputStream(OWN.getBytes(StandardCharsets.UTF_8));
    try (Stream<Article> articles = reader.read(file, "own.json")) {
      for (Iterator<Article> each = articles.iterator(); each.hasNext(); ) {
        print(each.next(), extractor);
      }
    }
  }

  private static void print(Article article, QuoteExtractor extractor) {
    ArticleRef ref = article.ref();
    System.out.println(
        String.join(", ", ref.id(), ref.title(), ref.source())
            + ref.published().map(moment -> ", " + moment).orElse(""));
    for (Quote quote : extractor.extract(article)) {
      String speaker = quote.speaker().map(Speaker::name).orElse("somebody");
      System.out.println("  " + speaker + ": " + quote.span().in(article.text()));
    }
  }
}
