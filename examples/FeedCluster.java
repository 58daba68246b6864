import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quoth.Article;
import dev.quoth.IndexReport;
import dev.quoth.io.ArticleReader;
import dev.quoth.language.Language;
import dev.quoth.opensearch.HttpTransport;
import dev.quoth.opensearch.OpenSearchIndexer;
import dev.quoth.opensearch.OpenSearchOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * How do I feed an index of a cluster from a pool of processes?
 *
 * <p>Each process takes one file after the other and writes its articles. Where one ends before its
 * file is done, another writes that file again, which does no harm: an article is written whole,
 * and ends as one. The same works with a pool on several machines, each with files of its own.
 *
 * <pre>
 * FeedCluster node index processes file-or-folder ...
 * FeedCluster http://127.0.0.1:9200 quotes-1 4 my/articles
 * </pre>
 */
public final class FeedCluster {

  private static final int ATTEMPTS = 3;

  private final String node;
  private final String index;
  private final ConcurrentLinkedQueue<Path> files;

  private FeedCluster(String node, String index, List<Path> files) {
    this.node = node;
    this.index = index;
    this.files = new ConcurrentLinkedQueue<>(files);
  }

  public static void main(String[] args) throws Exception {
    if (args.length == 2) {
      work(args[0], args[1]);
    } else if (args.length > 3) {
      List<Path> files = files(List.of(args).subList(3, args.length));
      new FeedCluster(args[0], args[1], files).feed(Integer.parseInt(args[2]));
    } else {
      System.out.println("FeedCluster node index processes file-or-folder ...");
      System.out.println("FeedCluster http://127.0.0.1:9200 quotes-1 4 my/articles");
    }
  }

  private static OpenSearchIndexer open(String node, String index) throws IOException {
    HttpTransport cluster = HttpTransport.of(List.of(URI.create(node)));
    return OpenSearchIndexer.open(cluster, index, OpenSearchOptions.of(Language.english()));
  }

  private static List<Path> files(List<String> arguments) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String argument : arguments) {
      try (Stream<Path> all = Files.walk(Path.of(argument))) {
        all.filter(Files::isRegularFile).sorted().forEach(files::add);
      }
    }
    return files;
  }

  /** Lets a thread watch over each process, and commits when all files are written. */
  private void feed(int processes) throws Exception {
    long articles = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(processes)) {
      List<Future<Long>> all = new ArrayList<>();
      for (int i = 0; i < processes; i++) {
        all.add(threads.submit(this::watch));
      }
      for (Future<Long> one : all) {
        articles += one.get();
      }
    } catch (ExecutionException e) {
      throw new IOException("not all files were written; feed them again", e.getCause());
    }
    open(node, index).commit();
    System.out.println(articles + " articles were written");
  }

  /** Hands files to a process, and starts another one where it ends too early. */
  private long watch() throws IOException, InterruptedException {
    long articles = 0;
    Path file = files.poll();
    for (int attempt = 1; file != null; attempt++) {
      Process process = start();
      try (PrintStream asked = new PrintStream(process.getOutputStream(), true, UTF_8);
          BufferedReader answers = process.inputReader(UTF_8)) {
        for (String answer; file != null; file = files.poll()) {
          asked.println(file);
          answer = answers.readLine();
          if (answer == null) {
            break;
          }
          articles += Long.parseLong(answer);
          attempt = 0;
        }
      }
      if (file != null && attempt == ATTEMPTS) {
        throw new IOException(file + " ended " + ATTEMPTS + " processes");
      }
      process.waitFor();
    }
    return articles;
  }

  private Process start() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    boolean compiled = ClassLoader.getSystemResource("FeedCluster.class") != null;
    String program = compiled ? "FeedCluster" : "examples/FeedCluster.java";
    return new ProcessBuilder(java, "-Xmx1g", "-cp", classes, program, node, index)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Writes the files named on standard input, and says of each how many articles it had. */
  private static void work(String node, String index) throws IOException {
    ArticleReader reader =
        ArticleReader.skipping(problem -> System.err.println("skipped " + problem));
    OpenSearchIndexer indexer = open(node, index);
    BufferedReader files = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    for (String file; (file = files.readLine()) != null; ) {
      try (Stream<Article> articles = reader.read(Path.of(file))) {
        IndexReport report = indexer.addAll(articles, Runnable::run, progress -> {});
        report.failures().forEach(failure -> System.err.println("not written: " + failure));
        System.out.println(report.articles());
      }
    }
  }
}
