package dev.quoth.io;

import dev.quoth.Article;
import dev.quoth.ArticleBounds;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** What one reading of an input gave: the articles, and the reports of what was skipped. */
public record Reading(List<Article> articles, List<InputProblem> skipped) {

  /** Reads what a format of another package knows, too. */
  public static Reading with(ArticleFormat format, String name, InputStream bytes) {
    return of(List.of(format), ArticleBounds.STANDARD, name, bytes);
  }

  static Reading of(String name, byte[] bytes) {
    return of(name, new ByteArrayInputStream(bytes));
  }

  static Reading of(String name, String text) {
    return of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Reading of(String name, InputStream bytes) {
    return within(ArticleBounds.STANDARD, name, bytes);
  }

  static Reading within(ArticleBounds bounds, String name, String text) {
    return within(bounds, name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  static Reading within(ArticleBounds bounds, String name, InputStream bytes) {
    return of(List.of(), bounds, name, bytes);
  }

  private static Reading of(
      List<ArticleFormat> formats, ArticleBounds bounds, String name, InputStream bytes) {
    List<InputProblem> skipped = new ArrayList<>();
    ArticleReader reader = ArticleReader.skipping(skipped::add).withBounds(bounds);
    for (ArticleFormat format : formats) {
      reader = reader.with(format);
    }
    try (Stream<Article> articles = reader.read(bytes, name)) {
      return new Reading(articles.toList(), skipped);
    }
  }

  public List<String> ids() {
    return articles.stream().map(Article::id).toList();
  }

  public List<String> reports() {
    return skipped.stream().map(InputProblem::toString).toList();
  }

  /** Returns the only article of a reading in which nothing was skipped. */
  public Article only() {
    if (articles.size() != 1 || !skipped.isEmpty()) {
      throw new AssertionError("expected one article, but got " + this);
    }
    return articles.getFirst();
  }

  public static byte[] gzip(String text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
