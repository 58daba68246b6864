package dev.quoth.extract.relations;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests where the content after a reporting verb ends. */
class ContentEndTest {

  @Test
  void aSecondVerbOfTheSpeakerEndsTheContent() {
    quotes(
        "Ana Ruiz called for a new pier and said the old one was unsafe.",
        "Ana Ruiz: [a new pier]",
        "Ana Ruiz: [the old one was unsafe]");
  }

  @Test
  void aSecondSpeakerEndsTheContent() {
    quotes(
        "Both wrote, Ana Ruiz saying it was late and Ivo Brandt saying it was early.",
        "Ana Ruiz: [it was late]",
        "Ivo Brandt: [it was early]");
  }

  @Test
  void contentGoesOnAfterAndThat() {
    quotes(
        "Ana Ruiz said that the pier was closed, but that ships would land.",
        "Ana Ruiz: [the pier was closed, but that ships would land]");
  }

  @Test
  void anAsideBetweenDashesEndsNothing() {
    quotes(
        "Ana Ruiz said those works - which have begun in Marren - will pay off.",
        "Ana Ruiz: [those works - which have begun in Marren - will pay off]");
  }

  @Test
  void aFullQuotationEndsTheContent() {
    quotes("A man shouted “Again!” and they did it again.", "man: “Again!”");
  }

  @Test
  void aRelativeClauseMayReportToo() {
    quotes(
        "Ana Ruiz tweeted a film of Brandt, in which Brandt called himself “very old”.",
        "Ana Ruiz: [a film of Brandt]",
        "Brandt: [himself] “very old”");
  }

  @Test
  void actionsAreNotSaid() {
    quotes("Lea Roth said “I quit” and walked out.", "Lea Roth: “I quit”");
    quotes("Lea Roth shouted “Thieves!” as the bailiffs left.", "Lea Roth: “Thieves!”");
    quotes("Lea Roth said “no” before the judge could finish.", "Lea Roth: “no”");
  }

  @Test
  void contentGoesOnAfterAQuotation() {
    quotes(
        "Lea Roth said the tax was “a joke” and would be repealed.",
        "Lea Roth: [the tax was] “a joke” [and would be repealed]");
  }

  @Test
  void aSubjectIsNotCutFromItsVerbByARelativeClause() {
    quotes(
        "Ruiz said that the toll would rise and that the ban, which was lifted in May, would"
            + " return.",
        "Ruiz: [the toll would rise and that the ban, which was lifted in May, would return]");
    quotes("Ruiz said the ban would return, which pleased nobody.", "Ruiz: [the ban would return]");
  }

  @Test
  void whoElseSaidSoIsNoContent() {
    quotes(
        "Ruiz said she wants an inquiry, as have other members of the council.",
        "Ruiz: [she wants an inquiry]");
  }

  @Test
  void theNextPredicateOfTheSentenceIsNoContent() {
    quotes(
        "Ruiz was bold, suggesting that the town buy the pier, was cool about the toll and left.",
        "Ruiz: [the town buy the pier]");
  }

  @Test
  void aContrastInReportedSpeechGoesOn() {
    quotes(
        "Ruiz said that some had expected a flood, but this would not happen.",
        "Ruiz: [some had expected a flood, but this would not happen]");
  }

  @Test
  void theWritersComparisonIsNoContent() {
    quotes(
        "Half of the dockers say they sleep badly, compared with a third of the pilots.",
        "Half of the dockers: [they sleep badly]");
  }

  @Test
  void aSubjectWithARelativeClauseIsNoReport() {
    quotes(
        "Ruiz said that in May, a pilot who complained had sailed.",
        "Ruiz: [in May, a pilot who complained had sailed]");
  }

  @Test
  void aSecondInfinitiveInMarksIsPromisedToo() {
    quotes(
        "Ruiz vowed to “fight on in the next vote,” and to “take our case to Marren.”",
        "Ruiz: [to] “fight on in the next vote,” [and to] “take our case to Marren.”");
  }

