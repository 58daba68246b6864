package dev.quoth.extract.layouts;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests headlines, teasers and lines that name their speaker next to a colon. */
class HeadlineReaderTest {

  @Test
  void theSpeakerMayPrecedeTheColon() {
    quotes(
        "Ruiz: Council should close the pier\n\nThe mayor is Ana Ruiz.",
        "Ana Ruiz: [Council should close the pier]");
    quotes("Moss: ‘I alone can fix it’\n\nEd Moss was in Kelden.", "Ed Moss: “I alone can fix it”");
    quotes(
        "Moss: Pier ‘a disgrace’ to Kelden\n\nEd Moss was in Kelden.",
        "Ed Moss: [Pier] “a disgrace” [to Kelden]");
  }

  @Test
  void theSpeakerMayFollowTheColon() {
    quotes("Pier will close: mayor\n\nIt rained.", "mayor: [Pier will close]");
    quotes("Pier ‘is fine’: Ruiz\n\nAna Ruiz was in Kelden.", "Ana Ruiz: [Pier] “is fine”");
  }

  @Test
  void aVerbDoesTheSameWork() {
    quotes("Pier 'is fine', says minister\n\nIt rained.", "minister: [Pier] “is fine”");
    quotes("Tolls will rise, minister warns\n\nIt rained.", "minister: [Tolls will rise]");
  }

  @Test
  void reportsPollsAndPoliceSpeakInHeadlines() {
    quotes("Poll: Voters want the pier back\n\nIt rained.", "Poll: [Voters want the pier back]");
    quotes("Police: Man stole a boat\n\nIt rained.", "Police: [Man stole a boat]");
    quotes(
        "Beijing: Harbour talks must go on\n\nIt rained.", "Beijing: [Harbour talks must go on]");
  }

  @Test
  void theTopicAfterASpeakerIsNoPartOfTheName() {
    quotes(
        "Ruiz on the pier: “It was rotten.”\n\nAna Ruiz is tired.", "Ana Ruiz: “It was rotten.”");
    quotes("Ruiz to council: Pay for it\n\nAna Ruiz is tired.", "Ana Ruiz: [Pay for it]");
  }

  @Test
  void aTeaserMustBeTalkOrAClaim() {
    quotes(
        "Ana Ruiz is tired.\n\nRuiz: I was never asked about it\n\nIt rained.",
        "Ana Ruiz: [I was never asked about it]");
  }

  @Test
  void aNameAfterADashMaySpeak() {
    quotes(
        "Signs of a turn - Ana Ruiz: “The tide went out on Tuesday and stayed out.”",
        "Ana Ruiz: “The tide went out on Tuesday and stayed out.”");
  }

  @Test
  void theSenderOfALetterSpeaks() {
    quotes("From Ana Ruiz: “Get well soon.”", "Ana Ruiz: “Get well soon.”");
    quotes(
        "From Mayor Ana Ruiz: “We will rebuild the pier.”\n\nFrom the port: “We will help.”",
        "Ana Ruiz: “We will rebuild the pier.”",
        "nobody: “We will help.”");
  }

  @Test
  void rubricsPlacesAndTopicsSayNothing() {
    quotes("The Latest: Ruiz wins vote\n\nAna Ruiz is mayor.");
    quotes("Analysis: Ruiz has lost the harbour\n\nAna Ruiz is mayor.");
    quotes("Fire in Kelden: Two dead\n\nIt rained.");
    quotes("London: A city of fog\n\nIt rained.");
    quotes("Recipe: How to bake bread\n\nIt rained.");
    quotes("Fog closes harbour: what we know\n\nIt rained.");
  }

  @Test
  void aNounPhraseIsNoClaim() {
    quotes("The winner: Ana Ruiz\n\nAna Ruiz was tired.");
    quotes("Ruiz: the woman who moved a harbour\n\nAna Ruiz was tired.");
    quotes("Ana Ruiz was at the pier.\n\nPhoto: Ana Ruiz\n\nAna Ruiz: born in Kelden, 1970");
  }

  @Test
  void aQuestionAboutSomebodyIsNotTheirs() {
    quotes("Ruiz: Saviour of the pier?\n\nAna Ruiz was tired.");
  }
}
