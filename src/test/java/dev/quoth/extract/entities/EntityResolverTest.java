package dev.quoth.extract.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.extract.Steps;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is who among the names of one article. */
class EntityResolverTest {

  @Test
  void aSurnameFindsTheFullName() {
    people("Helena Ode spoke. Then Ode left.", "Helena Ode", "Helena Ode");
  }

  @Test
  void aTitledSurnameFindsTheFullName() {
    people(
        "Helena Ode spoke. Then Ms. Ode left with Prime Minister Ode.",
        "Helena Ode",
        "Helena Ode",
        "Helena Ode");
  }

  @Test
  void aSurnameBeforeTheFullNameFindsIt() {
    people("We saw Ms. Dijk. Then Fenna Dijk left.", "Fenna Dijk", "Fenna Dijk");
  }

  @Test
  void aGivenNameFindsTheFullName() {
    people("Helena Ode spoke. Then Helena left.", "Helena Ode", "Helena Ode");
  }

  @Test
  void aFamilyNameThatStandsFirstFindsTheFullName() {
    people("Wang Yi spoke. Then Wang left.", "Wang Yi", "Wang Yi");
    people("Han Sook-ja spoke. Then Han left.", "Han Sook-ja", "Han Sook-ja");
  }

  @Test
  void initialsAreAGivenName() {
    people("Then J.P. Marchetti came. Mr. Marchetti left.", "J.P. Marchetti", "J.P. Marchetti");
  }

  @Test
  void aParticleBelongsToTheSurname() {
    people(
        "Saskia van der Meulen spoke. Then van der Meulen left.",
        "Saskia van der Meulen",
        "Saskia van der Meulen");
  }

  @Test
  void anApostropheMayBeCurlyOrStraight() {
    people("Bram O’Dowd spoke. Then O'Dowd left.", "Bram O’Dowd", "Bram O’Dowd");
  }

  @Test
  void aTitleTellsHusbandFromWife() {
    people(
        "Nora Calloway met Idris Calloway. Then Mrs Calloway left. Then Mr Calloway left.",
        "Nora Calloway",
        "Idris Calloway",
        "Nora Calloway",
        "Idris Calloway");
  }

  @Test
  void twoOfOneSurnameAreTwo() {
    people(
        "Anders Trevik met Jonas Trevik. Then Jonas Trevik left.",
        "Anders Trevik",
        "Jonas Trevik",
        "Jonas Trevik");
  }

  @Test
  void ofTwoWithOneSurnameTheLastNamedIsMeant() {
    people(
        "Casper Lund came. Petra Lund came. Then Lund left.",
        "Casper Lund",
        "Petra Lund",
        "Petra Lund");
  }

  @Test
  void fatherAndSonAreTwo() {
    people(
        "Robert Castellane Sr. met Robert Castellane Jr. again.",
        "Robert Castellane Sr.",
        "Robert Castellane Jr.");
  }

  @Test
  void aSurnameOfNobodyIsAPersonOfItsOwn() {
    people("Helena Ode spoke. Then Vane left.", "Helena Ode", "Vane");
  }

  private static void people(String text, String... expected) {
    Tokens tokens = Steps.tokens(text);
    List<Name> names = Steps.names(tokens);
    EntityResolver people = EntityResolver.of(tokens, names);
    List<String> found = new ArrayList<>();
    for (int n = 0; n < names.size(); n++) {
      found.add(people.of(n).map(person -> person.name).orElse("nobody"));
    }
    assertEquals(List.of(expected), found, text);
  }
}
