package dev.quoth.answer;

import dev.quoth.Article;
import dev.quoth.ArticleRef;
import dev.quoth.Attribution;
import dev.quoth.Mention;
import dev.quoth.ParagraphPassage;
import dev.quoth.Quote;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteType;
import dev.quoth.Segment;
import dev.quoth.Span;
import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import dev.quoth.language.Language;
import dev.quoth.plan.SearchPlan;
import dev.quoth.plan.SearchPlanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Makes passages of one line of text each, and plans for them. */
final class Passages {

  private Passages() {}

  /**
   * Makes a quote of its context, in which brackets enclose the segments: "[No ferry,] said Ann
   * Lee, [until May.]" An id is that of the article, "#" and the rest. A speaker whom the context
   * does not name is named in an earlier paragraph; a blank one is nobody.
   */
  static QuotePassage quote(String id, String speaker, String marked) {
    List<Segment> segments = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int open = 0;
    for (int i = 0; i < marked.length(); i++) {
      switch (marked.charAt(i)) {
        case '[' -> open = text.length();
        case ']' -> segments.add(segment(open, text.length()));
        default -> text.append(marked.charAt(i));
      }
    }
    String context = text.toString();
    Quote quote = Quote.of(QuoteType.DIRECT, segments, 0);
    return new QuotePassage(
        id,
        article(id),
        speaker.isBlank() ? quote : quote.attribution(attribution(speaker, context)),
        context,
        new Span(0, context.length()));
  }

  private static Segment segment(int start, int end) {
    return new Segment(new Span(start, end), Segment.Wording.VERBATIM);
  }

  private static Attribution attribution(String speaker, String context) {
    int at = context.contains(speaker) ? context.indexOf(speaker) : context.length() + 1;
    Mention mention = new Mention(speaker, new Span(at, at + speaker.length()));
    SpeakerKind kind = speaker.startsWith("an ") ? SpeakerKind.UNNAMED : SpeakerKind.PERSON;
    return Attribution.of(new Speaker(speaker, "", kind), mention, "test", 0.9);
  }

  static ParagraphPassage paragraph(String id, String text) {
    return new ParagraphPassage(id, article(id), 0, new Span(0, text.length()), text);
  }

  private static ArticleRef article(String id) {
    return Article.builder(id.substring(0, id.indexOf('#')), "Text.")
        .title("A ferry to Marren")
        .build()
        .ref();
  }

  /** Plans a question for an index that knows no speaker. */
  static SearchPlan plan(QuoteQuery question) throws IOException {
    return new SearchPlanner(Language.english(), new NoSpeakers(), new NoTerms()).plan(question);
  }
}
