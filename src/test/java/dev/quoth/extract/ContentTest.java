package dev.quoth.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where that which is said begins and ends. */
class ContentTest {

  @Test
  void aSecondVerbOfTheSpeakerEndsTheFirst() {
    assertEquals(
        List.of("Ana Ruiz: [a new pier]", "Ana Ruiz: [the old one was unsafe]"),
        Segments.in("Ana Ruiz called for a new pier and said the old one was unsafe."));
  }

  @Test
  void aSecondSpeakerEndsTheFirst() {
    assertEquals(
        List.of("Ana Ruiz: [it was late]", "Ivo Brandt: [it was early]"),
        Segments.in("Both wrote, Ana Ruiz saying it was late and Ivo Brandt saying it was early."));
  }

  @Test
  void theAppositiveOfASpeakerIsNotSaid() {
    assertEquals(
        List.of("Ana Ruiz: [The pier has helped the town]"),
        Segments.in("The pier has helped the town, said Ana Ruiz, the mayor of Marren."));
    assertEquals(
        List.of("Ana Ruiz: [The pier has helped the town]"),
        Segments.in("The pier has helped the town, according to Ana Ruiz, who runs the port."));
  }

  @Test
  void aReportingClauseMayStandBehindAnIntroduction() {
    assertEquals(
        List.of("Ana Ruiz: [In Marren] [there are few ships]"),
        Segments.in("In Marren, says Ana Ruiz, the mayor, there are few ships."));
  }

  @Test
  void whatGoesOnBehindAndThatIsStillSaid() {
    assertEquals(
        List.of("Ana Ruiz: [the pier was closed, but that ships would land]"),
        Segments.in("Ana Ruiz said that the pier was closed, but that ships would land."));
  }

  @Test
  void anAsideBetweenDashesEndsNothing() {
    assertEquals(
        List.of("Ana Ruiz: [those works - which have begun in Marren - will pay off]"),
        Segments.in("Ana Ruiz said those works - which have begun in Marren - will pay off."));
  }

  @Test
  void whatIsPromisedIsSaidWithItsInfinitive() {
    assertEquals(
        List.of("Ana Ruiz: [to go after] “anyone who strikes.”"),
        Segments.in("Ana Ruiz vowed to go after “anyone who strikes.”"));
  }

  @Test
  void aProgrammeOnWhichItWasSaidIsNotSaid() {
    assertEquals(
        List.of("Ana Ruiz: [the pier was safe]"),
        Segments.in("Ana Ruiz said on “Marren This Morning” that the pier was safe."));
  }

  @Test
  void aHeadlineThatWritesEveryWordLargeIsRead() {
    assertEquals(
        List.of("Ruiz: [The Pier Was Never Safe]"),
        Segments.in("Ruiz Says The Pier Was Never Safe"));
  }

  @Test
  void anIntroductionAloneIsNotSaid() {
    assertEquals(List.of(), Segments.in("On Tuesday, Ana Ruiz laughed. It rained."));
  }

  @Test
  void aSimpleClauseBeforeItsSpeakerIsSaid() {
    assertEquals(
        List.of("Ana Ruiz: [ships come and go here]"),
        Segments.in("But ships come and go here, Ana Ruiz said."));
  }

  @Test
  void accordingToTellsWhereverItStands() {
    assertEquals(
        List.of("one source: [G4S is responsible for the pier]"),
        Segments.in("According to one source, G4S is responsible for the pier."));
    assertEquals(
        List.of("Harbour Watch: “It says so,”"),
        Segments.in("“It says so,” according to the Harbour Watch."));
    assertEquals(
        List.of("Harbour Watch: “It says so.”"),
        Segments.in("According to the Harbour Watch: “It says so.”"));
  }

  @Test
  void asSomebodyPutsItTheMainClauseIsSaid() {
    assertEquals(
        List.of("Ana Ruiz: [Brandt is an offer they cannot refuse]"),
        Segments.in("As Ana Ruiz puts it, Brandt is an offer they cannot refuse."));
  }

  @Test
  void anInsertedClauseMayStandBeforeThat() {
    assertEquals(
        List.of("he: [The papers indicate] [that the port was warned]"),
        Segments.in("The papers indicate, he said in an interview, that the port was warned.")
            .stream()
            .limit(1)
            .toList());
  }

  @Test
  void whomSomebodyCallsByTelephoneIsNotSaid() {
    assertEquals(List.of(), Segments.in("Ana Ruiz called Ivo Brandt on Monday."));
    assertEquals(
        List.of("Ana Ruiz: [Ivo Brandt a liar]"),
        Segments.in("Ana Ruiz called Ivo Brandt a liar."));
  }

  @Test
  void whatIsComparedWithAnotherIsNotSaid() {
    assertEquals(List.of(), Segments.in("The ferry had 25 seats, compared with 16 last year."));
  }

  @Test
  void whereItWasSaidInARelativeClauseIsAnothersContent() {
    assertEquals(
        List.of("Ana Ruiz: [a film of Brandt]", "Brandt: [himself] “very old”"),
        Segments.in(
            "Ana Ruiz tweeted a film of Brandt, in which Brandt called himself “very old”."));
  }

  @Test
  void whoIsAskedIsNotWhatIsQuestioned() {
    assertEquals(
        List.of("Ana Ruiz: [Brandt’s] “harbour values” [and his readiness]"),
        Segments.in("Ana Ruiz questioned Brandt’s “harbour values” and his readiness."));
  }

  @Test
  void aFullQuotationEndsBeforeWhatWasDoneThen() {
    assertEquals(
        List.of("man: “Again!”"), Segments.in("A man shouted “Again!” and they did it again."));
  }

  @Test
  void anInfinitiveIsSaidWhole() {
    assertEquals(
        List.of("judge: [to polish it every Sunday]"),
        Segments.in("The judge told Lund to polish it every Sunday."));
  }
}
