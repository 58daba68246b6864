package dev.quoth.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.quoth.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the extractor to the corpora of {@code index-fixtures}, whose README tells the rules, one
 * article after the other. With {@code -Dquoth.article=ferry} it reads only the articles with that
 * in their names; with {@code -Dquoth.remark=true} it writes the marks of what is wrong anew
 * instead of checking them.
 */
class CorpusTest {

  private static final boolean REMARK = Boolean.getBoolean("quoth.remark");
  private static final String ONLY = System.getProperty("quoth.article", "");

  private final QuoteExtractor extractor = QuoteExtractor.of(Language.english());

  @TestFactory
  Stream<DynamicContainer> everyArticleComesOutAsMarked() throws IOException {
    return GoldenCorpus.all().stream()
        .map(corpus -> dynamicContainer(corpus.name(), REMARK ? remark(corpus) : checks(corpus)));
  }

  private Stream<DynamicTest> checks(GoldenCorpus corpus) {
    List<Verdict> verdicts = new ArrayList<>();
    Stream<DynamicTest> articles =
        corpus.articles().stream()
            .filter(article -> article.article().id().contains(ONLY))
            .map(article -> dynamicTest(article.article().id(), () -> check(article, verdicts)));
    Stream<DynamicTest> report =
        Stream.of(dynamicTest("report", () -> writeReport(corpus, verdicts)));
    return ONLY.isEmpty() ? Stream.concat(articles, report) : articles;
  }

  private void check(CorpusArticle article, List<Verdict> verdicts) {
    Verdict verdict = Verdict.of(article, extractor);
    verdicts.add(verdict);
    List<String> complaints = verdict.complaints();
    assertTrue(complaints.isEmpty(), () -> "\n\n" + String.join("\n\n", complaints) + "\n");
  }

  private Stream<DynamicTest> remark(GoldenCorpus corpus) {
    List<CorpusArticle> remarked =
        corpus.articles().stream()
            .map(article -> Verdict.of(article, extractor).remarked())
            .toList();
    return Stream.of(
        dynamicTest("marks", () -> new GoldenCorpus(corpus.folder(), remarked).write()));
  }

  @Test
  void theDataHaveOneQuoteALine() throws IOException {
    for (GoldenCorpus corpus : GoldenCorpus.all()) {
      Path quotes = corpus.folder().resolve("quotes.json");
      assertEquals(Files.readString(quotes), corpus.quotesJson(), quotes.toString());
      Path spurious = corpus.folder().resolve("spurious.json");
      assertEquals(Files.readString(spurious), corpus.spuriousJson(), spurious.toString());
    }
  }

  private static String summary(List<Verdict> verdicts) {
    List<Verdict.Found> golden = verdicts.stream().flatMap(v -> v.found().stream()).toList();
    long found = golden.stream().filter(f -> f.wrong().isEmpty()).count();
    Map<Aspect, Integer> wrong = new EnumMap<>(Aspect.class);
    golden.forEach(f -> f.wrong().forEach(aspect -> wrong.merge(aspect, 1, Integer::sum)));
    List<String> counts = new ArrayList<>();
    wrong.forEach((aspect, count) -> counts.add(aspect.mark() + " " + count));
    int spurious = verdicts.stream().mapToInt(v -> v.spurious().size()).sum();
    int withSpeaker = verdicts.stream().mapToInt(Verdict::spuriousWithSpeaker).sum();
    return String.format(
        Locale.ROOT,
        "golden found %d of %d (wrong: %s), spurious %d (with a speaker %d)",
        found,
        golden.size(),
        String.join(", ", counts),
        spurious,
        withSpeaker);
  }

  private static void writeReport(GoldenCorpus corpus, List<Verdict> verdicts) throws IOException {
    List<String> differences = verdicts.stream().flatMap(v -> v.differences().stream()).toList();
    String summary = corpus.name() + ": " + summary(verdicts);
    Path report = Path.of("target", "corpus-" + corpus.name() + ".txt");
    Files.writeString(report, summary + "\n\n" + String.join("\n\n", differences) + "\n");
  }
}
