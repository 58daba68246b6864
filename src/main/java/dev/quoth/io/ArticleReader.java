package dev.quoth.io;

import dev.quoth.Article;
import dev.quoth.ArticleBounds;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads articles from text files, tables, JSON files, what other {@linkplain #with formats} read,
 * folders of these, and streams of bytes.
 *
 * <pre>{@code
 * try (Stream<Article> articles = ArticleReader.strict().read(Path.of("news.jsonl.gz"))) {
 *   articles.forEach(article -> …);
 * }
 * }</pre>
 *
 * <p>Articles are read when the stream asks for them, and none is kept: a file may be larger than
 * memory, and an article has {@linkplain #withBounds bounds}. An article is read whole or not at
 * all. Bytes are UTF-8 unless they begin as UTF-16 or UTF-32 does or the reader is {@linkplain
 * #withFallbackCharset told}, and plain or gzip, which is recognized by the bytes themselves. The
 * description of the package defines the formats.
 *
 * <p><b>Bad input.</b> A {@linkplain #strict() strict} reader stops at the first entry that is no
 * article: the stream throws an {@link UncheckedIOException} whose cause is an {@link
 * ArticleFormatException} with file, line, column and reason; or at the first date that is none. A
 * {@linkplain #skipping skipping} one reports the entry and continues after it: in JSON at the next
 * element of an array, or the next line that begins with a brace and is indented no deeper; in a
 * table at the next record; in a folder with the next file. Where the syntax of an array is broken,
 * where gzip data break off, and in a bad text file, nothing more of that file can be read, and the
 * report says so. Trouble of the disk or the network is no bad input and is always thrown, but a
 * file in a folder that cannot be opened is.
 *
 * <p>A reader is immutable, and safe for use by several threads if the consumer that it reports to
 * is. A stream belongs to one thread at a time and holds an open file until it is closed.
 */
public final class ArticleReader {

  private final ReadingOptions options;

  private ArticleReader(ReadingOptions options) {
    this.options = options;
  }

  /**
   * Creates a reader that stops at the first entry that is no article.
   *
   * @return the reader
   */
  public static ArticleReader strict() {
    return new ArticleReader(
        ReadingOptions.standard((loss, e) -> {
          throw new UncheckedIOException(e.getMessage(), e);
        }));
  }

  /**
   * Creates a reader that leaves out what it cannot read.
   *
   * @param report told of each article or fact that is left out, in the thread that reads; what it
   *     throws ends the reading
   * @return the reader
   */
  public static ArticleReader skipping(Consumer<? super InputProblem> report) {
    Objects.requireNonNull(report, "report");
    return new ArticleReader(
        ReadingOptions.standard((loss, e) -> report.accept(InputProblem.of(loss, e))));
  }

  /**
   * Returns a reader with other bounds; {@link ArticleBounds#STANDARD} by default. What is beyond
   * them is bad input. It is seen as soon as the bound is passed: no more of an endless line, or of
   * a few packed bytes that unpack without end, is held in memory.
   *
   * @param value what an article may have at most
   * @return a copy with these bounds
   */
  public ArticleReader withBounds(ArticleBounds value) {
    Objects.requireNonNull(value, "bounds");
    return new ArticleReader(options.withBounds(value));
  }

  /**
   * Returns a reader that reads one more format, such as those of the web: {@code
   * with(WebFormats.all())}. Formats are asked in the order in which they were added, and before
   * the reader's own.
   *
   * @param format the format
   * @return a copy that reads this format, too
   */
  public ArticleReader with(ArticleFormat format) {
    Objects.requireNonNull(format, "format");
    return new ArticleReader(options.withFormat(format));
  }

  /**
   * Returns a reader that looks for the parts of articles under other names; {@link
   * FieldNames#STANDARD} by default.
   *
   * @param names the names
   * @return a copy with these names
   */
  public ArticleReader naming(FieldNames names) {
    Objects.requireNonNull(names, "names");
    return new ArticleReader(options.withNames(names));
  }

  /**
   * Returns a reader that knows what bytes are in that are not UTF-8; without this they are bad
   * input. A line that is UTF-8 stays UTF-8, so that a file may hold both; a line that is longer
   * than 8,192 bytes is decided in parts of that size. ISO-8859-1 is read as windows-1252, which
   * has the quotation marks, and other names are also understood as the web's <a
   * href="https://encoding.spec.whatwg.org/#names-and-labels">Encoding Standard</a> has them.
   * UTF-16 and UTF-32 need no word: their byte order mark tells them, or the NULs of their Latin
   * letters.
   *
   * @param charset the charset, in which ASCII must have its own bytes
   * @return a copy that reads this charset
   * @throws IllegalArgumentException if ASCII has other bytes in it, as in UTF-16
   */
  public ArticleReader withFallbackCharset(Charset charset) {
    Objects.requireNonNull(charset, "charset");
    return new ArticleReader(options.withFallback(FallbackCharset.of(charset)));
  }

  /**
   * Reads a file, or all article files of a folder and the folders in it.
   *
   * <p>What a file is, its content tells, as the description of the package says; a name that ends
   * in {@code .txt}, {@code .json}, {@code .jsonl}, {@code .ndjson}, {@code .csv} or {@code .tsv}
   * decides between text, JSON and a table. A folder gives its files with one of these endings, and
   * those with {@code .html}, {@code .htm}, {@code .xhtml}, {@code .xml}, {@code .rss}, {@code
   * .atom} or {@code .warc}; {@code .gz} may follow, and other files are left out. They are sorted
   * by their paths with {@code /} between the names, which are all kept in memory; files and
   * folders whose names begin with a full stop are left out, and a folder {@code NAME_files} beside
   * {@code NAME.html}, which has the parts of a saved page. Links are followed, out of the folder,
   * too; each file is read once, however many links lead to it, under its own name if it has one
   * there.
   *
   * @param path a file or a folder
   * @return the articles in the order of the input; to be closed
   * @throws IOException if the path does not exist or cannot be opened
   */
  public Stream<Article> read(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return stream(new FolderInput(path, options));
    }
    Path name = Objects.requireNonNullElse(path.getFileName(), path);
    return stream(FileInput.open(path, name.toString(), options));
  }

  /**
   * Reads a stream of bytes, such as the standard input.
   *
   * @param bytes the bytes; read from the first article on, closed with the returned stream
   * @param name what reports call the input, "stdin"; its ending tells the format as a file's does,
   *     and it is the id of a plain text that names none
   * @return the articles in the order of the input
   * @throws IllegalArgumentException if the name is blank
   */
  public Stream<Article> read(InputStream bytes, String name) {
    Objects.requireNonNull(bytes, "bytes");
    if (name.isBlank()) {
      throw new IllegalArgumentException("name must not be blank, but is \"" + name + "\"");
    }
    return stream(FileInput.of(bytes, name, options));
  }

  private Stream<Article> stream(ArticleInput input) {
    return StreamSupport.stream(new Articles(input), false)
        .onClose(() -> {
          try {
            input.close();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** The articles of an input, with the bad ones handed over as the caller wishes. */
  private final class Articles extends Spliterators.AbstractSpliterator<Article> {
    private final ArticleInput input;
    private boolean failed;

    Articles(ArticleInput input) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
      this.input = input;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Article> action) {
      Optional<Article> article = failed ? Optional.empty() : nextGood();
      article.ifPresent(action);
      return article.isPresent();
    }

    private Optional<Article> nextGood() {
      failed = true;
      while (true) {
        try {
          Optional<Article> article = input.next();
          failed = false;
          return article;
        } catch (ArticleFormatException e) {
          options.skip(e);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
