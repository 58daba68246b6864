package dev.quoth.extract.relations;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** A verb of speech with a subject and an object need not report anything. */
class NothingSaidTest {

  @Test
  void aThingReportsNothingByWhatItDoes() {
    quotes("The index posted a gain of two percent.");
    quotes("The drought threatens to ruin the plums by Sunday.");
  }

  @Test
  void whoeverIsSpokenToOrOfIsNoContent() {
    quotes("Ana Ruiz denied it.");
    quotes("The gang threatened him after he saw them.");
    quotes("The mayor had invited her, and Ana Ruiz came.");
    quotes("Ana Ruiz had warned him an hour before.");
  }

  @Test
  void whatSomebodyMaySpeakOfIsNotReported() {
    quotes("The inspector is expected to speak about the drains later.");
  }

  @Test
  void aThingAnnouncedByADocumentStillIs() {
    quotes("The letter warned that the well was dry.", "letter: [the well was dry]");
  }

  @Test
  void evidenceSaysNothing() {
    quotes("The events of Friday suggested that the mayor would stay.");
    quotes("Her conduct implied the pier was safe.");
    quotes("The results confirm that goats can swim.");
    quotes("The killing called attention to differences in the town.");
    quotes("The numbers compare favorably with those of the year before.");
    quotes("Ana Ruiz suggested that the mayor would stay.", "Ana Ruiz: [the mayor would stay]");
    quotes("The report suggests that goats can swim.", "report: [goats can swim]");
  }

  @Test
  void aRelativeClauseIsNotWhatWasSaid() {
    quotes("Ana Ruiz responded in a way that angered the crews.");
    quotes("Ana Ruiz warned people for years that there were too many goats.", "Ana Ruiz", "…");
  }

  @Test
  void theReaderSaysNothing() {
    quotes("By signing up you agree to receive our letters.");
  }

  @Test
  void nobodyIsAskedByTheWay() {
    quotes("Ana Ruiz requested and received a pass.");
    quotes("The town was threatened by the flood.");
  }

  @Test
  void aClaimThatIsDeniedIsNotTheDeniers() {
    quotes("The pier was sold to a bank, a claim Ana Ruiz denies.");
  }

  @Test
  void aClauseAtTheEndMayBelongToANoun() {
    quotes("The grant was short, far below the sum she requested.");
    quotes("The ban will be hard, says Tom Moss, a pilot who teaches goats.", "Tom Moss");
    quotes("With the exception of the mayor, he said, nobody.");
    quotes(
        "The pier could remain, Secretary of State Tom Moss said.",
        "Tom Moss: [The pier could remain]");
    quotes("It’s all in the past, Ana Ruiz said.", "Ana Ruiz: [It’s all in the past]");
  }

  @Test
  void anInfinitiveHasAContentOfItsOwn() {
    quotes("Ana Ruiz continued to show a growth at a level that the town knew.");
    quotes("Ana Ruiz agreed to buy the pier, with many supportive of that move.", "Ana Ruiz");
  }

  @Test
  void whoIsInvitedIsAskedNothing() {
    quotes("Ana Ruiz invited Tom Moss, a pilot, to the port on Friday.");
    quotes("Ana Ruiz invited Tom Moss to speak.", "Ana Ruiz: [Tom Moss to speak]");
  }

  @Test
  void whatIsPublishedIsADocument() {
    quotes("In a survey published last year by the port, most goats could swim.");
    quotes("As he was testifying, the mayor of Marren left.");
    quotes("Ana Ruiz spoke of the money she requested for a pier.", "Ana Ruiz", "…");
  }

  @Test
  void thingsInThePluralDoNotSpeakEither() {
    quotes("The tensions threatened to last.");
    quotes("Tax handicaps depicted the town as poor.");
    quotes("Forecasters threatened to leave the town.", "Forecasters: [to leave the town]");
  }

  @Test
  void aVerbBeforeAVerbIsANoun() {
    quotes("To judge him by campaign promises kept would be unfair.");
  }

  @Test
  void someThingsDoNotSpeakEither() {
    quotes("Some efforts to mend the pier threaten the harbour that many love.");
    quotes("Some dockers threaten to leave.", "Some dockers: [to leave]");
  }
}
