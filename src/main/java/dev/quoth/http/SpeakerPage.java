package dev.quoth.http;

import dev.quoth.Facet;
import dev.quoth.Facets;
import dev.quoth.Filter;
import dev.quoth.Hit;
import dev.quoth.Hits;
import dev.quoth.PassageFact;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteSearch;
import dev.quoth.SearchStoppedException;
import dev.quoth.SignificantTerms;
import dev.quoth.SortOrder;
import dev.quoth.Timeline;
import dev.quoth.ValueCount;
import dev.quoth.io.AnswerCsv;
import dev.quoth.io.AnswerJson;
import dev.quoth.io.HitsCsv;
import dev.quoth.io.HitsJson;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What somebody said, when, about what, and with whom. */
final class SpeakerPage {

  private static final int LATEST = 10;
  private static final int LISTED = 12;
  private static final int ARTICLES = 50;

  private SpeakerPage() {}

  static Href address(String name) {
    return Href.page("speaker").with("name", name);
  }

  static Reply answer(PageRequest request) throws IOException {
    String name = request.needed("name");
    QuoteQuery theirs = QuoteQuery.by(name);
    QuoteQuery newest = theirs.order(SortOrder.NEWEST);
    Hits latest = request.search().search(newest.limit(LATEST));
    if (latest.hits().isEmpty()) {
      throw new RefusedRequest(404, "The index has no quote of a speaker of this name.");
    }
    if (WrittenAnswer.isAsked(request)) {
      return written(request, theirs, latest);
    }
    return shown(request, name, theirs, latest);
  }

  private static Reply shown(PageRequest request, String name, QuoteQuery theirs, Hits latest)
      throws IOException {
    String typed = "by:" + SearchText.quoted(name);
    PageFrame frame = PageFrame.of(name, "", Href.page("feed").with("q", typed));
    Html html = frame.html();
    html.start("h1").element("bdi", name).end();
    html.start("p").link(AskedSearch.page(typed + " sort:newest")).text("Search all quotes");
    html.end().end().start("div", "class", "columns").start("section");
    html.element("h2", "Latest quotes");
    HitList.hits(html, latest.hits());
    html.end().start("aside", "aria-label", "All quotes");
    try {
      whole(html, request.search(), theirs, typed);
      values(html, "Quoted with them", others(request.search(), theirs.order(SortOrder.NEWEST)));
    } catch (SearchStoppedException e) {
      html.element("p", "Counting was stopped because it took too long.", "class", "notice");
    }
    html.start("section", "class", "facets").element("h2", "Take along").start("ul");
    WrittenAnswer.links(html, address(name), "timeline", "counts", "topics", "others");
    html.end().end();
    html.end().end();
    return Reply.html(200, frame.toString());
  }

  private static Reply written(PageRequest request, QuoteQuery theirs, Hits latest)
      throws IOException {
    QuoteSearch search = request.search();
    QuoteQuery newest = theirs.order(SortOrder.NEWEST);
    return new WrittenAnswer()
        .with("quotes", to -> HitsJson.write(latest, to), to -> HitsCsv.write(latest, to))
        .with(
            "timeline",
            to -> AnswerJson.write(timeline(search, theirs), to),
            to -> AnswerCsv.write(timeline(search, theirs), to))
        .with(
            "counts",
            to -> AnswerJson.write(counts(search, theirs), to),
            to -> AnswerCsv.write(counts(search, theirs), to))
        .with(
            "topics",
            to -> AnswerJson.write(search.significantTerms(theirs, LISTED), to),
            to -> AnswerCsv.write(search.significantTerms(theirs, LISTED), to))
        .with(
            "others",
            to -> AnswerJson.writeSuggestions(others(search, newest), to),
            to -> AnswerCsv.writeSuggestions(others(search, newest), to))
        .reply(request);
  }

  private static Timeline timeline(QuoteSearch search, QuoteQuery theirs) throws IOException {
    return search.timeline(theirs, Timeline.Unit.DAY, ZoneOffset.UTC);
  }

  private static Facets counts(QuoteSearch search, QuoteQuery theirs) throws IOException {
    return search.facets(theirs, LISTED, PassageFact.SPEAKER, PassageFact.ROLE);
  }

  private static void whole(Html html, QuoteSearch search, QuoteQuery theirs, String typed)
      throws IOException {
    TimelineChart.write(html, timeline(search, theirs), typed);
    Facets facets = counts(search, theirs);
    values(html, "Forms of the name", facets.by(PassageFact.SPEAKER).counts());
    roles(html, facets.by(PassageFact.ROLE), typed);
    SignificantTerms topics = search.significantTerms(theirs, LISTED);
    if (topics.terms().isEmpty()) {
      return;
    }
    html.start("section", "class", "facets").element("h2", "Talks about").start("ul");
    for (SignificantTerms.Term topic : topics) {
      String words = SearchText.with(typed, SearchText.quoted(topic.words()));
      html.start("li").link(AskedSearch.page(words)).element("bdi", topic.words()).end();
      html.text(" ").element("span", ShownFacts.number(topic.passages()), "class", "count").end();
    }
    html.end().end();
  }

  private static void roles(Html html, Facet roles, String typed) {
    if (roles.counts().isEmpty()) {
      return;
    }
    html.start("section", "class", "facets").element("h2", "Roles").start("ul");
    for (ValueCount role : roles) {
      String operator = SearchText.operator(PassageFact.ROLE, role.value());
      html.start("li").link(AskedSearch.page(SearchText.with(typed, operator)));
      html.element("bdi", role.value()).end().text(" ");
      html.element("span", ShownFacts.number(role.passages()), "class", "count").end();
    }
    html.end().end();
  }

  /** Returns who else is quoted in the same articles, the newest of them. */
  private static List<ValueCount> others(QuoteSearch search, QuoteQuery newest) throws IOException {
    Set<String> ids = new TreeSet<>();
    Set<String> own = new TreeSet<>();
    for (Hit hit : search.search(newest.perArticle(1).limit(ARTICLES))) {
      ids.add(hit.passage().article().id());
    }
    search
        .facets(newest, LISTED, PassageFact.SPEAKER)
        .by(PassageFact.SPEAKER)
        .forEach(form -> own.add(form.value()));
    QuoteQuery same =
        QuoteQuery.all().where(ids.stream().map(Filter::article).toArray(Filter[]::new));
    return search
        .facets(same, LISTED + own.size(), PassageFact.SPEAKER)
        .by(PassageFact.SPEAKER)
        .counts()
        .stream()
        .filter(count -> !own.contains(count.value()))
        .toList();
  }

  private static void values(Html html, String title, List<ValueCount> speakers) {
    if (speakers.isEmpty()) {
      return;
    }
    html.start("section", "class", "facets").element("h2", title).start("ul");
    for (ValueCount speaker : speakers) {
      html.start("li").link(address(speaker.value())).element("bdi", speaker.value()).end();
      html.text(" ").element("span", ShownFacts.number(speaker.passages()), "class", "count").end();
    }
    html.end().end();
  }
}
