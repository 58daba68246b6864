package dev.quoth.extract.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.extract.text.TokenizedText;
import dev.quoth.extract.text.Tokens;
import dev.quoth.language.Language;
import dev.quoth.language.lexicon.LanguageData;
import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.language.lexicon.LexiconBuilder;
import dev.quoth.language.lexicon.WordTag;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests that the finite verb of a clause is not confused with nouns, adjectives and participles.
 */
class TagsTest {

  private static final LanguageData ENGLISH = Language.english().unwrap(LanguageData.class);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He claims that the flour was wet.                      | claims was
          The claims of the baker were read to the court.        | were
          The talks ended on Friday without a deal.              | ended
          The mayor says the bridge is safe.                     | says is
          Three orders were lost.                                | were
          The dispute has lasted a year.                         | has
          Critics argue that the law is too harsh.               | argue is
          The officer questioned the anglers.                    | questioned
          She will report the loss and leave.                    | will
          They report that the pond has frozen.                  | report has
          """)
  void aFiniteVerbIsToldFromItsLookAlikes(String text, String finite) {
    assertEquals(finite, String.join(" ", words(text, WordTag.FINITE)));
  }

  @Test
  void aParticipleAndAnInfinitiveAreVerbsWithoutASubject() {
    assertEquals(
        List.of("Speaking", "rebuild"),
        words("Speaking on Monday, Ode promised to rebuild the mill.", WordTag.NONFINITE));
  }

  @Test
  void theTagOfAWordDoesNotDependOnWhatWasAskedBefore() {
    TokenizedText text =
        tokenized("The claims the officer reports orders of talks lasted. Said Ode: talks ended.");
    Tags forward = new Tags(text);
    Tags backward = new Tags(text);
    List<WordTag> tags = new ArrayList<>();
    for (int t = 0; t < text.tokens().size(); t++) {
      tags.add(forward.of(t));
    }
    for (int t = text.tokens().size() - 1; t >= 0; t--) {
      assertEquals(tags.get(t), backward.of(t), text.tokens().text(t));
      assertEquals(tags.get(t), new Tags(text).of(t), text.tokens().text(t));
    }
  }

  @Test
  void aWordOutsideOfAnySentenceIsNoVerb() {
    Tags tags = new Tags(tokenized("The baker left."));
    assertEquals(WordTag.OTHER, tags.of(-1));
    assertEquals(WordTag.OTHER, tags.of(100));
  }

  @Test
  void aWordMayBeFiniteWhereItsNeighboursLeaveADoubt() {
    Tags tags = new Tags(tokenized("The baker left the bread."));
    assertTrue(tags.mayBeFinite(2));
    assertFalse(tags.mayBeFinite(1));
  }

  @Test
  void aLanguageWithoutAModelHasNoTags() {
    Article article = Article.builder("a", "The baker left.").build();
    Tags tags = new Tags(tokenized(article, new LexiconBuilder().build()));
    assertTrue(tags.unknown());
    assertEquals(WordTag.OTHER, tags.of(2));
  }

  private static List<String> words(String text, WordTag tag) {
    TokenizedText tokenized = tokenized(text);
    Tokens tokens = tokenized.tokens();
    Tags tags = new Tags(tokenized);
    List<String> words = new ArrayList<>();
    for (int t = 0; t < tokens.size(); t++) {
      if (tags.is(t, tag)) {
        words.add(tokens.text(t));
      }
    }
    return words;
  }

  private static TokenizedText tokenized(String text) {
    return tokenized(Article.builder("a", text).build(), ENGLISH.lexicon());
  }

  private static TokenizedText tokenized(Article article, Lexicon lexicon) {
    return TokenizedText.of(article.text(), article.paragraphs(), lexicon);
  }
}
