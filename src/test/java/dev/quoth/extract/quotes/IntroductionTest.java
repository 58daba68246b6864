package dev.quoth.extract.quotes;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests speakers whom the sentence before a quotation introduces. */
class IntroductionTest {

  @Test
  void theSentenceBeforeIntroducesTheSpeaker() {
    quotes(
        "Ed Moss was angry. “They lied to us for years.”", "Ed Moss: “They lied to us for years.”");
    quotes("Ana Ruiz shook her head. “Nobody asked us.”", "Ana Ruiz: “Nobody asked us.”");
    quotes("The mayor disagreed. “It was cheap.”", "mayor: “It was cheap.”");
    quotes("Her deputy laughed. “It was not.”", "deputy: “It was not.”");
  }

  @Test
  void anIntroductionOutranksTheLastSpeaker() {
    quotes(
        "“It is closed,” Ed Moss said. Ana Ruiz shook her head. “Nobody asked us.”",
        "Ed Moss: “It is closed,”",
        "Ana Ruiz: “Nobody asked us.”");
  }

  @Test
  void placesAndThingsIntroduceNobody() {
    quotes("Rain fell on Kelden. “Nobody asked us at all.”", "nobody: “Nobody asked us at all.”");
    quotes("The pier was closed. “Nobody asked us at all.”", "nobody: “Nobody asked us at all.”");
  }
}
