package dev.quoth.extract.quotes;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests quotes of several paragraphs. */
class ContinuationTest {

  @Test
  void aClauseInTheLastParagraphReportsAll() {
    quotes(
        "“Day one. We had soup.\n\n“Day two. The soup is gone,” Jory Penhale read.",
        "Jory Penhale: “Day one. We had soup.” “Day two. The soup is gone,”");
  }

  @Test
  void aClosedQuotationDoesNotGoOn() {
    quotes(
        "“We burned the chairs,” Ingrid Solheim said.\n\n“We left,” Bo Lind said.",
        "Ingrid Solheim: “We burned the chairs,”",
        "Bo Lind: “We left,”");
  }

  @Test
  void aParagraphWithItsOwnClauseIsItsOwnQuote() {
    quotes(
        "“It rained,” Bo Lind said. “It never stopped.\n\n“I stayed,” he added.",
        "Bo Lind: “It rained,” “It never stopped.”",
        "Bo Lind: “I stayed,”");
  }

  @Test
  void singleMarksMayContinue() {
    quotes(
        "‘I was not there,’ said Tomos Pryce. ‘I was in Cardiff.\n\n‘The house was gone.’",
        "Tomos Pryce: “I was not there,” “I was in Cardiff.” “The house was gone.”");
  }
}
