package dev.quoth.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A search as a person sees it. */
class SearchPageTest {

  private static ServedIndex served;

  @BeforeAll
  static void serve() throws IOException {
    served = ServedIndex.of(ServedIndex.newsroom());
  }

  @AfterAll
  static void close() throws IOException {
    served.close();
  }

  private static Document search(String typed) throws Exception {
    return served.page("/?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
  }

  @Test
  void theFirstPageHasTheLatestQuotes() throws Exception {
    Document page = served.page("/");
    assertEquals("Latest quotes", page.expectFirst("h2").text());
    assertEquals("Spring timetable", page.expectFirst(".hit .origin a").text());
  }

  @Test
  void aHitHasItsWordsMarkedWithSpeakerRoleOutletDateAndLinks() throws Exception {
    Element hit = search("by:Sorley \"empty ferry\"").expectFirst(".hit");
    assertEquals("Anneke Sorley, harbour minister", hit.expectFirst("h3").text());
    assertEquals("empty ferry", hit.expectFirst("mark.word").text());
    assertTrue(hit.select(".said").text().contains("Nobody is served by an"), hit::toString);
    assertTrue(hit.expectFirst(".origin").text().contains(" · "), hit::toString);
    assertEquals("original", hit.select(".origin a").getLast().text());
    assertEquals(1, hit.select("time[datetime]").size());
  }

  @Test
  void whatWasUnderstoodIsShownPartByPart() throws Exception {
    Document page = search("ferry by:Sorley -strike type:loud");
    assertEquals(
        List.of("about ferry ×", "only by:Sorley ×", "without -strike ×"),
        page.select(".understood .part").eachText());
    String ignored = page.expectFirst(".understood .ignored").text();
    assertTrue(ignored.startsWith("left out (type: cannot be loud"), ignored);
  }

  @Test
  void aPartIsRemovedByItsLink() throws Exception {
    Document page = search("ferry by:\"Anneke Sorley\" -strike");
    Element remove = page.select(".understood .remove").get(1);
    assertEquals("Remove by:\"Anneke Sorley\"", remove.attr("aria-label"));
    Document rest = served.page(remove.absUrl("href"));
    assertEquals("ferry -strike", rest.expectFirst("#q").val());
  }

  @Test
  void thePagesSkipNothingAndRepeatNothing() throws Exception {
    Document page = search("limit:3");
    Set<String> seen = new HashSet<>();
    List<String> all = new ArrayList<>();
    while (true) {
      page.select(".hit .origin a[href^=article]").eachAttr("href").forEach(all::add);
      Element next = page.selectFirst("a[rel=next]");
      if (next == null) {
        break;
      }
      page = served.page(next.absUrl("href"));
    }
    seen.addAll(all);
    assertEquals(seen.size(), all.size());
    assertTrue(seen.size() > 12, seen::toString);
  }

  @Test
  void thePageAfterOneOfAnotherSearchIsRefused() throws Exception {
    Element next = search("limit:3").expectFirst("a[rel=next]");
    String other = next.absUrl("href").replace("limit%3A3", "limit%3A4+ferry");
    assertEquals(400, served.get(other).statusCode());
    assertEquals(400, served.get("/?q=ferry&after=nonsense").statusCode());
  }

  @Test
  void nothingFoundIsSaid() throws Exception {
    Document page = search("by:Nobody zebra");
    assertTrue(page.expectFirst("[role=status]").text().startsWith("0 quotes"));
  }

  @Test
  void whatIsBeingTypedIsCompletedWithASpeaker() throws Exception {
    assertEquals(
        "[{\"value\":\"ferry by:\\\"Anneke Sorley\\\"\","
            + "\"label\":\"ferry sor → Anneke Sorley, 5 quotes\"}]",
        served.get("/suggest?q=ferry+sor").body().strip());
    assertEquals(
        "[{\"value\":\"by:\\\"Anneke Sorley\\\"\","
            + "\"label\":\"by:\\\"anneke s → Anneke Sorley, 5 quotes\"}]",
        served.get("/suggest?q=by:%22anneke+s").body().strip());
    assertEquals("[]", served.get("/suggest?q=").body().strip());
  }

  @Test
  void aCompletionIsASearch() throws Exception {
    assertEquals(4, search("by:\"Anneke Sorley\"").select(".hit").size());
  }
}
