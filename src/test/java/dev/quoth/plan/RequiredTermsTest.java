package dev.quoth.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.ArticleFact;
import dev.quoth.Filter;
import dev.quoth.PassageKind;
import dev.quoth.Phrase;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteType;
import dev.quoth.SpeakerRegistry;
import dev.quoth.language.Language;
import dev.quoth.passage.PassageField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a question requires of an article, whatever index it is in. */
class RequiredTermsTest {

  private final RequiredTermsPlanner planner =
      new RequiredTermsPlanner(Language.english(), SpeakerRegistry.EMPTY);

  /** Returns each requirement as how many of which words, those of signatures left out. */
  private List<String> required(QuoteQuery question) {
    return planner.plan(question).stream().map(RequiredTermsTest::print).toList();
  }

  private static String print(RequiredTerms required) {
    return required.least() + " of " + required.words().stream().map(word -> print(word)).toList();
  }

  private static String print(RequiredTerms.AnyTerm word) {
    Map<String, Set<String>> terms = new TreeMap<>();
    word.terms()
        .forEach((field, some) ->
            terms.put(
                field.key(),
                field.equals(RequiredTerms.SIGNATURES) ? Set.of("…") : new TreeSet<>(some)));
    return terms.toString();
  }

  @Test
  void ofATopicTwoThirdsOfTheWords() {
    assertEquals(
        List.of("2 of [{paragraph=[ferri]}, {paragraph=[tax]}, {paragraph=[pier]}]"),
        required(QuoteQuery.all().about("ferries tax pier")));
  }

  @Test
  void ofAPhraseEachWordInOneOfTheFields() {
    assertEquals(
        List.of("1 of [{paragraph=[old], quote=[old]}]", "1 of [{paragraph=[pier], quote=[pier]}]"),
        required(QuoteQuery.all().requiring("old pier")));
  }

  @Test
  void ofFiltersOfOneKindAnyAndOfEachKindOne() {
    assertEquals(
        List.of("1 of [{source=[bbc, cnn]}]", "1 of [{tag=[sea]}]"),
        required(
            QuoteQuery.all()
                .where(
                    Filter.fact(ArticleFact.SOURCE, "CNN"),
                    Filter.fact(ArticleFact.SOURCE, "BBC"),
                    Filter.fact(ArticleFact.TAG, "sea"),
                    Filter.type(QuoteType.DIRECT))));
  }

  @Test
  void ofASpeakerByWordsSignaturesAndOfOneExactlyTheKey() {
    assertEquals(
        List.of("1 of [{speaker.key=[], speaker.signatures=[…]}]"),
        required(QuoteQuery.by("Wang")));
    assertEquals(
        List.of("1 of [{speaker.key=[wang yi]}]"),
        required(QuoteQuery.all().where(Filter.speakerExactly("Wang Yi"))));
  }

  @Test
  void nothingOfWhatAnIndexUnderstandsInItsOwnWay() {
    assertEquals(
        List.of(),
        required(
            QuoteQuery.all()
                .passages(PassageKind.PARAGRAPH)
                .phrases(
                    new Phrase(
                        List.of(new Phrase.Words("invest", Phrase.WordMatch.BEGINNING)),
                        Phrase.Need.REQUIRED))
                .where(
                    Filter.factWords(ArticleFact.SOURCE, "cnn"),
                    Filter.fact(ArticleFact.SOURCE, "BBC"),
                    Filter.not(Filter.fact(ArticleFact.TAG, "sea")))));
  }

  @Test
  void ofSeveralClausesAsManyAsMustMatch() {
    Clause word = new Clause.Word(PassageField.QUOTE, List.of("pier"));
    Clause anything = new Clause.Exists(PassageField.ROLE);
    assertEquals(
        List.of("1 of [{quote=[pier]}]"),
        RequiredTerms.of(Clause.atLeast(2, List.of(word, anything))).stream()
            .map(RequiredTermsTest::print)
            .toList());
    assertEquals(List.of(), RequiredTerms.of(Clause.atLeast(1, List.of(word, anything))));
  }
}
