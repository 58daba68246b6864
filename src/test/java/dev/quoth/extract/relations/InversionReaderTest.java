package dev.quoth.extract.relations;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests reporting verbs before their subject. */
class InversionReaderTest {

  @Test
  void aConjunctionMayPrecedeTheClause() {
    quotes("But, said Ana Ruiz, “I do not want to.”", "Ana Ruiz: “I do not want to.”");
  }

  @Test
  void aVerbMayPrecedeAnUnnamedSpeaker() {
    quotes("The ferry was late, said officials.", "officials: [The ferry was late]");
    quotes(
        "The ferry had been late, said a docker who waited.", "docker: [The ferry had been late]");
    quotes("The ferry was late, announced plans were lost.");
  }

  @Test
  void asSomebodyPutsItTheMainClauseIsSaid() {
    quotes(
        "As Ana Ruiz puts it, Brandt is an offer they cannot refuse.",
        "Ana Ruiz: [Brandt is an offer they cannot refuse]");
  }

  @Test
  void manyMaySpeakAfterTheVerb() {
    quotes("The pier is old, said a handful of dockers.", "handful of dockers: [The pier is old]");
  }
}
