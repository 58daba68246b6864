package dev.quoth.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who the subject of a reporting verb is, with much between the two. */
class SubjectTest {

  @Test
  void wordsThatHangOnASpeakerDoNotSpeak() {
    assertEquals(
        List.of("source familiar with the port’s inquiry: [the crane was old]"),
        Segments.in("But a source familiar with the port’s inquiry said the crane was old."));
  }

  @Test
  void aParticipleBehindASpeakerIsNoVerbOfTheSentence() {
    assertEquals(
        List.of("One group campaigning for a new pier in the coming vote: “all is lost.”"),
        Segments.in(
            "One group campaigning for a new pier in the coming vote wrote “all is lost.”"));
  }

  @Test
  void placesBehindASpeakerAreSetIn() {
    assertEquals(
        List.of("Ivo Brandt: [it rained]"),
        Segments.in("Ivo Brandt of Washington, D.C., explained that it rained."));
  }

  @Test
  void anAppositiveMayHoldAName() {
    assertEquals(
        List.of("Ana Ruiz: [every ship was late]"),
        Segments.in(
            "Ana Ruiz, the editor of the union’s own newspaper, L’Ancre, said every ship was"
                + " late."));
  }

  @Test
  void aRelativeClauseEndsBeforeTheMainVerb() {
    assertEquals(
        List.of("Ana Ruiz: [the polls have tightened]", "Ana Ruiz: [people should vote]"),
        Segments.in("Ana Ruiz, who says the polls have tightened, said people should vote."));
  }

  @Test
  void whoLaughsAndSaysIsWhoStandsBefore() {
    assertEquals(
        List.of("Ivo Brandt: “We will see.”"),
        Segments.in(
            "When Ana Ruiz, the mayor, left the hall, Ivo Brandt laughed and said, “We will see.”"));
  }

  @Test
  void severalSpeakWithoutAnEnding() {
    assertEquals(
        List.of("Marren and Holt-Vane: [the port has more ships]"),
        Segments.in("Marren and Holt-Vane say the port has more ships."));
  }

  @Test
  void aNounIsNoVerbThoughItCouldBe() {
    assertEquals(List.of(), Segments.in("The dockers request was lost in the rain."));
  }

  @Test
  void aDependentClauseDoesNotReachIntoTheMainOne() {
    assertEquals(
        List.of("Ana Ruiz: [to stay]"),
        Segments.in("While Ana Ruiz vowed to stay, the council was empty."));
  }

  @Test
  void whoIsAskedAnswers() {
    assertEquals(
        List.of("Ivo Brandt: [why the pier sank]", "Ana Ruiz: “No idea.”"),
        Segments.in("Asked by Ivo Brandt why the pier sank, Ana Ruiz said, “No idea.”"));
  }

  @Test
  void aReflexiveStandsForItsSubject() {
    assertEquals(
        List.of("Ivo Brandt: [it would be hard]"),
        Segments.in("Ivo Brandt himself acknowledged it would be hard."));
  }

  @Test
  void anAsideBetweenTwoPartsOfAVerbIsNoSubject() {
    assertEquals(
        List.of("Ana Ruiz: [Brandt as a] “paper captain” [of the port]"),
        Segments.in("Ana Ruiz has in the past described Brandt as a “paper captain” of the port."));
  }

  @Test
  void aStateInAnIntroductionIsNoSubject() {
    assertEquals(
        List.of("mayor: [the pier would stay]"),
        Segments.in(
                "At a meeting in Aspen, Colo., the mayor ended the day by saying the pier would stay.")
            .stream()
            .limit(1)
            .toList());
  }

  @Test
  void anAdjectiveBehindANumberIsNoVerb() {
    assertEquals(List.of(), Segments.in("Ruiz led Brandt by nearly 300 pledged delegates."));
  }

  @Test
  void statesAreNotStated() {
    assertEquals(List.of(), Segments.in("Ruiz did well in many states this week."));
    assertEquals(
        List.of("letter: [the pier is closed]"),
        Segments.in("The letter states that the pier is closed."));
  }

  @Test
  void someMayArgueAndEveryoneSays() {
    assertEquals(
        List.of("Some: “the port needs more.”"),
        Segments.in("Some argue that “the port needs more.”"));
    assertEquals(List.of("Everyone: [it rained]"), Segments.in("Everyone says it rained."));
    assertEquals(List.of(), Segments.in("One announced challenger, Irina Holm, is ready."));
  }

  @Test
  void aRelativeClauseWithoutItsCommaDoesNotSpeak() {
    assertEquals(
        List.of("Ana Ruiz: “It will sink.”"),
        Segments.in("Ana Ruiz, a docker, who sued to block the crane said: “It will sink.”"));
  }
}