  @Test
  void theMainClauseAfterADependentOneIsNotSaid() {
    quotes(
        "And though the guild later claimed that it had paid anyone who cared, key pilots at the"
            + " time left.",
        "guild: [it had paid anyone who cared]");
    quotes(
        "They laughed, and when Ruiz said it was time to leave, they did so.",
        "Ruiz: [it was time to leave]");
  }

  @Test
  void whatSomebodyElseDoesAboutARequestIsNotAsked() {
    quotes(
        "Lawyers had requested access to them, but Ruiz and her office refused to hand them over.",
        "Lawyers: [access to them]");
  }

  @Test
  void whatOthersSayMeanwhileIsNotSaid() {
    quotes(
        "Ruiz said they want to move quickly, with dockers privately saying it would rain.",
        "Ruiz: [they want to move quickly]",
        "dockers: [it would rain]");
  }

  @Test
  void aRelativeClauseWithoutMarksEndsBeforeTheMainVerb() {
    quotes(
        "Dockers who argued the toll was the best way moved on to push for a tax.",
        "Dockers: [the toll was the best way]");
  }

  @Test
  void whatTheWriterCallsItIsNotSaid() {
    quotes(
        "Ana Ruiz said that she might close the pier, a move that would please the dockers.",
        "Ana Ruiz: [she might close the pier]");
    quotes(
        "Ana Ruiz said that the pier was safe, an opinion she later took back.",
        "Ana Ruiz: [the pier was safe]");
    quotes(
        "Ana Ruiz said they would vote in May – a date on which the harbour will be shut.",
        "Ana Ruiz: [they would vote in May]");
    quotes(
        "Ana Ruiz said that after the flood, a man who had lost his boat swam home.",
        "Ana Ruiz: [after the flood, a man who had lost his boat swam home]");
    quotes(
        "Ana Ruiz said the toll would be nine crowns, a rise of two crowns.",
        "Ana Ruiz: [the toll would be nine crowns, a rise of two crowns]");
    quotes(
        "Ana Ruiz said the Tern, a ferry that sank in May, would be lifted.",
        "Ana Ruiz: [the Tern, a ferry that sank in May, would be lifted]");
  }

  @Test
  void aClauseAfterThatGoesOnAfterItsTime() {
    quotes(
        "Ana Ruiz responded that the pier was shut before the flood came.",
        "Ana Ruiz: [the pier was shut before the flood came]");
    quotes(
        "Ana Ruiz pointed out that the toll fell while the town was growing.",
        "Ana Ruiz: [the toll fell while the town was growing]");
  }

  @Test
  void theOnlyVerbLeftIsThatOfTheSentence() {
    quotes(
        "Dockers who submitted paperwork were able to leave.", "Dockers (form TOPIC): [paperwork]");
    quotes("The dockers who say the pier is closed will leave.", "dockers: [the pier is closed]");
    quotes(
        "Ana Ruiz, who claims that her pier is worth nine crowns, frequently makes a joke of it.",
        "Ana Ruiz: [her pier is worth nine crowns]");
    quotes(
        "The guests were dockers who declared the harbour was safe.",
        "dockers: [the harbour was safe]");
  }

  @Test
  void whatTheSpeakerDoesIsNotAskedFor() {
    quotes(
        "Ana Ruiz urged them to oppose the toll but did not call them.",
        "Ana Ruiz: [them to oppose the toll]",
        "…");
    quotes(
        "Ana Ruiz urged the town to stay open but was defeated.",
        "Ana Ruiz: [the town to stay open]");
    quotes(
        "Ana Ruiz promised to lower the toll and mend the pier.",
        "Ana Ruiz: [to lower the toll and mend the pier]");
  }

  @Test
  void anObjectEndsBeforeTheVerbOfTheSentence() {
    quotes(
        "One docker who requested anonymity left when the results came.",
        "One docker (form REQUEST): [anonymity]");
  }

  @Test
  void theNextShareEndsTheContent() {
    quotes(
        "In May 54% predict they will be late, 44% say they will not.",
        "54%: [they will be late]", "44%: [they will not]");
  }
}
