package dev.quoth.extract.names;

import static dev.quoth.extract.Expect.quotes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.extract.Steps;
import dev.quoth.extract.text.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is a name, where it begins behind its titles, and what it names. */
class NameScannerTest {

  @Test
  void aGivenNameMakesAPerson() {
    names("On Monday Helena Ode met Thomas Moss.", "Helena Ode", "Thomas Moss");
    type(Name.Type.PERSON, "Helena Ode");
    type(Name.Type.PERSON, "Thomas Moss");
  }

  @Test
  void aTitleIsNoPartOfTheName() {
    names("Provost Ana Ruiz met Archdeacon Tom Moss.", "Ana Ruiz", "Tom Moss");
    names("Sen. Walt Hargreave met Mr. Vane.", "Walt Hargreave", "Vane");
    names("Prime Minister Helena Ode met Judge Harlan Pryce.", "Helena Ode", "Harlan Pryce");
    names("Col. Edwin Sharpe met Dr Leila Haddow-Price.", "Edwin Sharpe", "Leila Haddow-Price");
    names("Lord Amory Thane met Dame Ruth Okonjo-Barr.", "Amory Thane", "Ruth Okonjo-Barr");
    names(
        "Sister Agnes Fyfe met Professor Dorrit Vail-Anders.", "Agnes Fyfe", "Dorrit Vail-Anders");
    names("Mayor Idris Calloway met Gov. C.L. Abernathy.", "Idris Calloway", "C.L. Abernathy");
    type(Name.Type.PERSON, "Mr. Vane");
  }

  @Test
  void aTitleAloneIsKnownAsOne() {
    type(Name.Type.TITLE_ALONE, "President");
  }

  @Test
  void aParticleIsAPartOfTheName() {
    names(
        "Then Saskia van der Meulen met Otto van Hagen.",
        "Saskia van der Meulen",
        "Otto van Hagen");
  }

  @Test
  void initialsHyphensAndApostrophesArePartsOfTheName() {
    names("Then J.P. Marchetti met John F. Moss.", "J.P. Marchetti", "John F. Moss");
    names(
        "Then Ruth Okonjo-Barr met Bram O’Dowd and Tom O'Neill.",
        "Ruth Okonjo-Barr",
        "Bram O’Dowd",
        "Tom O'Neill");
  }

  @Test
  void aSuffixIsAPartOfTheName() {
    names(
        "Then Robert Castellane Jr. met John Moss, Jr. again.",
        "Robert Castellane Jr.",
        "John Moss, Jr.");
  }

  @Test
  void theOwnersSIsNoPartOfTheName() {
    names("We saw Helena Ode’s boat.", "Helena Ode");
  }

  @Test
  void aDayOrAMonthIsNoName() {
    names("It rained on Tuesday and in March.");
  }

  @Test
  void aSentencesFirstSmallWordIsNoName() {
    names("The boats stayed. But it rained. She left.");
  }

  @Test
  void aCompanyIsAnOrganization() {
    names(
        "It went to Brightwater Inc. and the Department of Justice.",
        "Brightwater Inc.",
        "Department of Justice");
    type(Name.Type.ORGANIZATION, "Brightwater Inc.");
    type(Name.Type.ORGANIZATION, "Department of Justice");
    names("It went to Norvik & Vane.", "Norvik & Vane");
    type(Name.Type.ORGANIZATION, "Kelden Port Authority");
    type(Name.Type.ORGANIZATION, "Harbour Ministry");
  }

  @Test
  void aCityIsAPlace() {
    type(Name.Type.PLACE, "Beijing");
    type(Name.Type.PLACE, "Washington");
  }

  @Test
  void aMonthMayBeAGivenName() {
    names("Then April Jones met Will Smith.", "April Jones", "Will Smith");
    names("It will rain in April.");
  }

  @Test
  void aNameDoesNotCrossAMark() {
    names("In Kelden, Helena Ode spoke.", "Kelden", "Helena Ode");
    names("He met Ode. Moss left.", "Ode", "Moss");
  }

  @Test
  void aDemonymIsNoPartOfAPersonsName() {
    names("Then Chinese President Xi Jinping spoke.", "Xi Jinping");
    names("The Chinese foreign minister Wang Yi spoke.", "Chinese", "Wang Yi");
  }

  @Test
  void everyNameStandsBehindTheOneBefore() {
    Tokens tokens =
        Steps.tokens("Sen. Walt Hargreave, Helena Ode & Co. met Department of Justice Jr.");
    List<Name> names = Steps.names(tokens);
    for (int n = 1; n < names.size(); n++) {
      assertTrue(names.get(n).from() >= names.get(n - 1).to(), names.toString());
    }
  }

