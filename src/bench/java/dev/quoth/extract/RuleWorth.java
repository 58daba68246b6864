package dev.quoth.extract;

import dev.quoth.Quote;
import dev.quoth.extract.rules.Rule;
import dev.quoth.extract.rules.Weights;
import dev.quoth.io.ArticleReader;
import dev.quoth.language.Language;
import dev.quoth.language.lexicon.LanguageData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Measures what each rule of English is worth: how much worse the quotes of articles are without
 * it, compared with what people marked in them. It prints the table of {@code
 * src/docs/EXTRACTION.md}.
 */
public final class RuleWorth {

  private static final LanguageData ENGLISH = Language.english().unwrap(LanguageData.class);

  private RuleWorth() {}

  /**
   * Measures.
   *
   * @param args articles as {@link ArticleReader} reads them, and the markings as {@link Gold}
   *     reads them
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: RuleWorth ARTICLES GOLD");
      System.exit(2);
    }
    List<Marked> articles = Marked.read(Path.of(args[0]), Path.of(args[1]), ENGLISH.lexicon());
    Weights weights = Weights.of(ENGLISH.weights());
    Score all = score(articles, weights);
    print(
        "all rules: quoted spans %.2f, with their speaker %.2f, with the full name %.2f; paraphrases %.2f, found with their speaker %.2f",
        all.spans(),
        all.speakers(),
        all.fullNames(),
        all.paraphrases(),
        all.paraphrasesWithSpeaker());
    Map<Rule, Integer> uses = uses(articles, weights);
    Set<GoldenQuote> fixtures = fixtures(weights);
    print("| rule | what it says | quotes | spans | speakers | paraphrases | found | fixtures |");
    print("|---|---|---|---|---|---|---|---|");
    for (Rule rule : Rule.values()) {
      Score without = score(articles, weights.without(rule));
      print(
          "| %s | %s | %,d | %+.2f | %+.2f | %+.2f | %+.2f | %+d |",
          rule.id(),
          rule.meaning(),
          uses.getOrDefault(rule, 0),
          all.spans() - without.spans(),
          all.speakers() - without.speakers(),
          all.paraphrases() - without.paraphrases(),
          all.paraphrasesWithSpeaker() - without.paraphrasesWithSpeaker(),
          fixtures.size() - fixtures(weights.without(rule)).size());
    }
  }

  private static Score score(List<Marked> articles, Weights weights) {
    Score score = new Score();
    articles.forEach(marked -> score.add(marked, marked.quotes(weights)));
    return score;
  }

  /** Returns the golden quotes of the fixtures that are found with nothing wrong. */
  private static Set<GoldenQuote> fixtures(Weights weights) throws IOException {
    Set<GoldenQuote> found = new HashSet<>();
    for (GoldenCorpus corpus : GoldenCorpus.all()) {
      for (CorpusArticle article : corpus.articles()) {
        Verdict.of(article, read -> new ExtractionPipeline(ENGLISH.lexicon(), weights).quotes(read))
            .found()
            .stream()
            .filter(quote -> quote.wrong().isEmpty())
            .map(Verdict.Found::golden)
            .forEach(found::add);
      }
    }
    return found;
  }

  /** Counts the quotes of each rule. */
  private static Map<Rule, Integer> uses(List<Marked> articles, Weights weights) {
    Map<Rule, Integer> uses = new EnumMap<>(Rule.class);
    for (Marked marked : articles) {
      for (Quote quote : marked.quotes(weights)) {
        quote
            .attribution()
            .flatMap(by -> Rule.of(by.rule()))
            .ifPresent(rule -> uses.merge(rule, 1, Integer::sum));
      }
    }
    return uses;
  }

  private static void print(String form, Object... values) {
    System.out.println(String.format(Locale.ROOT, form, values));
  }
}
