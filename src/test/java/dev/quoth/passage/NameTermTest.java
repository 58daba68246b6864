package dev.quoth.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameTermTest {

  private static final Speaker LEE = Speaker.person("Ann Lee-Lee");

  @Test
  void aNameHasOneTermForEachOfItsWords() {
    assertEquals(
        List.of(
            new NameTerm("ann", "ann lee lee", "Ann Lee-Lee"),
            new NameTerm("lee", "ann lee lee", "Ann Lee-Lee")),
        NameTerm.of(LEE));
  }

  @Test
  void aTermIsReadBack() {
    for (NameTerm term : NameTerm.of(LEE)) {
      assertEquals(term, NameTerm.parse(term.term()));
    }
  }

  @Test
  void aSpeakerWithoutANameOrWithAnEndlessOneHasNoTerm() {
    assertEquals(List.of(), NameTerm.of(new Speaker("an official", "", SpeakerKind.UNNAMED)));
    assertEquals(List.of(), NameTerm.of(Speaker.person("Ann ".repeat(1_000))));
    assertEquals(List.of(), NameTerm.of(Speaker.person("Ann \uD800")));
  }

  /** Returns the words under which a name is found by what is typed. */
  private static List<String> found(Speaker speaker, String... typed) {
    NameTerm.Beginnings beginnings = NameTerm.Beginnings.of(List.of(typed));
    return NameTerm.of(speaker).stream()
        .filter(term -> term.word().startsWith(beginnings.longest()))
        .filter(beginnings::match)
        .map(NameTerm::word)
        .toList();
  }

  @Test
  void aNameIsFoundByOneOfItsWordsOnly() {
    Speaker speaker = Speaker.person("Wang Wangchuk");
    assertEquals(List.of("wang"), found(speaker, "wan"));
    assertEquals(List.of("wangchuk"), found(speaker, "wangc"));
  }

  @Test
  void eachBeginningMustBeginAWordOfTheName() {
    Speaker speaker = Speaker.person("Ban Ki-moon");
    assertEquals(List.of("moon"), found(speaker, "moo", "ba"));
    assertEquals(List.of(), found(speaker, "moo", "oon"));
    assertEquals(List.of("ban"), found(speaker, ""));
  }
}
