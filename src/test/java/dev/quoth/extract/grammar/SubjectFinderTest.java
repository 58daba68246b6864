package dev.quoth.extract.grammar;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests which phrase is the subject of a reporting verb, with much between the two. */
class SubjectFinderTest {

  @Test
  void wordsThatModifyASpeakerDoNotSpeak() {
    quotes(
        "But a source familiar with the port’s inquiry said the crane was old.",
        "source familiar with the port’s inquiry: [the crane was old]");
  }

  @Test
  void aParticipleAfterASpeakerIsNotTheMainVerb() {
    quotes(
        "One group campaigning for a new pier in the coming vote wrote “all is lost.”",
        "One group campaigning for a new pier in the coming vote: “all is lost.”");
  }

  @Test
  void aPlaceAfterASpeakerIsSkipped() {
    quotes("Ivo Brandt of Washington, D.C., explained that it rained.", "Ivo Brandt: [it rained]");
  }

  @Test
  void anAppositiveMayContainAName() {
    quotes(
        "Ana Ruiz, the editor of the union’s own newspaper, L’Ancre, said every ship was"
            + " late.",
        "Ana Ruiz: [every ship was late]");
  }

  @Test
  void aRelativeClauseEndsBeforeTheMainVerb() {
    quotes(
        "Ana Ruiz, who says the polls have tightened, said people should vote.",
        "Ana Ruiz: [the polls have tightened]",
        "Ana Ruiz: [people should vote]");
  }

  @Test
  void twoVerbsMayShareASubject() {
    quotes(
        "When Ana Ruiz, the mayor, left the hall, Ivo Brandt laughed and said, “We will see.”",
        "Ivo Brandt: “We will see.”");
  }

  @Test
  void twoCoordinatedNamesAreASubject() {
    quotes(
        "Marren and Holt-Vane say the port has more ships.",
        "Marren and Holt-Vane: [the port has more ships]");
  }

  @Test
  void aDependentClauseDoesNotReachIntoTheMainOne() {
    quotes("While Ana Ruiz vowed to stay, the council was empty.", "Ana Ruiz: [to stay]");
  }

  @Test
  void aReflexivePronounMayFollowTheSubject() {
    quotes("Ivo Brandt himself acknowledged it would be hard.", "Ivo Brandt: [it would be hard]");
  }

  @Test
  void anAsideBetweenTwoPartsOfAVerbIsNoSubject() {
    quotes(
        "Ana Ruiz has in the past described Brandt as a “paper captain” of the port.",
        "Ana Ruiz: [Brandt as a] “paper captain” [of the port]");
  }

  @Test
  void aStateInAnIntroductionIsNoSubject() {
    quotes(
        "At a meeting in Aspen, Colo., the mayor ended the day by saying the pier would stay.",
        "mayor: [the pier would stay]",
        "…");
  }

  @Test
  void aRelativeClauseWithoutItsCommaDoesNotSpeak() {
    quotes(
        "Ana Ruiz, a docker, who sued to block the crane said: “It will sink.”",
        "Ana Ruiz: “It will sink.”");
  }

  @Test
  void anEarlierVerbAndItsObjectAreNoPartOfTheSubject() {
    quotes(
        "The subcommittee issued an analysis, noting that the pier was old.",
        "subcommittee: [the pier was old]");
    quotes(
        "The move comes after port officials confirmed that the pier was old.",
        "port officials: [the pier was old]");
  }

  @Test
  void aDateIsNoSpeaker() {
    quotes("The agency shut the quay and on May 3 threatened to strike.", "agency: [to strike]");
    quotes("On May 3 Ruiz said it was late.", "Ruiz: [it was late]");
  }

  @Test
  void aVerbWithinARelativeClauseDoesNotSpeak() {
    quotes(
        "A teacher who declined to be named said the roof leaked.", "teacher: [the roof leaked]");
    quotes("Farmers who were told to leave said they would stay.", "Farmers: [they would stay]");
  }

  @Test
  void aDayBetweenSpeakerAndVerbIsSkipped() {
    quotes("Ana Ruiz on Tuesday rejected the “offer” again.", "Ana Ruiz");
    quotes("The crew late last week said that the offer was poor.", "crew");
  }

  @Test
  void aVerbAfterTheNameIsNoPartOfIt() {
    quotes(
        "Ana Ruiz took a risk, telling the crowd, “I am one of you.” Then Ruiz rallied the town,"
            + " warning that “the sea is near.”",
        "Ana Ruiz",
        "Ana Ruiz");
  }

  @Test
  void aSubjectMayFollowBut() {
    quotes(
        "Moss said he was asked in a letter, but Harbour Chief Ana Ruiz, D-Calif., told KNN that it was late.",
        "Moss",
        "Ana Ruiz");
  }

  @Test
  void allOfAListSpeak() {
    quotes(
        "Ana Ruiz, Li Wei and Tom Hill said the pier was closed.",
        "Ana Ruiz, Li Wei and Tom Hill: [the pier was closed]");
    quotes(
        "The mayor, the harbour master and dockers told the court that they had paid.",
        "The mayor, the harbour master and dockers: [they had paid]");
  }

  @Test
  void aQuantifierMayComeAfterTheSubject() {
    quotes(
        "Ana Ruiz and Tom Hill both said the pier was closed.",
        "Ana Ruiz and Tom Hill: [the pier was closed]");
    quotes("The dockers all said the pier was closed.", "dockers: [the pier was closed]");
  }

  @Test
  void whatOpensASentenceIsNotInTheListOfItsSubject() {
    quotes(
        "In Marren, Ana Ruiz and Tom Hill said the pier was closed.",
        "Ana Ruiz and Tom Hill: [the pier was closed]");
    quotes(
        "The ferry was late, and the harbour master said the fog was thick.",
        "harbour master: [the fog was thick]");
  }

