package dev.quoth.cli;

import dev.quoth.ArticleRef;
import dev.quoth.Hit;
import dev.quoth.ParagraphPassage;
import dev.quoth.Passage;
import dev.quoth.QuotePassage;
import dev.quoth.Segment;
import dev.quoth.Span;
import dev.quoth.Speaker;
import java.io.IOException;
import java.util.List;
import java.util.StringJoiner;

/** Prints passages for a person: who, what, and where. */
final class QuotePrinter {

  private final Terminal terminal;
  private int number;

  QuotePrinter(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(Hit hit) throws IOException {
    String times = hit.appearances() > 1 ? "printed " + hit.appearances() + " times" : "";
    print(hit.passage(), hit.highlights(), times);
  }

  /** Prints a passage, with what matched between stars, and a remark. */
  void print(Passage passage, List<Span> matches, String remark) throws IOException {
    number++;
    switch (passage) {
      case QuotePassage quote -> {
        terminal.line(number + ". " + quote.speaker().map(QuotePrinter::who).orElse("Somebody"));
        StringJoiner said = new StringJoiner(" ");
        for (Segment segment : quote.quote().segments()) {
          String words = marked(quote.at(segment.span()), segment.span(), matches);
          said.add(segment.quoted() ? "“" + words + "”" : words);
        }
        terminal.line("   " + Terminal.printable(said.toString()));
      }
      case ParagraphPassage paragraph ->
          terminal.line(
              number
                  + ". "
                  + Terminal.printable(marked(paragraph.text(), paragraph.span(), matches)));
    }
    terminal.line("   [" + where(passage.article(), remark) + "]\n");
  }

  static String who(Speaker speaker) {
    return joined(speaker.name(), speaker.role());
  }

  private static String marked(String text, Span at, List<Span> matches) {
    StringBuilder words = new StringBuilder(text);
    for (Span match : matches.reversed()) {
      if (at.contains(match)) {
        words.insert(match.end() - at.start(), '*');
        words.insert(match.start() - at.start(), '*');
      }
    }
    return words.toString();
  }

  private static String where(ArticleRef article, String remark) {
    String day = article.published().map(at -> at.toString().substring(0, 10)).orElse("");
    String title = article.title().isEmpty() ? article.id() : article.title();
    return joined(article.source(), day, title, remark);
  }

  private static String joined(String... parts) {
    StringJoiner joined = new StringJoiner(", ");
    for (String part : parts) {
      if (!part.isEmpty()) {
        joined.add(Terminal.printable(part));
      }
    }
    return joined.toString();
  }
}
