package dev.quoth.extract.text;

import static dev.quoth.extract.Expect.quotes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.quoth.Article;
import dev.quoth.Attribution;
import dev.quoth.Quote;
import dev.quoth.extract.QuoteExtractor;
import dev.quoth.language.Language;
import dev.quoth.language.lexicon.LanguageData;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a page and a converter leave in a text, and what is read instead. */
class ReadableTextTest {

  private static final Language ENGLISH = Language.english();

  @Test
  void aCleanTextIsReadAsItIs() {
    Article article = article("“Sit down,” Ana Ruiz said.\n\nNobody sat.");
    assertSame(article, readable(article));
  }

  @Test
  void brokenQuotationMarksAreRead() {
    quotes("â€œSit down,â€\u009d Ana Ruiz said.", "Ana Ruiz: “Sit down,”");
    quotes("â€œSit down,â€ Ana Ruiz said.", "Ana Ruiz: “Sit down,”");
    quotes("\u0093Sit down,\u0094 Ana Ruiz said.", "Ana Ruiz: “Sit down,”");
    quotes("â\u0080\u009cSit down,â\u0080\u009d Ana Ruiz said.", "Ana Ruiz: “Sit down,”");
    read("Ruizâ€™s canâ€™t", "Ruiz\u034F\u034F’s can\u034F\u034F’t");
  }

  @Test
  void characterReferencesAreRead() {
    quotes("&ldquo;Sit down,&rdquo; Ana Ruiz said.", "Ana Ruiz: “Sit down,”");
    quotes("&#8220;Sit down,&#x201D; Ana Ruiz said.", "Ana Ruiz: “Sit down,”");
    quotes("&amp;quot;Sit down,&amp;quot; Ana Ruiz said.", "Ana Ruiz: “Sit down,”");
    read("salt &amp; sand; &nosuch; R&D", "salt &     sand; &nosuch; R&D");
  }

  @Test
  void aSpeakerHasTheNameThatWasMeant() {
    Article article = article("“Sit down,” said Bram O&rsquo;Dowd of the Kelden &amp; Ruiz yard.");
    Quote quote = QuoteExtractor.of(ENGLISH).extract(article).getFirst();
    Attribution by = quote.attribution().orElseThrow();
    assertEquals("Bram O’Dowd", by.speaker().orElseThrow().name());
    assertEquals("Bram O&rsquo;Dowd", by.mention().span().in(article.text()));
    assertEquals("Bram O&rsquo;Dowd", by.mention().text());
  }

  @Test
  void tagsAreWhiteSpaceAndEndParagraphs() {
    quotes(
        "<p>“Sit down,” <a href=\"/ruiz\">Ana Ruiz</a> said. <em>“Now.”</em></p>",
        "Ana Ruiz: “Sit down,” “Now.”");
    read("1 < 2 and 3 > 2", "1 < 2 and 3 > 2");
  }

  @Test
  void furnitureIsNotRead() {
    quotes(
        """
        “Sit down,” Ana Ruiz said.

        JUST WATCHED Moss: “Stand up” Replay More Videos ... MUST WATCH Moss: “Stand up” 02:41

        “Now.”
        """,
        "Ana Ruiz: “Sit down,”",
        "Ana Ruiz: “Now.”");
    quotes("Story highlights Ana Ruiz says it is late", "Ana Ruiz: [it is late]");
    quotes("SEE ALSO: Moss says the pier is shut");
    quotes(
        "Get your copy. Hide Caption 3 of 40 Tom Moss said it was late.",
        "Tom Moss: [it was late]");
  }

  @Test
  void headlinesThatAPageInsertsAfterANameAreNotRead() {
    quotes(
        "Sen. Ana Ruiz Ana Maria RuizMoss says pier is shut Council: ‘We give up’ MORE (L-Kelden)"
            + " said it was late.",
        "Ana Ruiz: [it was late]");
    quotes("Sen. Ana Ruiz Ana Maria RuizMORE said it was late.", "Ana Ruiz: [it was late]");
    quotes(
        "Sen. Ana Ruiz Ana Maria Ruiz2020 Moderates vote again MORE said it was late.",
        "Ana Ruiz: [it was late]");
    quotes("Ana Ruiz said MORE was needed.", "Ana Ruiz: [MORE was needed]");
  }

  @Test
  void whatIsFurnitureWithinAQuoteIsNoneOfIt() {
    quotes(
        "Tom Moss said that Ana Ruiz Ana Maria RuizPier to be shut Moss gives up MORE was late.",
        "Tom Moss: [Ana Ruiz] [was late]");
  }

  @Test
  void linksAreNotRead() {
    quotes("“Sit down,” Ana Ruiz said.\n\n« Previous story\n» Next story", "Ana Ruiz: “Sit down,”");
    quotes(
        "Home » News » Pier to stay shut\n\n“Sit down,” Ana Ruiz said.", "Ana Ruiz: “Sit down,”");
    quotes("» Pier shut\n» Bus late\n\n“Sit down,” Ana Ruiz said.", "Ana Ruiz: “Sit down,”");
    quotes("»Sit down«, Ana Ruiz said.", "Ana Ruiz: “Sit down”");
  }

  @Test
  void aSubheadInMarksQuotesNobody() {
    quotes(
        "“Sit down,” Ana Ruiz said.\n\n‘Hardest winter’\n\nThe pier has been shut since May.",
        "Ana Ruiz: “Sit down,”");
    quotes(
        "Ana Ruiz had one answer:\n\n“Hardest winter”\n\nThe pier has been shut since May.",
        "Ana Ruiz: “Hardest winter”");
  }

  @Test
  void aReportingClauseOnItsOwnLineBelongsToTheQuotationAbove() {
    quotes("“Sit down,”\n\nMayor Ana Ruiz said.", "Ana Ruiz: “Sit down,”");
    quotes("“Sit down,”\n\nsaid Ana Ruiz.", "Ana Ruiz: “Sit down,”");
    quotes("“Sit down,” Mayor\n\nAna Ruiz\n\nsaid. “Now.”", "Ana Ruiz: “Sit down,” “Now.”");
  }

  @Test
  void linesThatWereWrappedAreJoined() {
    quotes(
        """
        The pier at Kelden will be shut for a year, because the
        piles are rotten, and “nobody will carry a crate along
        it before May,” Mayor Ana Ruiz said on the radio in the
        morning.
        """,
        "Ana Ruiz: [The pier at Kelden will be shut for a year, because the\n"
            + "piles are rotten, and] “nobody will carry a crate along\nit before May,”");
  }

  private static Article article(String text) {
    return Article.builder("test", text).build();
  }

  private static void read(String text, String readable) {
    String read = readable(article(text)).text();
    assertEquals(List.of(readable, text.length()), List.of(read, read.length()));
  }

  private static Article readable(Article article) {
    return ReadableText.of(article, ENGLISH.unwrap(LanguageData.class).lexicon()).article();
  }
}
