package dev.quoth.web;

import dev.quoth.Article;
import dev.quoth.io.ArticleReader;
import dev.quoth.io.InputProblem;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What one reading with the formats of the web gave: the articles, and the reports. */
record WebReading(List<Article> articles, List<InputProblem> problems) {

  static WebReading of(String name, String text) {
    return of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static WebReading of(String name, byte[] bytes) {
    return of(name, new ByteArrayInputStream(bytes));
  }

  static WebReading of(String name, InputStream bytes) {
    List<InputProblem> problems = new ArrayList<>();
    ArticleReader reader = ArticleReader.skipping(problems::add).with(WebFormats.all());
    try (Stream<Article> articles = reader.read(bytes, name)) {
      return new WebReading(articles.toList(), problems);
    }
  }

  List<String> ids() {
    return articles.stream().map(Article::id).toList();
  }

  List<String> reports() {
    return problems.stream().map(InputProblem::toString).toList();
  }

  /** Returns the only article of a reading in which nothing was left out. */
  Article only() {
    if (articles.size() != 1 || !problems.isEmpty()) {
      throw new AssertionError("expected one article, but got " + this);
    }
    return articles.getFirst();
  }

  /** Returns the lines of an article's text that are not blank. */
  static List<String> paragraphs(Article article) {
    return article.text().lines().filter(line -> !line.isBlank()).toList();
  }
}
