package dev.quoth.extract.grammar;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests words that look like reporting verbs and report nothing where they occur. */
class VerbSenseTest {

  @Test
  void aComparisonIsNoReport() {
    quotes("Fares rose 3 percent compared with last year.");
    quotes("It was a pittance compared to the cost of a pier.");
    quotes("Ruiz compared the pier to a raft.", "Ruiz: [the pier to a raft]");
  }

  @Test
  void aParticipleComparesToo() {
    quotes("The ferry had 25 seats, compared with 16 last year.");
  }

  @Test
  void aShootingIsNoAnswer() {
    quotes("In response to the dock shooting the mayor left.");
    quotes("“It is late,” Ruiz shot back.", "Ruiz: “It is late,”");
    quotes("The navy fired two missiles.");
    quotes("Ruiz fired back: “It is late.”", "Ruiz: “It is late.”");
  }

  @Test
  void thanksToSomethingPraisesNobody() {
    quotes("The tide was low thanks to the new wall.");
    quotes("Ruiz thanks the dockers.", "Ruiz: [the dockers]");
  }

  @Test
  void nounsThatLookLikeVerbsReportNothing() {
    quotes("The Ruiz comments were a sign.");
    quotes("Tax credits based on income would help.");
    quotes("The council is putting the final touches on a plan.");
  }

  @Test
  void aGerundAsSubjectIsANoun() {
    quotes("Ruiz said local reporting was poor.", "Ruiz: [local reporting was poor]");
  }

  @Test
  void aWordBeforeAModalIsANoun() {
    quotes("Legal challenges will delay the pier.");
    quotes("Ana Ruiz challenges the plan.", "Ana Ruiz: [the plan]");
  }

  @Test
  void headlinesAreMade() {
    quotes("Ruiz made national headlines when she left.");
  }

  @Test
  void aVerbNeedsTheRightParticle() {
    quotes("The report went beyond the “new level.”", "nobody (cue -): “new level.”");
    quotes("“It is late,” Ruiz went on.", "Ruiz: “It is late,”");
  }

  @Test
  void aVerbMayNeedItsParticle() {
    quotes("“Now,” he went on, “we wait.”", "nobody: “Now,” “we wait.”");
    quotes("As the day went on, the docker who went to Marren slept.");
  }

  @Test
  void aNounIsNoVerbThoughItCouldBe() {
    quotes("The dockers request was lost in the rain.");
  }

  @Test
  void anAdjectiveAfterANumberIsNoVerb() {
    quotes("Ruiz led Brandt by nearly 300 pledged delegates.");
  }

  @Test
  void statesAreNotStated() {
    quotes("Ruiz did well in many states this week.");
    quotes("The letter states that the pier is closed.", "letter: [the pier is closed]");
  }

  @Test
  void aVerbMayFollowAnIndefinitePronoun() {
    quotes("Some argue that “the port needs more.”", "nobody: “the port needs more.”");
    quotes("Everyone says it rained.", "nobody: [it rained]");
    quotes("One announced challenger, Irina Holm, is ready.");
  }

  @Test
  void aVerbMayComeBeforeAnInfinitive() {
    quotes("Ana Ruiz claims to have seen the crack.", "Ana Ruiz: [to have seen the crack]");
    quotes("Ana Ruiz pledges to close the pier.", "Ana Ruiz: [to close the pier]");
    quotes("Claims to the pier were made.");
  }

  @Test
  void aParticipleBeforeItsAgentIsNoVerbOfTheSentence() {
    quotes("The council met the rules laid out by the port.");
  }

  @Test
  void aNounBeforeARelativeClauseIsNoVerb() {
    quotes("The tour moves to northern states that are less kind to him.");
    quotes("A ruling is due in a harbour dispute that could end the strike.");
    quotes("Ruiz states that the pier is closed.", "Ruiz: [the pier is closed]");
  }

  @Test
  void whatLacksItsObjectIsAParticiple() {
    quotes("The law, blamed for a rise in fares, was repealed.");
    quotes("A group of dockers accused of theft was released.");
    quotes("A man described as a loner was held.");
    quotes("Ruiz described the man as a loner.", "Ruiz: [the man as a loner]");
  }

  @Test
  void whatIsOnlyCalledByItsNameIsNotDescribed() {
    quotes("The money came from a firm called Marren Tide when it was sold.");
    quotes("Dockers called Li Wei a liar.", "Dockers: [Li Wei a liar]");
  }

  @Test
  void aDocumentPublishedOnADayPublishesNothing() {
    quotes(
        "Ruiz said in an interview published today that the pier was closed.",
        "Ruiz: [the pier was closed]");
  }

  @Test
  void aNounBeforeThatIsNoVerbWithoutSomebodyBeforeIt() {
    quotes("His rivals are ditching the personal insults that only Hill seems fit for.");
    quotes("The paper states that the pier is closed.", "paper: [the pier is closed]");
  }

  @Test
  void whoIsReferredToAsSomethingRefersToNothing() {
    quotes("Hill, referred to as the best pilot, has been seen since.");
    quotes("The crew entered the talks convinced of its case.");
  }

  @Test
  void aPluralNounIsNoVerb() {
    quotes("Ida Noor spoke to nobody on press reports that the bank had failed.");
    quotes("Ida Noor has a list of calls and tweets they have planned.");
  }
}
