import dev.quoth.Article;
import dev.quoth.Quote;
import dev.quoth.Speaker;
import dev.quoth.extract.QuoteExtractor;
import dev.quoth.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How do I read a form of my own, such as the many articles in one text that a database exports?
 *
 * <p>Each begins with a line "1 of 2 DOCUMENTS", then outlet, day and title, and labels in capitals
 * around its text. An argument is a file; without one it reads an export of its own:
 *
 * <pre>
 * The Kelden Courier, 2026-03-02: Pier to stay open
 *   Ivo Brandt: The pier stays open,
 *   Ada Merrow: Late, but right,
 * Sound Post, 2026-02-11: Lighthouse sold
 *   Henrike Voss: I shall keep the lamp burning,
 * </pre>
 */
public final class SplitExport {

  private static final String EXPORT =
      String.join(
          "\n\n",
          List.of(
              "1 of 2 DOCUMENTS",
              "The Kelden Courier",
              "March 2, 2026 Monday, First Edition",
              "Pier to stay open",
              "BYLINE: Mara Lindqvist",
              "LENGTH: 14 words",
              "\"The pier stays open,\" said harbour master Ivo Brandt.",
              "\"Late, but right,\" said Ada Merrow.",
              "LOAD-DATE: March 3, 2026",
              "2 of 2 DOCUMENTS",
              "Sound Post",
              "February 11, 2026 Wednesday",
              "Lighthouse sold",
              "BYLINE: Ruth Amsel",
              "LENGTH: 12 words",
              "\"I shall keep the lamp burning,\" said Henrike Voss, who buys it.",
              "LANGUAGE: ENGLISH",
              "Copyright 2026 Sound Post Ltd"));

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

  public static void main(String[] args) throws IOException {
    QuoteExtractor extractor = QuoteExtractor.of(Language.english());
    for (Article article : split(args.length == 0 ? EXPORT : Files.readString(Path.of(args[0])))) {
      String day = article.ref().published().orElseThrow().toString().substring(0, 10);
      System.out.println(article.ref().source() + ", " + day + ": " + article.ref().title());
      for (Quote quote : extractor.extract(article)) {
        String speaker = quote.speaker().map(Speaker::name).orElse("somebody");
        System.out.println("  " + speaker + ": " + quote.span().in(article.text()));
      }
    }
  }

  private static List<Article> split(String export) {
    List<Article> articles = new ArrayList<>();
    for (String document : export.split("(?m)^\\s*\\d+ of \\d+ DOCUMENTS?\\s*$", -1)) {
      List<String> blocks = List.of(document.strip().split("\\s*\\R\\s*\\R\\s*", -1));
      if (blocks.size() > 1) {
        articles.add(article("export-" + (articles.size() + 1), blocks));
      }
    }
    return articles;
  }

  private static Article article(String id, List<String> blocks) {
    int labels = next(blocks, 0, true);
    int text = next(blocks, labels, false);
    int end = next(blocks, text, true);
    String[] day = blocks.get(1).split("\\s+", -1);
    Article.Builder article =
        Article.builder(id, String.join("\n\n", blocks.subList(text, end)))
            .source(blocks.getFirst())
            .publishedOn(LocalDate.parse(day[0] + " " + day[1] + " " + day[2], DAY))
            .title(blocks.get(labels - 1));
    for (String label : blocks.subList(labels, text)) {
      String[] nameAndValue = label.split(":\\s+", 2);
      if (nameAndValue[0].equals("BYLINE")) {
        article.author(nameAndValue[1]);
      } else {
        article.metadata(nameAndValue[0], nameAndValue[1]);
      }
    }
    return article.build();
  }

  private static int next(List<String> blocks, int from, boolean label) {
    int i = from;
    while (i < blocks.size() && blocks.get(i).matches("(?s)[A-Z-]+: .*") != label) {
      i++;
    }
    return i;
  }
}
