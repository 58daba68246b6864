package dev.quoth.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Article;
import dev.quoth.Attribution;
import dev.quoth.Mention;
import dev.quoth.language.LanguageProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What nobody said, to whom it was said, and through whom it came. */
class UnsaidTest {

  @Test
  void aHypotheticalIsNotSaid() {
    assertEquals(
        List.of(), Segments.in("If Ana Ruiz says that the pier is closed, the ships wait."));
    assertEquals(List.of(), Segments.in("Did Ana Ruiz say that it rained?"));
  }

  @Test
  void whatNobodySaidIsNotSaid() {
    assertEquals(List.of(), Segments.in("Nobody said that it rained."));
    assertEquals(List.of(), Segments.in("No minister has said that the pier is closed."));
  }

  @Test
  void aDenialIsSaid() {
    assertEquals(
        List.of("Ana Ruiz: [the pier is closed]"),
        Segments.in("Ana Ruiz denied that the pier is closed."));
  }

  @Test
  void anAddresseeIsNamedWhole() {
    assertEquals(
        "a crowd in Northquay",
        attribution("Ana Ruiz told a crowd in Northquay that it rained.")
            .addressee()
            .map(Mention::text)
            .orElse(""));
    assertEquals(
        "Ivo Brandt",
        attribution("Ana Ruiz said to Ivo Brandt that it rained.")
            .addressee()
            .map(Mention::text)
            .orElse(""));
  }

  @Test
  void whoPassesItOnDoesNotSpeak() {
    Attribution wire = attribution("“It rained,” Ana Ruiz said, according to the Harbour Wire.");
    assertEquals("Ana Ruiz", wire.speaker().name());
    assertEquals("Harbour Wire", wire.via().map(Mention::text).orElse(""));
    assertEquals(
        "her lawyer",
        attribution("Ana Ruiz said through her lawyer that it rained.")
            .via()
            .map(Mention::text)
            .orElse(""));
  }

  @Test
  void aReportingClauseInTheLastParagraphSpeaksForAll() {
    assertEquals(
        List.of("Jory Penhale: “Day one. We had soup.” “Day two. The soup is gone,”"),
        Segments.in("“Day one. We had soup.\n\n“Day two. The soup is gone,” Jory Penhale read."));
  }

  private static Attribution attribution(String text) {
    return QuoteExtractor.of(LanguageProfile.english())
        .extract(Article.builder("test", text).build())
        .getFirst()
        .attribution()
        .orElseThrow();
  }
}
