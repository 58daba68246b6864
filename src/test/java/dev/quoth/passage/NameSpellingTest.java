package dev.quoth.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameSpellingTest {

  @Test
  void anUmlautIsSpelledWithoutItAndOut() {
    assertEquals(Set.of("muller", "mueller"), NameSpelling.keys("Müller"));
    assertEquals(Set.of("muller", "mueller"), NameSpelling.keys("Mu\u0308ller"));
    assertEquals(Set.of("soren", "soeren"), NameSpelling.keys("Søren"));
  }

  @Test
  void anotherAccentMakesNoSecondSpelling() {
    assertEquals(Set.of("jose oneill"), NameSpelling.keys("José O’Neill"));
    assertEquals(Set.of("ann lee"), NameSpelling.keys("Ann LEE"));
  }

  @Test
  void aSlavicEndingHasSevenSpellingsAndTheGivenOneIsFirst() {
    assertEquals(
        List.of(
            "zelenskyy",
            "zelensky",
            "zelenskiy",
            "zelenskii",
            "zelenskyi",
            "zelenskyj",
            "zelenskij"),
        NameSpelling.of("zelenskyy"));
  }

  @Test
  void aShortStemOrAnotherEndingHasOneSpelling() {
    assertEquals(List.of("gray"), NameSpelling.of("gray"));
    assertEquals(List.of("berlusconi"), NameSpelling.of("berlusconi"));
    assertEquals(List.of(""), NameSpelling.of(""));
  }

  @Test
  void onlyTheLastWordOfABeginningIsSpelledAnew() {
    List<List<String>> beginnings = NameSpelling.beginnings("Andrey Zelensky");
    assertEquals(7, beginnings.size());
    assertEquals(List.of("andrey", "zelensky"), beginnings.getFirst());
    assertTrue(beginnings.contains(List.of("andrey", "zelenskiy")));
  }

  @Test
  void aNameHasTheWordsOfAnotherInAnySpelling() {
    assertTrue(NameSpelling.hasAll(List.of("volodymyr", "zelensky"), List.of("zelenskyy")));
    assertFalse(NameSpelling.hasAll(List.of("zelensky"), List.of("volodymyr", "zelenskyy")));
  }
}
