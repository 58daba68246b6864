package dev.quoth.http;

/** What all pages have around what is their own: the head, the way to the others, landmarks. */
final class PageFrame {

  private final Html html = Html.page();

  private PageFrame() {}

  /** Begins a page, up to the start of its own content. */
  static PageFrame of(String title) {
    return of(title, "", Href.page("feed"));
  }

  /** Begins a page that is one of the navigation, or has a feed. */
  static PageFrame of(String title, String current, Href feed) {
    PageFrame frame = new PageFrame();
    frame.head(title, feed);
    frame
        .html
        .start("body")
        .link(Href.page("#main"), "class", "skip")
        .text("Skip to content")
        .end();
    frame.navigation(current);
    frame.html.start("main", "id", "main", "tabindex", "-1");
    return frame;
  }

  private void head(String title, Href feed) {
    html.start("html", "lang", "en").start("head").empty("meta", "charset", "utf-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.element("title", title + " – Quoth");
    html.empty("link", "href", Href.page("page.css"), "rel", "stylesheet");
    html.empty(
        "link",
        "href",
        feed,
        "rel",
        "alternate",
        "type",
        "application/atom+xml",
        "title",
        "The newest quotes");
    html.start("script", "src", Href.page("page.js"), "defer", "defer").end().end();
  }

  private void navigation(String current) {
    html.start("header", "class", "top");
    html.link(Href.page("./"), "class", "home").text("Quoth").end();
    html.start("nav", "aria-label", "Pages").start("ul");
    entry("./", "Search", current);
    entry("verify", "Verify", current);
    entry("searches", "Saved", current);
    html.end().end().end();
  }

  private void entry(String path, String name, String current) {
    html.start("li");
    if (path.equals(current)) {
      html.link(Href.page(path), "aria-current", "page");
    } else {
      html.link(Href.page(path));
    }
    html.text(name).end().end();
  }

  Html html() {
    return html;
  }

  /** Returns the page, which ends here. */
  @Override
  public String toString() {
    return html.toString();
  }
}
