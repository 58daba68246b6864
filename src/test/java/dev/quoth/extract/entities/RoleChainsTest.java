package dev.quoth.extract.entities;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests whom a role means, and that somebody with a role alone can be meant by "he" and "she". */
class RoleChainsTest {

  @Test
  void aModifierThatTellsNothingDoesNotHideWhoItIs() {
    quotes("Boxing champion Ivo Brandt lost. The beaten champion said it was late.", "Ivo Brandt");
    quotes("Skipper Ana Ruiz sailed home. The elderly skipper said it was late.", "Ana Ruiz");
  }

  @Test
  void aNounThatSaysLessMeansTheSame() {
    quotes("Senator Ana Ruiz voted no. The lawmaker said that it was late.", "Ana Ruiz");
    quotes("Surgeon Ivo Brandt came. The doctor said that it was late.", "Ivo Brandt");
  }

  @Test
  void aNounThatSaysMoreDoesNot() {
    quotes("Attorney Ana Ruiz came. The prosecutor said that it was late.", "prosecutor");
  }

  @Test
  void whatSomebodyIsConcernedWithIsTold() {
    quotes(
        "Professor Ana Ruiz counted the seals of the bay. The seal researcher said it was late.",
        "Ana Ruiz");
    quotes("Professor Ana Ruiz came. The seal researcher said it was late.", "seal researcher");
  }

  @Test
  void anAgeIsSomebodys() {
    quotes(
        "Ana Ruiz, 31, met Maria Vale, 24. The 24-year-old said that it was late.", "Maria Vale");
    quotes("Runner Ana Ruiz won again. The 24-year-old said that it was late.", "Ana Ruiz");
  }

  @Test
  void aStateAndAPartyAreKnownInTheirShortForms() {
    quotes(
        "Sen. Ana Ruiz (R-Ky.) met Sen. Ivo Brandt (D-Ohio). The Kentucky Republican said that it"
            + " was late.",
        "Ana Ruiz");
    quotes(
        "Egypt’s President Ivo Brandt met President Tom Vale. The Egyptian president said that it"
            + " was late.",
        "Ivo Brandt");
  }

  @Test
  void aDeputyIsNotWhomHeStandsInFor() {
    quotes("Deputy mayor Ana Ruiz came. The mayor said that it was late.", "mayor");
  }

  @Test
  void whoCameInWithoutANameIsMeant() {
    quotes(
        "Officer Ivo Brandt left. An officer stayed in the hall. The officer said that it was late.",
        "officer");
  }

  @Test
  void theNameIsGivenWithALaterMention() {
    quotes(
        "A baker climbed onto the stage. “It is late,” the baker cried. The baker, Piet Moss, was led"
            + " away.",
        "Piet Moss");
    quotes(
        "“It is late,” shouted a man in a yellow coat. The man, who gave his name as Tom Vale, left.",
        "Tom Vale");
    quotes("One witness said that it was late. She was named as Ana Ruiz.", "Ana Ruiz");
  }

  @Test
  void theNameBeginsTheNextSentence() {
    quotes(
        "The head of the county archive said that it was late.\n\nAna Ruiz, who took over in May, left.",
        "Ana Ruiz");
    quotes("A man said that it was late. Ana Ruiz, who took over in May, left.", "man");
  }

  @Test
  void aNicknameInMarksIsAName() {
    quotes("A singer known as “The Lark” came. “It is late,” she said.", "The Lark");
    quotes("A woman, who gave her name only as “Dee”, said that it was late.", "Dee");
  }

  @Test
  void aRoleWithoutANameIsHeOrShe() {
    quotes("One pensioner had come at four. She said that it was late.", "One pensioner");
    quotes(
        "A spokesman for Kelden Mills came. He said that it was late.",
        "spokesman for Kelden Mills");
    quotes("Ivo Brandt came. The guard laughed. “Brandt is late,” he said.", "guard");
  }

  @Test
  void aByNameIsOfWhomTheArticleIsAbout() {
    quotes("Ivo Brandt bought the port. The billionaire said that it was late.", "Ivo Brandt");
    quotes("Ivo Brandt left. The Ohio Republican said that it was late.", "Ivo Brandt");
    quotes("Governor Ana Ruiz came. The Ohio senator said that it was late.", "Ohio senator");
    quotes("Ivo Brandt bought the port. The judge said that it was late.", "judge");
  }

  @Test
  void whatSomebodyIsSaidToBeIsNobodyElse() {
    quotes("Ana Ruiz was a nurse. She said that it was late.", "Ana Ruiz");
    quotes("Ana Ruiz, a nurse, came. She said that it was late.", "Ana Ruiz");
  }
}
