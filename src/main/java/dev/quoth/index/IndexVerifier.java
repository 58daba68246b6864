package dev.quoth.index;

import dev.quoth.IndexFormatException;
import dev.quoth.schema.BlockVerifier;
import dev.quoth.schema.IndexFormat;
import dev.quoth.schema.IndexPlace;
import dev.quoth.schema.LuceneRuntime;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NoLockFactory;

/**
 * Looks whether an index is as it was written. A disk or a copy that changes a few bits may go
 * unnoticed otherwise, and give wrong answers without an exception.
 *
 * {@snippet file="LookAfterAnIndex.java" region="verify"}
 */
public final class IndexVerifier {

  private final List<String> problems = new ArrayList<>();

  private IndexVerifier() {}

  /**
   * Verifies the last commit of an index: the checksum of each file and the structures within, by
   * Lucene's {@link CheckIndex}; then that each article is there once and whole, and can be read
   * back. That takes about as long as reading all files a few times. Nothing is changed.
   *
   * <p>A damaged index cannot be mended: put a {@linkplain QuoteIndexer#snapshot snapshot} in its
   * place, or index the articles anew.
   *
   * @param folder the folder of the index, which no indexer has open; that of one that is written
   *     is verified by a {@linkplain QuoteIndexer#snapshot snapshot}
   * @return what was found
   * @throws IllegalStateException if the Lucene that is found is not 10.6 or a later 10, or not
   *     whole
   * @throws FileNotFoundException if there is no index
   * @throws IndexFormatException if the index is of another format
   * @throws IOException if the folder cannot be read, or an indexer has it open
   */
  public static IndexVerification verify(Path folder) throws IOException {
    IndexPlace.checkFolder(folder);
    try (Directory directory = FSDirectory.open(folder)) {
      return verify(directory);
    }
  }

  /**
   * Verifies an index that is kept elsewhere than in a folder, as {@link #verify(Path)} does.
   *
   * @param directory the index, which no indexer has open
   * @return what was found
   * @throws IllegalStateException if the Lucene that is found is not 10.6 or a later 10, or not
   *     whole
   * @throws FileNotFoundException if there is no index
   * @throws IndexFormatException if the index is of another format
   * @throws IOException if the directory cannot be read, or an indexer has it open
   */
  public static IndexVerification verify(Directory directory) throws IOException {
    LuceneRuntime.check();
    IndexFormat.check(directory);
    return new IndexVerifier().all(directory);
  }

  private IndexVerification all(Directory directory) throws IOException {
    try (CheckIndex lucene = new CheckIndex(directory, lock(directory))) {
      lucene.setThreadCount(1);
      lucene.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_INTEGRITY_CHECKS);
      segments(lucene.checkIndex());
      return blocks(directory);
    } catch (LockObtainFailedException e) {
      throw new IOException(
          "the index in "
              + IndexPlace.of(directory)
              + " is open for writing: close its QuoteIndexer first, or verify a snapshot of it",
          e);
    }
  }

  /** Nobody can write where we cannot, so that no lock is needed there. */
  private static Lock lock(Directory directory) throws IOException {
    boolean readable =
        directory instanceof FSDirectory folder && !Files.isWritable(folder.getDirectory());
    return readable
        ? NoLockFactory.INSTANCE.obtainLock(directory, IndexWriter.WRITE_LOCK_NAME)
        : directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
  }

  private void segments(CheckIndex.Status status) {
    for (CheckIndex.Status.SegmentInfoStatus segment : status.segmentInfos) {
      if (segment.error != null) {
        add("segment " + segment.name + ": " + segment.error);
      }
    }
    if (!status.clean && problems.isEmpty()) {
      add("the list of segments: it does not fit its files");
    }
  }

  private IndexVerification blocks(Directory directory) {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      BlockVerifier blocks =
          new BlockVerifier(reader, (article, what) -> add("article \"" + article + "\" " + what));
      try {
        blocks.verify();
      } catch (IOException | RuntimeException e) {
        add("the list of articles: " + e);
      }
      return new IndexVerification(blocks.articles(), blocks.passages(), problems);
    } catch (IOException | RuntimeException e) {
      add("the index cannot be opened: " + e);
      return new IndexVerification(0, 0, problems);
    }
  }

  private void add(String problem) {
    if (problems.size() < IndexVerification.MAX_LISTED) {
      problems.add(problem);
    }
  }
}
