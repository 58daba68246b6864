package dev.quoth.io;

import dev.quoth.Article;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The article files of a folder and the folders in it, in the order of their names. */
final class FolderInput implements ArticleInput {

  private static final String PARTS = "_files";
  private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml");

  private final Path folder;
  private final ReadingOptions options;
  private Optional<Iterator<FoundFile>> files = Optional.empty();
  private Optional<ArticleInput> open = Optional.empty();

  /** A file, and its path from the folder with slashes between the names. */
  private record FoundFile(String name, Path file) {}

  FolderInput(Path folder, ReadingOptions options) {
    this.folder = folder;
    this.options = options;
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
  private ArticleInput open(FoundFile entry) throws ArticleFormatException {
    try {
      return FileInput.open(entry.file(), entry.name(), options);
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
    walk.all();
    walk.entries.sort(Comparator.comparing(FoundFile::name));
    return walk.entries;
  }

  /**
   * Collects the article files, each once, and what cannot be looked into, to be reported in its
   * turn. What is really in the folder comes before what links lead to, and these are followed in
   * the order of their names; so each folder is entered once, however many links lead to it.
   */
  private final class Walk {
    private final List<FoundFile> entries = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final NavigableMap<String, Path> links = new TreeMap<>();

    void all() throws IOException {
      Files.walkFileTree(folder.toRealPath(), new Tree(folder.toRealPath(), folder));
      while (!links.isEmpty()) {
        follow(links.pollFirstEntry().getValue());
      }
    }

    private void follow(Path link) throws IOException {
      Path real;
      try {
        real = link.toRealPath();
      } catch (IOException e) { // it leads nowhere, or to itself
        found(link, link);
        return;
      }
      if (Files.isDirectory(real)) {
        Files.walkFileTree(real, new Tree(real, link));
      } else if (Files.isRegularFile(real)) {
        found(link, real);
      }
    }

    private void found(Path file, Path real) {
      if (PlainForm.isArticleFile(file.toString()) && seen.add(real)) {
        add(file);
      }
    }

    private void add(Path file) {
      entries.add(new FoundFile(name(file), file));
    }

    private String name(Path file) {
      String separator = file.getFileSystem().getSeparator();
      return folder.relativize(file).toString().replace(separator, "/");
    }

    /** What is really in a folder, under the name by which it was found. */
    private final class Tree extends SimpleFileVisitor<Path> {
      private final Path root;
      private final Path named;

      Tree(Path root, Path named) {
        this.root = root;
        this.named = named;
      }

      private Path named(Path path) {
        return named.resolve(root.relativize(path));
      }

      @Override
      public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes facts) {
        boolean leftOut = hidden(path) || isPartOfPage(path);
        return (leftOut && !path.equals(root)) || !seen.add(path)
            ? FileVisitResult.SKIP_SUBTREE
            : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path path, BasicFileAttributes facts) {
        if (facts.isSymbolicLink() && !hidden(path)) {
          links.put(name(named(path)), named(path));
        } else if (facts.isRegularFile() && !hidden(path)) {
          found(named(path), path);
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path path, IOException e) {
        add(named(path));
        return FileVisitResult.CONTINUE;
      }

      /**
       * A browser that saves NAME.html puts the pictures and frames of the page into NAME_files.
       */
      private static boolean isPartOfPage(Path path) {
        String name = path.toString();
        String page = name.substring(0, Math.max(name.length() - PARTS.length(), 0));
        return name.endsWith(PARTS)
            && PAGES.stream().anyMatch(end -> Files.exists(path.resolveSibling(page + end)));
      }

      private static boolean hidden(Path path) {
        Path last = path.getFileName();
        return last != null && last.toString().startsWith(".");
      }
    }
  }
}
