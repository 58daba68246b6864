package dev.quoth.extract.layouts;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests which labels make a transcript. */
class TranscriptDetectorTest {

  @Test
  void labelsMayBeInLowerCaseAndInOneParagraph() {
    quotes(
        "Harbour Times: Why did you close it? Ana Ruiz: Because it was rotten. I walked it."
            + " Harbour Times: And now? Ruiz: We rebuild.",
        "Harbour Times: {Why did you close it?}",
        "Ana Ruiz: {Because it was rotten. I walked it.}",
        "Harbour Times: {And now?}",
        "Ana Ruiz: {We rebuild.}");
  }

  @Test
  void twoWhoAreKnownNeedNoQuestion() {
    quotes(
        "Ana Ruiz and Ed Moss met on stage.\n\nRuiz: You promised a bridge.\n\nMoss: I built it.",
        "Ana Ruiz: {You promised a bridge.}",
        "Ed Moss: {I built it.}");
  }

  @Test
  void aRoleMayBeTheLabel() {
    quotes(
        """
        Tara Dorn was on the pier.

        Dorn: They are on my car!

        911 dispatcher: Where are you?

        Dorn: I am on the pier.
        """,
        "Tara Dorn: {They are on my car!}",
        "911 dispatcher: {Where are you?}",
        "Tara Dorn: {I am on the pier.}");
  }

  @Test
  void datelinesNotesCreditsAndScoresAreNoSpeakers() {
    quotes("WASHINGTON: The talks failed on Monday. Officials left.");
    quotes("NOTE: Prices may vary.\n\nPhoto: Reuters\n\nUpdate: The pier is open. You can walk.");
    quotes("Kelden 3, Marren 1\n\nScorers: Moss 2, Berg\n\nBerg: 7. Moss: 8. Ruiz: 9.");
    quotes("Ana Ruiz and Ed Moss ran.\n\nRuiz: 547.\n\nMoss: 46.\n\nRuiz: 550.\n\nMoss: 48.");
    quotes("Ingredients: You need flour.\n\nMethod: Mix your flour with water.");
    quotes("Winner: The port.\n\nLoser: The pier. You can have it.\n\nLoser: The town.");
  }

  @Test
  void placesAndTopicsAreNoSpeakers() {
    quotes("Kelden: The court struck it down.\n\nMarren: The court let it stand.");
    quotes("Best actress: Ana Ruiz\n\nBest actor: Ed Moss\n\nYour guide: Dana Wallis");
  }
}
