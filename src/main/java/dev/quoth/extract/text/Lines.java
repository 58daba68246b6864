package dev.quoth.extract.text;

import dev.quoth.Span;
import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.language.lexicon.VerbForm;

/** What a line of a text looks like: how many words it has, how it ends, whether it reports. */
final class Lines {

  private static final int MAX_ATTRIBUTION = 12;
  private static final String CLOSING = "\"”’'»)]*";

  private final String text;
  private final Lexicon lexicon;

  Lines(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  int words(Span line) {
    int words = 1;
    for (int i = line.start(); i < line.end(); i++) {
      words += Characters.blank(text.charAt(i)) ? 1 : 0;
    }
    return words;
  }

  /** Tests whether it ends as sentences do. */
  boolean stops(Span line) {
    return ".?!…:".indexOf(lastLetter(line)) >= 0;
  }

  /** Tests whether it ends in a comma and a closing mark, so that a reporting clause is due. */
  boolean awaitsClause(Span line) {
    char last = text.charAt(line.end() - 1);
    return line.end() - line.start() > 2
        && "\"”’'»".indexOf(last) >= 0
        && text.charAt(line.end() - 2) == ',';
  }

  /** Tests whether it ends as a sentence, or a quotation, does. */
  boolean prose(Span line) {
    return stops(line) || CLOSING.indexOf(text.charAt(line.end() - 1)) >= 0;
  }

  /** The last character but for closing marks. */
  char lastLetter(Span line) {
    int i = line.end() - 1;
    while (i > line.start() && CLOSING.indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return text.charAt(i);
  }

  /** Tests whether a line is a reporting clause and no more. */
  boolean reports(Span line) {
    return words(line) <= MAX_ATTRIBUTION && attribution(line);
  }

  /** Tests whether a line has a reporting verb among its first words, and no mark before that. */
  boolean attribution(Span line) {
    int from = line.start();
    for (int words = 0; words < MAX_ATTRIBUTION && from < line.end(); words++) {
      int to = from;
      while (to < line.end() && wordLetter(text.charAt(to))) {
        to++;
      }
      if (to == from && "\"“«".indexOf(text.charAt(from)) >= 0) {
        return false;
      }
      int entry = lexicon.find(text, from, to);
      if (reports(entry)) {
        return true;
      }
      from = to;
      while (from < line.end()
          && (Characters.blank(text.charAt(from)) || (from == to && !mark(from)))) {
        from++;
      }
    }
    return false;
  }

  private boolean mark(int i) {
    return "\"“«".indexOf(text.charAt(i)) >= 0;
  }

  private static boolean wordLetter(char c) {
    return Characters.letterOrDigit(c) || c == '\'' || c == '’' || c == '-';
  }

  private boolean reports(int entry) {
    return lexicon.isCue(entry)
        && (lexicon.form(entry) == VerbForm.PAST || lexicon.form(entry) == VerbForm.PRESENT)
        && lexicon.cue(entry).orElseThrow().kind().speech();
  }
}
