package dev.quoth.extract.entities;

import static dev.quoth.extract.Expect.quotes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.extract.Steps;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.names.NameScanner;
import dev.quoth.extract.tagging.Tags;
import dev.quoth.extract.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is who among the names of one article. */
class EntitiesTest {

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

  @Test
  void aSurnameAloneFindsWhoIsCalledJunior() {
    quotes(
        "Oskar Lindahl Jr. resigned on Friday. “It was time,” Lindahl said.", "Oskar Lindahl Jr.");
  }

  @Test
  void aSurnameOfSeveralWordsIsOne() {
    quotes(
        "Ms. van den Berg said that the quay was shut. Mira van den Berg runs it.",
        "Mira van den Berg");
    quotes("Paulo dos Reis came late. “I waited,” dos Reis said.", "Paulo dos Reis");
    quotes("Carla de Vries came late. De Vries said the tram had failed.", "Carla de Vries");
  }

  @Test
  void aShortFormOfAGivenNameIsTheSamePerson() {
    quotes("Michael Tarn came late. “No tram,” said Mike Tarn.", "Michael Tarn");
    quotes("William Osk came late. Bill Osk said that it rained.", "William Osk");
    quotes("Liz Harrow came late. Elizabeth Harrow said that it rained.", "Liz Harrow");
  }

  @Test
  void twoGivenNamesThatOnlyBeginAlikeAreTwoPersons() {
    quotes(
        "Carl Moen met Carla Moen. “Cold,” said Carl Moen. “Wet,” said Carla Moen.",
        "Carl Moen",
        "Carla Moen");
  }

  @Test
  void aFamilyNameMayComeFirstOrLast() {
    quotes(
        "Foreign minister Wang Yi came. “We agree,” Wang said. Yi Wang said it was late.",
        "Wang Yi",
        "Wang Yi");
  }

  @Test
  void aFirmIsNotItsFounder() {
    quotes(
        "Norvik & Vane won. Teodor Vane is glad. “Stuck,” Mr. Vane said. Norvik & Vane said that"
            + " it would sue.",
        "Teodor Vane",
        "Norvik & Vane");
  }

  @Test
  void capitalsAndAccentsMakeNoOtherPerson() {
    quotes("ANA RUIZ, MAYOR, RESIGNS. Ana Ruiz left on Monday. “Tired,” Ruiz said.", "Ana Ruiz");
    quotes("José Muñoz came. “Claro,” Munoz said.", "José Muñoz");
  }

  @Test
  void initialsGiveWayToTheGivenName() {
    quotes("H. Bergin came. Hedda Bergin said that it rained.", "Hedda Bergin");
  }

  @Test
  void ofAFamilyTheLatestSubjectIsMeant() {
    quotes(
        "Casper Lund came. A neighbor, Petra Lund, had heard it. “Late,” Lund said.", "Petra Lund");
  }

  private static void people(String text, String... expected) {
    TokenizedText tokenized = Steps.tokenized(text);
    List<Name> names = NameScanner.scan(tokenized.tokens(), tokenized.sentences());
    NounPhraseReader phrases = new NounPhraseReader(tokenized.tokens(), names, new Tags(tokenized));
    Entities entities = Entities.of(tokenized, names, phrases);
    List<String> found = new ArrayList<>();
    for (int n = 0; n < names.size(); n++) {
      found.add(entities.of(n).map(Entity::name).orElse("nobody"));
    }
    assertEquals(List.of(expected), found, text);
  }
}
