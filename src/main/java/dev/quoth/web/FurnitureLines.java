package dev.quoth.web;

import java.util.Locale;
import java.util.Set;

/** Lines that stand among the paragraphs of an article and are none of it. */
final class FurnitureLines {

  private static final Set<String> WHOLE = PageWords.section(PageWords.LINES, "whole");
  private static final Set<String> BEGINNINGS = PageWords.section(PageWords.LINES, "beginning");
  private static final Set<String> ENDINGS = PageWords.section(PageWords.LINES, "ending");
  private static final Set<String> RELATED = PageWords.section(PageWords.LINES, "related");

  /** A sentence of the article may begin with the same words, and is longer than such a line. */
  private static final int MOST = 220;

  /** A beginning is looked for among these lengths. */
  private static final int MAX_BEGINNING =
      BEGINNINGS.stream().mapToInt(String::length).max().orElse(0);

  private FurnitureLines() {}

  /** Tests whether a block says "Read more: …" or the like. */
  static boolean has(PageBlock block) {
    String text = block.text();
    if (text.length() > MOST) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return isWhole(lower) || begins(lower) || ends(lower) || isCredit(lower);
  }

  /** "Advertisement · Scroll to continue"; a line without words is a rule. */
  private static boolean isWhole(String lower) {
    String bare = bare(lower);
    int dot = bare.indexOf(" · ");
    return bare.isEmpty() || WHOLE.contains(bare) || (dot > 0 && isWhole(bare.substring(0, dot)));
  }

  /** Tests whether a block is the heading of a list of other articles. */
  static boolean isRelatedHeading(PageBlock block) {
    return RELATED.contains(bare(block.text().toLowerCase(Locale.ROOT)));
  }

  private static boolean begins(String lower) {
    for (int end = 1; end <= Math.min(lower.length(), MAX_BEGINNING); end++) {
      boolean word = end == lower.length() || !isLetter(lower, end - 1) || !isLetter(lower, end);
      if (word && BEGINNINGS.contains(lower.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetter(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean ends(String lower) {
    return ENDINGS.stream().anyMatch(lower::endsWith);
  }

  /** "(Photo: Jo Winter)" */
  private static boolean isCredit(String lower) {
    int last = lower.length() - 1;
    boolean bracketed =
        (lower.charAt(0) == '(' && lower.charAt(last) == ')')
            || (lower.charAt(0) == '[' && lower.charAt(last) == ']');
    return bracketed && begins(lower.substring(1, last).strip());
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
