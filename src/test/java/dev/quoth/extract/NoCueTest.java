package dev.quoth.extract;

import static dev.quoth.extract.Said.said;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Attribution;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Words that look like reporting verbs and report nothing where they stand. */
class NoCueTest {

  @Test
  void whatIsComparedWithSomethingSaysNothing() {
    said("Fares rose 3 percent compared with last year.");
    said("It was a pittance compared to the cost of a pier.");
    said("Ruiz compared the pier to a raft.", "Ruiz: the pier to a raft");
  }

  @Test
  void aShootingIsNoAnswer() {
    said("In response to the dock shooting the mayor left.");
    said("“It is late,” Ruiz shot back.", "Ruiz: It is late,");
    said("The navy fired two missiles.");
    said("Ruiz fired back: “It is late.”", "Ruiz: It is late.");
  }

  @Test
  void thanksToSomethingPraisesNobody() {
    said("The tide was low thanks to the new wall.");
    said("Ruiz thanks the dockers.", "Ruiz: the dockers");
  }

  @Test
  void nounsThatLookLikeVerbsSayNothing() {
    said("The Ruiz comments were a sign.");
    said("Tax credits based on income would help.");
    said("The council is putting the final touches on a plan.");
  }

  @Test
  void aGerundThatDoesSomethingIsANoun() {
    said("Ruiz said local reporting was poor.", "Ruiz: local reporting was poor");
  }

  @Test
  void aMeasureIsNoSource() {
    said("The engine ranks ships according to tonnage.");
    said("The pier is old, according to police.", "police: The pier is old");
    Optional<Attribution> told =
        Said.quotes("Ana Ruiz told KNN the port ranks ships according to political bias.")
            .getFirst()
            .attribution();
    assertTrue(told.orElseThrow().via().isEmpty());
  }

  @Test
  void aVerbWithItsObjectIsNoPartOfWhoSpeaks() {
    said(
        "The subcommittee issued an analysis, noting that the pier was old.",
        "subcommittee: the pier was old");
    said(
        "The move comes after port officials confirmed that the pier was old.",
        "port officials: the pier was old");
  }

  @Test
  void aDateIsNoSpeaker() {
    said("The agency shut the quay and on May 3 threatened to strike.", "agency: to strike");
    said("On May 3 Ruiz said it was late.", "Ruiz: it was late");
  }

  @Test
  void whoCallsWithoutAnObjectSaysNothing() {
    said("Ana Ruiz called from time to time.");
    said("Ana Ruiz called for calm.", "Ana Ruiz: calm");
    said("Ana Ruiz called the strike a farce.", "Ana Ruiz: the strike a farce");
  }

  @Test
  void whatAModalFollowsIsANoun() {
    said("Legal challenges will delay the pier.");
    said("Ana Ruiz challenges the plan.", "Ana Ruiz: the plan");
  }

  @Test
  void whoFirstReportedItStandsBehindBy() {
    said(
        "The plan, first reported by the Orvale Post, left Moss in doubt.",
        "Orvale Post: The plan");
  }

  @Test
  void whenItWasToldIsNotWhatWasSaid() {
    said("“It is late,” Moss told the Orvale Post last week.", "Moss: It is late,");
    said("“It is late,” Moss told reporters earlier this week.", "Moss: It is late,");
  }

  @Test
  void headlinesAreMade() {
    said("Ruiz made national headlines when she left.");
  }

  @Test
  void whatWentBeyondSomethingSaysNothing() {
    Optional<Attribution> by =
        Said.quotes("The report went beyond the “new level.”").getFirst().attribution();
    assertTrue(by.flatMap(Attribution::cue).isEmpty());
    said("“It is late,” Ruiz went on.", "Ruiz: It is late,");
  }
}
