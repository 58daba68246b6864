package dev.quoth.io;

import dev.quoth.ArticleRef;
import dev.quoth.Hit;
import dev.quoth.Hits;
import dev.quoth.ParagraphPassage;
import dev.quoth.QuotePassage;
import dev.quoth.Segment;
import dev.quoth.Span;
import dev.quoth.Speaker;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * Writes hits as plain text, for a person at a terminal. A program is better served by {@link
 * HitsJson}, and a spreadsheet by {@link HitsCsv}: this form may change.
 *
 * <pre>
 * 1. Bram O’Dowd, general secretary of the Ferry and Dock Workers’ Union
 *    “We came with a list and they came with a *calculator*,” “Nobody in that room asked how a
 *    deckhand pays rent.”
 *    [The Kelden Courier, 2026-03-02, Ferries idle for second week as talks collapse]
 * </pre>
 *
 * <p>The first line has the rank, the speaker and the role, or "Somebody". The speaker's own words
 * stand in quotation marks, and what was asked for between stars; where that stands around the
 * quote alone, a line shows it there. The last line has the source, the day in UTC and the title,
 * or the id where there is none; and "printed 3 times" where the same words were asked for once. A
 * line has about 95 characters and ends with a line feed. Control characters of an article, which a
 * terminal might obey, become blanks.
 */
public final class HitsText {

  private static final int WIDTH = 95;
  private static final String INDENT = "   ";

  /** How much of the text on either side of a word is shown with it. */
  private static final int NEAR = 40;

  private HitsText() {}

  /**
   * Writes an answer: its hits with an empty line between them, from rank 1 on.
   *
   * @param hits the answer
   * @param target where to write; its encoding should be UTF-8
   * @throws IOException if the target refuses
   */
  public static void write(Hits hits, Appendable target) throws IOException {
    int rank = 0;
    for (Hit hit : hits) {
      target.append(rank == 0 ? "" : "\n");
      writeHit(++rank, hit, target);
    }
  }

  /**
   * Writes one hit.
   *
   * @param rank its number
   * @param hit the hit
   * @param target where to write; its encoding should be UTF-8
   * @throws IOException if the target refuses
   */
  public static void writeHit(int rank, Hit hit, Appendable target) throws IOException {
    target.append(Integer.toString(rank)).append(". ");
    switch (hit.passage()) {
      case QuotePassage quote -> quote(quote, hit.highlights(), target);
      case ParagraphPassage paragraph -> {
        target.append("Paragraph ").append(Integer.toString(paragraph.paragraph() + 1));
        target.append('\n');
        int start = paragraph.span().start();
        wrap(starred(paragraph.text(), start, hit.highlights()), target);
      }
    }
    String times = hit.appearances() > 1 ? "printed " + hit.appearances() + " times" : "";
    target.append(INDENT);
    article(hit.passage().article(), times, target);
  }

  /**
   * Writes the line of an article: its source, day and title in brackets.
   *
   * @param article the article
   * @param target where to write; its encoding should be UTF-8
   * @throws IOException if the target refuses
   */
  public static void writeArticle(ArticleRef article, Appendable target) throws IOException {
    article(article, "", target);
  }

  private static void article(ArticleRef article, String times, Appendable target)
      throws IOException {
    List<String> facts = new ArrayList<>();
    facts.add(article.source());
    facts.add(article.published().map(at -> at.toString().split("T", 2)[0]).orElse(""));
    facts.add(article.title().isEmpty() ? article.id() : article.title());
    facts.add(times);
    facts.removeIf(String::isEmpty);
    String line = String.join(", ", facts);
    target.append('[').append(String.join(" ", words(line))).append("]\n");
  }

  private static void quote(QuotePassage quote, List<Span> highlights, Appendable target)
      throws IOException {
    String who = quote.speaker().map(HitsText::name).orElse("Somebody");
    target.append(String.join(" ", words(who))).append('\n');
    StringJoiner said = new StringJoiner(" ");
    for (Segment segment : quote.quote().segments()) {
      String text = starred(quote.at(segment.span()), segment.span().start(), highlights);
      said.add(segment.quoted() ? "“" + text + "”" : text);
    }
    wrap(said.toString(), target);
    if (!highlights.isEmpty() && highlights.stream().noneMatch(span -> stands(span, quote))) {
      wrap("(near it: " + near(quote, highlights.getFirst()) + ")", target);
    }
  }

  private static String name(Speaker speaker) {
    return speaker.role().isEmpty() ? speaker.name() : speaker.name() + ", " + speaker.role();
  }

  private static boolean stands(Span span, QuotePassage quote) {
    return quote.quote().segments().stream().anyMatch(part -> part.span().contains(span));
  }

  private static String starred(String text, int offset, List<Span> marked) {
    Span all = new Span(offset, offset + text.length());
    StringBuilder starred = new StringBuilder(text.length() + 2 * marked.size());
    int from = 0;
    for (Span word : marked) {
      if (all.contains(word)) {
        starred.append(text, from, word.start() - offset).append('*');
        starred.append(text, word.start() - offset, word.end() - offset).append('*');
        from = word.end() - offset;
      }
    }
    return starred.append(text, from, text.length()).toString();
  }

  /** Shows what stands around the quote with its neighbours, cut between words. */
  private static String near(QuotePassage quote, Span word) {
    Span all = quote.contextSpan();
    int from = Math.max(all.start(), word.start() - NEAR);
    int to = Math.min(all.end(), word.end() + NEAR);
    String text = starred(quote.at(new Span(from, to)), from, List.of(word));
    int first = from == all.start() ? 0 : text.indexOf(' ') + 1;
    int last = to == all.end() ? text.length() : text.lastIndexOf(' ');
    return "… " + text.substring(first, Math.max(first, last)) + " …";
  }

  private static void wrap(String text, Appendable target) throws IOException {
    StringBuilder line = new StringBuilder(INDENT);
    for (String word : words(text)) {
      if (line.length() > INDENT.length() && line.length() + word.length() >= WIDTH) {
        target.append(line).append('\n');
        line.setLength(INDENT.length());
      }
      line.append(line.length() > INDENT.length() ? " " : "").append(word);
    }
    target.append(line).append('\n');
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || blank(text.charAt(i))) {
        if (i > start) {
          words.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isISOControl(c);
  }
}
