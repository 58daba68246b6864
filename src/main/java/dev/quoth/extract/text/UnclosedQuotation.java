package dev.quoth.extract.text;

import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.language.lexicon.VerbForm;
import dev.quoth.language.lexicon.WordClass;

/** Finds where a quotation ends whose closing mark is missing. */
final class UnclosedQuotation {

  private static final int MAX_CLAUSE = 8;
  private static final int MAX_VERB = 5;
  private static final int MAX_LENGTH = 80;
  private static final long SUBJECTS =
      WordClass.SUBJECT_PRONOUN.bit()
          | WordClass.DETERMINER.bit()
          | WordClass.POSSESSIVE_PRONOUN.bit();

  private final String text;
  private final Lexicon lexicon;

  UnclosedQuotation(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /**
   * Tests whether what precedes a mark is a sentence of its own, so that the mark opens the
   * quotation again: “It is late. “Sit down.”
   */
  boolean stopsBefore(int from, int mark) {
    int last = mark - 1;
    while (last > from && Characters.blank(text.charAt(last))) {
      last--;
    }
    return last > from + 1
        && last < mark - 1
        && ".?!…".indexOf(text.charAt(last)) >= 0
        && Character.isUpperCase(text.charAt(from));
  }

  /**
   * Returns where the reporting clause begins that ends an unclosed quotation, “It is late, she
   * wrote below it.”; 0 where there is none.
   */
  int reportingClause(int from, int to) {
    int comma = to - 1;
    int least = Math.max(from, to - MAX_LENGTH);
    while (comma > least && ",?!".indexOf(text.charAt(comma)) < 0) {
      comma--;
    }
    boolean sentence = comma > least && Character.isUpperCase(text.charAt(from));
    return sentence && reports(comma + 1, to) ? comma + 1 : 0;
  }

  /** A subject and, close to it, a verb that reports speech, and few words in all. */
  private boolean reports(int from, int to) {
    int words = 0;
    int verb = -1;
    boolean subject = false;
    int i = from;
    while (i < to && words <= MAX_CLAUSE) {
      int end = i;
      while (end < to && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end > i) {
        int entry = lexicon.find(text, i, end);
        boolean named = Character.isUpperCase(text.charAt(i));
        subject |= named || (lexicon.classes(entry) & SUBJECTS) != 0;
        verb = verb < 0 && said(entry) ? words : verb;
        words++;
      }
      i = Math.max(end, i + 1);
    }
    return subject && verb >= 0 && verb <= MAX_VERB && words <= MAX_CLAUSE;
  }

  private boolean said(int entry) {
    return lexicon.isCue(entry)
        && (lexicon.form(entry) == VerbForm.PAST || lexicon.form(entry) == VerbForm.PRESENT)
        && lexicon.cue(entry).orElseThrow().kind().speech();
  }
}
