package dev.quoth.extract.entities;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests whom "the mayor" and "the company" mean. */
class DefiniteDescriptionsTest {

  @Test
  void theOnlyMayorIsMeant() {
    quotes("The mayor, Ana Ruiz, came. “Late,” the mayor said.", "Ana Ruiz");
    quotes("Sen. Ivo Brandt came. The senator said that it was late.", "Ivo Brandt");
    quotes("Foreign minister Lu Ming came. The foreign minister said it was late.", "Lu Ming");
    quotes("Ana Ruiz, a retired surgeon, came. The surgeon said that it was late.", "Ana Ruiz");
  }

  @Test
  void ofSeveralSenatorsNobodyIsMeant() {
    quotes("Sen. Ivo Brandt met Sen. Mira Osk. The senator said that it was late.", "senator");
  }

  @Test
  void anotherRoleIsNotMeant() {
    quotes("Foreign minister Lu Ming came. The prime minister said it was late.", "prime minister");
    quotes("Former mayor Ana Ruiz came. The mayor said that it was late.", "mayor");
    quotes("Ana Ruiz, head of the port, came. A head said that it was late.", "head");
    quotes("Tom Vale, her campaign manager, came. Her campaign said it was late.", "campaign");
  }

  @Test
  void aLaterNameIsFound() {
    quotes(
        "His supervisor said that the money was spent. The supervisor, Tom Vale, has retired.",
        "Tom Vale");
  }

  @Test
  void anOrganizationIsFoundByAWordOfItsName() {
    quotes(
        "The Kelden Port Authority met on Monday. The authority said that it was late.",
        "Kelden Port Authority");
    quotes(
        "The Ferry and Dock Workers' Union met. “Late,” the union said.",
        "Ferry and Dock Workers' Union (kind ORGANIZATION)");
  }

  @Test
  void aCompanyIsFoundByItsKind() {
    quotes("Norvik & Vane won. The company said that it would hire.", "Norvik & Vane");
    quotes("Sundvik, a ferry line, won. The ministry said that it would help.", "ministry");
  }

  @Test
  void aPossessiveNeedsAnEarlierOwner() {
    quotes(
        "Tanhai met Marren. Its foreign minister said it was late. Marren’s foreign minister, Tom"
            + " Vale, was not there.",
        "foreign minister");
  }
}
