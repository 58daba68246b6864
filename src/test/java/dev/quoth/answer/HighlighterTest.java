package dev.quoth.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Hit;
import dev.quoth.Passage;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.Span;
import dev.quoth.language.Language;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class HighlighterTest {

  private static final QuotePassage QUOTE =
      Passages.quote(
          "a#q0", "Ann Lee", "[The old pier] – Ann Lee pointed at it – [is closed.] No pier is.");

  private static Hit hit(QuoteQuery query, Passage passage) throws IOException {
    PlannedSearch search = PlannedSearch.of(Passages.plan(query));
    return new Highlighter(Language.english().analyzers(), search).hit(passage, 1, 1);
  }

  private static List<String> marked(QuoteQuery query, QuotePassage passage) throws IOException {
    return hit(query, passage).highlights().stream().map(passage::at).toList();
  }

  @Test
  void aWordOfTheTopicIsMarkedInTheQuoteAndAroundIt() throws IOException {
    assertEquals(List.of("pier", "pier"), marked(QuoteQuery.all().about("piers"), QUOTE));
  }

  @Test
  void aPhraseIsMarkedAsOne() throws IOException {
    assertEquals(List.of("old pier"), marked(QuoteQuery.all().requiring("old pier"), QUOTE));
  }

  @Test
  void aPhraseAcrossAnInterruptionIsMarkedOnEitherSideOfIt() throws IOException {
    List<String> marked = marked(QuoteQuery.all().requiring("old pier is closed"), QUOTE);
    assertEquals(List.of("old pier", "is closed"), marked);
  }

  @Test
  void aPhraseThatIsElsewhereIsMarkedByItsWords() throws IOException {
    assertEquals(
        List.of("old", "closed"), marked(QuoteQuery.all().preferring("closed old"), QUOTE));
  }

  @Test
  void whatOverlapsIsMarkedOnce() throws IOException {
    List<String> marked = marked(QuoteQuery.all().about("pier").requiring("old pier"), QUOTE);
    assertEquals(List.of("old pier", "pier"), marked);
  }

  @Test
  void anExcludedPhraseIsNotMarked() throws IOException {
    assertEquals(List.of(), marked(QuoteQuery.all().excluding("old pier"), QUOTE));
  }

  @Test
  void theSpeakersMentionIsMarkedIfTheQuestionIsForASpeaker() throws IOException {
    assertEquals(List.of(), hit(QuoteQuery.all(), QUOTE).speakerHighlights());
    Hit hit = hit(QuoteQuery.by("Lee"), QUOTE);
    assertEquals(List.of("Ann Lee"), hit.speakerHighlights().stream().map(QUOTE::at).toList());
    assertEquals(List.of(), hit.highlights());
  }

  @Test
  void aMentionInAnEarlierParagraphIsOutOfSight() throws IOException {
    QuotePassage later = Passages.quote("a#q1", "Ann Lee", "[It is closed.]");
    assertEquals(List.of(), hit(QuoteQuery.by("Lee"), later).speakerHighlights());
  }

  @Test
  void aParagraphHasItsWordsMarked() throws IOException {
    Passage paragraph = Passages.paragraph("a#p0", "The pier is old.");
    assertEquals(
        List.of(new Span(4, 8)), hit(QuoteQuery.all().about("pier"), paragraph).highlights());
  }
}
