package dev.quoth.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages beside the search, and the links that lead from one to another. */
class PagesTest {

  private static ServedIndex served;

  @BeforeAll
  static void serve() throws IOException {
    served = ServedIndex.of(ServedIndex.newsroom());
  }

  @AfterAll
  static void close() throws IOException {
    served.close();
  }

  private static Document follow(Element link) throws Exception {
    return served.page(link.absUrl("href"));
  }

  @Test
  void aFacetNarrowsTheSearchAndIsRemovedAgain() throws Exception {
    Document page = served.page("/?q=ferry");
    Element speaker = page.expectFirst("ul[aria-labelledby=by-speaker] a");
    Document narrowed = follow(speaker);
    assertEquals("ferry speakerExactly:\"Bram O'Dowd\"", narrowed.expectFirst("#q").val());
    Element there = narrowed.expectFirst("ul[aria-labelledby=by-speaker] a[aria-current=true]");
    assertEquals("ferry", follow(there).expectFirst("#q").val());
  }

  @Test
  void everyValueOfAFacetIsASearchOfAsManyQuotes() throws Exception {
    for (Element value : served.page("/").select("aside ul[aria-labelledby^=by-] li")) {
      String total = follow(value.expectFirst("a")).expectFirst("[role=status] p").text();
      String count = value.expectFirst(".count").text();
      assertTrue(total.startsWith(count + " "), value::toString);
    }
  }

  @Test
  void aBarOfTheTimelineNarrowsTheDatesToItsOwn() throws Exception {
    Document page = served.page("/?q=ferry+since:2026");
    Element bar = page.expectFirst(".timeline svg a");
    Document narrowed = follow(bar);
    String typed = narrowed.expectFirst("#q").val();
    assertTrue(typed.startsWith("ferry ") && !typed.contains("since:2026 "), typed);
    String most = narrowed.expectFirst("[role=status] p").text();
    assertTrue(bar.attr("aria-label").endsWith(": " + most), bar.attr("aria-label") + most);
  }

  @Test
  void aQuoteIsReadInItsArticle() throws Exception {
    Element hit = served.page("/?q=by:Sorley+%22empty+ferry%22+sort:newest").expectFirst(".hit");
    Document page = follow(hit.expectFirst(".origin a"));
    assertEquals("Spring timetable", page.expectFirst("h1").text());
    assertEquals(3, page.select(".text p").size());
    Element asked = page.expectFirst(".text mark.asked");
    String fragment = hit.expectFirst(".origin a").attr("href").replaceFirst(".*#", "");
    assertEquals(fragment, asked.id());
    assertEquals("Nobody is served by an empty ferry,", asked.text());
    assertTrue(page.select("h2").eachText().contains("The same words elsewhere"));
    assertEquals(
        List.of("Ferry strike goes on"), page.select(".hits .origin a[href^=article]").eachText());
  }

  @Test
  void aSpeakerHasAPage() throws Exception {
    Document page = follow(served.page("/?q=roof").expectFirst(".hit h3 a"));
    assertEquals("Idris Calloway", page.expectFirst("h1").text());
    assertEquals(
        List.of(
            "Latest quotes",
            "Quotes by day",
            "Forms of the name",
            "Roles",
            "Quoted with them",
            "Take along"),
        page.select("h2").eachText());
    assertEquals(404, served.get("/speaker?name=Nobody").statusCode());
    assertEquals(400, served.get("/speaker").statusCode());
  }

  @Test
  void whatWasAlteredIsMarkedOnBothSides() throws Exception {
    Document page =
        served.page("/verify?words=Nobody+is+served+by+a+full+ferry&speaker=Anneke+Sorley");
    assertEquals("Altered: words differ", page.expectFirst(".verdict h2").text());
    assertTrue(page.select("ins").text().contains("full"), page::text);
    assertTrue(page.select("del").text().contains("empty"), page::text);
    assertEquals("Nobody is served by a full ferry", page.expectFirst("textarea").val());
    assertEquals(413, served.get("/verify?words=" + "a".repeat(4_001)).statusCode());
  }

  private static JsonObject json(String path) throws Exception {
    HttpResponse<String> answer = served.get(path);
    assertEquals(200, answer.statusCode(), answer::body);
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }

  @Test
  void aPageIsGivenToPrograms() throws Exception {
    JsonObject search = json("/?q=ferry&format=json");
    assertEquals(Set.of("quotes", "timeline", "counts"), search.keySet());
    assertEquals(6, search.getAsJsonObject("quotes").get("total").getAsInt());
    assertEquals(6, search.getAsJsonObject("counts").get("passages").getAsInt());
    JsonObject speaker = json("/speaker?name=Calloway&format=json");
    assertEquals(Set.of("quotes", "timeline", "counts", "topics", "others"), speaker.keySet());
    JsonObject article = json("/article?id=spring&format=json");
    assertEquals(Set.of("quotes", "paragraphs"), article.keySet());
    assertEquals(4, article.getAsJsonArray("quotes").size());
    assertEquals(3, article.getAsJsonArray("paragraphs").size());
    assertEquals(
        0, json("/article?id=spring&quote=q0&format=json").getAsJsonArray("similar").size());
    JsonObject check = json("/verify?words=empty+ferry&format=json").getAsJsonObject("check");
    assertTrue(check.has("verdict"), check::toString);
    assertEquals(400, served.get("/?q=ferry&format=pdf").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "/?q=ferry&format=csv, 'id,score,speaker,'",
    "/?q=ferry&format=csv&part=timeline, 'start,passages'",
    "/?q=ferry&format=csv&part=counts, 'dimension,value,passages'",
    "/speaker?name=Calloway&format=csv&part=others, 'value,passages'",
    "/article?id=spring&format=csv, 'id,speaker,'",
    "/verify?words=empty+ferry&format=csv, 'verdict,similarity,'"
  })
  void aPageIsGivenToSpreadsheets(String path, String head) throws Exception {
    HttpResponse<String> answer = served.get(path);
    assertEquals(200, answer.statusCode(), answer::body);
    assertTrue(answer.body().startsWith("\uFEFF" + head), answer::body);
  }

  @Test
  void aSearchIsFollowedAsAFeed() throws Exception {
    HttpResponse<String> answer = served.get("/feed?q=ferry");
    String type = answer.headers().firstValue("Content-Type").orElseThrow();
    assertTrue(type.startsWith("application/atom+xml"), type);
    Document feed = Jsoup.parse(answer.body(), "", Parser.xmlParser());
    assertEquals("2026-05-11T00:00:00Z", feed.expectFirst("feed > updated").text());
    for (Element entry : feed.select("entry")) {
      assertEquals(1, entry.select("> id").size());
      assertEquals(1, entry.select("> updated").size());
      String page = entry.expectFirst("link[rel=alternate]").attr("href");
      assertTrue(page.startsWith(served.address().toString()), page);
      assertEquals(200, served.get(page).statusCode());
    }
  }
}
