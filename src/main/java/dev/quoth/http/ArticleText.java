package dev.quoth.http;

import dev.quoth.ParagraphPassage;
import dev.quoth.QuotePassage;
import dev.quoth.Segment;
import dev.quoth.Speaker;
import dev.quoth.http.MarkedText.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the text of an article with its quotes marked, and the list of who says what. */
final class ArticleText {

  private static final int COLORS = 8;

  private ArticleText() {}

  static void write(
      Html html,
      List<ParagraphPassage> paragraphs,
      List<QuotePassage> quotes,
      Optional<QuotePassage> asked) {
    List<Mark> marks = marks(quotes, asked);
    html.start("article", "class", "text", "dir", "auto", "aria-label", "The text");
    int first = 0;
    int length = 0;
    for (ParagraphPassage paragraph : paragraphs) {
      length += paragraph.text().length();
      if (length > ArticlePage.MAX_TEXT) {
        html.element("p", "The article goes on, and is too long to be shown.", "class", "notice");
        break;
      }
      while (first < marks.size() && marks.get(first).span().end() <= paragraph.span().start()) {
        first++;
      }
      int end = first;
      while (end < marks.size() && marks.get(end).span().start() < paragraph.span().end()) {
        end++;
      }
      html.start("p");
      MarkedText.write(html, paragraph.text(), paragraph.span(), marks.subList(first, end));
      html.end();
    }
    html.end();
  }

  /** Returns a mark for each segment, in the order of the text; the first has the quote's id. */
  private static List<Mark> marks(List<QuotePassage> quotes, Optional<QuotePassage> asked) {
    Map<String, Integer> colors = colors(quotes);
    List<Mark> marks = new ArrayList<>();
    for (QuotePassage quote : quotes) {
      String style = "quote " + color(quote, colors);
      if (asked.filter(quote::equals).isPresent()) {
        style += " asked";
      }
      String id = ArticlePage.quoteId(quote);
      for (Segment segment : quote.quote().segments()) {
        marks.add(new Mark(segment.span(), "mark", style, id));
        id = "";
      }
    }
    marks.sort((a, b) -> a.span().compareTo(b.span()));
    return marks;
  }

  /** Gives each speaker a color, in the order in which they speak. */
  private static Map<String, Integer> colors(List<QuotePassage> quotes) {
    Map<String, Integer> colors = new LinkedHashMap<>();
    for (QuotePassage quote : quotes) {
      quote.speaker().ifPresent(speaker -> colors.putIfAbsent(speaker.key(), colors.size()));
    }
    return colors;
  }

  private static String color(QuotePassage quote, Map<String, Integer> colors) {
    Optional<Integer> color = quote.speaker().map(Speaker::key).map(colors::get);
    return color.map(number -> "s" + number % COLORS).orElse("nobody");
  }

  /** Writes the quotes by their speakers, as links to where they are in the text. */
  static void legend(Html html, List<QuotePassage> quotes) {
    html.element("h2", ShownFacts.count(quotes.size(), "quote", "quotes"));
    Map<String, Integer> colors = colors(quotes);
    Map<String, List<QuotePassage>> bySpeaker = new LinkedHashMap<>();
    for (QuotePassage quote : quotes) {
      String key = quote.speaker().map(Speaker::key).orElse("");
      bySpeaker.computeIfAbsent(key, any -> new ArrayList<>()).add(quote);
    }
    for (List<QuotePassage> theirs : bySpeaker.values()) {
      QuotePassage first = theirs.getFirst();
      html.start("div", "class", "legend " + color(first, colors));
      HitList.speaker(html, first);
      html.start("ul");
      for (QuotePassage quote : theirs) {
        html.start("li").link(ArticlePage.address(quote));
        html.element("bdi", ShownFacts.beginning(quote.words(), 60)).end().end();
      }
      html.end().end();
    }
  }
}
