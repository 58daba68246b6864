package dev.quoth.extract.relations;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests relative clauses after whose verb nothing is said. */
class RelativeClauseTest {

  @Test
  void anObjectBeforeItsPronounLeavesNothingToSay() {
    quotes("The mayor was bold, both in the toll she proposed and in the speech she gave.");
  }

  @Test
  void anObjectThatAPronounTakesUpLeavesNothingToSay() {
    quotes("The council built a wall that dockers have likened to a row of teeth.");
    quotes("It was the kind of note that readers quote when they are bored.");
  }

  @Test
  void aClauseAfterTheVerbIsSaidAllTheSame() {
    quotes("The toll she said would never come is here.", "nobody: [would never come is here]");
    quotes(
        "The harbour master Ana Ruiz said the pier was closed.", "Ana Ruiz: [the pier was closed]");
  }

  @Test
  void anInfinitiveAfterTheVerbIsItsObject() {
    quotes("The shipping heir Li Wei vowed to build a pier.", "Li Wei: [to build a pier]");
  }

  @Test
  void theMainVerbAfterARelativeClauseIsNotSaid() {
    quotes("The pilot who complained had sailed in May.");
    quotes("The pilot who claimed she had sailed left.", "pilot: [she had sailed left]");
  }
}
