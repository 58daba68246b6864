package dev.quoth.extract;

import static dev.quoth.extract.Said.said;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Attribution;
import dev.quoth.Mention;
import dev.quoth.Quote;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a quote begins and ends, across paragraphs, days and what is done beside speaking. */
class TrapsTest {

  @Test
  void aQuotationThatIsClosedDoesNotGoOnInTheNextParagraph() {
    said(
        "“We burned the chairs,” Ingrid Solheim said.\n\n“We left,” Bo Lind said.",
        "Ingrid Solheim: We burned the chairs,",
        "Bo Lind: We left,");
  }

  @Test
  void aParagraphWithAReportingClauseOfItsOwnStaysAQuoteOfItsOwn() {
    said(
        "“It rained,” Bo Lind said. “It never stopped.\n\n“I stayed,” he added.",
        "Bo Lind: It rained, … It never stopped.",
        "Bo Lind: I stayed,");
  }

  @Test
  void aSingleMarkBehindAReportingClauseMayContinue() {
    said(
        "‘I was not there,’ said Tomos Pryce. ‘I was in Cardiff.\n\n‘The house was gone.’",
        "Tomos Pryce: I was not there, … I was in Cardiff. … The house was gone.");
  }

  @Test
  void singleGuillemetsPair() {
    said(
        "‹The pass is shut›, said Reto Caduff. ‹It opens in June.›",
        "Reto Caduff: The pass is shut … It opens in June.");
  }

  @Test
  void aConditionWithinWhatIsSaidIsPartOfIt() {
    said(
        "If the fans are angry, Vera Blum said, they have a reason.",
        "Vera Blum: If the fans are angry … they have a reason");
  }

  @Test
  void whatIsDoneBesideSpeakingIsNotSaid() {
    said("Lea Roth said “I quit” and walked out.", "Lea Roth: I quit");
    said("Lea Roth shouted “Thieves!” as the bailiffs left.", "Lea Roth: Thieves!");
    said("Lea Roth said “no” before the judge could finish.", "Lea Roth: no");
  }

  @Test
  void aClauseThatGoesOnBehindAQuotationIsSaid() {
    said(
        "Lea Roth said the tax was “a joke” and would be repealed.",
        "Lea Roth: the tax was … a joke … and would be repealed");
  }

  @Test
  void aDayMayStandBetweenVerbAndClause() {
    said("Ida Noor said on Thursday she had no regrets.", "Ida Noor: she had no regrets");
    said("Ida Noor said last week her team was ready.", "Ida Noor: her team was ready");
    said("“It failed,” Ida Noor recalled last week.", "Ida Noor: It failed,");
  }

  @Test
  void whatHappenedMeanwhileIsNotSaid() {
    said(
        "Ida Noor spoke of rain in May and said in April while she waited.",
        "Ida Noor: rain in May");
  }

  @Test
  void aVerbWithinARelativeClauseDoesNotSpeak() {
    said("A teacher who declined to be named said the roof leaked.", "teacher: the roof leaked");
    said("Farmers who were told to leave said they would stay.", "Farmers: they would stay");
  }

  @Test
  void whatIsWarnedOfIsNobodyWhomItIsSaidTo() {
    List<Quote> quotes = Said.quotes("Achieng warned of the dangers of “deep wells” in the hills.");
    Optional<Mention> addressee = quotes.getFirst().attribution().flatMap(Attribution::addressee);
    assertEquals(Optional.empty(), addressee);
  }
}
