package dev.quoth.extract.text;

import org.jspecify.annotations.Nullable;

/** The characters of a text, each of which may become another: places stay what they are. */
final class TextBuffer {

  /** Stands within a word for a character that is none: a mark without width that joins letters. */
  static final char FILLER = '\u034F';

  private String text;

  /** None before the first change: most texts are never changed. */
  private @Nullable StringBuilder characters;

  private boolean changed;

  TextBuffer(String text) {
    this.text = text;
  }

  /** Returns the text as it is by now. */
  String text() {
    if (changed && characters != null) {
      text = characters.toString();
      changed = false;
    }
    return text;
  }

  int length() {
    return text.length();
  }

  char at(int index) {
    return characters == null ? text.charAt(index) : characters.charAt(index);
  }

  /** Puts a character in the place of another. */
  void set(int index, char c) {
    StringBuilder known = characters == null ? new StringBuilder(text) : characters;
    known.setCharAt(index, c);
    characters = known;
    changed = true;
  }

  /** Puts a character in the place of all in a range. */
  void fill(int from, int to, char c) {
    for (int i = from; i < to; i++) {
      set(i, c);
    }
  }
}
