package dev.quoth.extract.relations;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests which clause around a quotation reports it. */
class RelationReaderTest {

  @Test
  void aTitleBeforeARelativeClauseIsNotSaid() {
    quotes(
        "Few liked the novel “The Long Tide,” which reviewers said was long.",
        "reviewers: [was long]");
  }

  @Test
  void aQuotationAfterAnAdverbGoesOn() {
    quotes(
        "“We will fight,” Ana Ruiz said. Then, “They will not.”",
        "Ana Ruiz: “We will fight,” “They will not.”");
  }

  @Test
  void aMarkBeforeTheFullStopDoesNotSplitTheQuote() {
    quotes(
        "‘Nobody will be turned away’, Leila Haddow said. ‘They will go farther’.",
        "Leila Haddow: “Nobody will be turned away” “They will go farther”");
    quotes(
        "“My pen is blue”, Bastian Roth said; “it was always blue”.",
        "Bastian Roth: “My pen is blue” “it was always blue”");
  }

  @Test
  void asSomebodyPutItReports() {
    quotes("As Ana Ruiz put it, “The tide is in.”", "Ana Ruiz: “The tide is in.”");
  }

  @Test
  void whoIsNamedAfterAPrepositionIsNotTheSubjectOfTheParticiple() {
    quotes(
        "Ruiz spent a year at the Marren School of Health discussing how the ban hampered her.",
        "Ruiz: [how the ban hampered her]");
    quotes("With Tom Hill calling her a liar, Ruiz resigned.", "Tom Hill: [her a liar]");
  }

  @Test
  void aReportInADependentClauseDoesNotLendItsSubject() {
    quotes(
        "While she called it her worst hour, Ana Ruiz left the hall, saying that the pier was"
            + " closed.",
        "nobody: [it her worst hour]",
        "Ana Ruiz: [the pier was closed]");
  }

  @Test
  void aPronounMayHoldItsHelpingVerb() {
    quotes("Ana Ruiz left. She'd told the crew it was late.", "Ana Ruiz: [it was late]");
    quotes("Ana Ruiz, who'd said that it was late, left.", "Ana Ruiz: [it was late]");
  }

  @Test
  void theClauseAfterAnOpeningParticipleSaysWhoSpeaks() {
    quotes("After saying that the pier was safe, Ida Noor left.", "Ida Noor: [the pier was safe]");
    quotes("While warning that ice was thin, Ida Noor went out.", "Ida Noor: [ice was thin]");
    quotes("Citing the council, Ida Noor went out.");
    quotes("Without saying that the pier was safe, Ida Noor left.");
  }

  @Test
  void aReportingParticipleMayFollowBy() {
    quotes("Ida Noor angered the dockers by saying they had slept.", "Ida Noor: [they had slept]");
    quotes("Ida Noor closed by saying he'd be late.", "Ida Noor: [he'd be late]");
    quotes("Ida Noor feared the lines of questioning she'd face.");
  }
}
