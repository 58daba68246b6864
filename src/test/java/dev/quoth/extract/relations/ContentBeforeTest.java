package dev.quoth.extract.relations;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests the content that precedes its reporting clause. */
class ContentBeforeTest {

  @Test
  void theAppositiveOfTheSpeakerIsNotSaid() {
    quotes(
        "The pier has helped the town, said Ana Ruiz, the mayor of Marren.",
        "Ana Ruiz: [The pier has helped the town]");
    quotes(
        "The pier has helped the town, according to Ana Ruiz, who runs the port.",
        "Ana Ruiz: [The pier has helped the town]");
  }

  @Test
  void aReportingClauseMayInterruptItsContent() {
    quotes(
        "In Marren, says Ana Ruiz, the mayor, there are few ships.",
        "Ana Ruiz: [In Marren] [there are few ships]");
  }

  @Test
  void anIntroductionAloneIsNotSaid() {
    quotes("On Tuesday, Ana Ruiz laughed. It rained.");
  }

  @Test
  void aSimpleClauseBeforeItsSpeakerIsSaid() {
    quotes("But ships come and go here, Ana Ruiz said.", "Ana Ruiz: [ships come and go here]");
  }

  @Test
  void anInsertedClauseMayPrecedeThat() {
    quotes(
        "The papers indicate, he said in an interview, that the port was warned.",
        "nobody: [The papers indicate] [that the port was warned]",
        "…");
  }

  @Test
  void aConditionIsPartOfTheContent() {
    quotes(
        "If the fans are angry, Vera Blum said, they have a reason.",
        "Vera Blum: [If the fans are angry] [they have a reason]");
  }

  @Test
  void whatHappenedMeanwhileIsNotSaid() {
    quotes(
        "Ida Noor spoke of rain in May and said in April while she waited.",
        "Ida Noor: [rain in May]");
  }

  @Test
  void theTimeOfSpeakingIsNotSaid() {
    quotes("“It is late,” Moss told the Orvale Post last week.", "Moss: “It is late,”");
    quotes("“It is late,” Moss told reporters earlier this week.", "Moss: “It is late,”");
  }

  @Test
  void theTimeOfAQuestionIsNotSaid() {
    quotes(
        "“Absolutely,” Ana Ruiz said when asked if that remains so.",
        "Ana Ruiz: “Absolutely,”",
        "…");
  }

  @Test
  void aVerbInThePresentMakesAClause() {
    quotes(
        "Many things slow the work at the pier, Ida Noor said.",
        "Ida Noor: [Many things slow the work at the pier]");
    quotes(
        "To win the port, dockers probably need all three votes, analysts say.",
        "analysts: [To win the port, dockers probably need all three votes]");
    quotes("In the town that he knew so well, Ida Noor told the council on Monday.");
  }

  @Test
  void aTitleMayPrecedeTheSpeaker() {
    quotes(
        "As a pilot, Mrs. Ode likely saw less, Mr. Noor said.",
        "Noor: [As a pilot, Mrs. Ode likely saw less]");
  }

  @Test
  void aRoleBeforeTheMarkMayBelongToTheContent() {
    quotes(
        "Ida Noor left. A new harbour manager, she said, could set another tone.",
        "Ida Noor: [A new harbour manager] [could set another tone]");
    quotes(
        "Half of the town turned out to vote for mayor, Noor said.",
        "Noor: [Half of the town turned out to vote for mayor]");
  }

  @Test
  void aReportingVerbMayBeThatOfTheContent() {
    quotes("The trouble, Ida Noor writes, began in May.", "Ida Noor: [The trouble] [began in May]");
    quotes(
        "Over the years, Ida Noor said, email has helped her.",
        "Ida Noor: [Over the years] [email has helped her]");
  }

  @Test
  void whatIsInParenthesesIsSaidByItself() {
    quotes("The pier fell (it was old, Ida Noor said) in May.", "Ida Noor: [it was old]");
  }
}
