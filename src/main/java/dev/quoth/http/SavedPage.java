package dev.quoth.http;

import dev.quoth.Hit;
import dev.quoth.Passage;
import dev.quoth.QuoteQuery;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The searches that were saved, and what arrived last for one of them. */
final class SavedPage {

  private SavedPage() {}

  static Href address(String name) {
    return Href.page("searches").with("name", name);
  }

  static Href feed(String name) {
    return Href.page("feed").with("saved", name);
  }

  /** Returns the search of a name. */
  static QuoteQuery query(String name, ServerOptions options) throws IOException {
    QuoteQuery query = options.searches().byName().get(name);
    if (query == null) {
      throw new RefusedRequest(404, "No search of this name is saved.");
    }
    return query.timeout(options.timeout());
  }

  static Reply answer(PageRequest request, ServerOptions options) throws IOException {
    String name = request.values().getOrDefault("name", "");
    return name.isEmpty() ? all(options.searches().byName()) : one(request, name, options);
  }

  private static Reply all(Map<String, QuoteQuery> searches) {
    PageFrame frame = PageFrame.of("Saved searches", "searches", Href.page("feed"));
    Html html = frame.html();
    html.element("h1", "Saved searches");
    if (searches.isEmpty()) {
      html.start("p").text("No search is saved. ").element("code", "quoth watch --save");
      html.text(" saves one, or an application.").end();
    }
    html.start("ul", "class", "saved");
    for (String name : searches.keySet()) {
      html.start("li").link(address(name)).element("bdi", name).end().text(" ");
      html.link(feed(name), "aria-label", "Feed of " + name, "class", "hint").text("Atom");
      html.end().end();
    }
    html.end();
    return Reply.html(200, frame.toString());
  }

  private static Reply one(PageRequest request, String name, ServerOptions options)
      throws IOException {
    List<Hit> hits = Arrivals.latest(request.search(), query(name, options));
    if (WrittenAnswer.isAsked(request)) {
      List<Passage> passages = hits.stream().map(Hit::passage).toList();
      return new WrittenAnswer().with("quotes", passages).reply(request);
    }
    PageFrame frame = PageFrame.of(name, "", feed(name));
    Html html = frame.html();
    html.start("h1").element("bdi", name).end();
    html.start("div", "class", "columns").start("section").element("h2", "What arrived last");
    if (hits.isEmpty()) {
      html.element("p", "Nothing yet.", "class", "hint");
    }
    HitList.hits(html, hits);
    html.end().start("aside", "aria-label", "More");
    html.start("section", "class", "facets").element("h2", "Take along").start("ul");
    WrittenAnswer.links(html, address(name));
    WrittenAnswer.link(html, feed(name), "Atom, to follow it");
    html.start("li").link(Href.page("searches")).text("All saved searches").end().end();
    html.end().end().end().end();
    return Reply.html(200, frame.toString());
  }
}
