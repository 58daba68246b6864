import dev.quoth.Article;
import dev.quoth.IndexReport;
import dev.quoth.io.ArticleReader;
import dev.quoth.language.Language;
import dev.quoth.opensearch.HttpTransport;
import dev.quoth.opensearch.OpenSearchIndexer;
import dev.quoth.opensearch.OpenSearchOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/**
 * How do I feed an index of OpenSearch from Spark?
 *
 * <p>Each task takes files of articles, in any format that {@link ArticleReader} knows, and writes
 * them. A task that fails is run again, and one that is slow may run twice at a time: an article is
 * written whole each time, and ends as one.
 *
 * <p>Arguments: the address of a node, the index, the files (a folder or a pattern, on any file
 * system of Spark's), and into how many tasks they are split.
 */
public final class FeedFromSpark {

  public static void main(String[] args) throws IOException {
    Feed feed = new Feed(args[0], args[1]);
    try (SparkSession spark = SparkSession.builder().appName("feed " + args[1]).getOrCreate()) {
      JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
      long articles = 0;
      for (long written :
          context
              .binaryFiles(args[2], Integer.parseInt(args[3]))
              .mapPartitions(feed::add)
              .collect()) {
        articles += written;
      }
      feed.open().commit();
      System.out.println(articles + " articles were written");
    }
  }

  /**
   * What a task needs to know. It opens an indexer of its own, since a connection cannot be sent.
   */
  private record Feed(String node, String index) implements Serializable {

    OpenSearchIndexer open() throws IOException {
      HttpTransport cluster = HttpTransport.of(List.of(URI.create(node)));
      return OpenSearchIndexer.open(cluster, index, OpenSearchOptions.of(Language.english()));
    }

    /** Returns how many articles of each file were written; the log has those that were not. */
    Iterator<Long> add(Iterator<Tuple2<String, PortableDataStream>> files) throws IOException {
      ArticleReader reader =
          ArticleReader.skipping(problem -> System.err.println("skipped " + problem));
      List<Long> written = new ArrayList<>();
      OpenSearchIndexer indexer = open();
      while (files.hasNext()) {
        Tuple2<String, PortableDataStream> file = files.next();
        try (InputStream bytes = file._2().open();
            Stream<Article> articles = reader.read(bytes, file._1())) {
          IndexReport report = indexer.addAll(articles, Runnable::run, progress -> {});
          report.failures().forEach(failure -> System.err.println("not written: " + failure));
          written.add(report.articles());
        }
      }
      return written.iterator();
    }
  }
}
