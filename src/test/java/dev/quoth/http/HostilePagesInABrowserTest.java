package dev.quoth.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Articles that were written to run in a page, in a browser that would run them. */
class HostilePagesInABrowserTest {

  private static ServedIndex served;
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    assumeTrue(BrowserDriver.isInstalled(), BrowserDriver.INSTALL);
    served = HostilePagesTest.serveHostileArticles();
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

  @Test
  void nothingOfAnArticleRunsOrIsLoaded() throws Exception {
    browser.go(served.address().resolve("/?q=pier+perArticle:1"));
    assertTrue(browser.text(".hit .origin a").contains("<script>alert(1)</script>"));
    assertHarmless("hostile-search");
    browser.click(".hit .origin a");
    assertTrue(browser.text("h1").contains("onerror=alert(2)"));
    assertHarmless("hostile-article");
    browser.click("aside .legend h3 a");
    assertHarmless("hostile-speaker");
    String bad = Href.encoded("<img src=x onerror=alert(2)>");
    browser.go(served.address().resolve("/verify?words=" + bad + "&speaker=" + bad));
    assertHarmless("hostile-verify");
    browser.go(served.address().resolve("/?q=" + bad));
    assertHarmless("hostile-typed");
    browser.go(served.address().resolve("/nothing" + bad));
    assertHarmless("hostile-address");
  }

  @Test
  void aScriptThatGotIntoAPageWouldBeStoppedAndLogged() throws Exception {
    browser.go(served.address());
    browser.value(
        "document.head.append(Object.assign(document.createElement('script'),"
            + " {textContent: 'alert(3)'}))");
    assertFalse(browser.hasDialog(), "a dialog of an inline script");
    assertTrue(browser.log("browser").toString().contains("Content Security Policy"));
  }

  private static void assertHarmless(String picture) throws IOException {
    assertFalse(browser.hasDialog(), picture);
    browser.picture(picture);
    for (String message : browser.log("browser")) {
      boolean isMissing = message.contains("404 (Not Found)") && message.contains("/nothing");
      assertTrue(isMissing, picture + ": " + message);
    }
    int requests = 0;
    for (String line : browser.log("performance")) {
      JsonObject event = JsonParser.parseString(line).getAsJsonObject().getAsJsonObject("message");
      if (event.get("method").getAsString().equals("Network.requestWillBeSent")) {
        JsonObject request = event.getAsJsonObject("params").getAsJsonObject("request");
        assertOwn(URI.create(request.get("url").getAsString()), picture);
        requests++;
      }
    }
    assertTrue(requests >= 1, picture);
  }

  private static void assertOwn(URI asked, String picture) {
    assertEquals(served.address().getAuthority(), asked.getAuthority(), picture + ": " + asked);
  }
}
