package dev.quoth.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Reporting clauses around quotations, near and far. */
class ReportingClauseTest {

  @Test
  void aQuestionMayHaveItsVerbFarBehind() {
    assertEquals(
        List.of("Ana Ruiz: “How are you today?”"),
        Segments.in(
            "“How are you today?” Ana Ruiz, a retired docker from Marren, said pleasantly."));
  }

  @Test
  void aQuestionMayBeAskedOfSomebody() {
    assertEquals(
        List.of("Ana Ruiz: “Who will pay?”"),
        Segments.in("“Who will pay?” Ana Ruiz asked reporters during the strike."));
  }

  @Test
  void aSentenceBehindAQuotationMayBeOfItsOwn() {
    assertEquals(
        List.of("nobody: “Who will pay?”", "Ana Ruiz: [the port would stay shut]"),
        Segments.in("“Who will pay?” Ana Ruiz said that the port would stay shut."));
  }

  @Test
  void aSpeakerWithATitleBehindAQuotationIsFound() {
    assertEquals(
        List.of("Ruiz’s office: “It was not written,”"),
        Segments.in("“It was not written,” Ruiz’s office said in a statement."));
  }

  @Test
  void asSomebodyPutItIsSaid() {
    assertEquals(
        List.of("Ana Ruiz: “The tide is in.”"),
        Segments.in("As Ana Ruiz put it, “The tide is in.”"));
  }

  @Test
  void aConjunctionMayStandBeforeTheSpeaker() {
    assertEquals(
        List.of("Ana Ruiz: “I do not want to.”"),
        Segments.in("But, said Ana Ruiz, “I do not want to.”"));
  }

  @Test
  void aTitleWithAVerbBehindIsNotSaid() {
    assertEquals(
        List.of("reviewers: [was long]"),
        Segments.in("Few liked the novel “The Long Tide,” which reviewers said was long."));
  }

  @Test
  void aQuotationBehindALinkGoesOn() {
    assertEquals(
        List.of("Ana Ruiz: “We will fight,” “They will not.”"),
        Segments.in("“We will fight,” Ana Ruiz said. Then, “They will not.”"));
  }

  @Test
  void aVerbMayNeedItsParticle() {
    assertEquals(List.of("he: “Now,” “we wait.”"), Segments.in("“Now,” he went on, “we wait.”"));
    assertEquals(
        List.of(), Segments.in("As the day went on, the docker who went to Marren slept."));
  }

  @Test
  void whoeverStandsBehindAQuotationSpeaks() {
    assertEquals(
        List.of("look-alike: “We are beyond reproach,”"),
        Segments.in("“We are beyond reproach,” the look-alike declared in Marren."));
  }

  @Test
  void aQuotationThatEndsInParenthesesEndsItsSentence() {
    assertEquals(
        List.of("Ana Ruiz: “retire.”"),
        Segments.in("(Ana Ruiz claimed to “retire.”) Then the port slept.").stream()
            .map(line -> line.replace("[to] ", ""))
            .toList());
  }

  @Test
  void whenHeWasAskedIsNotWhatHeSaid() {
    assertEquals(
        List.of("Ana Ruiz: “Absolutely,”"),
        Segments.in("“Absolutely,” Ana Ruiz said when asked if that remains so.").stream()
            .limit(1)
            .toList());
  }

  @Test
  void aMarkBeforeTheFullStopDoesNotPartTheSecondQuotation() {
    assertEquals(
        List.of("Leila Haddow: “Nobody will be turned away” “They will go farther”"),
        Segments.in("‘Nobody will be turned away’, Leila Haddow said. ‘They will go farther’."));
    assertEquals(
        List.of("Bastian Roth: “My pen is blue” “it was always blue”"),
        Segments.in("“My pen is blue”, Bastian Roth said; “it was always blue”."));
  }

  @Test
  void aVerbMayStandBeforeAnUnnamedSpeaker() {
    assertEquals(
        List.of("officials: [The ferry was late]"),
        Segments.in("The ferry was late, said officials."));
    assertEquals(
        List.of("docker: [The ferry had been late]"),
        Segments.in("The ferry had been late, said a docker who waited."));
    assertEquals(List.of(), Segments.in("The ferry was late, announced plans were lost."));
  }
}
