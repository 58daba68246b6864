package dev.quoth.extract.entities;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests what the article tells about an entity: that it is a person, a man or a woman. */
class EntityEvidenceTest {

  @Test
  void aRoleOrAnAgeMakesAPersonOfASingleName() {
    quotes("The goalkeeper Bankolu was tired. “Late,” Bankolu said.", "Bankolu (kind PERSON)");
    quotes("Quorl, 31, was tired. “Late,” Quorl said.", "Quorl (kind PERSON)");
    quotes("Its owner, Gudril, says it is late.", "Gudril (kind PERSON)");
  }

  @Test
  void aPronounTellsTheGenderOfANeutralName() {
    quotes(
        "Robin Aske lost her keys. Then Robin Aske met Tom Vale. “They are gone,” she said.",
        "Robin Aske");
  }

  @Test
  void theOwnerOfAThingIsNotTheThing() {
    quotes("The owner of Gannet, a bar, left. He said it was late.", "owner of Gannet");
    quotes("Ana Ruiz, the owner of Gannet, said it was late.", "Ana Ruiz (role owner of Gannet)");
  }
}
