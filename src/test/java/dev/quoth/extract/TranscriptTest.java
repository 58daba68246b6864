package dev.quoth.extract;

import static dev.quoth.extract.Said.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.Attribution;
import dev.quoth.Quote;
import dev.quoth.QuoteType;
import dev.quoth.Segment.Wording;
import dev.quoth.language.LanguageProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Transcripts and interviews: who speaks is named by a label, and no mark stands around it. */
class TranscriptTest {

  @Test
  void aLabelInCapitalsNamesWhoSpeaks() {
    said(
        """
        Dana Wallis pressed the harbour master on Sunday.

        DANA WALLIS, HOST: Did you know about the crack?

        OWEN PRICE: I did not. And I told the council so.

        WALLIS: And then?

        PRICE: Then we closed the pier.
        """,
        "Dana Wallis: Did you know about the crack?",
        "OWEN PRICE: I did not. And I told the council so.",
        "Dana Wallis: And then?",
        "OWEN PRICE: Then we closed the pier.");
  }

  @Test
  void labelsInSmallLettersAndInOneParagraphDoAsWell() {
    said(
        "Harbour Times: Why did you close it? Ana Ruiz: Because it was rotten. I walked it."
            + " Harbour Times: And now? Ruiz: We rebuild.",
        "Harbour Times: Why did you close it?",
        "Ana Ruiz: Because it was rotten. I walked it.",
        "Harbour Times: And now?",
        "Ana Ruiz: We rebuild.");
  }

  @Test
  void twoWhoAreKnownNeedNoQuestion() {
    said(
        "Ana Ruiz and Ed Moss met on stage.\n\nRuiz: You promised a bridge.\n\nMoss: I built it.",
        "Ana Ruiz: You promised a bridge.",
        "Ed Moss: I built it.");
  }

  @Test
  void boldLabelsLeaveTheirStarsBehind() {
    said(
        "**Harbour Times:** Why now?\n\n**Ana Ruiz:** Because the tide turns.",
        "Harbour Times: Why now?",
        "Ana Ruiz: Because the tide turns.");
  }

  @Test
  void aLabelAloneStandsOverTheNextParagraph() {
    said(
        "Dana Wallis spoke to Owen Price.\n\nWALLIS:\n\nDid you know?\n\nPRICE:\n\nI did not.",
        "Dana Wallis: Did you know?",
        "Owen Price: I did not.");
  }

  @Test
  void aTurnGoesOnThroughUnlabelledParagraphsUpToTheNextLabel() {
    said(
        """
        Dana Wallis spoke to Owen Price.

        WALLIS: Did you know?

        PRICE: I did not.

        We all thought it would hold.

        (CROSSTALK)

        WALLIS: You thought?

        PRICE: We did.

        Price resigned in May.
        """,
        "Dana Wallis: Did you know?",
        "Owen Price: I did not. … We all thought it would hold.",
        "Dana Wallis: You thought?",
        "Owen Price: We did.");
  }

  @Test
  void theReportersOwnParagraphEndsATurn() {
    said(
        """
        Dana Wallis spoke to Owen Price.

        WALLIS: Did you know?

        PRICE: I did not.

        “He knew,” Ana Ruiz said.

        WALLIS: You thought?

        PRICE: We did.
        """,
        "Dana Wallis: Did you know?",
        "Owen Price: I did not.",
        "Ana Ruiz: He knew,",
        "Dana Wallis: You thought?",
        "Owen Price: We did.");
  }

  @Test
  void aSurnameIsWhomAnEarlierLabelNamesInFull() {
    said(
        """
        Walt Berg was ill.

        Dana Wallis: How is your father?

        Ilse Berg: He is well, thank you.

        Wallis: And you?

        Berg: I am tired.
        """,
        "Dana Wallis: How is your father?",
        "Ilse Berg: He is well, thank you.",
        "Dana Wallis: And you?",
        "Ilse Berg: I am tired.");
  }

