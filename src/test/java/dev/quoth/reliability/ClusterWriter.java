package dev.quoth.reliability;

import dev.quoth.Article;
import dev.quoth.IndexReport;
import dev.quoth.language.Language;
import dev.quoth.opensearch.HttpTransport;
import dev.quoth.opensearch.OpenSearchIndexer;
import dev.quoth.opensearch.OpenSearchOptions;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A process that adds and removes the same few articles of a cluster without end, and says on
 * standard output what it begins and what was acknowledged, with the generation where it has one.
 */
final class ClusterWriter {

  static final OpenSearchOptions OPTIONS = OpenSearchOptions.of(Language.english());

  /** How many articles there are, all written by each process. */
  static final int ARTICLES = 8;

  static final String BEGIN = "begin";
  static final String END = "end";

  private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

  private final OpenSearchIndexer indexer;
  private final SplittableRandom random;
  private int version;

  private ClusterWriter(OpenSearchIndexer indexer, SplittableRandom random, int version) {
    this.indexer = indexer;
    this.random = random;
    this.version = version;
  }

  /** Takes the address of a node, an index, a seed and the first version. */
  public static void main(String[] arguments) throws Exception {
    HttpTransport transport = HttpTransport.of(List.of(URI.create(arguments[0])));
    ClusterWriter writer =
        new ClusterWriter(
            OpenSearchIndexer.open(transport, arguments[1], OPTIONS),
            new SplittableRandom(Long.parseLong(arguments[2])),
            Integer.parseInt(arguments[3]));
    while (true) {
      writer.next();
    }
  }

  /** Each version has its number in the title and in each passage, and another number of these. */
  static Article article(String id, int version) {
    String paragraph = "\"The ferry of version " + version + " is late,\" said Mara Lind.\n\n";
    return Article.builder(id, paragraph.repeat(paragraphs(version)))
        .title("Ferry " + version)
        .build();
  }

  static int paragraphs(int version) {
    return 1 + version % 5;
  }

  private void next() throws IOException {
    String id = "a" + random.nextInt(ARTICLES);
    switch (random.nextInt(8)) {
      case 0 -> {
        say(BEGIN, id, ++version);
        say(END, id, version, indexer.remove(id));
      }
      case 1, 2 -> addSeveral();
      default -> {
        say(BEGIN, id, ++version);
        say(END, id, version, indexer.add(article(id, version)));
      }
    }
  }

  private void addSeveral() throws IOException {
    List<Article> articles = new ArrayList<>();
    for (int i = random.nextInt(ARTICLES); i < ARTICLES; i++) {
      say(BEGIN, "a" + i, ++version);
      articles.add(article("a" + i, version));
    }
    IndexReport report = indexer.addAll(articles.stream(), Runnable::run, soFar -> {});
    if (report.failed() > 0) {
      throw new IOException("not added: " + report.failures());
    }
    for (Article article : articles) {
      int written = version - articles.size() + 1 + articles.indexOf(article);
      say(END, article.id(), written, 0);
    }
  }

  private static void say(Object... words) throws IOException {
    StringBuilder line = new StringBuilder();
    for (Object word : words) {
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    OUT.write(line.append('\n').toString().getBytes(StandardCharsets.US_ASCII));
  }
}
