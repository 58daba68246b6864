package dev.quoth.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Article;
import dev.quoth.Attribution;
import dev.quoth.ContentForm;
import dev.quoth.Cue;
import dev.quoth.CueClass;
import dev.quoth.CueMood;
import dev.quoth.Mention;
import dev.quoth.Quote;
import dev.quoth.QuoteType;
import dev.quoth.Segment;
import dev.quoth.Span;
import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotesJsonTest {

  private static final Article ARTICLE =
      Article.builder("a<1>", "Wang told Blinken that it was “mechanically” applied, Xinhua said.")
          .build();

  private static String line(Quote... quotes) throws IOException {
    StringWriter line = new StringWriter();
    QuotesJson.writeLine(ARTICLE, List.of(quotes), line);
    return line.toString();
  }

  private static Mention mention(String words) {
    int start = ARTICLE.text().indexOf(words);
    return Mention.at(ARTICLE.text(), new Span(start, start + words.length()));
  }

  private static Segment segment(String words, Segment.Wording wording) {
    return new Segment(mention(words).span(), wording);
  }

  @Test
  void anArticleWithoutQuotesIsALineToo() throws IOException {
    assertEquals("{\"id\":\"a<1>\",\"quotes\":[]}\n", line());
  }

  @Test
  void aQuoteWithoutASpeakerHasNoSpeakerFields() throws IOException {
    Quote quote =
        Quote.of(QuoteType.DIRECT, List.of(segment("mechanically", Segment.Wording.VERBATIM)), 0);
    assertEquals(
        "{\"id\":\"a<1>\",\"quotes\":[{\"start\":31,\"end\":43,\"words\":\"mechanically\",\"type\":\"direct\",\"form\":\"statement\",\"segments\":"
            + "[{\"start\":31,\"end\":43,\"quoted\":true}]}]}\n",
        line(quote));
  }

  @Test
  void everythingThatIsKnownIsWritten() throws IOException {
    Attribution attribution =
        Attribution.of(
                new Speaker("Wang Yi", "foreign minister", SpeakerKind.PERSON),
                mention("Wang"),
                "by a verb",
                0.87654)
            .cue(new Cue("told", mention("told").span(), "tell", CueClass.STATEMENT))
            .mood(CueMood.NEGATED)
            .addressee(mention("Blinken"))
            .via(mention("Xinhua"));
    Quote quote =
        Quote.of(
                QuoteType.MIXED,
                List.of(
                    segment("it was", Segment.Wording.PARAPHRASE),
                    segment("mechanically", Segment.Wording.VERBATIM)),
                0)
            .form(ContentForm.TOPIC)
            .attribution(attribution);
    assertEquals(
        ("{'id':'a<1>','quotes':[{'start':23,'end':43,'words':'it was mechanically','type':'mixed','form':'topic','segments':["
                + "{'start':23,'end':29,'quoted':false},{'start':31,'end':43,'quoted':true}],"
                + "'speaker':'Wang Yi','mention':'Wang','mentionStart':0,'mentionEnd':4,"
                + "'role':'foreign minister','kind':'person',"
                + "'cue':{'text':'told','start':5,'end':9,'lemma':'tell','kind':'statement'},'mood':'negated',"
                + "'addressee':{'text':'Blinken','start':10,'end':17},"
                + "'via':{'text':'Xinhua','start':54,'end':60},"
                + "'rule':'by a verb','confidence':0.877}]}\n")
            .replace('\'', '"'),
        line(quote));
  }

  @Test
  void anUnresolvedPronounHasNoSpeaker() throws IOException {
    Quote quote =
        Quote.of(QuoteType.INDIRECT, List.of(segment("it was", Segment.Wording.PARAPHRASE)), 0)
            .attribution(Attribution.unresolved(mention("Wang"), "name", 0.5));
    assertEquals(
        ("{'id':'a<1>','quotes':[{'start':23,'end':29,'words':'it was','type':'indirect','form':'statement','segments':["
                + "{'start':23,'end':29,'quoted':false}],"
                + "'mention':'Wang','mentionStart':0,'mentionEnd':4,"
                + "'mood':'asserted','rule':'name','confidence':0.5}]}\n")
            .replace('\'', '"'),
        line(quote));
  }

  @Test
  void whatIsNotKnownIsLeftOut() throws IOException {
    Quote quote =
        Quote.of(QuoteType.INDIRECT, List.of(segment("it was", Segment.Wording.PARAPHRASE)), 0)
            .attribution(
                Attribution.of(Speaker.person("Wang\u2028Yi"), mention("Wang"), "name", 1));
    assertEquals(
        ("{'id':'a<1>','quotes':[{'start':23,'end':29,'words':'it was','type':'indirect','form':'statement','segments':["
                + "{'start':23,'end':29,'quoted':false}],"
                + "'speaker':'Wang\\u2028Yi','mention':'Wang','mentionStart':0,'mentionEnd':4,"
                + "'kind':'person','mood':'asserted','rule':'name','confidence':1.0}]}\n")
            .replace('\'', '"'),
        line(quote));
  }
}
