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

  @Test
  void aVerbOfAnotherClauseMakesNoStatementOfANounPhrase() {
    quotes("Ana Ruiz announced a plan as soon as it was ready.", "Ana Ruiz (form TOPIC)");
    quotes("Ana Ruiz cited a memo that says the mayor lied.", "Ana Ruiz (form TOPIC)", "…");
    quotes("Ana Ruiz mentioned the bill he wrote.", "Ana Ruiz (form TOPIC): [the bill he wrote]");
    quotes("Ana Ruiz expressed support or was leaning that way.", "Ana Ruiz (form TOPIC)");
    quotes("Ana Ruiz discussed how long the trip was.", "Ana Ruiz (form TOPIC)");
    quotes("Ana Ruiz complained about the boat, it was late.", "Ana Ruiz (form TOPIC)");
  }

  @Test
  void aSubjectMayHaveAClauseOfItsOwn() {
    quotes(
        "Ana Ruiz said the man who attacked her was arrested.",
        "Ana Ruiz (form STATEMENT): [the man who attacked her was arrested]");
    quotes(
        "Ana Ruiz said Kim, the captain, had left.",
        "Ana Ruiz (form STATEMENT): [Kim, the captain, had left]");
    quotes(
        "Ana Ruiz said the organizations include a bank.",
        "Ana Ruiz (form STATEMENT): [the organizations include a bank]");
  }

  @Test
  void aShortSubjectMayHoldItsVerb() {
    quotes("Ana Ruiz said there's no boat.", "Ana Ruiz (form STATEMENT): [there's no boat]");
    quotes("Ana Ruiz told them they'd wait.", "Ana Ruiz (form STATEMENT): [they'd wait]");
  }

  @Test
  void howItCameAboutIsAStatement() {
    quotes("Ana Ruiz explained how the boat sank.", "Ana Ruiz (form STATEMENT)");
    quotes(
        "Ana Ruiz asked him at the port why he had not left.",
        "Ana Ruiz (form STATEMENT): [at the port why he had not left]");
  }

  @Test
  void aNounOfFeelingHoldsAStatement() {
    quotes(
        "Ana Ruiz voiced confidence that the pier was safe.",
        "Ana Ruiz (form STATEMENT): [confidence that the pier was safe]");
    quotes(
        "Ana Ruiz agreed with Tom Moss that the pier was closed.",
        "Ana Ruiz (form STATEMENT): [the pier was closed]");
    quotes(
        "Ana Ruiz agreed with the idea that goats can swim.",
        "Ana Ruiz (form TOPIC): [the idea that goats can swim]");
  }

  @Test
  void whatSomebodyIsChargedWithIsAStatement() {
    quotes(
        "Ana Ruiz blamed the delay on the weather.",
        "Ana Ruiz (form STATEMENT): [the delay on the weather]");
    quotes(
        "Ana Ruiz thanked Tom Moss for his help.",
        "Ana Ruiz (form STATEMENT): [Tom Moss for his help]");
    quotes("Ana Ruiz attacked the policies of the port.", "Ana Ruiz (form TOPIC)");
    quotes("Ana Ruiz applauded some of the plans.", "Ana Ruiz (form TOPIC)");
  }

  @Test
  void whatIsCalledByItsNameOnlyIsNoStatement() {
    quotes("Ana Ruiz called it a cowardly move.", "Ana Ruiz (form STATEMENT)");
    quotes("Ana Ruiz compared the handling of the strike to a play.", "Ana Ruiz (form STATEMENT)");
    quotes("Ana Ruiz referred to such plans as nonsense.", "Ana Ruiz (form STATEMENT)");
    quotes("Ana Ruiz declared victory in the race on Monday.", "Ana Ruiz (form TOPIC)");
  }

  @Test
  void whatIsCalledForIsARequest() {
    quotes(
        "Ana Ruiz called for the mayor to resign.",
        "Ana Ruiz (form REQUEST): [the mayor to resign]");
    quotes("Critics called on the port to open.", "Critics (form REQUEST): [the port to open]");
    quotes("Ana Ruiz insisted on a refund.", "Ana Ruiz (form REQUEST): [a refund]");
  }

  @Test
  void anInfinitiveOfANounIsNoRequest() {
    quotes("Ana Ruiz pleaded guilty to perjury.", "Ana Ruiz (form TOPIC): [to perjury]");
    quotes("Ana Ruiz questioned Tom Moss’s ability to win.", "Ana Ruiz (form TOPIC)");
  }

  @Test
  void aRelativeClauseNeedsNoPronoun() {
    quotes(
        "Ana Ruiz expressed opposition to the list of demands the mayor issued on Sunday.",
        "Ana Ruiz (form TOPIC)");
    quotes("Ana Ruiz challenged sitting Governor Tom Moss.", "Ana Ruiz (form TOPIC)");
    quotes("Ana Ruiz decried bullying, theft and noise.", "Ana Ruiz (form TOPIC)");
    quotes(
        "Ana Ruiz said any plan to avert the flood must be paid for.",
        "Ana Ruiz (form STATEMENT): [any plan to avert the flood must be paid for]");
  }

  @Test
  void thatMayPointToANoun() {
    quotes("Ana Ruiz repeated that description in Marren.", "Ana Ruiz (form TOPIC)");
    quotes("Ana Ruiz has disputed that description.", "Ana Ruiz (form TOPIC)");
    quotes(
        "Ana Ruiz repeated that charges were rising.",
        "Ana Ruiz (form STATEMENT): [charges were rising]");
  }

  @Test
  void oneWordAfterThatIsNoClause() {
    quotes("Ana Ruiz rejected that offer.", "Ana Ruiz (form TOPIC)");
  }
}
