import dev.quoth.Article;
import dev.quoth.Quote;
import dev.quoth.extract.QuoteExtractor;
import dev.quoth.io.ArticleReader;
import dev.quoth.io.QuotesJson;
import dev.quoth.io.SkippedArticle;
import dev.quoth.language.LanguageProfile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What are the quotes of these articles, as JSON lines?
 *
 * <p>Arguments are files or folders of articles, as plain text or JSON; {@code -} is the standard
 * input. Each article gives one line, in their order and as soon as it is read, so that other
 * programs can take it from there. Without arguments it reads an article of its own:
 *
 * <pre>{@code
 * {"id":"pier-7","quotes":[{"start":1,"end":21,"type":"direct","segments":[{"start":1,"end":21,"quoted":true}],"speaker":"Ivo Brandt","mention":"Ivo Brandt","mentionStart":28,"mentionEnd":38,"kind":"person","cue":{"text":"said","start":23,"end":27,"lemma":"say","kind":"statement"},"rule":"quote verb speaker","confidence":0.95}]}
 * }</pre>
 */
public final class ExtractQuotes {

  private static final String USAGE =
      """
      usage: ExtractQuotes FILE|FOLDER|- ...
        reads articles (.txt, .json, .jsonl, each also .gz; - is the standard input)
        writes one line of JSON for each\
      """;

  private final QuoteExtractor extractor = QuoteExtractor.of(LanguageProfile.english());
  private final Writer out;
  private long articles;
  private long quotes;
  private long skipped;

  private ExtractQuotes(Writer out) {
    this.out = out;
  }

  public static void main(String[] args) throws IOException {
    ExtractQuotes program =
        new ExtractQuotes(
            new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8)));
    if (args.length == 0) {
      program.write(Article.builder("pier-7", "“The pier stays open,” said Ivo Brandt.").build());
    } else if (understood(args)) {
      program.run(List.of(args));
    } else {
      System.err.println(USAGE);
      System.exit(2);
    }
  }

  private static boolean understood(String[] args) {
    for (String input : args) {
      if (!input.equals("-") && !Files.exists(Path.of(input))) {
        System.err.println(
            input.startsWith("-") ? "unknown option " + input : "there is no " + input);
        return false;
      }
    }
    return true;
  }

  private void run(List<String> inputs) {
    try {
      for (String input : inputs) {
        read(input);
      }
    } catch (IOException | UncheckedIOException e) {
      System.err.println("stopped after " + articles + " articles: " + e.getMessage());
      System.exit(1);
    }
    System.err.println(articles + " articles, " + quotes + " quotes, " + skipped + " skipped");
  }

  private void read(String input) throws IOException {
    ArticleReader reader = ArticleReader.skipping(this::report);
    try (Stream<Article> found =
        input.equals("-") ? reader.read(System.in, "stdin") : reader.read(Path.of(input))) {
      for (Iterator<Article> each = found.iterator(); each.hasNext(); ) {
        write(each.next());
      }
    }
  }

  private void report(SkippedArticle entry) {
    skipped++;
    System.err.println("skipped " + entry);
  }

  private void write(Article article) throws IOException {
    List<Quote> found = extractor.extract(article);
    QuotesJson.writeLine(article, found, out);
    out.flush();
    if (System.out.checkError()) {
      throw new IOException("nobody reads the output any more");
    }
    articles++;
    quotes += found.size();
  }
}
