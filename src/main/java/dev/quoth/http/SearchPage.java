package dev.quoth.http;

import dev.quoth.Facets;
import dev.quoth.Hits;
import dev.quoth.Notice;
import dev.quoth.SearchStoppedException;
import dev.quoth.Span;
import dev.quoth.Timeline;
import dev.quoth.io.AnswerCsv;
import dev.quoth.io.AnswerJson;
import dev.quoth.io.HitsCsv;
import dev.quoth.io.HitsJson;
import dev.quoth.parse.ParsedQuery.Part;
import dev.quoth.parse.ParsedQuery.PartKind;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The first page: a search box, and what answers it. */
final class SearchPage {

  private static final Map<String, String> ORDERS =
      new TreeMap<>(
          Map.of(
              "sort:relevance", "the best first",
              "sort:newest", "the newest first",
              "sort:oldest", "the oldest first",
              "collapse:words", "copies once"));

  private SearchPage() {}

  static Reply answer(PageRequest request, Duration timeout) throws IOException {
    AskedSearch asked = AskedSearch.of(request, timeout);
    Hits hits = hits(request, asked);
    if (WrittenAnswer.isAsked(request)) {
      return written(request, asked, hits);
    }
    String typed = asked.typed();
    String title = typed.isEmpty() ? "Latest quotes" : typed;
    PageFrame frame = PageFrame.of(title, "./", Href.page("feed").with("q", typed));
    Html html = frame.html();
    box(html, typed);
    understood(html, asked);
    html.start("div", "class", "columns").start("section", "class", "results");
    html.element("h2", typed.isEmpty() ? "Latest quotes" : "Quotes");
    total(html, hits);
    HitList.hits(html, hits.hits());
    pages(html, asked, hits);
    html.end();
    whole(html, request, asked);
    html.end();
    return Reply.html(200, frame.toString());
  }

  private static Reply written(PageRequest request, AskedSearch asked, Hits hits)
      throws IOException {
    return new WrittenAnswer()
        .with("quotes", to -> HitsJson.write(hits, to), to -> HitsCsv.write(hits, to))
        .with(
            "timeline",
            to -> AnswerJson.write(timeline(request, asked), to),
            to -> AnswerCsv.write(timeline(request, asked), to))
        .with(
            "counts",
            to -> AnswerJson.write(counts(request, asked), to),
            to -> AnswerCsv.write(counts(request, asked), to))
        .reply(request);
  }

  private static Facets counts(PageRequest request, AskedSearch asked) throws IOException {
    return request.search().facets(asked.query(), FacetLinks.MOST);
  }

  private static Hits hits(PageRequest request, AskedSearch asked) throws IOException {
    try {
      return request.search().search(asked.query());
    } catch (IllegalArgumentException e) {
      if (asked.query().after().isEmpty()) {
        throw e;
      }
      throw new RefusedRequest(400, "This is the page after one of another search.");
    }
  }

  /** Writes what is told of all that answers, which a page without a time for it does not have. */
  private static void whole(Html html, PageRequest request, AskedSearch asked) throws IOException {
    html.start("aside", "aria-label", "All that answers");
    try {
      TimelineChart.write(html, timeline(request, asked), asked.typed());
      FacetLinks.write(html, counts(request, asked), asked);
    } catch (SearchStoppedException e) {
      html.element("p", "Counting was stopped because it took too long.", "class", "notice");
    }
    order(html, asked);
    html.end();
  }

  private static Timeline timeline(PageRequest request, AskedSearch asked) throws IOException {
    return request.search().timeline(asked.query(), Timeline.Unit.DAY, ZoneOffset.UTC);
  }

  /** Writes links to the same answer in another order, or without copies. */
  private static void order(Html html, AskedSearch asked) {
    List<Span> set =
        asked.parsed().parts().stream()
            .filter(part -> SearchText.isOperator(part, List.of("sort", "order", "collapse")))
            .map(Part::span)
            .toList();
    String rest = SearchText.without(asked.typed(), set);
    html.start("section", "class", "facets", "aria-labelledby", "order");
    html.element("h2", "Show", "id", "order").start("ul");
    for (Map.Entry<String, String> each : ORDERS.entrySet()) {
      Href page = AskedSearch.page(SearchText.with(rest, each.getKey()));
      html.start("li").link(page).text(each.getValue()).end().end();
    }
    html.end().element("h2", "Take along").start("ul");
    Href page = AskedSearch.page(asked.typed()).with("after", asked.query().after());
    WrittenAnswer.links(html, page, "timeline", "counts");
    WrittenAnswer.link(html, Href.page("feed").with("q", asked.typed()), "Atom, to follow it");
    html.end().end();
  }

