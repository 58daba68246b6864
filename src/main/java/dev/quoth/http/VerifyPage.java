package dev.quoth.http;

import dev.quoth.Quotation;
import dev.quoth.QuotationCheck;
import dev.quoth.QuotationSource;
import dev.quoth.Span;
import dev.quoth.WordChange;
import dev.quoth.http.MarkedText.Mark;
import dev.quoth.io.AnswerCsv;
import dev.quoth.io.AnswerJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Whether a quotation is right: the verdict, and what differs on both sides. */
final class VerifyPage {

  private VerifyPage() {}

  static Reply answer(PageRequest request) throws IOException {
    String words = request.value("words");
    String speaker = request.value("speaker");
    checkLength(words);
    PageFrame frame = PageFrame.of("Verify a quotation", "verify", Href.page("feed"));
    Html html = frame.html();
    html.element("h1", "Is this quotation right?");
    box(html, words, speaker);
    if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
      Quotation quotation = Quotation.of(words);
      QuotationCheck check =
          request.search().verify(speaker.isEmpty() ? quotation : quotation.by(speaker));
      if (WrittenAnswer.isAsked(request)) {
        return new WrittenAnswer()
            .with("check", to -> AnswerJson.write(check, to), to -> AnswerCsv.write(check, to))
            .reply(request);
      }
      result(html, check);
      html.start("ul", "class", "plain");
      WrittenAnswer.links(html, Href.page("verify").with("words", words).with("speaker", speaker));
      html.end();
    }
    return Reply.html(200, frame.toString());
  }

  private static void checkLength(String words) throws RefusedRequest {
    if (words.length() > Quotation.MAX_LENGTH) {
      String most = "A quotation is verified up to " + Quotation.MAX_LENGTH + " characters.";
      throw new RefusedRequest(413, most);
    }
  }

  private static void box(Html html, String words, String speaker) {
    html.start("form", "action", Href.page("verify"), "class", "verify");
    html.element("label", "The words", "for", "words");
    html.element(
        "textarea",
        words,
        "id",
        "words",
        "name",
        "words",
        "rows",
        "4",
        "required",
        "required",
        "maxlength",
        Integer.toString(Quotation.MAX_LENGTH));
    speakerBox(html, speaker);
    html.element("button", "Verify", "type", "submit").end();
  }

  private static void speakerBox(Html html, String speaker) {
    html.element("label", "Who is said to have said them (may be left out)", "for", "speaker");
    html.empty(
        "input",
        "id",
        "speaker",
        "name",
        "speaker",
        "value",
        speaker,
        "list",
        "speakers",
        "data-suggest",
        "name",
        "autocomplete",
        "off");
    html.start("datalist", "id", "speakers").end();
  }

  private static void result(Html html, QuotationCheck check) {
    html.start("section", "role", "status", "class", "verdict " + ShownFacts.word(check.verdict()));
    html.element("h2", verdict(check.verdict())).end();
    for (QuotationSource source : check.sources()) {
      source(html, check.quotation(), source);
    }
    if (!check.nearest().isEmpty()) {
      html.start("section").element("h2", "What comes near");
      HitList.passages(html, check.nearest());
      html.end();
    }
  }

  private static String verdict(QuotationCheck.Verdict verdict) {
    return switch (verdict) {
      case VERBATIM -> "Yes: it is printed word for word";
      case CUT -> "Cut: words are left out, and all else is as printed";
      case JOINED -> "Put together of several quotes";
      case ALTERED -> "Altered: words differ";
      case OTHER_SPEAKER -> "Somebody else said it";
      case PARAPHRASED -> "Only in the words of a reporter";
      case NOT_FOUND -> "Not found: nobody knows whether it was said";
    };
  }

  private static void source(Html html, Quotation quotation, QuotationSource source) {
    html.start("section", "class", "source");
    if (!source.changes().isEmpty()) {
      html.element("h3", "As it was given").start("blockquote", "class", "said", "dir", "auto");
      String part = source.words().in(quotation.words());
      MarkedText.write(html, part, source.words(), given(source));
      html.end();
    }
    HitList.speaker(html, source.quote());
    HitList.words(html, source.quote(), printed(source));
    HitList.origin(html, source.quote());
    if (source.appearances().size() > 1) {
      html.start("details");
      String times = "Printed " + source.appearances().size() + " times";
      html.element("summary", times);
      HitList.passages(html, source.appearances().stream().limit(AskedSearch.MAX_HITS).toList());
      html.end();
    }
    html.end();
  }

  private static List<Mark> given(QuotationSource source) {
    List<Mark> marks = new ArrayList<>();
    for (WordChange change : source.changes()) {
      switch (change) {
        case WordChange.Insertion inserted -> mark(marks, inserted.quotation(), "ins", change);
        case WordChange.Replacement replaced -> mark(marks, replaced.quotation(), "ins", change);
        case WordChange.Omission omitted -> {}
      }
    }
    return marks;
  }

  private static List<Mark> printed(QuotationSource source) {
    List<Mark> marks = new ArrayList<>();
    for (WordChange change : source.changes()) {
      switch (change) {
        case WordChange.Insertion inserted -> {}
        case WordChange.Replacement replaced -> mark(marks, replaced.article(), "del", change);
        case WordChange.Omission omitted -> mark(marks, omitted.article(), "del", change);
      }
    }
    return marks;
  }

  private static void mark(List<Mark> marks, Span span, String element, WordChange change) {
    marks.add(Mark.of(span, element, change.weights().isEmpty() ? "change" : "change weighs"));
  }
}
