package dev.quoth.http;

import dev.quoth.ArticleRef;
import dev.quoth.Hit;
import dev.quoth.ParagraphPassage;
import dev.quoth.Passage;
import dev.quoth.QuotePassage;
import dev.quoth.Segment;
import dev.quoth.Span;
import dev.quoth.Speaker;
import dev.quoth.http.MarkedText.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes passages as a list: the words in their context, who said them, and where. */
final class HitList {

  /** How much of the context is shown to each side of a quote, in characters. */
  private static final int REACH = 160;

  private HitList() {}

  static void hits(Html html, List<Hit> hits) {
    html.start("ol", "class", "hits");
    for (Hit hit : hits) {
      passage(html, hit.passage(), highlights(hit), hit.appearances());
    }
    html.end();
  }

  static void passages(Html html, List<? extends Passage> passages) {
    html.start("ol", "class", "hits");
    passages.forEach(passage -> passage(html, passage, List.of(), 1));
    html.end();
  }

  private static List<Mark> highlights(Hit hit) {
    List<Mark> marks = new ArrayList<>();
    hit.highlights().forEach(span -> marks.add(Mark.of(span, "mark", "word")));
    hit.speakerHighlights().forEach(span -> marks.add(Mark.of(span, "mark", "name")));
    return marks;
  }

  private static void passage(Html html, Passage passage, List<Mark> marks, int appearances) {
    html.start("li").start("article", "class", "hit");
    switch (passage) {
      case QuotePassage quote -> {
        speaker(html, quote);
        words(html, quote, marks);
      }
      case ParagraphPassage paragraph -> {
        html.start("blockquote", "dir", "auto");
        MarkedText.write(html, paragraph.text(), paragraph.span(), marks);
        html.end();
      }
    }
    origin(html, passage);
    if (appearances > 1) {
      html.element("p", "Printed " + appearances + " times", "class", "copies");
    }
    html.end().end();
  }

  /** Writes who said it as the heading of the hit. */
  static void speaker(Html html, QuotePassage passage) {
    html.start("h3");
    Optional<Speaker> speaker = passage.speaker();
    if (speaker.isPresent()) {
      String name = speaker.get().name();
      html.link(SpeakerPage.address(name)).element("bdi", name).end();
      if (!speaker.get().role().isBlank()) {
        html.text(", ").element("bdi", speaker.get().role(), "class", "role");
      }
    } else {
      html.text("Somebody whom the article does not name");
    }
    html.end();
  }

  /** Writes the quote among the words around it. */
  static void words(Html html, QuotePassage passage, List<Mark> marks) {
    Span shown = shown(passage);
    Span context = passage.contextSpan();
    List<Mark> all = new ArrayList<>();
    for (Segment segment : passage.quote().segments()) {
      all.add(Mark.of(segment.span(), "span", "said"));
    }
    all.addAll(marks);
    html.start("blockquote", "dir", "auto");
    html.text(shown.start() > context.start() ? "… " : "");
    MarkedText.write(html, passage.at(shown), shown, all);
    html.text(shown.end() < context.end() ? " …" : "").end();
  }

  /** Returns the part of the context that is shown, cut between words. */
  private static Span shown(QuotePassage passage) {
    Span context = passage.contextSpan();
    Span quote = passage.span();
    int start = Math.max(context.start(), quote.start() - REACH);
    int end = Math.min(context.end(), quote.end() + REACH);
    String text = passage.context();
    while (start > context.start()
        && start < quote.start()
        && !blank(text, start - context.start())) {
      start++;
    }
    while (end < context.end() && end > quote.end() && !blank(text, end - context.start())) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean blank(String text, int at) {
    return Character.isWhitespace(text.charAt(at));
  }

  /** Writes where it is printed, with links. */
  static void origin(Html html, Passage passage) {
    ArticleRef article = passage.article();
    html.start("p", "class", "origin");
    html.link(ArticlePage.address(passage));
    html.element("bdi", article.title().isBlank() ? "Read it in the article" : article.title())
        .end();
    if (!article.source().isBlank()) {
      html.text(" · ").element("bdi", article.source());
    }
    if (article.published().isPresent()) {
      html.text(" · ");
      ShownFacts.date(html, article);
    }
    if (passage instanceof QuotePassage quote) {
      html.text(" · ").element("span", ShownFacts.word(quote.quote().type()), "class", "type");
    }
    original(html, article);
    html.end();
  }

  static void original(Html html, ArticleRef article) {
    Href.web(article.url())
        .ifPresent(url -> {
          html.text(" · ");
          html.link(url, "rel", "noreferrer noopener external").text("original").end();
        });
  }
}
