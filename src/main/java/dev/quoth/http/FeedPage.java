package dev.quoth.http;

import dev.quoth.ArticleRef;
import dev.quoth.Hit;
import dev.quoth.Passage;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.SortOrder;
import dev.quoth.Speaker;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** The newest quotes of a search, or the last to arrive for a saved one, as Atom, RFC 4287. */
final class FeedPage {

  /** Ids of entries never change, wherever the feed is served. */
  private static final String IDS = "tag:quoth.dev,2026:";

  private FeedPage() {}

  /**
   * What a feed is of.
   *
   * @param title what a person reads
   * @param id what a reader of feeds knows it by
   * @param self where it is
   * @param page the same to look at
   * @param hits its entries
   */
  private record Feed(String title, String id, Href self, Href page, List<Hit> hits) {}

  static Reply answer(PageRequest request, ServerOptions options) throws IOException {
    String saved = request.values().getOrDefault("saved", "");
    return write(
        saved.isEmpty() ? typed(request, options) : saved(request, saved, options), request);
  }

  private static Feed typed(PageRequest request, ServerOptions options) throws IOException {
    AskedSearch asked = AskedSearch.of(request, options.timeout());
    QuoteQuery newest = asked.query().order(SortOrder.NEWEST).after("").limit(Arrivals.MOST);
    String typed = asked.typed();
    return new Feed(
        typed.isEmpty() ? "The newest quotes" : typed,
        IDS + "search/" + Href.encoded(typed),
        Href.page("feed").with("q", typed),
        AskedSearch.page(typed),
        request.search().search(newest).hits());
  }

  private static Feed saved(PageRequest request, String name, ServerOptions options)
      throws IOException {
    return new Feed(
        name,
        IDS + "saved/" + Href.encoded(name),
        SavedPage.feed(name),
        SavedPage.address(name),
        Arrivals.latest(request.search(), SavedPage.query(name, options)));
  }

  private static Reply write(Feed feed, PageRequest request) {
    Html xml = Html.xml();
    xml.start("feed", "xmlns", "http://www.w3.org/2005/Atom").element("title", feed.title());
    xml.element("id", feed.id());
    Href self = feed.self().under(request.base());
    xml.empty("link", "href", self, "rel", "self", "type", "application/atom+xml");
    Href page = feed.page().under(request.base());
    xml.empty("link", "href", page, "rel", "alternate", "type", "text/html");
    Instant updated =
        feed.hits().stream().map(FeedPage::moment).max(Instant::compareTo).orElse(Instant.EPOCH);
    xml.element("updated", updated.toString());
    xml.start("author").element("name", "Quoth").end();
    for (Hit hit : feed.hits()) {
      entry(xml, hit, request.base());
    }
    return new Reply(200, "application/atom+xml; charset=utf-8", xml.toString());
  }

  /** An entry must have a moment; that of an article without a date is the first of all. */
  private static Instant moment(Hit hit) {
    return hit.passage().article().published().orElse(Instant.EPOCH);
  }

  private static void entry(Html xml, Hit hit, String base) {
    Passage passage = hit.passage();
    ArticleRef article = passage.article();
    String words = passage instanceof QuotePassage quote ? quote.words() : passage.text();
    xml.start("entry").element("title", title(passage, ShownFacts.beginning(words, 100)));
    xml.element("id", IDS + "passage/" + Href.encoded(passage.id()));
    xml.element("updated", moment(hit).toString());
    Href page = ArticlePage.address(passage).under(base);
    xml.empty("link", "href", page, "rel", "alternate", "type", "text/html");
    Href.web(article.url()).ifPresent(url -> xml.empty("link", "href", url, "rel", "via"));
    if (!article.source().isBlank()) {
      xml.start("author").element("name", article.source()).end();
    }
    String context = passage instanceof QuotePassage quote ? quote.context() : passage.text();
    xml.element("summary", context).end();
  }

  private static String title(Passage passage, String words) {
    String speaker =
        passage instanceof QuotePassage quote
            ? quote.speaker().map(Speaker::name).map(name -> name + ": ").orElse("")
            : "";
    return speaker + words;
  }
}
