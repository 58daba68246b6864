package dev.quoth.extract.text;

/** The characters of a text, each of which may become another: places stay what they are. */
final class TextBuffer {

  /** Stands within a word for a character that is none: a mark without width that joins letters. */
  static final char FILLER = '\u034F';

  private String text;

  /** None before the first change: most texts are never changed. */
  private char[] characters = {};

  private boolean changed;

  TextBuffer(String text) {
    this.text = text;
  }

  /** Returns the text as it is by now. */
  String text() {
    if (changed) {
      text = new String(characters);
      changed = false;
    }
    return text;
  }

  int length() {
    return text.length();
  }

  char at(int index) {
    return characters.length == 0 ? text.charAt(index) : characters[index];
  }

  /** Puts a character in the place of another. */
  void set(int index, char c) {
    if (characters.length == 0) {
      characters = text.toCharArray();
    }
    characters[index] = c;
    changed = true;
  }

  /** Puts a character in the place of all in a range. */
  void fill(int from, int to, char c) {
    for (int i = from; i < to; i++) {
      set(i, c);
    }
  }
}
