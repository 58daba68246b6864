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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The article files of a folder and the folders in it, in the order of their names. */
final class FolderInput implements ArticleInput {

  private final Path folder;
  private Optional<Iterator<FoundFile>> files = Optional.empty();
  private Optional<ArticleInput> open = Optional.empty();

  /** A file, and its path from the folder with slashes between the names. */
  private record FoundFile(String name, Path file) {}

  FolderInput(Path folder) {
    this.folder = folder;
  }

  @Override
  public Optional<Article> next() throws IOException {
    if (files.isEmpty()) {
      files = Optional.of(entries().iterator());
    }
    while (open.isPresent() || files.get().hasNext()) {
      if (open.isEmpty()) {
        open = Optional.of(open(files.get().next()));
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
  private static ArticleInput open(FoundFile entry) throws ArticleFormatException {
    try {
      return FileInput.open(entry.file(), entry.name());
    } catch (IOException e) {
      ArticleFormatException report =
          new ArticleFormatException(entry.file().toString(), 1, 1, "can't be opened: " + e);
      report.initCause(e);
      throw report;
    }
  }

  /** Lists the files in the one order that is the same on every system. */
  private List<FoundFile> entries() throws IOException {
    Walk walk = new Walk();
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    walk.entries.sort(Comparator.comparing(FoundFile::name));
    return walk.entries;
  }

  /** Collects the article files, and what cannot be looked into, to be reported in its turn. */
  private final class Walk extends SimpleFileVisitor<Path> {
    private final List<FoundFile> entries = new ArrayList<>();

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes facts) {
      return hidden(path) && !path.equals(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes facts) {
      if (!hidden(path) && !facts.isOther() && ArticleFormat.isArticleFile(path.toString())) {
        add(path);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) {
      // What a looping link leads to is read where it really is.
      if (!(e instanceof FileSystemLoopException)) {
        add(path);
      }
      return FileVisitResult.CONTINUE;
    }

    private void add(Path file) {
      String separator = file.getFileSystem().getSeparator();
      entries.add(new FoundFile(folder.relativize(file).toString().replace(separator, "/"), file));
    }

    private boolean hidden(Path path) {
      Path last = path.getFileName();
      return last != null && last.toString().startsWith(".");
    }
  }
}
