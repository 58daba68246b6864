package dev.quoth.io;

import dev.quoth.ArticleBounds;
import dev.quoth.io.InputProblem.Loss;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * How articles are read, whatever the format.
 *
 * @param bounds what an article may have at most
 * @param names what the parts of an article are called
 * @param fallback what bytes are in that are not UTF-8; UTF-8 itself for none
 * @param formats what is read besides text, tables and JSON
 * @param problems takes what cannot be read, and throws where reading must stop
 */
record ReadingOptions(
    ArticleBounds bounds,
    FieldNames names,
    Charset fallback,
    List<ArticleFormat> formats,
    BiConsumer<Loss, ArticleFormatException> problems) {

  /** Creates what is usual: the standard bounds and names, and nothing but UTF-8. */
  static ReadingOptions standard(BiConsumer<Loss, ArticleFormatException> problems) {
    return new ReadingOptions(
        ArticleBounds.STANDARD, FieldNames.STANDARD, StandardCharsets.UTF_8, List.of(), problems);
  }

  ReadingOptions withBounds(ArticleBounds value) {
    return new ReadingOptions(value, names, fallback, formats, problems);
  }

  ReadingOptions withNames(FieldNames value) {
    return new ReadingOptions(bounds, value, fallback, formats, problems);
  }

  ReadingOptions withFallback(Charset value) {
    return new ReadingOptions(bounds, names, value, formats, problems);
  }

  ReadingOptions withFormat(ArticleFormat format) {
    List<ArticleFormat> all = Stream.concat(formats.stream(), Stream.of(format)).toList();
    return new ReadingOptions(bounds, names, fallback, all, problems);
  }

  /** Returns the plain text of a value that holds markup, if some format knows how to make it. */
  Optional<String> plainText(String markup) {
    return formats.stream()
        .map(format -> format.plainText(markup))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Reports a fact that an article is read without. */
  void leaveOut(ArticleFormatException fact) {
    problems.accept(Loss.FACT, fact);
  }

  /** Reports an entry that is no article. */
  void skip(ArticleFormatException entry) {
    problems.accept(Loss.ARTICLE, entry);
  }
}
