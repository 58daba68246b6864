package dev.quoth.extract;

import static dev.quoth.extract.Said.said;

import org.junit.jupiter.api.Test;

/** Headlines, teasers and lines that name their speaker beside a colon. */
class HeadlineTest {

  @Test
  void theSpeakerMayStandBeforeTheColon() {
    said(
        "Ruiz: Council should close the pier\n\nThe mayor is Ana Ruiz.",
        "Ana Ruiz: Council should close the pier");
    said("Moss: ‘I alone can fix it’\n\nEd Moss was in Kelden.", "Ed Moss: I alone can fix it");
    said(
        "Moss: Pier ‘a disgrace’ to Kelden\n\nEd Moss was in Kelden.",
        "Ed Moss: Pier … a disgrace … to Kelden");
  }

  @Test
  void theSpeakerMayStandBehindTheColon() {
    said("Pier will close: mayor\n\nIt rained.", "mayor: Pier will close");
    said("Pier ‘is fine’: Ruiz\n\nAna Ruiz was in Kelden.", "Ana Ruiz: Pier … is fine");
  }

  @Test
  void aVerbDoesTheSameWork() {
    said("Pier 'is fine', says minister\n\nIt rained.", "minister: Pier … is fine");
    said("Tolls will rise, minister warns\n\nIt rained.", "minister: Tolls will rise");
  }

  @Test
  void reportsPollsAndPoliceSpeakInHeadlines() {
    said("Poll: Voters want the pier back\n\nIt rained.", "Poll: Voters want the pier back");
    said("Police: Man stole a boat\n\nIt rained.", "Police: Man stole a boat");
    said("Beijing: Harbour talks must go on\n\nIt rained.", "Beijing: Harbour talks must go on");
  }

  @Test
  void theTopicBehindASpeakerIsNoPartOfTheName() {
    said("Ruiz on the pier: “It was rotten.”\n\nAna Ruiz is tired.", "Ana Ruiz: It was rotten.");
    said("Ruiz to council: Pay for it\n\nAna Ruiz is tired.", "Ana Ruiz: Pay for it");
  }

  @Test
  void aTeaserBelowIsReadWhereItIsTalkOrAClaim() {
    said(
        "Ana Ruiz is tired.\n\nRuiz: I was never asked about it\n\nIt rained.",
        "Ana Ruiz: I was never asked about it");
  }

  @Test
  void aNameBehindADashMaySpeakWhatIsQuoted() {
    said(
        "Signs of a turn - Ana Ruiz: “The tide went out on Tuesday and stayed out.”",
        "Ana Ruiz: The tide went out on Tuesday and stayed out.");
  }

  @Test
  void whomALetterIsFromSaysIt() {
    said("From Ana Ruiz: “Get well soon.”", "Ana Ruiz: Get well soon.");
    said(
        "From Mayor Ana Ruiz: “We will rebuild the pier.”\n\nFrom the port: “We will help.”",
        "Ana Ruiz: We will rebuild the pier.",
        "?: We will help.");
  }

  @Test
  void rubricsPlacesAndTopicsSayNothing() {
    said("The Latest: Ruiz wins vote\n\nAna Ruiz is mayor.");
    said("Analysis: Ruiz has lost the harbour\n\nAna Ruiz is mayor.");
    said("Fire in Kelden: Two dead\n\nIt rained.");
    said("London: A city of fog\n\nIt rained.");
    said("Recipe: How to bake bread\n\nIt rained.");
    said("Fog closes harbour: what we know\n\nIt rained.");
  }

  @Test
  void aNounPhraseIsNoClaim() {
    said("The winner: Ana Ruiz\n\nAna Ruiz was tired.");
    said("Ruiz: the woman who moved a harbour\n\nAna Ruiz was tired.");
    said("Ana Ruiz was at the pier.\n\nPhoto: Ana Ruiz\n\nAna Ruiz: born in Kelden, 1970");
  }

  @Test
  void aQuestionAboutSomebodyIsNotTheirs() {
    said("Ruiz: Saviour of the pier?\n\nAna Ruiz was tired.");
  }
}
