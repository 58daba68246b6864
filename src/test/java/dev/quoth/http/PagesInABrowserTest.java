package dev.quoth.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages as a person uses them, in Chromium. Pictures of them are in target/screenshots. */
class PagesInABrowserTest {

  private static ServedIndex served;
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    assumeTrue(BrowserDriver.isInstalled(), BrowserDriver.INSTALL);
    served = ServedIndex.of(ServedIndex.newsroom());
    browser = Browser.open(BrowserKind.DESK);
  }

  @AfterAll
  static void close() throws IOException {
    if (browser != null) {
      browser.close();
    }
    if (served != null) {
      served.close();
    }
  }

  /** Whatever a test did, the browser has nothing to complain of. */
  @AfterEach
  void nothingIsLogged() throws IOException {
    assertEquals("[]", browser.log("browser").toString());
  }

  private static URI page(String path) {
    return served.address().resolve(path);
  }

  private static int number(String expression) throws IOException {
    return browser.value(expression).getAsInt();
  }

  @Test
  void aSearchIsTypedAndAnswered() throws Exception {
    browser.go(served.address());
    browser.picture("start");
    browser.type("#q", "ferry by:Sorley" + Browser.ENTER);
    assertEquals("2 quotes", browser.text("[role=status] p"));
    assertEquals("ferry by:Sorley – Quoth", browser.title());
    assertEquals("ferry", browser.text(".hit mark.word"));
    assertEquals("Anneke Sorley", browser.text(".hit h3 a"));
    assertEquals(2, number("document.querySelectorAll('.understood li').length"));
    browser.picture("search");
  }

  @Test
  void aNameIsCompletedWhileItIsTyped() throws Exception {
    browser.go(served.address());
    browser.type("#q", "roof by:Call");
    assertEquals("", browser.text("#completions option[value='roof by:\"Idris Calloway\"']"));
  }

  @Test
  void aFacetNarrowsTheSearch() throws Exception {
    browser.go(page("/?q=ferry"));
    browser.click("ul[aria-labelledby=by-speaker] a");
    assertEquals("3 quotes", browser.text("[role=status] p"));
    assertTrue(browser.text("[role=status]").contains("Those after them come near"));
    assertTrue(browser.text("[aria-current=true]").contains("Bram O'Dowd"));
    browser.picture("facet");
    browser.click("ul[aria-labelledby=by-speaker] a[aria-current=true]");
    assertEquals("6 quotes", browser.text("[role=status] p"));
  }

  @Test
  void aBarOfTheTimelineIsClicked() throws Exception {
    browser.go(page("/?q=ferry"));
    browser.click(".timeline svg a:last-of-type");
    assertEquals("1 quote", browser.text("[role=status] p"));
    assertTrue(browser.text(".hit .origin").contains("May 2026"));
    browser.picture("timeline");
  }

  @Test
  void aQuoteIsReadInItsArticleWithAColorForEachSpeaker() throws Exception {
    browser.go(page("/?q=by:Sorley+%22empty+ferry%22+sort:newest"));
    browser.click(".hit .origin a");
    assertEquals("Spring timetable", browser.text("h1"));
    assertEquals("Nobody is served by an empty ferry,", browser.text(".text mark.asked"));
    assertEquals(
        2,
        number(
            "new Set([...document.querySelectorAll('mark.quote')]"
                + ".map(m => getComputedStyle(m).borderBottomColor)).size"));
    browser.picture("article");
    browser.click("aside .legend h3 a");
    assertEquals("Anneke Sorley", browser.text("h1"));
  }

  @Test
  void aSpeakerHasAPage() throws Exception {
    browser.go(page("/?q=roof"));
    browser.click(".hit h3 a");
    assertEquals("Idris Calloway", browser.text("h1"));
    assertTrue(number("document.querySelectorAll('.timeline svg a').length") > 0);
    browser.picture("speaker");
  }

  @Test
  void aQuotationIsVerified() throws Exception {
    browser.go(served.address());
    browser.click("nav a[href=verify]");
    browser.type("#words", "Nobody is served by a full ferry");
    browser.type("#speaker", "Anneke Sorley");
    browser.click("form.verify button");
    assertEquals("Altered: words differ", browser.text(".verdict h2"));
    assertEquals("a full", browser.text(".source ins"));
    browser.picture("verify");
  }

  @Test
  void aKeyboardIsEnough() throws Exception {
    browser.go(page("/?q=ferry+by:Sorley"));
    browser.press(Browser.TAB);
    assertEquals("Skip to content", focused("textContent"));
    tabUntil("id", "q");
    tabUntil("textContent", "Anneke Sorley");
    browser.picture("keyboard");
    browser.press(Browser.ENTER);
    assertEquals("Anneke Sorley", browser.text("h1"));
  }

  private static String focused(String property) throws IOException {
    return browser.value("document.activeElement." + property).getAsString();
  }

  private static void tabUntil(String property, String value) throws IOException {
    for (int i = 0; i < 40 && !focused(property).equals(value); i++) {
      browser.press(Browser.TAB);
    }
    assertEquals(value, focused(property));
    String ring = "getComputedStyle(document.activeElement).outlineStyle";
    assertEquals("solid", browser.value(ring).getAsString());
  }

  @Test
  void aTelephoneNeedsNoScrollingToTheSide() throws Exception {
    try (Browser phone = Browser.open(BrowserKind.PHONE)) {
      String wide = "document.scrollingElement.scrollWidth + ' ' + innerWidth";
      for (String path :
          new String[] {
            "?q=ferry", "article?id=spring", "speaker?name=Idris+Calloway", "verify?words=mud"
          }) {
        phone.go(page("/" + path));
        assertEquals("360 360", phone.value(wide).getAsString(), path);
        phone.picture("phone-" + (path.charAt(0) == '?' ? "search" : path.replaceAll("\\?.*", "")));
      }
    }
  }

  @Test
  void scriptsAreNotNeeded() throws Exception {
    try (Browser plain = Browser.open(BrowserKind.DESK_WITHOUT_SCRIPTS)) {
      plain.go(served.address());
      plain.type("#q", "ferry by:Sorley");
      plain.click("form.box button");
      assertEquals("2 quotes", plain.text("[role=status] p"));
      plain.click(".hit .origin a");
      assertEquals("Ferry strike goes on", plain.text("h1"));
    }
  }
}
