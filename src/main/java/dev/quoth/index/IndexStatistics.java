package dev.quoth.index;

import dev.quoth.PassageKind;
import dev.quoth.plan.SearchPlan;
import dev.quoth.schema.IndexSchema;
import dev.quoth.schema.LuceneQueries;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;

/**
 * Counts of an index, as it is with all that was added and removed so far.
 *
 * @param articles the number of articles, including those without a quote
 * @param quotes the number of quotes
 * @param paragraphs the number of paragraphs
 * @param removed the number of documents that were removed or replaced and are still on the disk; a
 *     merge drops them at some time, and {@link QuoteIndexer#purge} at once
 * @param bytes the size of the files, those of snapshots that are still open included
 */
public record IndexStatistics(
    long articles, long quotes, long paragraphs, long removed, long bytes) {

  static IndexStatistics of(DirectoryReader reader) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    long bytes = 0;
    for (String file : reader.directory().listAll()) {
      bytes += length(reader.directory(), file);
    }
    return new IndexStatistics(
        searcher.count(IndexSchema.articles()),
        searcher.count(LuceneQueries.of(SearchPlan.kind(PassageKind.QUOTE))),
        searcher.count(LuceneQueries.of(SearchPlan.kind(PassageKind.PARAGRAPH))),
        reader.numDeletedDocs(),
        bytes);
  }

  /** A merge may have deleted the file since it was listed. */
  private static long length(Directory directory, String file) throws IOException {
    try {
      return directory.fileLength(file);
    } catch (FileNotFoundException | NoSuchFileException e) {
      return 0;
    }
  }
}
