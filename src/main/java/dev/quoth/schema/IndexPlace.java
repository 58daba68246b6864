package dev.quoth.schema;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** The folder of an index, as it is named to a caller and checked before it is opened. */
public final class IndexPlace {

  private IndexPlace() {}

  /**
   * Returns the place of an index, for a message.
   *
   * @param directory the index
   * @return its folder, where it has one
   */
  public static String of(Directory directory) {
    return directory instanceof FSDirectory folder
        ? folder.getDirectory().toString()
        : directory.toString();
  }

  /**
   * Checks that a path is a folder, or nothing yet.
   *
   * @param folder the path
   * @throws IOException if it is a file
   */
  public static void checkNoFile(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IOException(folder + " is a file; give the path of a folder");
    }
  }

  /**
   * Checks that a path is a folder that is there.
   *
   * @param folder the path
   * @throws FileNotFoundException if there is nothing
   * @throws IOException if it is a file
   */
  public static void checkFolder(Path folder) throws IOException {
    checkNoFile(folder);
    if (!Files.exists(folder)) {
      throw new FileNotFoundException(
          "there is no folder " + folder + "; write an index with a QuoteIndexer first");
    }
  }
}
