package dev.quoth.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What stands between the title and the first paragraph: a sentence or a list that sums the article
 * up, which is text, among names, dates and captions, which are not.
 */
final class Standfirst {

  private static final int MOST_BLOCKS = 6;
  private static final int MAX_LENGTH = 1000;

  /** A lead without a full stop is longer than a name and a date. */
  private static final int LEAST = 40;

  /** The name of a list is shorter. */
  private static final int LEAST_CALLED = 25;

  private static final int LEAST_WORDS = 5;
  private static final int LEVELS = 4;

  private static final List<String> BYLINES =
      List.of(
          "by ",
          "von ",
          "par ",
          "por ",
          "di ",
          "door ",
          "av ",
          "af ",
          "text: ",
          "published ",
          "updated ",
          "posted ",
          "last updated ",
          "veröffentlicht ",
          "aktualisiert ",
          "stand: ",
          "publié ",
          "publicado ",
          "mis à jour ",
          "actualizado ",
          "pubblicato ");

  private Standfirst() {}

  /**
   * Returns what of the blocks between the title and the box of the article belongs to it: the
   * first if it reads as a lead, and what the page calls one.
   */
  static List<PageBlock> outside(List<PageBlock> between) {
    List<PageBlock> lead = new ArrayList<>();
    boolean first = true;
    for (PageBlock block : between) {
      if (lead.size() < MOST_BLOCKS && mayBe(block)) {
        boolean called = isCalledLead(block);
        if (called || (first && isLong(block)) || isNextItem(block, lead)) {
          lead.add(block);
        }
        first = false;
      }
    }
    return lead;
  }

  private static boolean isNextItem(PageBlock block, List<PageBlock> lead) {
    return !lead.isEmpty()
        && block.box().name().equals("li")
        && block.box().isBeside(lead.getLast().box());
  }

  /** Returns the blocks from the title to the first paragraph that are of the text. */
  static List<PageBlock> inside(List<PageBlock> before) {
    return before.stream()
        .filter(
            block -> mayBe(block) && (isCalledLead(block) || isLong(block) || block.isHeading()))
        .toList();
  }

  private static boolean mayBe(PageBlock block) {
    int length = block.text().length();
    return length <= MAX_LENGTH
        && !block.isLinks()
        && !FurnitureLines.has(block)
        && !isByline(block);
  }

  private static boolean isLong(PageBlock block) {
    String text = block.text();
    return text.length() >= LEAST
        && text.chars().filter(c -> c == ' ').count() >= LEAST_WORDS
        && (block.endsSentence() || text.chars().filter(Character::isDigit).count() < 4);
  }

  private static boolean isByline(PageBlock block) {
    String lower = block.text().toLowerCase(Locale.ROOT);
    return !block.endsSentence() && BYLINES.stream().anyMatch(lower::startsWith);
  }

  /** Tests whether the page calls a block, or a box around it, the lead. */
  private static boolean isCalledLead(PageBlock block) {
    if (block.text().length() < LEAST_CALLED && !block.endsSentence()) {
      return false;
    }
    PageBox each = block.box();
    for (int level = 0; level < LEVELS; level++) {
      if (each.isRoot() || each.range().length() > MOST_BLOCKS) {
        return false;
      }
      if (each.is(ElementKind.LEAD)) {
        return true;
      }
      each = each.parent();
    }
    return false;
  }
}
