package dev.quoth.parse;

import dev.quoth.Phrase;
import dev.quoth.Phrase.WordMatch;
import java.util.Optional;

/**
 * The words of a part, with what the mark after them says: {@code investigat*} is the beginning of
 * a word, and {@code harbuor~} a word with a letter wrong.
 *
 * @param words the words; empty where the marks make no sense
 * @param trouble why they make none; empty otherwise
 */
record TypedWords(Optional<Phrase.Words> words, String trouble) {

  static TypedWords of(TypedPart part, String text) {
    if (part.quoting() == TypedPart.Quoting.QUOTED && !text.endsWith("*")) {
      return whole(text);
    }
    int tilde = text.lastIndexOf('~');
    if (tilde > 0 && isOneLetter(text.substring(tilde + 1))) {
      return marked(text.substring(0, tilde), WordMatch.SIMILAR, "~");
    }
    if (tilde > 0) {
      return none("~ is understood after a word, for one letter");
    }
    int star = text.indexOf('*');
    if (star < 0) {
      return whole(text);
    }
    return star == text.length() - 1 && star > 0
        ? marked(text.substring(0, star), WordMatch.BEGINNING, "*")
        : none("* is understood at the end of a word only");
  }

  private static boolean isOneLetter(String distance) {
    return distance.isEmpty() || distance.equals("1");
  }

  private static TypedWords whole(String text) {
    return new TypedWords(Optional.of(new Phrase.Words(text, WordMatch.WHOLE)), "");
  }

  private static TypedWords none(String trouble) {
    return new TypedWords(Optional.empty(), trouble);
  }

  private static TypedWords marked(String text, WordMatch match, String mark) {
    try {
      return new TypedWords(Optional.of(new Phrase.Words(text, match)), "");
    } catch (IllegalArgumentException e) { // the library's own rule of how short a word may be
      return none("at least " + Phrase.MIN_LETTERS + " letters must come before " + mark);
    }
  }
}
