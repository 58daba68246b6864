package dev.quoth.index;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.quoth.Article;
import dev.quoth.ArticleBounds;
import dev.quoth.ArticleFact;
import dev.quoth.language.Language;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An index of one article takes no more than a few times its size, whatever it is made of. */
class HostileArticleTest {

  /** An ordinary article takes about one byte a character, one of different words four. */
  private static final int MOST_BYTES = 10;

  private static final String QUOTE = "“We go,” said Ivo Brandt. ";
  private static final int MANY = 5_000;

  @TestFactory
  Stream<DynamicTest> whateverIsRepeatedIsKeptOnce() {
    return articles().entrySet().stream()
        .map(article -> dynamicTest(article.getKey(), () -> isSmall(article.getValue())));
  }

  private static Map<String, Article> articles() {
    String letters = "a b c d\n".repeat(MANY);
    Map<String, Article> articles = new LinkedHashMap<>();
    articles.put("quotes in one paragraph", with(QUOTE.repeat(MANY), article -> {}));
    articles.put("a name in each paragraph", with((QUOTE + "\n").repeat(MANY), article -> {}));
    articles.put("tags and paragraphs", with(letters, article -> repeat(article::tag)));
    articles.put("authors and paragraphs", with(letters, article -> repeat(article::author)));
    articles.put(
        "metadata and paragraphs",
        with(letters, article -> repeat(value -> article.metadata(value, value))));
    articles.put("a title and paragraphs", with(letters, article -> article.title(words())));
    articles.put(
        "an id and paragraphs", Article.builder("i".repeat(900), letters).tag("t").build());
    articles.put(
        "a long name and pronouns",
        with(
            "“Go,” said " + "Ivo ".repeat(30) + "Brandt. " + "“Go,” he said. ".repeat(MANY),
            a -> {}));
    return articles;
  }

  private static void repeat(Consumer<String> fact) {
    for (int i = 0; i < MANY; i++) {
      fact.accept("fact" + i);
    }
  }

  private static String words() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      words.append("w").append(i * i).append(' ');
    }
    return words.toString();
  }

  private static Article with(String text, Consumer<Article.Builder> facts) {
    Article.Builder article = Article.builder("a", text);
    facts.accept(article);
    return article.build();
  }

  private static void isSmall(Article article) throws IOException {
    IndexerOptions options =
        IndexerOptions.of(Language.english())
            .withBounds(ArticleBounds.STANDARD.withMaxFacts(2 * MANY));
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      try (QuoteIndexer indexer = QuoteIndexer.open(directory, options)) {
        indexer.add(article);
      }
      long bytes = 0;
      for (String file : directory.listAll()) {
        bytes += directory.fileLength(file);
      }
      long characters = length(article);
      assertTrue(
          bytes < MOST_BYTES * characters,
          "an index of " + bytes + " bytes for " + characters + " characters");
    }
  }

  private static long length(Article article) {
    long length =
        0L + article.text().length() + article.id().length() + article.ref().title().length();
    for (ArticleFact fact : ArticleFact.values()) {
      length += article.ref().values(fact).stream().mapToLong(String::length).sum();
    }
    for (Map.Entry<String, String> fact : article.ref().metadata().entrySet()) {
      length += fact.getKey().length() + fact.getValue().length();
    }
    return length;
  }
}
