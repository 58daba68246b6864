package dev.quoth.extract.names;

import dev.quoth.Gender;
import java.util.List;

/**
 * A name at one place of the text.
 *
 * @param from first token of the capitalized run, titles included
 * @param nameFrom first token of the name itself
 * @param to token after the name
 * @param type what the words alone say of the name
 * @param gender what title and given name say
 */
public record Name(int from, int nameFrom, int to, Type type, Gender gender) {

  /** A kind of name. */
  public enum Type {
    PERSON,
    ORGANIZATION,
    PLACE,
    /** A capitalized word of which nothing is known; the article must tell. */
    UNSURE,
    /** A title without a name: "the President". */
    TITLE_ALONE;

    /** Tests whether it is a person's name, or may be. */
    public boolean human() {
      return this == PERSON || this == UNSURE;
    }
  }

  /** The index of the first of an article's names that begins at a token or after it. */
  public static int firstFrom(List<Name> names, int token) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns how many words the name itself has. */
  public int length() {
    return to - nameFrom;
  }

  public boolean titled() {
    return nameFrom > from;
  }
}
