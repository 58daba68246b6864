package dev.quoth.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lines that stand among the paragraphs of an article and are none of it. */
final class FurnitureLines {

  private static final Set<String> WHOLE = PageWords.section(PageWords.LINES, "whole");
  private static final Set<String> BEGINNINGS = PageWords.section(PageWords.LINES, "beginning");
  private static final List<String> ENDINGS =
      List.copyOf(PageWords.section(PageWords.LINES, "ending"));
  private static final Set<String> CONTACTS = PageWords.section(PageWords.LINES, "contact");
  private static final Set<String> RELATED = PageWords.section(PageWords.LINES, "related");

  /** A sentence of the article may begin with the same words, and is longer than such a line. */
  private static final int MOST = 220;

  private static final Map<String, List<String>> BY_FIRST =
      BEGINNINGS.stream().collect(Collectors.groupingBy(FurnitureLines::firstWord));

  /** The number of a footnote or of a picture, or a time of day, is no longer. */
  private static final int MARK = 5;

  private static final int MOST_OF_DATE = 60;
  private static final int MOST_OF_HEADING = 60;
  private static final int DIGITS_OF_DATE = 7;
  private static final int WORDS_OF_DATE = 9;
  private static final Set<String> ITEMS = Set.of("li", "tr", "dd", "dt");

  private FurnitureLines() {}

  /** Tests whether a block says "Read more: …" or the like. */
  static boolean has(PageBlock block) {
    String text = block.text();
    if (text.length() > MOST) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return isDate(block)
        || isWhole(lower)
        || begins(lower)
        || ends(lower)
        || isCredit(lower)
        || isContact(lower);
  }

  /** "Advertisement · Scroll to continue"; a line without words is a rule. */
  private static boolean isWhole(String lower) {
    String bare = bare(lower);
    int dot = bare.indexOf(" · ");
    boolean mark =
        bare.isEmpty()
            || (lower.length() <= MARK && lower.chars().allMatch(FurnitureLines::isOfMark));
    return mark
        || WHOLE.contains(bare)
        || RELATED.contains(bare)
        || (dot > 0 && isWhole(bare.substring(0, dot)));
  }

  private static boolean isOfMark(int c) {
    return Character.isDigit(c) || ":.[]()".indexOf(c) >= 0;
  }

  /** Tests whether a block is the heading of a list of other articles. */
  static boolean isRelatedHeading(PageBlock block) {
    return block.text().length() <= MOST_OF_HEADING
        && RELATED.contains(bare(block.text().toLowerCase(Locale.ROOT)));
  }

  private static boolean begins(String lower) {
    for (String beginning : BY_FIRST.getOrDefault(firstWord(lower), List.of())) {
      if (lower.startsWith(beginning) && endsWord(lower, beginning.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWord(String text, int end) {
    return end == text.length() || !isLetter(text, end - 1) || !isLetter(text, end);
  }

  /** Returns the letters that a line begins with, or else its first character. */
  private static String firstWord(String lower) {
    int end = 1;
    while (end < lower.length()
        && Character.isLetter(lower.charAt(end - 1))
        && Character.isLetter(lower.charAt(end))) {
      end++;
    }
    return lower.substring(0, Math.min(end, lower.length()));
  }

  private static boolean isLetter(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean ends(String lower) {
    for (String ending : ENDINGS) {
      if (lower.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** "(Photo: Jo Winter)" */
  private static boolean isCredit(String lower) {
    int last = lower.length() - 1;
    boolean bracketed =
        (lower.charAt(0) == '(' && lower.charAt(last) == ')')
            || (lower.charAt(0) == '[' && lower.charAt(last) == ']');
    return bracketed && begins(lower.substring(1, last).strip());
  }

  /** "Updated 2 March 2027, 19:15 GMT" */
  private static boolean isDate(PageBlock block) {
    String text = block.text();
    return text.length() <= MOST_OF_DATE
        && !ITEMS.contains(block.box().name())
        && !block.isHeading()
        && (text.indexOf(':') > 0 || text.indexOf('.') > 0)
        && text.chars().filter(Character::isDigit).count() >= DIGITS_OF_DATE
        && text.chars().filter(c -> c == ' ').count() < WORDS_OF_DATE
        && !block.endsSentence();
  }

  /** "Follow Jo Winter on @jwinter" */
  private static boolean isContact(String lower) {
    int end = lower.indexOf(' ');
    return end > 0 && lower.indexOf('@') > 0 && CONTACTS.contains(lower.substring(0, end));
  }

  /** Returns a line without the punctuation and signs around it. */
  private static String bare(String lower) {
    int start = 0;
    int end = lower.length();
    while (start < end && !Character.isLetterOrDigit(lower.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(lower.charAt(end - 1))) {
      end--;
    }
    return lower.substring(start, end);
  }
}
