package dev.quoth.http;

import dev.quoth.ArticleFact;
import dev.quoth.ArticleRef;
import dev.quoth.Filter;
import dev.quoth.ParagraphPassage;
import dev.quoth.Passage;
import dev.quoth.PassageKind;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteScope;
import dev.quoth.QuoteSearch;
import dev.quoth.SearchStoppedException;
import dev.quoth.SpeakerScope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An article with its quotes, each speaker in a color, and what is said elsewhere. */
final class ArticlePage {

  /** How much of an article is shown, in characters. */
  static final int MAX_TEXT = 1_000_000;

  /** How many of an article's quotes are marked. */
  static final int MAX_QUOTES = 2_000;

  private static final int ELSEWHERE = 5;

  private ArticlePage() {}

  static Href address(Passage passage) {
    String id = quoteId(passage);
    return Href.page("article").with("id", passage.article().id()).with("quote", id).at(id);
  }

  /** Returns what a passage is called in the page of its article: "q3". */
  static String quoteId(Passage passage) {
    return passage.id().substring(passage.article().id().length() + 1);
  }

  static Reply answer(PageRequest request) throws IOException {
    QuoteQuery all =
        QuoteQuery.all().scope(QuoteScope.ANY).where(Filter.article(request.needed("id")));
    List<ParagraphPassage> paragraphs = paragraphs(request, all);
    List<QuotePassage> quotes = quotes(request, all);
    if (paragraphs.isEmpty() && quotes.isEmpty()) {
      throw new RefusedRequest(404, "The index has no article of this id.");
    }
    Optional<QuotePassage> asked =
        quotes.stream().filter(quote -> quoteId(quote).equals(request.value("quote"))).findFirst();
    if (WrittenAnswer.isAsked(request)) {
      return written(request, paragraphs, quotes, asked);
    }
    return shown(request, paragraphs, quotes, asked);
  }

  private static Reply shown(
      PageRequest request,
      List<ParagraphPassage> paragraphs,
      List<QuotePassage> quotes,
      Optional<QuotePassage> asked)
      throws IOException {
    ArticleRef article =
        paragraphs.isEmpty() ? quotes.getFirst().article() : paragraphs.getFirst().article();
    String title = article.title().isBlank() ? "An article without a title" : article.title();
    PageFrame frame = PageFrame.of(title);
    Html html = frame.html();
    html.start("h1").element("bdi", title).end();
    facts(html, article);
    html.start("div", "class", "columns");
    ArticleText.write(html, paragraphs, quotes, asked);
    html.start("aside", "aria-label", "Who says what here");
    ArticleText.legend(html, quotes);
    html.element("h2", "Take along").start("ul", "class", "plain");
    Href page = Href.page("article").with("id", article.id()).with("quote", request.value("quote"));
    WrittenAnswer.links(html, page, "paragraphs");
    html.end().end().end();
    if (asked.isPresent()) {
      elsewhere(html, request, asked.get());
    }
    return Reply.html(200, frame.toString());
  }

  private static Reply written(
      PageRequest request,
      List<ParagraphPassage> paragraphs,
      List<QuotePassage> quotes,
      Optional<QuotePassage> asked)
      throws IOException {
    WrittenAnswer answer =
        new WrittenAnswer().with("quotes", quotes).with("paragraphs", paragraphs);
    if (asked.isPresent()) {
      answer
          .with("elsewhere", elsewhere(request.search(), asked.get()))
          .with("similar", similar(request.search(), asked.get()));
    }
    return answer.reply(request);
  }

  private static List<ParagraphPassage> paragraphs(PageRequest request, QuoteQuery all)
      throws IOException {
    List<ParagraphPassage> paragraphs = new ArrayList<>();
    int length = 0;
    try (Stream<Passage> found = request.search().stream(all.passages(PassageKind.PARAGRAPH))) {
      for (Passage passage : (Iterable<Passage>) found::iterator) {
        if (passage instanceof ParagraphPassage paragraph) {
          paragraphs.add(paragraph);
        }
        length += passage.text().length();
        if (length > MAX_TEXT) {
          break; // the last one tells that there is more
        }
      }
    }
    return paragraphs;
  }

  private static List<QuotePassage> quotes(PageRequest request, QuoteQuery all) throws IOException {
    try (Stream<Passage> found = request.search().stream(all)) {
      return found
          .filter(QuotePassage.class::isInstance)
          .map(QuotePassage.class::cast)
          .limit(MAX_QUOTES)
          .toList();
    }
  }

  private static void facts(Html html, ArticleRef article) {
    html.start("p", "class", "origin");
    List<String> facts = new ArrayList<>();
    for (ArticleFact fact : List.of(ArticleFact.AUTHOR, ArticleFact.SOURCE, ArticleFact.SECTION)) {
      facts.addAll(article.values(fact));
    }
    for (int i = 0; i < facts.size(); i++) {
      html.text(i == 0 ? "" : " · ").element("bdi", facts.get(i));
    }
    if (article.published().isPresent()) {
      html.text(facts.isEmpty() ? "" : " · ");
      ShownFacts.date(html, article);
    }
    HitList.original(html, article);
    html.end();
  }

  private static void elsewhere(Html html, PageRequest request, QuotePassage asked)
      throws IOException {
    QuoteSearch search = request.search();
    try {
      List<Passage> others = elsewhere(search, asked);
      section(html, "The same words elsewhere", others, "No other article prints these words.");
      section(html, "Said in other words", similar(search, asked), "Nothing like it is known.");
    } catch (SearchStoppedException e) {
      html.element("p", "Looking elsewhere took too long.", "class", "notice");
    }
  }

  private static List<Passage> elsewhere(QuoteSearch search, QuotePassage asked)
      throws IOException {
    return search.appearances(asked).stream()
        .filter(passage -> !passage.article().id().equals(asked.article().id()))
        .toList();
  }

  private static List<Passage> similar(QuoteSearch search, QuotePassage asked) throws IOException {
    QuoteQuery few = QuoteQuery.all().limit(ELSEWHERE);
    return search.similarTo(asked, SpeakerScope.ANYONE, few).hits().stream()
        .map(hit -> hit.passage())
        .toList();
  }

  private static void section(Html html, String title, List<Passage> passages, String none) {
    html.start("section").element("h2", title);
    if (passages.isEmpty()) {
      html.element("p", none, "class", "hint");
    } else {
      HitList.passages(html, passages.stream().limit(AskedSearch.MAX_HITS).toList());
    }
    html.end();
  }
}
