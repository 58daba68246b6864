package dev.quoth.extract;

import static dev.quoth.extract.WhoSpeaks.kinds;
import static dev.quoth.extract.WhoSpeaks.names;
import static dev.quoth.extract.WhoSpeaks.roles;

import org.junit.jupiter.api.Test;

/** Names beside the names of bodies, offices, days, and words that are large by chance. */
class NamesAndOfficesTest {

  @Test
  void anOfficeCanBeJoinedByAnd() {
    roles(
        "Kelden Ports and Waterways Authority Commissioner Ana Ruiz said it was late.",
        "Ana Ruiz, Kelden Ports and Waterways Authority Commissioner");
    roles(
        "State Fisheries and Wildlife Department Secretary Tom Moss said it was late.",
        "Tom Moss, State Fisheries and Wildlife Department Secretary");
  }

  @Test
  void aPersonBeforeAndSpeaksToo() {
    names("Moss and Harbour Agency Director Ana Ruiz said it was late.", "Moss and Ana Ruiz");
    names(
        "Tom Moss and Harbour Agency Director Ana Ruiz said it was late.", "Tom Moss and Ana Ruiz");
  }

  @Test
  void whoIsSentToABodySpeaks() {
    roles(
        "The envoy to the U.N. Helena Sorensen said it was late.",
        "Helena Sorensen, envoy to the U.N.");
    roles(
        "Ambassador to the United Nations Tom Moss said it was late.",
        "Tom Moss, Ambassador to the United Nations");
  }

  @Test
  void aDayIsNoPartOfWhomSomebodyTold() {
    names("“It is over,” Ana Ruiz told Harbour Radio Monday.", "Ana Ruiz");
    names("On Monday Harbour Radio said it was late.", "Harbour Radio");
  }

  @Test
  void anOriginIsAPartOfATheName() {
    kinds("The Federal Reserve said it was late.", "Federal Reserve, ORGANIZATION");
    names("Republican Tom Moss said it was late.", "Tom Moss");
  }

  @Test
  void aWordThatTheArticleWritesSmallIsNoName() {
    names("Powerful unions said it was late. A powerful storm came.", "Powerful unions");
    names("Gannet said it was late. The owners of Gannet left by gannet.", "Gannet");
  }

  @Test
  void aCompoundWithASmallSecondPartIsNoName() {
    names("Pro-harbour advocates hailed the ruling.", "Pro-harbour advocates");
    names("Rolls-royce said it was late.", "Rolls-royce");
  }

  @Test
  void aHeadlineInCapitalsMakesNoFullName() {
    names("The MOSS SELF-DEFENCE is long. “It is late,” Moss said.", "Moss");
    roles("HARBOUR CHIEF RUIZ TIRED\nMayor Ana Ruiz said it was late.", "Ana Ruiz, Mayor");
  }

  @Test
  void theOwnerOfAThingIsNotTheThing() {
    names("The owner of Gannet, a bar, left. He said it was late.", "He");
    roles("Ana Ruiz, the owner of Gannet, said it was late.", "Ana Ruiz, owner of Gannet");
  }

  @Test
  void aCaptionIsNoRole() {
    roles(
        "Image copyright Gannet Image caption Mayor Tom Moss said it was late.", "Tom Moss, Mayor");
    roles(
        "Tom Moss, photo editor of the Post, said it was late.",
        "Tom Moss, photo editor of the Post");
  }

  @Test
  void twoAdjectivesAreNoTwoSpeakers() {
    kinds("“Late,” a tired and hungry Tom Moss said.", "Tom Moss, PERSON");
    kinds("“Late,” a docker and Tom Moss said.", "a docker and Tom Moss, GROUP");
  }

  @Test
  void aPartyAndAStateNeedNoCommaBehindThem() {
    names("“It is late,” Sen. Tom Moss, D-Vt. said.", "Tom Moss");
    names("The bill is by Tom Moss, R-Ky. It is old. “It is late,” he said.", "Tom Moss");
  }

  @Test
  void aPartyIsSeveralAndAChiefIsOne() {
    kinds("Senate Democrats said it was late.", "Senate Democrats, GROUP");
    kinds("Norland's PM said it was late.", "Norland's PM, UNNAMED");
    kinds("The Democratic Party said it was late.", "Democratic Party, ORGANIZATION");
  }

  @Test
  void whatWasSeenBySomebodyIsStillAPaper() {
    kinds(
        "According to documents obtained by the Orvale Post, it was late.",
        "documents obtained by the Orvale Post, DOCUMENT");
  }

  @Test
  void aVerbBeforeTheRoleIsNoPartOfIt() {
    roles("“Late,” says dock foreman Tom Moss.", "Tom Moss, dock foreman");
    roles("He lied to protect President Tom Moss. “Late,” Moss said.", "Tom Moss, President");
    roles(
        "He spoke to former President Tom Moss. “Late,” Moss said.", "Tom Moss, former President");
  }

  @Test
  void aNameThatEndsAsAPluralDoesIsAName() {
    kinds(
        "Ari Papandreos left. Papandreos said it was late. We like Papandreos.",
        "Ari Papandreos, PERSON");
    kinds("Dockers said it was late.", "Dockers, GROUP");
  }

  @Test
  void aTitleCanBeginABodysName() {
    kinds("The Justice Department said it was late.", "Justice Department, ORGANIZATION");
    kinds("Justice Tom Moss said it was late.", "Tom Moss, PERSON");
  }

  @Test
  void aMonthCanBeAPartOfAPaper() {
    kinds(
        "“It is late,” the committee's December brief stated.",
        "committee's December brief, DOCUMENT");
  }

  @Test
  void whoSpeaksStandsBehindBut() {
    names(
        "Moss said he was asked in a letter, but Harbour Chief Ana Ruiz, D-Calif., told KNN that it was late.",
        "Moss",
        "Ana Ruiz");
  }

  @Test
  void whoChoseSomebodyIsNoPartOfTheRole() {
    roles("The council elected Mayor Ana Ruiz. “Late,” Ruiz said.", "Ana Ruiz, Mayor");
    roles("Texas-based diver Tom Moss said it was late.", "Tom Moss, Texas-based diver");
  }

  @Test
  void aGerundThatSomebodyOwnsIsANoun() {
    names(
        "According to one person familiar with the mayor's thinking, the pier is old.",
        "one person familiar with the mayor's thinking");
  }
}
