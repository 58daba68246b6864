import dev.quoth.Article;
import dev.quoth.Attribution;
import dev.quoth.Quote;
import dev.quoth.Segment;
import dev.quoth.Span;
import dev.quoth.Speaker;
import dev.quoth.extract.QuoteExtractor;
import dev.quoth.io.ArticleReader;
import dev.quoth.io.InputProblem;
import dev.quoth.io.QuotesJson;
import dev.quoth.language.Language;
import dev.quoth.web.WebFormats;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What are the quotes of these articles, as JSON lines?
 *
 * <p>Arguments are files or folders of articles: plain text, tables, JSON, web pages, feeds, agency
 * items, crawls; {@code -} is the standard input. Each article gives one line, in their order and
 * as soon as it is read, so that other programs can take it from there. If nothing at all is read,
 * the exit status is 1. Without arguments it reads an article of its own:
 *
 * <pre>{@code
 * {"id":"pier-7","quotes":[{"start":1,"end":21,"words":"The pier stays open,","type":"direct","form":"statement","segments":[{"start":1,"end":21,"quoted":true}],"speaker":"Ivo Brandt","mention":"Ivo Brandt","mentionStart":28,"mentionEnd":38,"kind":"person","cue":{"text":"said","start":23,"end":27,"lemma":"say","kind":"statement"},"mood":"asserted","rule":"quote verb speaker","confidence":0.96}]}
 * }</pre>
 */
public final class ExtractQuotes {

  private static final String USAGE =
      """
      usage: ExtractQuotes [--explain] FILE|FOLDER|- ...
        reads articles (text, CSV, TSV, JSON, JSON Lines, web pages, RSS, Atom, NewsML, NITF, WARC,
        each also as .gz; - is the standard input)
        writes one line of JSON for each; with --explain the text for a person to read,
        with [quotes], <cues> and {speakers} marked and the reasons below\
      """;

  private final QuoteExtractor extractor = QuoteExtractor.of(Language.english());
  private final Writer out;
  private boolean explains;
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
      program.explains = args[0].equals("--explain");
      program.run(List.of(args).subList(program.explains ? 1 : 0, args.length));
    } else {
      System.err.println(USAGE);
      System.exit(2);
    }
  }

  /** Ends the program with one line and an error, and leaves a program that calls it running. */
  private static final class NothingReadException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NothingReadException(String message) {
      super(message, null, false, false);
    }
  }

  private static boolean understood(String[] args) {
    for (String input : args) {
      boolean option = input.equals("--explain") && input.equals(args[0]) && args.length > 1;
      if (!option && !input.equals("-") && !Files.exists(Path.of(input))) {
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
    String outcome = articles + " articles, " + quotes + " quotes, " + skipped + " skipped";
    if (articles == 0) {
      throw new NothingReadException(
          "nothing was read of " + String.join(", ", inputs) + ": " + outcome);
    }
    System.err.println(outcome);
  }

  private void read(String input) throws IOException {
    ArticleReader reader = ArticleReader.skipping(this::report).with(WebFormats.all());
    try (Stream<Article> found =
        input.equals("-") ? reader.read(System.in, "stdin") : reader.read(Path.of(input))) {
      for (Iterator<Article> each = found.iterator(); each.hasNext(); ) {
        write(each.next());
      }
    }
  }

  private void report(InputProblem problem) {
    skipped += problem.loss() == InputProblem.Loss.ARTICLE ? 1 : 0;
    System.err.println("skipped " + problem);
  }

  private void write(Article article) throws IOException {
    List<Quote> found = extractor.extract(article);
    if (explains) {
      out.write(new Explanation(article, found).toString());
    } else {
      QuotesJson.writeLine(article, found, out);
    }
    out.flush();
    if (System.out.checkError()) {
      throw new IOException("nobody reads the output any more");
    }
    articles++;
    quotes += found.size();
  }

  /** The text with its quotes, cues and speakers marked, and why each was taken for one. */
  private static final class Explanation {
    private static final boolean COLOUR = terminal();
    private final Article article;
    private final List<Quote> quotes;
    private final TreeMap<Integer, StringBuilder> marks = new TreeMap<>();

    Explanation(Article article, List<Quote> quotes) {
      this.article = article;
      this.quotes = quotes;
    }

    /** Colours are for people: the shell knows whether one is looking. */
    private static boolean terminal() {
      try {
        return new ProcessBuilder("test", "-t", "1").inheritIO().start().waitFor() == 0;
      } catch (IOException | InterruptedException e) {
        return false;
      }
    }

    private void mark(Span span, String open, String close, String colour) {
      marks
          .computeIfAbsent(span.start(), at -> new StringBuilder())
          .append(COLOUR ? colour : "")
          .append(open);
      marks
          .computeIfAbsent(span.end(), at -> new StringBuilder())
          .insert(0, close + (COLOUR ? "\u001b[0m" : ""));
    }

    private void mark(int number, Quote quote) {
      for (Segment segment : quote.segments()) {
        mark(
            segment.span(),
            "[" + number + " ",
            "]",
            segment.quoted() ? "\u001b[32m" : "\u001b[36m");
      }
      quote.attribution().ifPresent(said -> mark(said.mention().span(), "{", "}", "\u001b[33m"));
      quote
          .attribution()
          .flatMap(Attribution::cue)
          .ifPresent(cue -> mark(cue.span(), "<", ">", "\u001b[35m"));
    }

    private static String reason(int number, Quote quote) {
      String type = number + " " + quote.type().name().toLowerCase(Locale.ROOT) + ": ";
      return quote
          .attribution()
          .map(said -> type + described(said))
          .orElse(type + "nobody can tell who said it");
    }

    private static String described(Attribution said) {
      String speaker = said.speaker().map(Speaker::name).orElse("nobody known");
      String role = said.speaker().map(Speaker::role).orElse("");
      String printed = role.isEmpty() ? "" : " (" + role + ")";
      String cue = said.cue().map(c -> ", cue " + c.lemma() + " " + c.kind()).orElse("");
      String to = said.addressee().map(a -> ", to " + a.text()).orElse("");
      String via = said.via().map(v -> ", via " + v.text()).orElse("");
      String sure = String.format(Locale.ROOT, ", sure %.2f", said.confidence());
      return speaker + printed + cue + to + via + ", rule: " + said.rule() + sure;
    }

    @Override
    public String toString() {
      List<String> reasons = new ArrayList<>();
      for (Quote quote : quotes) {
        int number = reasons.size() + 1;
        mark(number, quote);
        reasons.add(reason(number, quote));
      }
      StringBuilder marked = new StringBuilder("== " + article.id() + "\n\n");
      int from = 0;
      for (Map.Entry<Integer, StringBuilder> mark : marks.entrySet()) {
        marked.append(article.text(), from, mark.getKey()).append(mark.getValue());
        from = mark.getKey();
      }
      marked.append(article.text(), from, article.text().length()).append("\n\n");
      return marked + String.join("\n", reasons) + "\n\n";
    }
  }
}
