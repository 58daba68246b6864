package dev.quoth.web;

import java.util.List;

/** Tells the names of people from those of agencies, desks and places, by how they look. */
final class AuthorName {

  private static final int MAX_WORDS = 7;

  /** The longest name that is written without blanks, as in Chinese. */
  private static final int MAX_UNCASED = 12;

  private AuthorName() {}

  static boolean isOne(List<String> words) {
    if (words.size() == 1) {
      return isUncased(words.getFirst()) && words.getFirst().length() <= MAX_UNCASED;
    }
    String name = String.join(" ", words);
    return !words.isEmpty()
        && words.size() <= MAX_WORDS
        && words.stream().allMatch(AuthorName::isOfName)
        && !BylineWords.AGENCY.has(name)
        && !BylineWords.PLACE.has(name);
  }

  private static boolean isOfName(String word) {
    char first = word.charAt(0);
    boolean capital = Character.isUpperCase(first) || isUncased(word);
    boolean elided = word.length() > 2 && "'’".indexOf(word.charAt(1)) >= 0;
    boolean inner = BylineWords.PART_OF_A_NAME.words().contains(word);
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return (capital || elided || inner)
        && word.chars().noneMatch(Character::isDigit)
        && !BylineWords.ROLE.has(bare)
        && !BylineWords.ORGANIZATION.has(bare);
  }

  /** Tests for a word of a script without capitals. */
  private static boolean isUncased(String word) {
    return word.codePoints().allMatch(c -> !Character.isUpperCase(c) && !Character.isLowerCase(c))
        && word.codePoints().anyMatch(Character::isLetter);
  }
}
