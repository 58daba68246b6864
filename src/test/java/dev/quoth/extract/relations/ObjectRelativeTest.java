package dev.quoth.extract.relations;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests verbs whose object comes before their subject, so that nothing said follows them. */
class ObjectRelativeTest {

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
}
