package dev.quoth.extract.relations;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests whom something is said to. */
class AddresseeFinderTest {

  @Test
  void anAddresseeIsNamedWhole() {
    quotes(
        "Ana Ruiz told a crowd in Northquay that it rained.",
        "Ana Ruiz (to a crowd in Northquay): [it rained]");
    quotes("Ana Ruiz said to Ivo Brandt that it rained.", "Ana Ruiz (to Ivo Brandt): [it rained]");
  }

  @Test
  void aDangerIsNoAddressee() {
    quotes("Achieng warned of the dangers of “deep wells” in the hills.", "Achieng (to -)");
  }

  @Test
  void aDayIsNoPartOfAnAddressee() {
    quotes("“It is over,” Ana Ruiz told Harbour Radio Monday.", "Ana Ruiz");
    quotes("On Monday Harbour Radio said it was late.", "Harbour Radio");
  }
}
