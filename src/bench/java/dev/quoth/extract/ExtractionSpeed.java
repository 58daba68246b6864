package dev.quoth.extract;

import dev.quoth.Article;
import dev.quoth.io.ArticleReader;
import dev.quoth.language.Language;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Prints how many megabytes of text a second the extractor reads, on one thread, beside two rivals
 * that do the least that anybody does with a text: Lucene's tokenizer, and the JDK's sentences. All
 * articles are in memory before. The first pass over them is cold: nothing is compiled, and the
 * lexicon is not read yet. In the passes after it the three alternate, article by article, so that
 * all meet the same machine.
 */
public final class ExtractionSpeed {

  private static final int ROUNDS = Integer.getInteger("quoth.bench.rounds", 15);
  private static final double MEGABYTE = 1e6;

  private final List<Article> articles;
  private final List<Reader> readers =
      List.of(
          new Quotes(QuoteExtractor.of(Language.english())),
          new Words(new StandardTokenizer()),
          new SentenceBreaks());
  private final double megabytes;
  private long sink;

  private ExtractionSpeed(List<Article> articles) {
    this.articles = articles;
    megabytes =
        articles.stream()
                .mapToLong(article -> article.text().getBytes(StandardCharsets.UTF_8).length)
                .sum()
            / MEGABYTE;
  }

  /**
   * Measures.
   *
   * @param args none; {@code -Dquoth.bench.articles=} names a file or folder of articles, {@code
   *     -Dquoth.bench.rounds=} how often they are read
   */
  public static void main(String[] args) throws IOException {
    Path path = Path.of(System.getProperty("quoth.bench.articles", "index-fixtures/corpora"));
    try (Stream<Article> read = ArticleReader.strict().read(path)) {
      new ExtractionSpeed(read.toList()).run();
    }
  }

  private void run() throws IOException {
    print("%d articles, %.1f MB of text%nMB a second", articles.size(), megabytes);
    print("%-10s %s", "cold", row(pass()));
    long[][] passes = new long[ROUNDS][];
    for (int round = 0; round < ROUNDS; round++) {
      passes[round] = pass();
    }
    print("%-10s %s", "warm p50", row(at(passes, 0.5)));
    print("%-10s %s%n%d", "warm p99", row(at(passes, 0.99)), sink);
  }

  /** Reads all articles once with each reader; returns the nanoseconds of each. */
  private long[] pass() throws IOException {
    long[] nanoseconds = new long[readers.size()];
    for (int i = 0; i < articles.size(); i++) {
      for (int turn = 0; turn < readers.size(); turn++) {
        int reader = (i + turn) % readers.size();
        long start = System.nanoTime();
        sink += readers.get(reader).read(articles.get(i));
        nanoseconds[reader] += System.nanoTime() - start;
      }
    }
    return nanoseconds;
  }

  private long[] at(long[][] passes, double share) {
    long[] nanoseconds = new long[readers.size()];
    for (int reader = 0; reader < nanoseconds.length; reader++) {
      int column = reader;
      long[] sorted = Arrays.stream(passes).mapToLong(pass -> pass[column]).sorted().toArray();
      nanoseconds[reader] = sorted[(int) (sorted.length * share)];
    }
    return nanoseconds;
  }

  private String row(long[] nanoseconds) {
    double[] speed = Arrays.stream(nanoseconds).mapToDouble(n -> megabytes * 1e9 / n).toArray();
    return String.format(
        Locale.ROOT,
        "quotes %6.1f   words %6.1f (ratio of times %5.2f)   sentences %6.1f (%5.2f)",
        speed[0],
        speed[1],
        speed[1] / speed[0],
        speed[2],
        speed[2] / speed[0]);
  }

  private static void print(String form, Object... values) {
    System.out.println(String.format(Locale.ROOT, form, values));
  }

  /** Reads an article, and returns how much it found. */
  private interface Reader {
    long read(Article article) throws IOException;
  }

  private record Quotes(QuoteExtractor extractor) implements Reader {
    @Override
    public long read(Article article) {
      return extractor.extract(article).size();
    }
  }

  private record Words(StandardTokenizer tokenizer) implements Reader {
    @Override
    public long read(Article article) throws IOException {
      long words = 0;
      tokenizer.setReader(new StringReader(article.text()));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        words++;
      }
      tokenizer.end();
      tokenizer.close();
      return words;
    }
  }

  private static final class SentenceBreaks implements Reader {
    private final BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);

    @Override
    public long read(Article article) {
      long found = 0;
      sentences.setText(article.text());
      while (sentences.next() != BreakIterator.DONE) {
        found++;
      }
      return found;
    }
  }
}
