package dev.quoth.extract.text;

import dev.quoth.Span;

/**
 * Makes white space of headlines that a page inserts after a name: "Ana Ruiz Ana Maria RuizPier to
 * close Council votes again MORE said": the full name is glued to them, and one word ends them.
 */
final class InsertedHeadlines {

  private static final String END = "MORE";
  private static final int MAX_LENGTH = 700;
  private static final int MAX_NAME = 80;

  private final TextBuffer readable;
  private final String text;
  private final boolean none;

  InsertedHeadlines(TextBuffer readable) {
    this.readable = readable;
    this.text = readable.text();
    this.none = text.indexOf(END) < 0;
  }

  void read(Span paragraph) {
    if (none) {
      return;
    }
    int from = paragraph.start();
    int end = text.indexOf(END, from, paragraph.end());
    while (end >= 0) {
      char last = end > from ? text.charAt(end - 1) : '.';
      if (last == ' ' || Character.isLowerCase(last)) {
        int start = start(Math.max(from, end - MAX_LENGTH), end);
        if (start >= 0) {
          readable.fill(start, end + END.length(), ' ');
        }
      }
      from = end + END.length();
      end = text.indexOf(END, from, paragraph.end());
    }
  }

  /** Returns where the name ends to which headlines are glued; -1 if there are none. */
  private int start(int from, int end) {
    for (int i = from + 1; i <= end; i++) {
      char next = text.charAt(i);
      boolean glued =
          Character.isLowerCase(text.charAt(i - 1))
              && (Character.isUpperCase(next) || Character.isDigit(next));
      int named = glued ? nameEnd(from, i) : -1;
      if (named >= 0) {
        return named;
      }
    }
    return -1;
  }

  /** Returns where the surname that ends at a glued place occurred before, in the short name. */
  private int nameEnd(int from, int glued) {
    int word = glued;
    while (word > from && text.charAt(word - 1) != ' ') {
      word--;
    }
    String surname = text.substring(word, glued) + " ";
    int before = text.lastIndexOf(surname, word - 1);
    boolean near = before >= Math.max(from, word - MAX_NAME) && surname.length() > 3;
    return near ? before + surname.length() - 1 : -1;
  }
}
