package dev.quoth.http;

import dev.quoth.ArticleRef;
import dev.quoth.Hit;
import dev.quoth.Hits;
import dev.quoth.Passage;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.SortOrder;
import dev.quoth.Speaker;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** The newest quotes of a search as an Atom feed, RFC 4287. */
final class FeedPage {

  private static final int ENTRIES = 30;

  /** Ids of entries never change, wherever the feed is served. */
  private static final String IDS = "tag:quoth.dev,2026:";

  private FeedPage() {}

  static Reply answer(PageRequest request, Duration timeout) throws IOException {
    AskedSearch asked = AskedSearch.of(request, timeout);
    QuoteQuery newest = asked.query().order(SortOrder.NEWEST).after("").limit(ENTRIES);
    Hits hits = request.search().search(newest);
    String title = asked.typed().isEmpty() ? "The newest quotes" : asked.typed();
    Href self = Href.page("feed").with("q", asked.typed()).under(request.base());
    Html xml = Html.xml();
    xml.start("feed", "xmlns", "http://www.w3.org/2005/Atom").element("title", title);
    xml.element("id", IDS + "search/" + Href.encoded(asked.typed()));
    xml.empty("link", "href", self, "rel", "self", "type", "application/atom+xml");
    Href page = AskedSearch.page(asked.typed()).under(request.base());
    xml.empty("link", "href", page, "rel", "alternate", "type", "text/html");
    Instant updated = hits.hits().isEmpty() ? Instant.EPOCH : moment(hits.hits().getFirst());
    xml.element("updated", updated.toString());
    xml.start("author").element("name", "Quoth").end();
    for (Hit hit : hits) {
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
