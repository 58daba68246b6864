package dev.quoth.index;

import dev.quoth.schema.IndexPlace;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/**
 * Tells an index, or the place for a new one, from a folder with anything else. Lucene takes a
 * folder without a commit for an empty one, and deletes whatever is named as its own files are.
 */
final class IndexFolder {

  private static final int MAX_NAMED = 5;

  /** What Lucene's segments, and those of a few versions before, end in. */
  private static final Set<String> EXTENSIONS =
      Set.of(
          "si", "cfs", "cfe", "fnm", "fdt", "fdx", "fdm", "tim", "tip", "tmd", "doc", "pos", "pay",
          "psm", "nvd", "nvm", "dvd", "dvm", "dvp", "dvs", "tvd", "tvx", "tvm", "liv", "dii", "dim",
          "kdd", "kdi", "kdm", "vec", "vem", "vex", "veq", "vemf", "vemq", "tmp", "lock");

  private IndexFolder() {}

  /**
   * Checks a folder before anything is created in it.
   *
   * @throws IOException if it is a file, cannot be written to, or has a folder in it and no index
   */
  static void check(Path folder) throws IOException {
    IndexPlace.checkNoFile(folder);
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isWritable(folder)) {
      throw new IOException("the folder " + folder + " cannot be written to; change its rights");
    }
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> all = entries.toList();
      List<String> folders =
          all.stream().filter(Files::isDirectory).map(IndexFolder::name).sorted().toList();
      if (!folders.isEmpty()
          && all.stream().map(IndexFolder::name).noneMatch(IndexFolder::isCommit)) {
        throw foreign(folder.toString(), folders);
      }
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  /** Checks a directory, and tests whether it has an index. */
  static boolean hasIndex(Directory directory) throws IOException {
    String place = IndexPlace.of(directory);
    boolean index = false;
    List<String> segments = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String name : directory.listAll()) {
      if (isCommit(name)) {
        index = true;
      } else if (isSegment(name, directory)) {
        segments.add(name);
      } else if (name.equals(IndexWriter.WRITE_LOCK_NAME)) {
        checkLock(directory, place);
      } else if (!isHidden(name)) {
        others.add(name);
      }
    }
    if (index) {
      others.removeIf(name -> !isTaken(name)); // Lucene leaves them alone
    }
    if (!others.isEmpty()) {
      throw foreign(place, others);
    }
    if (!index && !segments.isEmpty()) {
      throw headless(place, segments);
    }
    return index;
  }

  /** Lucene's lock is an empty file. With another it would write, and refuse to commit. */
  private static void checkLock(Directory directory, String place) throws IOException {
    if (directory.fileLength(IndexWriter.WRITE_LOCK_NAME) != 0) {
      throw new IOException(
          "what is called "
              + IndexWriter.WRITE_LOCK_NAME
              + " in "
              + place
              + " is not a lock of Lucene's, which is an empty file; move it elsewhere");
    }
  }

  private static IOException headless(String place, List<String> segments) {
    return new FileNotFoundException(
        "the index in "
            + place
            + " has segments ("
            + named(segments)
            + ") but no file segments_N that lists them, perhaps because it was not copied whole;"
            + " copy it again, or empty the folder to start anew");
  }

  private static IOException foreign(String place, List<String> others) {
    return new IOException(
        "the folder "
            + place
            + " has what is no part of an index and might be lost ("
            + named(others)
            + "); give an empty folder, or one with an index alone");
  }

  private static String named(List<String> names) {
    String first = String.join(", ", names.subList(0, Math.min(MAX_NAMED, names.size())));
    return names.size() <= MAX_NAMED
        ? first
        : first + " and " + (names.size() - MAX_NAMED) + " more";
  }

  private static boolean isCommit(String name) {
    String prefix = IndexFileNames.SEGMENTS + "_";
    return name.startsWith(prefix)
        && name.length() > prefix.length()
        && name.substring(prefix.length()).chars().allMatch(IndexFolder::isDigit);
  }

  /** Generations and segments are numbered in base 36. */
  private static boolean isDigit(int c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
  }

  /** A segment's file is known by its ending, or by how it begins. */
  private static boolean isSegment(String name, Directory directory) throws IOException {
    if (!isTakenForSegment(name)) {
      return false;
    }
    if (EXTENSIONS.contains(IndexFileNames.getExtension(name))) {
      return true;
    }
    try (IndexInput input = directory.openInput(name, IOContext.READONCE)) {
      return input.length() >= Integer.BYTES && CodecUtil.readBEInt(input) == CodecUtil.CODEC_MAGIC;
    }
  }

  /** Lucene reads whatever begins so as a commit. */
  private static boolean isTaken(String name) {
    return isTakenForSegment(name) || name.startsWith(IndexFileNames.SEGMENTS);
  }

  private static boolean isTakenForSegment(String name) {
    return IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches();
  }

  /** A commit that was never finished, and what file managers leave. */
  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith(IndexFileNames.PENDING_SEGMENTS + "_");
  }
}
