package dev.quoth.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.ContentForm;
import dev.quoth.CueClass;
import dev.quoth.CueMood;
import dev.quoth.QuoteType;
import dev.quoth.language.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ExtractorOptionsTest {

  private static final ExtractorOptions STANDARD = ExtractorOptions.STANDARD;

  private static QuoteExtractor english(ExtractorOptions options) {
    return QuoteExtractor.of(Language.english(), options);
  }

  private static void quotes(ExtractorOptions options, String text, String... lines) {
    Expect.quotes(english(options), Article.builder("test", text).build(), lines);
  }

  private static void refused(String message, Executable call) {
    String said = String.valueOf(assertThrows(IllegalArgumentException.class, call).getMessage());
    assertTrue(said.startsWith(message), said);
  }

  @Test
  void onlyTheTypesThatAreWantedAreLeft() {
    String text = "Ana Ruiz said that the pier was safe. “It is safe,” Ana Ruiz said.";
    quotes(STANDARD.types(QuoteType.DIRECT), text, "Ana Ruiz: “It is safe,”");
    quotes(STANDARD.types(QuoteType.INDIRECT), text, "Ana Ruiz: [the pier was safe]");
  }

  @Test
  void onlyTheFormsAndMoodsThatAreWantedAreLeft() {
    String text = "Ana Ruiz praised the crew. Ana Ruiz never said “the pier is safe”.";
    quotes(STANDARD.forms(ContentForm.TOPIC), text, "Ana Ruiz: [the crew]");
    quotes(STANDARD.moods(CueMood.NEGATED), text, "Ana Ruiz: “the pier is safe”");
    quotes(STANDARD.forms(ContentForm.STATEMENT).moods(CueMood.ASSERTED), text);
  }

  @Test
  void whatIsNotSureEnoughKeepsItsWordsAlone() {
    String text = "Ana Ruiz said that the pier was safe. “It is safe,” Ana Ruiz said.";
    quotes(STANDARD.minConfidence(1), text, "nobody: “It is safe,”");
  }

  @Test
  void aVerbOfTheApplicationReports() {
    String text = "Ana Ruiz skeeted that the pier was safe.";
    quotes(STANDARD, text);
    quotes(
        STANDARD.cues(CueClass.WRITING, "skeet"),
        text,
        "Ana Ruiz (cue skeeted): [the pier was safe]");
  }

  @Test
  void aTitleOfTheApplicationIsNoName() {
    String text = "“It is late,” the provostess said.";
    quotes(STANDARD.titles("Provostess"), text, "provostess: “It is late,”");
  }

  @Test
  void anOutletOfTheApplicationIsNoPerson() {
    quotes(
        STANDARD.outlets("Semaphoric"),
        "“It is late,” Semaphoric said.",
        "Semaphoric (kind ORGANIZATION)");
  }

  @Test
  void aStopNameSpeaksNothing() {
    String text = "“It is late,” Ana Ruiz said. Ana Ruiz said that it rained.";
    quotes(STANDARD.stopNames("ANA RUIZ"), text, "nobody: “It is late,”");
  }

  @Test
  void aWordThatTheLanguageHasChangesNothing() {
    ExtractorOptions known =
        STANDARD.cues(CueClass.STATEMENT, "say").titles("president").outlets("reuters");
    quotes(known, "Ana Ruiz said that it rained.", "Ana Ruiz: [it rained]");
  }

  @Test
  void theVersionChangesWithTheOptionsAndOnlyWithThem() {
    List<ExtractorOptions> others =
        List.of(
            STANDARD,
            STANDARD.minConfidence(0.8),
            STANDARD.types(QuoteType.DIRECT),
            STANDARD.forms(ContentForm.STATEMENT),
            STANDARD.moods(CueMood.ASSERTED),
            STANDARD.cues(CueClass.WRITING, "skeet"),
            STANDARD.titles("skeet"),
            STANDARD.outlets("skeet"),
            STANDARD.stopNames("skeet"));
    Set<String> versions = new HashSet<>();
    others.forEach(options -> versions.add(english(options).version()));
    assertEquals(others.size(), versions.size(), versions::toString);
    assertEquals(
        english(STANDARD.titles("b", "a")).version(), english(STANDARD.titles("a", "b")).version());
    assertEquals(QuoteExtractor.of(Language.english()).version(), english(STANDARD).version());
    assertNotEquals(STANDARD, STANDARD.titles("a"));
  }

  @Test
  void whatMakesNoSenseIsRefusedWithItsValueAndTheRemedy() {
    refused(
        "minConfidence must lie in 0..1, but is 1.5; 0 keeps", () -> STANDARD.minConfidence(1.5));
    refused("types must name at least one, but is empty; leave out", () -> STANDARD.types());
    refused(
        "cue must be one word, but is \"point out\"; give",
        () -> STANDARD.cues(CueClass.STATEMENT, "point out"));
    refused("title must be one word, but is \"\"; give", () -> STANDARD.titles(""));
    refused(
        "outlet must be one word, but is \"Kelden Courier\"; give the word that tells",
        () -> STANDARD.outlets("Kelden Courier"));
    refused("stop name must have a letter, but is \"»\"; give", () -> STANDARD.stopNames("»"));
    refused(
        "cue must have forms of its own, but is \"wrote\"",
        () -> english(STANDARD.cues(CueClass.WRITING, "wrote")));
  }
}
