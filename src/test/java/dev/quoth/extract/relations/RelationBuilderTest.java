package dev.quoth.extract.relations;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests verbs that name somebody, or only call them by telephone. */
class RelationBuilderTest {

  @Test
  void aTelephoneCallIsNotSaid() {
    quotes("Ana Ruiz called Ivo Brandt on Monday.");
    quotes("Ana Ruiz called Ivo Brandt a liar.", "Ana Ruiz: [Ivo Brandt a liar]");
  }

  @Test
  void aCallWithoutAnObjectIsNotSaid() {
    quotes("Ana Ruiz called from time to time.");
    quotes("Ana Ruiz called for calm.", "Ana Ruiz: [calm]");
    quotes("Ana Ruiz called the strike a farce.", "Ana Ruiz: [the strike a farce]");
  }
}