  @Test
  void whatSomebodyIsMayBeTheLabel() {
    said(
        """
        Tara Dorn was on the pier.

        Dorn: They are on my car!

        911 dispatcher: Where are you?

        Dorn: I am on the pier.
        """,
        "Tara Dorn: They are on my car!",
        "911 dispatcher: Where are you?",
        "Tara Dorn: I am on the pier.");
  }

  @Test
  void theOneWhomTheArticleNamesIsWhoAnswers() {
    said(
        """
        Ana Ruiz has run the port of Kelden since 2020. Ruiz spoke with us on Monday.

        Q. Why is the pier closed?

        A. It was rotten. A board broke.

        The board was old.

        Q. Who pays?

        A. The council does.
        """,
        "?: Why is the pier closed?",
        "Ana Ruiz: It was rotten. A board broke. … The board was old.",
        "?: Who pays?",
        "Ana Ruiz: The council does.");
  }

  @Test
  void whereTwoAreNamedAlikeNobodyIsSaidToAnswer() {
    said(
        "Ana Ruiz and Ed Moss came.\n\nQ: Why is it closed?\n\nA: It was rotten.",
        "?: Why is it closed?",
        "?: It was rotten.");
  }

  @Test
  void aTurnHasNoMarksAndNoCue() {
    List<Quote> quotes =
        Said.quotes(
            "Dana Wallis met Owen Price.\n\nWALLIS: Did you know?\n\nPRICE: I did not.\n\nWALLIS: Hm.");
    Attribution first = quotes.getFirst().attribution().orElseThrow();
    assertEquals(QuoteType.DIRECT, quotes.getFirst().type());
    assertEquals(Wording.UNMARKED, quotes.getFirst().segments().getFirst().wording());
    assertEquals("transcript", first.rule());
    assertTrue(first.cue().isEmpty());
  }

  @Test
  void aTurnInQuotationMarksIsDirect() {
    List<Quote> quotes =
        Said.quotes("Ana Ruiz met Ed Moss.\n\nRuiz: “Why?”\n\nMoss: “I like it.”\n\nRuiz: “Oh.”");
    assertEquals(3, quotes.size());
    assertTrue(quotes.stream().allMatch(quote -> quote.type() == QuoteType.DIRECT));
  }

  @Test
  void theAuthorAsksWhereTheTextNamesThem() {
    Article article =
        Article.builder(
                "test",
                "Ana Ruiz met Hal Stroud in Kelden.\n\nQ: Who pays?\n\nA: We do.\n\nQ: Why?")
            .author("Hal Stroud")
            .build();
    List<String> speakers =
        QuoteExtractor.of(LanguageProfile.english()).extract(article).stream()
            .map(quote -> quote.speaker().orElseThrow().name())
            .toList();
    assertEquals(List.of("Hal Stroud", "Ana Ruiz", "Hal Stroud"), speakers);
  }

  @Test
  void datelinesNotesCreditsAndScoresAreNoSpeakers() {
    said("WASHINGTON: The talks failed on Monday. Officials left.");
    said("NOTE: Prices may vary.\n\nPhoto: Reuters\n\nUpdate: The pier is open. You can walk.");
    said("Kelden 3, Marren 1\n\nScorers: Moss 2, Berg\n\nBerg: 7. Moss: 8. Ruiz: 9.");
    said("Ana Ruiz and Ed Moss ran.\n\nRuiz: 547.\n\nMoss: 46.\n\nRuiz: 550.\n\nMoss: 48.");
    said("Ingredients: You need flour.\n\nMethod: Mix your flour with water.");
    said("Winner: The port.\n\nLoser: The pier. You can have it.\n\nLoser: The town.");
  }

  @Test
  void placesAndTopicsAreNoSpeakers() {
    said("Kelden: The court struck it down.\n\nMarren: The court let it stand.");
    said("Best actress: Ana Ruiz\n\nBest actor: Ed Moss\n\nYour guide: Dana Wallis");
  }
}
