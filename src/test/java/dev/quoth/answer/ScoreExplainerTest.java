package dev.quoth.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.quoth.Passage;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.Ranking;
import dev.quoth.ScoreExplanation;
import dev.quoth.ScoreExplanation.Reason;
import dev.quoth.language.Language;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreExplainerTest {

  private static final QuotePassage QUOTE =
      Passages.quote("a#q0", "Ann Lee", "[The old pier is closed], said Ann Lee.");

  private static ScoreExplanation explain(QuoteQuery query, Passage passage) throws IOException {
    return new ScoreExplainer<>(
            new ListEngine(List.of(QUOTE)),
            Language.english().analyzers().passages(),
            Passages.plan(query.ranking(Ranking.BM25)),
            passage)
        .explanation();
  }

  @Test
  void eachWordHasItsShareAndWhatIsLeftIsAReasonOfItsOwn() throws IOException {
    ScoreExplanation explanation = explain(QuoteQuery.all().about("ferry piers closed"), QUOTE);
    assertEquals(
        List.of(
            new Reason("‘ferry’ in the title", 0.4),
            new Reason("‘pier’ in the quote", 0.3),
            new Reason("‘closed’ in the quote", 0.2),
            new Reason("other parts of the query", 0.1)),
        rounded(explanation));
    assertEquals(10, explanation.score());
    assertEquals("10 in all", explanation.calculation());
  }

  private static List<Reason> rounded(ScoreExplanation explanation) {
    return explanation.reasons().stream()
        .map(reason -> new Reason(reason.text(), Math.round(reason.share() * 1e6) / 1e6))
        .toList();
  }

  @Test
  void noReasonIsAddedIfNothingIsLeft() throws IOException {
    List<String> reasons =
        explain(QuoteQuery.all().about("pier ferry closed old"), QUOTE).reasons().stream()
            .map(Reason::text)
            .toList();
    assertEquals(
        List.of(
            "‘pier’ in the quote",
            "‘ferry’ in the title",
            "‘closed’ in the quote",
            "‘old’ in the quote"),
        reasons);
  }

  @Test
  void whatWasAskedForWithoutAScoreComesLast() throws IOException {
    List<Reason> reasons = explain(QuoteQuery.by("Lee").requiring("old pier"), QUOTE).reasons();
    assertEquals(
        List.of(new Reason("said by Ann Lee", 0), new Reason("with “old pier”", 0)),
        reasons.subList(reasons.size() - 2, reasons.size()));
  }

  @Test
  void aPassageOfAnotherIndexIsRefused() {
    QuotePassage other = Passages.quote("b#q0", "", "[Rain]");
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> explain(QuoteQuery.all(), other));
    assertEquals("passage must be one of this index, but there is no \"b#q0\"", error.getMessage());
  }
}
