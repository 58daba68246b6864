package dev.quoth.extract.grammar;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** What is in marks and said by nobody. */
class TitleOfWorkTest {

  @Test
  void aNounForAWorkPrecedesItsTitle() {
    quotes("Ana Ruiz reads from her novel “The Long Pier” on Monday.");
    quotes("Ana Ruiz praised the film “Low Water”.");
    quotes("Ana Ruiz sang in the musical, “Low Water”, in May.");
  }

  @Test
  void aNounForAWorkFollowsItsTitle() {
    quotes("Ana Ruiz recalled “Low Water”, a film of 1961.");
    quotes("Ana Ruiz announced “Low Water,” her third album.");
  }

  @Test
  void aTitleIsTheObjectOfAVerb() {
    quotes("Ana Ruiz mentioned “The Long Pier” twice.");
    quotes("Ana Ruiz published “The Long Pier” last year.");
  }

  @Test
  void whatIsShoutedIsNoTitle() {
    quotes("Ana Ruiz shouted “Low Water.”", "Ana Ruiz: “Low Water.”");
    quotes("Ana Ruiz called the film “dull.”", "Ana Ruiz: [the film] “dull.”");
  }

  @Test
  void soCalledThingsAreSaidByNobody() {
    quotes("Ana Ruiz sells the so-called “cool roof” in May.");
    quotes("The pier, known as “the finger,” is shut, and Ana Ruiz left.");
  }
}
