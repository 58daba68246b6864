package dev.quoth.rival;

import dev.quoth.Article;
import dev.quoth.ArticleFact;
import dev.quoth.io.ArticleReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody's articles, as often as wanted, and questions about them. */
record Sample(List<Article> articles) {

  private static final int QUESTIONS = 300;
  private static final int WORDS = 3;
  private static final int SHORTEST_WORD = 4;

  static Sample read(Path articles) throws IOException {
    try (Stream<Article> read = ArticleReader.strict().read(articles)) {
      return new Sample(read.toList());
    }
  }

  /** Returns copies of the articles; each copy has its own ids. */
  Iterable<Article> copies(int times) {
    return () ->
        Stream.iterate(0, copy -> copy + 1)
            .limit(times)
            .flatMap(copy -> articles.stream().map(article -> copy(article, copy)))
            .iterator();
  }

  private static Article copy(Article article, int number) {
    if (number == 0) {
      return article;
    }
    Article.Builder copy =
        Article.builder(article.id() + "~" + number, article.text())
            .title(article.ref().title())
            .url(article.ref().url());
    for (ArticleFact fact : List.of(ArticleFact.SOURCE, ArticleFact.AUTHOR)) {
      article.ref().values(fact).forEach(value -> copy.fact(fact, value));
    }
    article.ref().published().ifPresent(copy::published);
    return copy.build();
  }

  double megabytes() {
    return articles.stream().mapToLong(article -> article.text().length()).sum() / 1e6;
  }

  /** Returns the three longest words of some titles, the same ones at every run. */
  List<String> topics() {
    List<Article> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(7));
    return shuffled.stream()
        .map(article -> topic(article.ref().title()))
        .filter(topic -> !topic.isEmpty())
        .limit(QUESTIONS)
        .toList();
  }

  private static String topic(String title) {
    List<String> words =
        Arrays.stream(title.split(" "))
            .filter(word -> word.length() >= SHORTEST_WORD)
            .filter(word -> word.chars().allMatch(Character::isLetter))
            .sorted(Comparator.comparing(String::length).reversed())
            .limit(WORDS)
            .toList();
    return words.size() < WORDS ? "" : words.stream().collect(Collectors.joining(" "));
  }
}
