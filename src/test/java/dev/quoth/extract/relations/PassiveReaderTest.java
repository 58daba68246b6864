package dev.quoth.extract.relations;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests speakers after "by". */
class PassiveReaderTest {

  @Test
  void theAgentSpeaks() {
    quotes("The plan was first reported by the Orvale Post.", "Orvale Post: [The plan]");
  }

  @Test
  void whatIsDoneToAThingInPassingReportsNothing() {
    quotes("The plan, first reported by the Orvale Post, left Moss in doubt.");
  }

  @Test
  void whoeverIsAskedAnswers() {
    quotes(
        "Asked by Ivo Brandt why the pier sank, Ana Ruiz said, “No idea.”",
        "Ivo Brandt: [why the pier sank]",
        "Ana Ruiz: “No idea.”");
  }
}
