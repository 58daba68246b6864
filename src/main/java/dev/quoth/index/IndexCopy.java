package dev.quoth.index;

import dev.quoth.schema.IndexPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.SnapshotDeletionPolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.util.IOUtils;

/** Copies the last commit of an index into a folder, while writing goes on. */
final class IndexCopy {

  private IndexCopy() {}

  /** Copies a commit, whose files the policy keeps until all are copied. */
  static void write(SnapshotDeletionPolicy policy, Path folder) throws IOException {
    checkEmpty(folder);
    IndexCommit commit = policy.snapshot();
    try (Directory target = FSDirectory.open(folder)) {
      copy(commit, target);
    } catch (IOException e) {
      throw new IOException(
          "the index in "
              + IndexPlace.of(commit.getDirectory())
              + " could not be copied to "
              + folder
              + ", and what was copied is no whole index; the index itself is as it was",
          e);
    } finally {
      policy.release(commit);
    }
  }

  private static void checkEmpty(Path folder) throws IOException {
    IndexPlace.checkNoFile(folder);
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        if (files.findAny().isPresent()) {
          throw new IOException(
              "the folder "
                  + folder
                  + " is not empty; give an empty one, or the path of a new one");
        }
      }
    }
  }

  /** The file that lists all others comes last: a copy that broke off is never taken for whole. */
  private static void copy(IndexCommit commit, Directory target) throws IOException {
    List<String> files = new ArrayList<>(commit.getFileNames());
    files.remove(commit.getSegmentsFileName());
    copy(commit.getDirectory(), target, files);
    copy(commit.getDirectory(), target, List.of(commit.getSegmentsFileName()));
  }

  private static void copy(Directory source, Directory target, Collection<String> files)
      throws IOException {
    for (String file : files) {
      try {
        target.copyFrom(source, file, file, IOContext.READONCE);
      } catch (Throwable e) {
        IOUtils.deleteFilesIgnoringExceptions(target, file);
        throw e;
      }
    }
    target.sync(files);
    target.syncMetaData();
  }
}
