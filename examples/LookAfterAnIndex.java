import dev.quoth.Article;
import dev.quoth.ArticleFact;
import dev.quoth.Filter;
import dev.quoth.IndexReport;
import dev.quoth.PassageKind;
import dev.quoth.QuoteQuery;
import dev.quoth.index.IndexStatistics;
import dev.quoth.index.IndexVerification;
import dev.quoth.index.IndexVerifier;
import dev.quoth.index.IndexerOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * How do I back up an index, verify it, reindex it, and delete from it for good?
 *
 * <p>A snapshot is a copy of the last commit that is made while others write. What was removed is
 * on the disk until it is purged.
 *
 * <pre>
 * written: 4 articles, 5 quotes
 * reindexed: 0 articles
 * removed: 1 article is left
 * purged: 0 documents are left to drop
 * the snapshot is sound: true, 4 articles
 * </pre>
 */
public final class LookAfterAnIndex {

  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("quoth");
    try {
      lookAfter(folder.resolve("index"), folder.resolve("backup"));
    } finally {
      delete(folder);
    }
  }

  private static void lookAfter(Path index, Path backup) throws IOException {
    try (QuoteIndexer indexer = QuoteIndexer.open(index, IndexerOptions.of(Language.english()))) {
      write(indexer);
      // @start region="snapshot"
      indexer.commit();
      indexer.snapshot(backup);
      // @end

      // @start region="reindex"
      IndexReport anew = indexer.reindex(Runnable::run, soFar -> {});
      System.out.println(
          "reindexed: " + anew.articles() + " articles"); // by this extractor already
      // @end
      delete(indexer);
    }

    // @start region="verify"
    IndexVerification found = IndexVerifier.verify(backup);
    found.problems().forEach(System.err::println);
    System.out.println(
        "the snapshot is sound: " + found.isSound() + ", " + found.articles() + " articles");
    // @end
  }

  private static void write(QuoteIndexer indexer) throws IOException {
    for (int i = 1; i <= 3; i++) {
      String text = "“The pier stays open " + i + ",” said Ivo Brandt.";
      indexer.add(Article.builder("note-" + i, text).source("Harbour Wire").build());
    }
    indexer.add(Article.builder("note-4", "“It leaks,” said Ann Lee. “Badly,” Lee said.").build());

    // @start region="statistics"
    IndexStatistics all = indexer.statistics();
    System.out.println("written: " + all.articles() + " articles, " + all.quotes() + " quotes");
    // @end
  }

  private static void delete(QuoteIndexer indexer) throws IOException {
    // @start region="remove"
    Filter wire = Filter.fact(ArticleFact.SOURCE, "Harbour Wire");
    indexer.remove(QuoteQuery.all().passages(PassageKind.PARAGRAPH).where(wire));
    System.out.println("removed: " + indexer.statistics().articles() + " article is left");
    // @end

    // @start region="purge"
    indexer.purge();
    System.out.println("purged: " + indexer.statistics().removed() + " documents are left to drop");
    // @end
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(LookAfterAnIndex::deleteOne);
    }
  }

  private static void deleteOne(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private LookAfterAnIndex() {}
}
