package dev.quoth.search;

import dev.quoth.answer.SearchLimit;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/**
 * Lucene's searchers for one question over one snapshot.
 *
 * @param all reads what is shown, and takes any time
 * @param hits finds hits; it ends with those it has when the question must end
 * @param counts does everything else; it throws what {@link SearchLimit#checkUnchecked} does when
 *     the question must end, or ends with a part
 */
record LimitedSearchers(IndexSearcher all, IndexSearcher hits, IndexSearcher counts) {

  /** Returns the searchers of a question. */
  static LimitedSearchers of(IndexSearcher searcher, SearchLimit limit) {
    if (limit.isNone()) {
      return new LimitedSearchers(searcher, searcher, searcher);
    }
    IndexReader reader = searcher.getIndexReader();
    return new LimitedSearchers(
        searcher, copy(searcher, reader, limit), copy(searcher, exitable(reader, limit), limit));
  }

  private static IndexSearcher copy(IndexSearcher searcher, IndexReader reader, SearchLimit limit) {
    IndexSearcher copy = new IndexSearcher(reader);
    copy.setSimilarity(searcher.getSimilarity());
    copy.setQueryCache(searcher.getQueryCache());
    copy.setQueryCachingPolicy(searcher.getQueryCachingPolicy());
    copy.setTimeout(limit::exceeded);
    return copy;
  }

  /** Lucene asks while it walks through terms and values; a throw here keeps our own words. */
  private static IndexReader exitable(IndexReader reader, SearchLimit limit) {
    if (!(reader instanceof DirectoryReader directory)) {
      return reader;
    }
    try {
      return ExitableDirectoryReader.wrap(
          directory,
          () -> {
            limit.checkUnchecked();
            return false;
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