  private static void box(Html html, String typed) {
    html.element("h1", "Who said what?");
    html.start("form", "action", Href.page("./"), "role", "search", "class", "box");
    html.element("label", "Search quotes", "for", "q");
    html.empty(
        "input",
        "type",
        "search",
        "id",
        "q",
        "name",
        "q",
        "value",
        typed,
        "list",
        "completions",
        "data-suggest",
        "q",
        "autocomplete",
        "off",
        "maxlength",
        "2000",
        "aria-describedby",
        "hint");
    html.start("datalist", "id", "completions").end();
    html.element("button", "Search", "type", "submit").end();
    hint(html);
  }

  private static void hint(Html html) {
    html.start("p", "id", "hint", "class", "hint").text("Words of a topic, ");
    example(html, "by:\"somebody\"", ", ");
    example(html, "\"some words\"", ", ");
    example(html, "-without", ", ");
    example(html, "since:2026-03", ".");
    html.end();
  }

  private static void example(Html html, String example, String after) {
    html.element("code", example).text(after);
  }

  private static void understood(Html html, AskedSearch asked) {
    List<Part> parts = asked.parsed().parts();
    if (parts.isEmpty()) {
      return;
    }
    html.start("section", "class", "understood", "aria-label", "What was understood");
    html.start("ul");
    for (Part part : parts) {
      html.start("li", "class", part.kind() == PartKind.IGNORED ? "ignored" : "part");
      html.element("span", meaning(part), "class", "kind").text(" ");
      html.element("bdi", ShownFacts.beginning(part.text(), 80)).text(" ");
      String rest = SearchText.without(asked.typed(), List.of(part.span()));
      html.link(AskedSearch.page(rest), "aria-label", "Remove " + part.text(), "class", "remove");
      html.text("×").end().end();
    }
    html.end().end();
  }

  private static String meaning(Part part) {
    return switch (part.kind()) {
      case TOPIC -> "about";
      case REQUIRED -> "with";
      case PREFERRED -> "better with";
      case EXCLUDED, DENIED -> "without";
      case FILTER -> "only";
      case PAGE -> "shown by";
      case IGNORED -> "left out (" + part.value() + "):";
    };
  }

  private static void total(Html html, Hits hits) {
    html.start("div", "class", "total", "role", "status");
    boolean exact = hits.total().bound() == Hits.Bound.EXACT;
    String count = ShownFacts.count(hits.total().count(), "quote", "quotes");
    html.element("p", exact ? count : "At least " + count);
    if (exact && hits.total().count() > 0 && hits.hits().size() > hits.total().count()) {
      html.element("p", "Those after them come near, and are not counted.", "class", "hint");
    }
    for (Notice notice : hits.notices()) {
      html.element("p", notice(notice), "class", "notice");
    }
    if (hits.hits().isEmpty()) {
      html.element("p", "Nobody is known to have said that. Remove a part, or try fewer words.");
    }
    html.end();
  }

  private static String notice(Notice notice) {
    return switch (notice) {
      case Notice.Corrected corrected ->
          "Looked for “" + corrected.found() + "” instead of “" + corrected.asked() + "”.";
      case Notice.Undated undated ->
          "Left out " + undated.passages() + " whose articles have no date.";
      case Notice.Stopped stopped ->
          "The search was stopped because it took too long: there may be better quotes.";
    };
  }

  private static void pages(Html html, AskedSearch asked, Hits hits) {
    boolean first = asked.query().after().isEmpty();
    if (first && hits.next().isEmpty()) {
      return;
    }
    html.start("nav", "class", "pages", "aria-label", "Pages of the answer");
    if (!first) {
      html.link(AskedSearch.page(asked.typed()), "rel", "first").text("First page").end().text(" ");
    }
    if (!hits.next().isEmpty()) {
      Href next = AskedSearch.page(asked.typed()).with("after", hits.next());
      html.link(next, "rel", "next").text("Next page").end();
    }
    html.end();
  }
}
