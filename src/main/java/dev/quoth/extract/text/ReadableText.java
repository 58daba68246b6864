package dev.quoth.extract.text;

import dev.quoth.Article;
import dev.quoth.Attribution;
import dev.quoth.Cue;
import dev.quoth.Mention;
import dev.quoth.Quote;
import dev.quoth.Segment;
import dev.quoth.Span;
import dev.quoth.Speaker;
import dev.quoth.language.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * An article as it is read: a text of the same length, so that a place in one is the same place in
 * the other. Markup and the furniture of the page are white space in it, broken characters are what
 * they were, and the pieces of a broken line are one line. Most articles are read as they are.
 *
 * @param own the article itself
 * @param ownParagraphs its paragraphs
 * @param article the article with the text that is to be read; the same one if that is its own
 * @param paragraphs the paragraphs of that
 * @param changed whether the text that is to be read is not the article's own
 */
public record ReadableText(
    Article own,
    List<Span> ownParagraphs,
    Article article,
    List<Span> paragraphs,
    boolean changed) {

  /** No character reference or mark has as many places. */
  private static final int MIN_GAP = 14;

  /** Makes an article readable. */
  public static ReadableText of(Article article, Lexicon lexicon) {
    TextBuffer buffer = new TextBuffer(article.text());
    new MarkupReader(buffer).read();
    List<Span> paragraphs = article.paragraphs();
    ReadableText marked = unchanged(article, paragraphs).with(buffer);
    new FurnitureReader(buffer, lexicon).read(marked.paragraphs);
    ReadableText furnished = marked.with(buffer);
    new LineJoiner(buffer, lexicon).join(furnished.paragraphs);
    return furnished.with(buffer);
  }

  /** Goes on with the text of a buffer; nothing is made anew of one that is the same still. */
  private ReadableText with(TextBuffer buffer) {
    String text = buffer.text();
    if (text.equals(article.text())) {
      return this;
    }
    if (text.equals(own.text())) {
      return unchanged(own, ownParagraphs);
    }
    Article read = new Article(article.ref(), text);
    return new ReadableText(own, ownParagraphs, read, read.paragraphs(), true);
  }

  private static ReadableText unchanged(Article article, List<Span> paragraphs) {
    return new ReadableText(article, paragraphs, article, paragraphs, false);
  }

  /** Returns a quote of the readable text as one of the article itself. */
  public Quote inArticle(Quote quote) {
    if (!changed) {
      return quote;
    }
    List<Segment> segments = new ArrayList<>();
    quote.segments().forEach(segment -> split(segment, article.text(), own.text(), segments));
    Quote plain = Quote.of(quote.type(), segments, quote.paragraph()).form(quote.form());
    return quote
        .attribution()
        .map(by -> plain.attribution(inArticle(by, own.text())))
        .orElse(plain);
  }

  /** Leaves out what is furniture within a segment. */
  private static void split(Segment segment, String readable, String own, List<Segment> into) {
    int from = segment.span().start();
    int gap = from;
    for (int i = from; i < segment.span().end(); i++) {
      if (!Characters.blank(readable.charAt(i))) {
        if (i - gap >= MIN_GAP && !own.substring(gap, i).isBlank()) {
          into.add(new Segment(new Span(from, gap), segment.wording()));
          from = i;
        }
        gap = i + 1;
      }
    }
    into.add(new Segment(new Span(from, segment.span().end()), segment.wording()));
  }

  private static Attribution inArticle(Attribution by, String own) {
    Mention mention = Mention.at(own, by.mention().span());
    Attribution printed =
        by.speaker()
            .map(speaker -> Attribution.of(clean(speaker), mention, by.rule(), by.confidence()))
            .orElseGet(() -> Attribution.unresolved(mention, by.rule(), by.confidence()))
            .mood(by.mood());
    printed = by.cue().map(cue -> inArticle(cue, own)).map(printed::cue).orElse(printed);
    printed =
        by.addressee()
            .map(to -> Mention.at(own, to.span()))
            .map(printed::addressee)
            .orElse(printed);
    return by.via().map(via -> Mention.at(own, via.span())).map(printed::via).orElse(printed);
  }

  private static Cue inArticle(Cue cue, String own) {
    return new Cue(cue.span().in(own), cue.span(), cue.lemma(), cue.kind());
  }

  private static Speaker clean(Speaker speaker) {
    return new Speaker(clean(speaker.name()), clean(speaker.role()), speaker.kind());
  }

  /** Drops the fillers of a name, and joins its words by single spaces. */
  private static String clean(String name) {
    StringBuilder clean = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean blank = Characters.blank(c);
      boolean again = blank && !clean.isEmpty() && clean.charAt(clean.length() - 1) == ' ';
      if (c != TextBuffer.FILLER && !again) {
        clean.append(blank ? ' ' : c);
      }
    }
    String stripped = clean.toString().strip();
    return stripped.isEmpty() ? name : stripped;
  }
}
