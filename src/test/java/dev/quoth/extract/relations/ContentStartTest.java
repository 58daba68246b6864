package dev.quoth.extract.relations;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests where the content after a reporting verb begins. */
class ContentStartTest {

  @Test
  void theProgrammeIsNoContent() {
    quotes(
        "Ana Ruiz said on “Marren This Morning” that the pier was safe.",
        "Ana Ruiz: [the pier was safe]");
  }

  @Test
  void aDayMayPrecedeTheContent() {
    quotes("Ida Noor said on Thursday she had no regrets.", "Ida Noor: [she had no regrets]");
    quotes("Ida Noor said last week her team was ready.", "Ida Noor: [her team was ready]");
    quotes("“It failed,” Ida Noor recalled last week.", "Ida Noor: “It failed,”");
  }

  @Test
  void whatIsQuestionedIsNoAddressee() {
    quotes(
        "Ana Ruiz questioned Brandt’s “harbour values” and his readiness.",
        "Ana Ruiz: [Brandt’s] “harbour values” [and his readiness]");
  }

  @Test
  void aHeadlineMayCapitalizeEveryWord() {
    quotes("Ruiz Says The Pier Was Never Safe", "Ruiz: [The Pier Was Never Safe]");
  }

  @Test
  void anInfinitiveIsSaidWhole() {
    quotes("The judge told Lund to polish it every Sunday.", "judge: [to polish it every Sunday]");
  }

  @Test
  void aPromiseIncludesItsInfinitive() {
    quotes(
        "Ana Ruiz vowed to go after “anyone who strikes.”",
        "Ana Ruiz: [to go after] “anyone who strikes.”");
  }

  @Test
  void aVerbMayReportWithItsParticleAlone() {
    quotes("Ana Ruiz laid out three demands.", "Ana Ruiz: [three demands]");
    quotes("Ana Ruiz laid three stones.");
  }

  @Test
  void aPrepositionMayOpenTheSubjectOfTheClause() {
    quotes("Ana Ruiz said at least 30 boats had sunk.", "Ana Ruiz: [at least 30 boats had sunk]");
    quotes(
        "Ana Ruiz pointed out the pier had saved money.", "Ana Ruiz: [the pier had saved money]");
  }

  @Test
  void aRelativeClauseIsNoContent() {
    quotes(
        "Ruiz told Radio Marren in an interview that aired on Friday that the pier was closed.",
        "Ruiz: [the pier was closed]");
    quotes("“It is late,” Ruiz said in a speech that moved them.", "Ruiz: “It is late,”");
  }

  @Test
  void aDayBeforeANounBelongsToTheNoun() {
    quotes("Ruiz said the Tuesday vote was void.", "Ruiz: [the Tuesday vote was void]");
    quotes("Ruiz said last week the vote was void.", "Ruiz: [the vote was void]");
  }

  @Test
  void aTimeMayFollowThePlace() {
    quotes(
        "Ruiz said in a statement Thursday night the pier was closed.",
        "Ruiz: [the pier was closed]");
  }

  @Test
  void afterAsTheContentFollowsTheComma() {
    quotes(
        "As Ruiz wrote in the Harbour Times, these walls can shut out the tide.",
        "Ruiz: [these walls can shut out the tide]");
  }

  @Test
  void aPronounIsPartOfWhatIsSaid() {
    quotes("Ruiz told him that sounded wrong.", "Ruiz: [that sounded wrong]");
    quotes("Ruiz told him that it sounded wrong.", "Ruiz: [it sounded wrong]");
  }

  @Test
  void theThatOfALaterNounIsNoContent() {
    quotes("As the vote began in May, the cover that low tides gave would be gone.");
  }

  @Test
  void aYearOfSomethingIsNoTime() {
    quotes("Ruiz said his year of study was hard.", "Ruiz: [his year of study was hard]");
  }

  @Test
  void howLongComesBeforeWhatIsSaid() {
    quotes(
        "Ana Ruiz has argued for years that the rule was lenient.",
        "Ana Ruiz: [the rule was lenient]");
  }

  @Test
  void thatMayBelongToTheObject() {
    quotes("Ana Ruiz has called that notion unrealistic.", "Ana Ruiz: [that notion unrealistic]");
    quotes(
        "Ana Ruiz said that largely caused her loss.", "Ana Ruiz: [that largely caused her loss]");
  }

  @Test
  void aClauseBelongsToTheParticipleBeforeIt() {
    quotes(
        "Ida Noor responded at once, admitting that she had slept.",
        "Ida Noor (cue admitting): [she had slept]");
  }

  @Test
  void whatACrowdDidIsNotSaidToIt() {
    quotes("Ida Noor told a large crowd that gathered on the pier.");
    quotes("Ida Noor told a large crowd that it was late.", "Ida Noor: [it was late]");
  }
}
