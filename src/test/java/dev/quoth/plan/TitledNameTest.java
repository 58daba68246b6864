package dev.quoth.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitledNameTest {

  @ParameterizedTest
  @CsvSource({
    "Foreign Minister Wang, Foreign Minister, Wang",
    "Mr. Wang, '', Wang",
    "Dr Susan Collins, '', Susan Collins",
    "President Barack Obama, President, Barack Obama",
    "'King, Larry', '', Larry King",
    "Wang Yi, '', Wang Yi",
    "Minister, '', Minister",
    "Sen. Elizabeth Warren (D-Mass.), Sen., Elizabeth Warren",
    "'Elizabeth Warren, D-Mass.', '', Elizabeth Warren",
    "Rep. Will Hurd R-Texas, Rep., Will Hurd",
    "Ban Ki-moon, '', Ban Ki-moon",
    "(Warren), '', (Warren)",
    "Secretary of State Hillary Clinton, Secretary of State, Hillary Clinton",
    "Secretary of State Clinton, Secretary of State, Clinton",
    "Director of National Intelligence James Clapper, Director of National Intelligence, James Clapper",
    "Mayor of New York Bill de Blasio, Mayor of New York, Bill de Blasio",
    "the Pope, '', Pope",
    "The Hague, '', The Hague",
    "'de Blasio, Bill', '', Bill de Blasio",
    "'Paris, Texas', '', Paris Texas",
    "'Obama, Biden, Joe', '', Obama Biden Joe",
    "AG Sessions, AG, Sessions",
    "Sec. of State Kerry, Sec. of State, Kerry",
    "Senator Ted Cruz of Texas, Senator, Ted Cruz",
    "Department of Justice, '', Department of Justice",
    "Virginia Department of Health, '', Virginia Department of Health",
    "'House Speaker, Rep. Nancy Pelosi', House Speaker Rep., Nancy Pelosi",
    "'Biden, the president', '', Biden",
    "', the president', '', president",
    "ex-FBI director Comey, FBI director, Comey",
    "BENICIO DEL TORO, '', BENICIO DEL TORO",
    "MIN JUNG KIM, '', MIN JUNG KIM",
    "'Kamala Harris, the senator', '', Kamala Harris",
    "'Marco Rubio, Rand Paul', '', Marco Rubio Rand Paul",
    "Martin Luther King Jr., '', Martin Luther King Jr.",
    "Stephen King III, '', Stephen King III",
    "Ag Sessions, '', Ag Sessions",
  })
  void aTitleIsSeparatedFromTheName(String asked, String role, String name) {
    assertEquals(new TitledName(role, name), TitledName.read(asked, Language.english()));
  }

  @Test
  void aNameOfManyWordsIsTakenAsItIs() {
    String asked = "Minister " + "Wang ".repeat(20) + "Yi";
    assertEquals(new TitledName("", asked), TitledName.read(asked, Language.english()));
  }

  @Test
  void nothingIsNoName() {
    assertEquals(new TitledName("", " "), TitledName.read(" ", Language.english()));
  }
}
