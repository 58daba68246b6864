package dev.quoth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A keyword fact is written once: few files name it, and all else derives from the enum. */
class ArticleFactTest {

  /**
   * The enum, the builder, the facts of an article, the query, the codec, the columns of CSV, the
   * names and forms that others have for it, and three more that have a use of their own for the
   * fact: outlets vote, and tell whom a name means.
   */
  private static final int MAX_FILES = 10;

  /**
   * Each form of the web has a name of its own for a fact; pages and commands show facts; the
   * requests to a cluster have words of their own that are the same.
   */
  private static final Set<String> EDGES =
      Set.of("dev.quoth.cli", "dev.quoth.http", "dev.quoth.opensearch", "dev.quoth.web");

  private static final Path SOURCES = Path.of("src", "main", "java");

  @ParameterizedTest
  @EnumSource
  void fewFilesNameAFact(ArticleFact fact) throws IOException {
    Set<String> files = new TreeSet<>(namedInCode(fact));
    files.addAll(writtenAsString(fact));
    files.removeIf(file -> EDGES.contains(file.substring(0, file.lastIndexOf('.'))));
    assertTrue(files.contains("dev.quoth.ArticleFact"), files::toString);
    assertTrue(files.size() <= MAX_FILES, () -> fact + " is named in " + files);
  }

  @Test
  void noWordMeansTwoFacts() {
    List<String> operators =
        Stream.of(ArticleFact.values()).flatMap(fact -> fact.operators().stream()).toList();
    assertEquals(operators.size(), Set.copyOf(operators).size(), operators::toString);
    List<String> keys =
        Stream.of(ArticleFact.values()).flatMap(fact -> fact.articleKeys().stream()).toList();
    assertEquals(keys.size(), Set.copyOf(keys).size(), keys::toString);
  }

  /** What is read back from an index has the empty string where nothing was set. */
  @Test
  void aFactThatIsUnknownIsTheSameAsOneThatWasNeverSet() {
    Article.Builder set = Article.builder("a", "Boats wait.").source("").section("");
    assertEquals(Article.builder("a", "Boats wait.").build().ref(), set.build().ref());
  }

  /** Returns the classes that use the constant, or a method of its name. */
  private static Set<String> namedInCode(ArticleFact fact) {
    Set<String> users = new TreeSet<>();
    for (JavaClass user : HouseRulesTest.LIBRARY) {
      String file = user.getFullName().replaceAll("\\$.*", "");
      if (Files.notExists(SOURCES.resolve(file.replace('.', '/') + ".java"))) {
        continue;
      }
      for (JavaAccess<?> access : user.getAccessesFromSelf()) {
        if (names(access, fact)) {
          users.add(file);
        }
      }
    }
    return users;
  }

  private static boolean names(JavaAccess<?> access, ArticleFact fact) {
    JavaClass owner = access.getTargetOwner();
    String name = access.getName();
    if (owner.isEquivalentTo(ArticleFact.class)) {
      return name.equals(fact.name());
    }
    boolean holdsFacts =
        owner.isEquivalentTo(ArticleRef.class)
            || owner.isEquivalentTo(Article.Builder.class)
            || owner.isEquivalentTo(QuoteQuery.class)
            || owner.isEquivalentTo(Filter.class);
    return holdsFacts && (name.equals(fact.key()) || name.equals(fact.articleKeys().getFirst()));
  }

  /** Returns the classes about queries and articles that spell a key out. */
  private static Set<String> writtenAsString(ArticleFact fact) throws IOException {
    Set<String> files = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(SOURCES)) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        String type =
            SOURCES.relativize(source).toString().replaceAll("\\.java$", "").replaceAll("\\W", ".");
        boolean aboutText = type.matches("dev\\.quoth\\.(extract|language)\\..*");
        String code = Files.readString(source).replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", "");
        if (!aboutText
            && Stream.of(fact.key(), fact.articleKeys().getFirst())
                .anyMatch(word -> code.contains("\"" + word + "\""))) {
          files.add(type);
        }
      }
    }
    return files;
  }
}
