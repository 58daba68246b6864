package dev.quoth.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.PassageKind;
import dev.quoth.QuoteQuery;
import dev.quoth.SignificantTerms;
import dev.quoth.SignificantTerms.Term;
import dev.quoth.language.Language;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** What sets the matches apart from the whole index. */
class SignificantTermsTest {

  @Test
  void aSpeakersTopicsAreTheWordsThatOthersSeldomSay() throws IOException {
    SignificantTerms topics = topics(QuoteQuery.by("Ann"), harbour());
    assertEquals(List.of("Taliban", "troops"), words(topics));
    assertEquals(4, topics.passages());
    assertEquals(4, topics.sampled());
    Term first = topics.terms().getFirst();
    assertEquals(3, first.passages());
    assertEquals(3, first.everywhere());
    assertTrue(first.score() > 10.8, () -> "it is " + first.score());
  }

  @Test
  void aPhraseReplacesItsWords() throws IOException {
    SignificantTerms topics =
        topics(
            QuoteQuery.by("Ann"),
            "Ann: The Red Lion burns.",
            "Ann: Nobody saw the Red Lion.",
            "Ann: We had the Red  Lion.",
            "Ann: Red Lion, good night.");
    assertEquals(List.of("Red Lion"), words(topics));
  }

  @Test
  void wordsWithACommaBetweenThemAreNoPhrase() throws IOException {
    SignificantTerms topics =
        topics(
            QuoteQuery.by("Ann"),
            "Ann: Fish, chips.",
            "Ann: Buy fish, chips!",
            "Ann: No chips; fish!");
    assertEquals(
        List.of("chips", "fish"), words(topics).stream().map(String::toLowerCase).toList());
  }

  @Test
  void theTopicAskedForAndTheSpeakersOwnNameAreLeftOut() throws IOException {
    SignificantTerms topics =
        topics(
            QuoteQuery.all().about("ferries"),
            "Ann: Ann says the ferry will sail.",
            "Ann: Ann says a ferry can sail.",
            "Ann: Ann will sail the ferry.");
    assertEquals(List.of("sail"), words(topics));
  }

  @Test
  void aPhraseAskedForIsLeftOutAndOneWithMoreIsNot() throws IOException {
    String[] articles = {
      "Ann: The Red Lion Inn burns.", "Ann: The Red Lion Inn!", "Ann: Nobody saw the Red Lion Inn."
    };
    assertEquals(List.of("Lion Inn"), words(topics(QuoteQuery.all().about("red lion"), articles)));
  }

  @Test
  void theSameWordsCountOnce() throws IOException {
    SignificantTerms topics =
        topics(
            QuoteQuery.by("Ann"),
            "Ann: Subscribe to our letter.",
            "Ann: Subscribe to our letter.",
            "Ann: Subscribe to our letter.",
            "Ann: Herring is back.",
            "Ann: No herring?",
            "Ann: Our herring!");
    assertEquals(List.of("herring"), words(topics).stream().map(String::toLowerCase).toList());
    assertEquals(6, topics.passages());
    assertEquals(4, topics.sampled());
  }

  @Test
  void paragraphsHaveTopicsToo() throws IOException {
    SignificantTerms topics =
        topics(QuoteQuery.by("Ann").passages(PassageKind.PARAGRAPH), harbour());
    assertTrue(words(topics).contains("Taliban"), () -> topics.toString());
  }

  @Test
  void aWordOfTwoPassagesIsNoTopic() throws IOException {
    assertEquals(
        List.of(), words(topics(QuoteQuery.by("Ann"), "Ann: Herring!", "Ann: No herring?")));
  }

  @Test
  void whatOneOfSeveralArticlesSaysAgainAndAgainIsNoTopic() throws IOException {
    String again = "Ann: Herring!\nAnn: No herring?\nAnn: Our herring.\nAnn: That herring...";
    assertEquals(List.of(), words(topics(QuoteQuery.by("Ann"), again, "Ann: Good night.")));
    assertEquals(List.of("herring"), words(topics(QuoteQuery.by("Ann"), again)));
  }

  @Test
  void nothingSetsAllApartFromAll() throws IOException {
    SignificantTerms topics = topics(QuoteQuery.all(), harbour());
    assertEquals(List.of(), topics.terms());
    assertTrue(topics.passages() > 0);
  }

  @Test
  void nothingFoundHasNoTopic() throws IOException {
    assertEquals(new SignificantTerms(0, 0, List.of()), topics(QuoteQuery.by("Zoe"), harbour()));
  }

  @Test
  void ofManyPassagesASampleIsReadTheSameOnEveryRun() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      lines.append(i % 3 == 0 ? "Ann: Herring w" : "Ann: Ferry w").append(i).append(".\n");
    }
    Directory index = index(lines.toString());
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index, SearcherOptions.of(Language.english()))) {
      SignificantTerms topics = searcher.significantTerms(QuoteQuery.by("Ann"), 10);
      assertEquals(3_000, topics.passages());
      assertEquals(1_000, topics.sampled());
      assertFalse(topics.terms().isEmpty());
      assertEquals(topics, searcher.significantTerms(QuoteQuery.by("Ann"), 10));
    }
  }

  private static String[] harbour() {
    return new String[] {
      "Ann: The Taliban will see our troops.",
      "Ann: We told the Taliban so.",
      "Ann: Troops, I said, and Taliban.",
      "Ann: I like troops by the sea."
    };
  }

  private static List<String> words(SignificantTerms topics) {
    return StreamSupport.stream(topics.spliterator(), false).map(Term::words).toList();
  }

  private static SignificantTerms topics(QuoteQuery query, String... articles) throws IOException {
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index(articles), SearcherOptions.of(Language.english()))) {
      return searcher.significantTerms(query, 10);
    }
  }

  /** Adds fifty quotes of others, about the sea, the sky and the town. */
  private static Directory index(String... texts) throws IOException {
    Article[] articles = new Article[texts.length + 1];
    for (int i = 0; i < texts.length; i++) {
      articles[i] = Article.builder("a" + i, texts[i]).build();
    }
    String others = "Bo: I like the sea.\nCy: The sky is ours.\nDee: We like this town.\n";
    articles[texts.length] = Article.builder("others", others.repeat(17)).build();
    return Newsroom.index(articles);
  }
}
