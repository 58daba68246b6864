package dev.quoth.extract.relations;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests which contents state what was said, ask for it, or only name a topic. */
class ContentFormsTest {

  @Test
  void aClauseIsAStatement() {
    quotes(
        "Ana Ruiz said that the pier was safe.", "Ana Ruiz (form STATEMENT): [the pier was safe]");
    quotes(
        "Ana Ruiz asked whether the pier was safe.",
        "Ana Ruiz (form STATEMENT): [whether the pier was safe]");
    quotes("Ana Ruiz denied taking the money.", "Ana Ruiz (form STATEMENT): [taking the money]");
  }

  @Test
  void aNameForAThingIsAStatement() {
    quotes(
        "Ana Ruiz called the plan a mistake.", "Ana Ruiz (form STATEMENT): [the plan a mistake]");
    quotes(
        "Ana Ruiz dismissed the report as nonsense.",
        "Ana Ruiz (form STATEMENT): [the report as nonsense]");
  }

  @Test
  void aNegatedGerundIsAStatement() {
    quotes(
        "Ana Ruiz accused the mayor of not telling the truth.",
        "Ana Ruiz (form STATEMENT): [the mayor of not telling the truth]");
  }

  @Test
  void aClauseMayHaveItsVerbWithinTheMarks() {
    quotes(
        "Ana Ruiz said the mayor “sank the ferry” by waiting.",
        "Ana Ruiz (form STATEMENT): [the mayor] “sank the ferry” [by waiting]");
  }

  @Test
  void anInfinitiveIsARequest() {
    quotes("Ana Ruiz urged the council to act.", "Ana Ruiz (form REQUEST): [the council to act]");
    quotes("Ana Ruiz vowed to return.", "Ana Ruiz (form REQUEST): [to return]");
    quotes("Ana Ruiz demanded a refund.", "Ana Ruiz (form REQUEST): [a refund]");
  }

  @Test
  void aNounPhraseIsATopic() {
    quotes("Ana Ruiz challenged the ruling.", "Ana Ruiz (form TOPIC): [the ruling]");
    quotes("Ana Ruiz praised the crew.", "Ana Ruiz (form TOPIC): [the crew]");
    quotes(
        "Ana Ruiz praised the crew who saved the ferry.",
        "Ana Ruiz (form TOPIC): [the crew who saved the ferry]");
    quotes(
        "Ana Ruiz announced a plan that would close the pier.",
        "Ana Ruiz (form TOPIC): [a plan that would close the pier]");
  }

  @Test
  void theSpeakersOwnWordsAreAStatement() {
    quotes(
        "Ana Ruiz condemned “a waste of money”.", "Ana Ruiz (form STATEMENT): “a waste of money”");
    quotes(
        "Ana Ruiz condemned the plan, “a waste of public money”.",
        "Ana Ruiz (form STATEMENT): [the plan] “a waste of public money”");
  }

  @Test
  void whatIsDeniedOrSupposedKeepsItsMood() {
    quotes(
        "Ana Ruiz never said “the pier is safe”.", "Ana Ruiz (mood NEGATED): “the pier is safe”");
    quotes("No minister has said “the pier is safe”.", "minister (mood NEGATED)");
    quotes(
        "Ana Ruiz could have said “the pier is safe”.",
        "Ana Ruiz (mood HYPOTHETICAL): “the pier is safe”");
    quotes(
        "If Ana Ruiz says “the pier is safe”, the ships leave.",
        "Ana Ruiz (mood HYPOTHETICAL): “the pier is safe”");
    quotes("Ana Ruiz has said “the pier is safe”.", "Ana Ruiz (mood ASSERTED): “the pier is safe”");
  }
}