  @Test
  void aShareOfPeopleSpeaksAsAShare() {
    quotes("Half of the dockers say the pier is old.", "Half of the dockers: [the pier is old]");
    quotes(
        "Two of the three judges said the toll was void.",
        "Two of the three judges: [the toll was void]");
  }

  @Test
  void aDatedOrJointDocumentKeepsItsWords() {
    quotes("A March 16 report said the pier was unsafe.", "March 16 report: [the pier was unsafe]");
    quotes(
        "A Lodestar/Tideway poll says voters oppose the toll.",
        "Lodestar/Tideway poll: [voters oppose the toll]");
  }

  @Test
  void aShareInFiguresIsWhole() {
    quotes("Six in 10 say the pier is old.", "Six in 10: [the pier is old]");
    quotes("Nine out of 10 say the pier is old.", "Nine out of 10: [the pier is old]");
  }

  @Test
  void aParticipleHangsOnTheSubject() {
    quotes(
        "People briefed on the move said the pier was old.",
        "People briefed on the move: [the pier was old]");
  }

  @Test
  void anOwnerAloneIsNoSubject() {
    quotes(
        "For the Tide Party, Marren's First Minister Ana Ruiz said the pier was old.",
        "Ana Ruiz: [the pier was old]");
  }

  @Test
  void whoTakesUpTheLastOfAList() {
    quotes(
        "The mayor met Moss, a docker and an old friend who said the pier was closed.",
        "a docker and an old friend: [the pier was closed]");
  }

  @Test
  void whatOpensASentenceWithATimeIsNotItsSubject() {
    quotes(
        "Last week Ana Ruiz and Tom Hill said the pier was old.",
        "Ana Ruiz and Tom Hill: [the pier was old]");
  }

  @Test
  void aRelativeClauseWithToBeMayLackItsSecondComma() {
    quotes(
        "“It is late,” Ana Ruiz, who is chairman of the port said in a statement.",
        "Ana Ruiz: “It is late,”");
  }

  @Test
  void aPercentageIsPartOfTheShare() {
    quotes(
        "Some 41% of the dockers say the pier is old.",
        "Some 41% of the dockers: [the pier is old]");
  }

  @Test
  void anAdverbBeforeACommaIsNoSubject() {
    quotes("Lastly, Ana Ruiz left the hall, saying that it was late.", "Ana Ruiz: [it was late]");
  }

  @Test
  void aPeriodOfTimeDoesNotSpeak() {
    quotes("The last few years of talks suggest that the pier is lost.");
    quotes("Decades of dredging show that the pier is lost.");
    quotes("Three weeks ago Ruth Ames said it was late.", "Ruth Ames: [it was late]");
    quotes(
        "It was Monday, a day after the harbour board said it was late.",
        "harbour board: [it was late]");
    quotes(
        "Earlier in the day, state senator Ruth Ames, a docker from Kelden, said it was late.",
        "Ruth Ames: [it was late]");
    quotes(
        "Just a few days later, Tom Moss left the hall, saying it was late.",
        "Tom Moss: [it was late]");
    quotes(
        "The pilots who met him in January 2017, all of them dockers, said it was late.",
        "pilots: [it was late]");
  }

  @Test
  void whereSomebodySpeaksIsNoSubject() {
    quotes(
        "Appearing on Kelden Radio, harbour chief Ruth Ames, a docker, said it was late.",
        "Ruth Ames: [it was late]");
    quotes(
        "Bolling, freed from the pressures of the vote, said it was late.",
        "Bolling: [it was late]");
  }

  @Test
  void aVerbWithItsPrepositionMayFollowWhatIsInserted() {
    quotes("Ruth Ames, who left in May, called for a vote.", "Ruth Ames: [a vote]");
    quotes("Ruth Ames, the mayor, called for an end to it.", "Ruth Ames: [an end to it]");
    quotes("The vote, called for Tuesday, was put off.");
    quotes("The strike, called for by the dockers, was put off.");
  }

  @Test
  void aVerbInThePluralHasNoSubjectInTheSingular() {
    quotes(
        "Dockers who have opposed the old ban say the pier is safe.",
        "Dockers: [the pier is safe]");
    quotes("The court has the final say on tolls and judges are elected for life.");
    quotes("A number of dockers say the pier is safe.", "number of dockers: [the pier is safe]");
    quotes("The team say the pier is safe.", "team: [the pier is safe]");
    quotes("The survey did say the pier was safe.", "survey: [the pier was safe]");
  }

  @Test
  void aShareOfAPeopleSpeaksAndNotThePeople() {
    quotes("Only 13% of Democrats say it is late.", "Only 13% of Democrats: [it is late]");
    quotes("About a third of Republicans said it was late.", "third of Republicans: [it was late]");
  }

  @Test
  void aShareMayBeToldInWords() {
    quotes("About one in five said they had seen it.", "one in five: [they had seen it]");
    quotes("But 42% say they were late.", "42%: [they were late]");
  }

  @Test
  void aPronounMayEndWhatHangsOnTheSubject() {
    quotes(
        "A source close to him said the pier was safe.",
        "source close to him: [the pier was safe]");
  }

  @Test
  void anAdverbMayStandBetweenARelativeClauseAndItsVerb() {
    quotes(
        "Friends of the mayor who met her on the pier recently say that it is safe.",
        "Friends of the mayor: [it is safe]");
  }

  @Test
  void aPlaceAndAnAgencyBeforeANameDoNotSpeak() {
    quotes("Paris (OPA) Ana Ruiz says the pier is safe.", "Ana Ruiz: [the pier is safe]");
  }
}
