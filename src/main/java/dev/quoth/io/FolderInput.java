package dev.quoth.io;

import dev.quoth.Article;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The article files of a folder and the folders in it, in the order of their names. */
final class FolderInput implements ArticleInput {

  private final Path folder;
  private Optional<Iterator<Map.Entry<String, Path>>> files = Optional.empty();
  private Optional<ArticleInput> open = Optional.empty();

  FolderInput(Path folder) {
    this.folder = folder;
  }

  @Override
  public Optional<Article> next() throws IOException {
    if (files.isEmpty()) {
      files = Optional.of(filesByName().entrySet().iterator());
    }
    while (open.isPresent() || files.get().hasNext()) {
      if (open.isEmpty()) {
        Map.Entry<String, Path> file = files.get().next();
        open = Optional.of(open(file.getValue(), file.getKey()));
      }
      Optional<Article> article = open.get().next();
      if (article.isPresent()) {
        return article;
      }
      close();
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    if (open.isPresent()) {
      ArticleInput done = open.get();
      open = Optional.empty();
      done.close();
    }
  }

  /** A file that cannot be opened is bad input here: the others may be good. */
  private static ArticleInput open(Path file, String name) throws ArticleFormatException {
    try {
      return FileInput.open(file, name);
    } catch (IOException e) {
      ArticleFormatException report =
          new ArticleFormatException(file.toString(), 1, 1, "can't be opened: " + e);
      report.initCause(e);
      throw report;
    }
  }

  /** Maps the path from the folder, in the one order that is the same on every system. */
  private Map<String, Path> filesByName() throws IOException {
    Map<String, Path> byName = new TreeMap<>();
    Files.walkFileTree(
        folder,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes facts) {
            return hidden(path) && !path.equals(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes facts) {
            if (!hidden(path) && !facts.isOther() && FileInput.isArticleFile(path.toString())) {
              byName.put(name(path), path);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException e) {
            // What a looping link leads to is read where it really stands.
            if (!(e instanceof FileSystemLoopException)) {
              byName.put(name(path), path);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return byName;
  }

  private String name(Path path) {
    return folder.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private static boolean hidden(Path path) {
    Path last = path.getFileName();
    return last != null && last.toString().startsWith(".");
  }
}
