package dev.quoth.extract.names;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests whether a name is that of a person, a group or an organization. */
class NameClassifierTest {

  @Test
  void aPartyIsSeveralAndAChiefIsOne() {
    quotes("Senate Democrats said it was late.", "Senate Democrats (kind GROUP)");
    quotes("Norland's PM said it was late.", "Norland's PM (kind UNNAMED)");
    quotes("The Democratic Party said it was late.", "Democratic Party (kind ORGANIZATION)");
  }

  @Test
  void aSurnameMayEndLikeAPlural() {
    quotes(
        "Ari Papandreos left. Papandreos said it was late. We like Papandreos.",
        "Ari Papandreos (kind PERSON)");
    quotes("Dockers said it was late.", "Dockers (kind GROUP)");
  }

  @Test
  void aTitleCanBeginTheNameOfABody() {
    quotes("The Justice Department said it was late.", "Justice Department (kind ORGANIZATION)");
    quotes("Justice Tom Moss said it was late.", "Tom Moss (kind PERSON)");
  }

  @Test
  void aPlaceOrACompanyIsNoPerson() {
    quotes("She works at Sundvik. Sundvik said that it was late.", "Sundvik (kind ORGANIZATION)");
    quotes("Brand House said that it was late.", "Brand House (kind ORGANIZATION)");
    quotes("Vane, a ferry company, said that it was late.", "Vane (kind ORGANIZATION)");
  }
}
