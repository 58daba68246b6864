package dev.quoth.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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
        List.of("Latest quotes", "Quotes by day", "Forms of the name", "Roles", "Quoted beside"),
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

  @Test
  void aPageIsGivenToPrograms() throws Exception {
    HttpResponse<String> json = served.get("/?q=ferry&format=json");
    JsonObject hits = JsonParser.parseString(json.body()).getAsJsonObject();
    assertEquals(6, hits.get("total").getAsInt());
    HttpResponse<String> csv = served.get("/?q=ferry&format=csv");
    assertTrue(csv.body().contains("id,score,speaker,"), csv.body());
    assertEquals(400, served.get("/?q=ferry&format=pdf").statusCode());
    String verdict = served.get("/verify?words=empty+ferry&format=json").body();
    assertTrue(JsonParser.parseString(verdict).getAsJsonObject().has("verdict"), verdict);
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
