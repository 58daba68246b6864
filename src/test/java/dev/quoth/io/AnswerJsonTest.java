package dev.quoth.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.quoth.ArticleFact;
import dev.quoth.Facet;
import dev.quoth.Facets;
import dev.quoth.Hit;
import dev.quoth.ParagraphPassage;
import dev.quoth.Passage;
import dev.quoth.PassageContext;
import dev.quoth.PassageFact;
import dev.quoth.Quotation;
import dev.quoth.QuotationCheck;
import dev.quoth.QuotationSource;
import dev.quoth.QuotePassage;
import dev.quoth.ScoreExplanation;
import dev.quoth.SignificantTerms;
import dev.quoth.Span;
import dev.quoth.Timeline;
import dev.quoth.ValueCount;
import dev.quoth.WordChange;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnswerJsonTest {

  static final Facets FACETS =
      new Facets(
          7,
          List.of(
              new Facet(PassageFact.SPEAKER, List.of(new ValueCount("=Ann", 5)), 3, 1),
              new Facet(ArticleFact.TAG, List.of(), 0, 7)));

  static final Timeline TIMELINE =
      Timeline.of(
          Timeline.Unit.MONTH,
          ZoneOffset.UTC,
          Map.of(LocalDate.of(2026, 1, 9), 2L, LocalDate.of(2026, 3, 2), 4L),
          1);

  static final SignificantTerms TERMS =
      new SignificantTerms(40, 38, List.of(new SignificantTerms.Term("sea bed", 9, 20, 44.5)));

  private static QuotePassage quote(String words) {
    return (QuotePassage) HitsOut.hit(words).passage();
  }

  static QuotationCheck altered() {
    QuotePassage quote = quote("The pier stays open today.");
    List<WordChange> changes =
        List.of(
            new WordChange.Insertion(new Span(0, 2), Set.of()),
            new WordChange.Replacement(
                new Span(18, 21),
                new Span(15, 19),
                Set.of(WordChange.Weight.NUMBER, WordChange.Weight.NEGATION)),
            new WordChange.Omission(21, new Span(20, 25), Set.of(WordChange.Weight.NAME)));
    Quotation quotation = Quotation.of("So the pier stays 300").by("Ann");
    QuotationSource source =
        new QuotationSource(quote, new Span(0, 21), changes, 0.66666, List.of(quote));
    return new QuotationCheck(
        quotation,
        QuotationCheck.Verdict.ALTERED,
        List.of(source),
        List.of(HitsOut.paragraph("So.").passage()));
  }

  /** Writes an answer. */
  private interface Writing {
    void to(Appendable target) throws IOException;
  }

  private static String written(Writing writing) throws IOException {
    StringBuilder json = new StringBuilder();
    writing.to(json);
    assertTrue(JsonParser.parseString(json.toString()).isJsonObject());
    return json.toString().replace('"', '\'');
  }

  private static String line(Passage passage) throws IOException {
    return written(target -> PassagesJson.writeLine(passage, target)).strip();
  }

  @Test
  void countsAreWrittenByTheirDimension() throws IOException {
    assertEquals(
        "{'passages':7,'facets':[{'dimension':'speaker','values':[{'value':'=Ann','passages':5}],"
            + "'distinctValues':3,'missing':1},"
            + "{'dimension':'tag','values':[],'distinctValues':0,'missing':7}]}",
        written(target -> AnswerJson.write(FACETS, target)));
  }

  @Test
  void emptyMonthsAreWrittenToo() throws IOException {
    assertEquals(
        "{'unit':'month','zone':'Z','buckets':[{'start':'2026-01-01','passages':2},"
            + "{'start':'2026-02-01','passages':0},{'start':'2026-03-01','passages':4}],"
            + "'undated':1}",
        written(target -> AnswerJson.write(TIMELINE, target)));
  }

  @Test
  void termsAndSuggestionsAreLists() throws IOException {
    assertEquals(
        "{'passages':40,'sampled':38,"
            + "'terms':[{'words':'sea bed','passages':9,'everywhere':20,'score':44.5}]}",
        written(target -> AnswerJson.write(TERMS, target)));
    assertEquals(
        "{'suggestions':[]}", written(target -> AnswerJson.writeSuggestions(List.of(), target)));
  }

  @Test
  void whatIsNotAroundIsLeftOut() throws IOException {
    ParagraphPassage before = (ParagraphPassage) HitsOut.paragraph("Before.").passage();
    QuotePassage other = quote("Other.");
    assertEquals(
        "{'before':" + line(before) + ",'quotes':[" + line(other) + "]}",
        written(
            target -> AnswerJson.write(PassageContext.of(List.of(other)).before(before), target)));
    assertEquals(
        "{'quotes':[]}", written(target -> AnswerJson.write(PassageContext.of(List.of()), target)));
  }

  @Test
  void eachKindOfChangeHasTheWordsOfBothSides() throws IOException {
    JsonObject json =
        JsonParser.parseString(written(target -> AnswerJson.write(altered(), target)))
            .getAsJsonObject();
    assertEquals("altered", json.get("verdict").getAsString());
    assertEquals("Ann", json.get("speaker").getAsString());
    JsonObject source = json.getAsJsonArray("sources").get(0).getAsJsonObject();
    assertEquals(0.667, source.get("similarity").getAsDouble());
    JsonArray changes = source.getAsJsonArray("changes");
    assertEquals(
        "[{'kind':'insertion','quotation':{'text':'So','start':0,'end':2}},"
            + "{'kind':'replacement','quotation':{'text':'300','start':18,'end':21},"
            + "'article':{'text':'open','start':15,'end':19},'weights':['negation','number']},"
            + "{'kind':'omission','at':21,'article':{'text':'today','start':20,'end':25},"
            + "'weights':['name']}]",
        changes.toString().replace('"', '\''));
    assertEquals(source.get("quote"), source.getAsJsonArray("appearances").get(0));
    assertEquals(1, json.getAsJsonArray("nearest").size());
  }

  @Test
  void whoWasNotNamedIsNotWritten() throws IOException {
    QuotationCheck unknown =
        new QuotationCheck(
            Quotation.of("So"), QuotationCheck.Verdict.NOT_FOUND, List.of(), List.of());
    assertEquals(
        "{'words':'So','verdict':'not_found','sources':[],'nearest':[]}",
        written(target -> AnswerJson.write(unknown, target)));
  }

  @Test
  void reasonsHaveTheirShares() throws IOException {
    ScoreExplanation explanation =
        new ScoreExplanation(2.5, List.of(new ScoreExplanation.Reason("so", 1 / 3.0)), "a\nb");
    assertEquals(
        "{'score':2.5,'reasons':[{'text':'so','share':0.333}],'calculation':'a\\nb'}",
        written(target -> AnswerJson.write(explanation, target)));
  }

  @Test
  void passagesAreWrittenAsTheyAreRead() throws IOException {
    StringBuilder json = new StringBuilder();
    Stream<Passage> passages =
        HitsOut.NASTY.stream()
            .map(words -> HitsOut.hit(words).passage())
            .peek(next -> assertEquals(json.isEmpty(), next.text().equals(HitsOut.NASTY.get(0))));
    PassagesJson.writeLines(passages, json);
    List<String> lines = json.toString().lines().toList();
    assertEquals(HitsOut.NASTY.size(), lines.size());
    for (int i = 0; i < lines.size(); i++) {
      JsonObject passage = JsonParser.parseString(lines.get(i)).getAsJsonObject();
      assertEquals(HitsOut.NASTY.get(i), passage.get("words").getAsString());
    }
  }

  @Test
  void appearancesAreAList() throws IOException {
    Hit hit = HitsOut.hit("So.");
    assertEquals(
        "{'appearances':[" + line(hit.passage()) + "]}",
        written(target -> AnswerJson.writeAppearances(List.of(hit.passage()), target)));
  }
}
