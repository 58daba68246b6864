package dev.quoth.language.lexicon;

import java.util.Map;

/**
 * The words of a language that are printed in several ways: British and American, in digits and in
 * letters, joined and apart. Each has a chief spelling, to which the others lead.
 *
 * @param words the chief spelling of a whole word
 * @param beginnings what replaces the beginning of a word
 * @param endings what replaces the ending of a word
 */
public record Spellings(
    Map<String, String> words, Map<String, String> beginnings, Map<String, String> endings) {

  /** The spellings of a language that has one for each word. */
  public static final Spellings NONE = new Spellings(Map.of(), Map.of(), Map.of());

  /** A shorter rest of a word is hardly a word of its own. */
  private static final int MIN_REST = 2;

  /** No beginning or ending is longer. */
  private static final int MAX_PART = 12;

  /** Copies the maps. */
  public Spellings {
    words = Map.copyOf(words);
    beginnings = Map.copyOf(beginnings);
    endings = Map.copyOf(endings);
  }

  /**
   * Returns the chief spelling of a word.
   *
   * @param word the word in lower case, with plain apostrophes
   * @return the chief spelling, which may be several words with a space between them; the word
   *     itself if it has no other
   */
  public String chief(String word) {
    String chief = words.get(word);
    if (chief != null) {
      return chief;
    }
    return withoutEnding(withoutBeginning(word));
  }

  private String withoutBeginning(String word) {
    for (int end = Math.min(MAX_PART, word.length()); end > MIN_REST; end--) {
      String beginning = beginnings.get(word.substring(0, end));
      if (beginning != null) {
        return beginning + word.substring(end);
      }
    }
    return word;
  }

  private String withoutEnding(String word) {
    for (int start = Math.max(MIN_REST, word.length() - MAX_PART); start < word.length(); start++) {
      String ending = endings.get(word.substring(start));
      if (ending != null) {
        return word.substring(0, start) + ending;
      }
    }
    return word;
  }
}
