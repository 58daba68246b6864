package dev.quoth.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The pages by their paths. */
final class Site {

  /** Makes a page. */
  private interface PageMaker {
    Reply answer(PageRequest request) throws IOException;
  }

  private final Map<String, PageMaker> pages;

  Site(ServerOptions options) throws IOException {
    Reply style = file("page.css", "text/css; charset=utf-8");
    Reply script = file("page.js", "text/javascript; charset=utf-8");
    pages =
        Map.of(
            "/",
            request -> SearchPage.answer(request, options.timeout()),
            "/feed",
            request -> FeedPage.answer(request, options),
            "/article",
            ArticlePage::answer,
            "/speaker",
            SpeakerPage::answer,
            "/verify",
            VerifyPage::answer,
            "/searches",
            request -> SavedPage.answer(request, options),
            "/suggest",
            Suggestions::answer,
            "/page.css",
            request -> style,
            "/page.js",
            request -> script);
  }

  Reply answer(PageRequest request) throws IOException {
    PageMaker page = pages.get(request.path());
    if (page == null) {
      throw new RefusedRequest(404, "There is no page at this address.");
    }
    return page.answer(request);
  }

  private static Reply file(String name, String type) throws IOException {
    try (InputStream in = Site.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the jar; repackage it whole");
      }
      return new Reply(200, type, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