  @Test
  void anAdverbOrAnOriginBeforeANameIsNoPartOfIt() {
    quotes("Interestingly Bergin said that the boat was old.", "Bergin");
    quotes("South Korean-born Mona Haugen said that the boat was old.", "Mona Haugen");
    quotes("Co-anchor Norah Teel asked whether it rained.", "Norah Teel");
  }

  @Test
  void anAbbreviatedStateIsNobody() {
    quotes("Tom Vale, of Kelden, Mo., came. “I am here,” he said.", "Tom Vale");
  }

  @Test
  void aPartyInThePluralIsNoPartOfTheName() {
    quotes("Republicans Jolly of Kelden and Vale met. Jolly said that it was late.", "Jolly");
  }

  @Test
  void aVerbAtTheStartOfASentenceIsNobody() {
    quotes("Tom Vale came. Closing the port would be wrong, he said.", "Tom Vale");
  }

  @Test
  void aNicknameInTheMiddleIsNoPartOfTheName() {
    quotes(
        "Harold “Hal” Bergin said the bill was dead. “It is gone,” Bergin said.",
        "Harold Bergin",
        "Harold Bergin");
    quotes("Edward (Ted) Morley said it was cold.", "Edward Morley");
    quotes("Martin \"the Eel\" Osk blamed a \"rotten\" pitch for it.", "Martin Osk");
  }

  @Test
  void aQuotationAfterANameIsNoNickname() {
    quotes("Ana Ruiz said: “Never.” Bergin was not there.", "Ana Ruiz");
  }

  @Test
  void anOriginAfterTheIsPartOfAName() {
    quotes("The Federal Reserve said it was late.", "Federal Reserve (kind ORGANIZATION)");
    quotes("Republican Tom Moss said it was late.", "Tom Moss");
  }

  @Test
  void aCompoundWithALowerCaseSecondPartIsNoName() {
    quotes("Pro-harbour advocates hailed the ruling.", "Pro-harbour advocates");
    quotes("Rolls-royce said it was late.", "Rolls-royce");
  }

  @Test
  void aPartyAndAStateNeedNoFinalComma() {
    quotes("“It is late,” Sen. Tom Moss, D-Vt. said.", "Tom Moss");
    quotes("The bill is by Tom Moss, R-Ky. It is old. “It is late,” he said.", "Tom Moss");
  }

  @Test
  void aMonthCanBePartOfADocument() {
    quotes(
        "“It is late,” the committee's December brief stated.",
        "committee's December brief (kind DOCUMENT)");
  }

  private static void names(String text, String... expected) {
    Tokens tokens = Steps.tokens(text);
    assertEquals(
        List.of(expected),
        Steps.names(tokens).stream().map(n -> tokens.text(n.nameFrom(), n.to())).toList(),
        text);
  }

  private static void type(Name.Type type, String name) {
    List<Name> names = Steps.names(Steps.tokens("We saw the boats of " + name + " again."));
    assertEquals(List.of(type), names.stream().map(Name::type).toList(), name);
  }

  @Test
  void aQuestionsVerbIsNoGivenName() {
    names("Will Ana Ruiz leave? The town thanks Ana Ruiz.", "Ana Ruiz", "Ana Ruiz");
  }

  @Test
  void aCommonWordBeforeANameThatIsAlsoAloneIsNoPartOfIt() {
    names("Enter Ruiz. The town thanks Ruiz.", "Ruiz", "Ruiz");
  }

  @Test
  void anOfficeOfTwoWordsIsNoPartOfTheName() {
    names("Ousted Secretary of Harbor Affairs David Moss met Ana Ruiz.", "David Moss", "Ana Ruiz");
  }

  @Test
  void aCommonWordThatIsASurnameIsNoneAtTheStartOfASentence() {
    names("Large posters hang in the port.");
    names("Look, the pier is old.");
    names("Tom Large left. Large said so.", "Tom Large", "Large");
  }

  @Test
  void aWordOfTalkIsNoName() {
    names("Let’s call it a pier.");
    names("Yes, it is late.");
  }

  @Test
  void aCountrysFullStopMayEndItsSentence() {
    names("The town knows Brevik. He left the U.S. Brevik said so.", "Brevik", "U.S.", "Brevik");
  }

  @Test
  void anOrdinalIsPartOfADocumentsName() {
    names("They cite the First Amendment here.", "First Amendment");
  }

  @Test
  void aVerbInAHeadlineIsNoPartOfAName() {
    names("How Brevik Got His Evidence Again, Sooner Than Planned", "Brevik");
  }
}
