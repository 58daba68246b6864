package dev.quoth.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The text as the page gives it to search engines, in {@code articleBody}: without furniture, but
 * often cut off, or without paragraphs.
 */
final class GuideText {

  /** How much of the text it must cover before what is not in it goes. */
  private static final double COVERED = 0.75;

  private static final double ABSENT = 0.2;
  private static final double LEAST_WEIGHT = 0.3;
  private static final double MORE_WEIGHT = 1.4;

  private final String text;
  private final Shingles shingles;

  /**
   * @param text the text; empty for none
   */
  GuideText(String text) {
    this.text = text;
    this.shingles = Shingles.of(text);
  }

  private boolean isAbsent() {
    return text.length() < PageBlock.SENTENCE;
  }

  /** Returns how much a block counts in the search for the article. */
  double weight(PageBlock block) {
    return isAbsent()
        ? 1
        : LEAST_WEIGHT + MORE_WEIGHT * Shingles.of(block.text()).shareIn(shingles);
  }

  /**
   * Returns the blocks without those that the text lacks, if it has most of the others. It may lack
   * the headings of what it has.
   */
  List<PageBlock> guided(List<PageBlock> blocks) {
    if (isAbsent()) {
      return blocks;
    }
    List<PageBlock> covered = new ArrayList<>();
    List<PageBlock> headings = new ArrayList<>();
    int inside = 0;
    int all = 0;
    for (PageBlock block : blocks) {
      double share = Shingles.of(block.text()).shareIn(shingles);
      int length = block.text().length();
      all += length;
      if (share > ABSENT) {
        covered.addAll(headings);
        covered.add(block);
        inside += (int) (share * length);
        headings.clear();
      } else if (block.isHeading()) {
        headings.add(block);
      } else {
        headings.clear();
      }
    }
    return inside >= all * COVERED ? covered : blocks;
  }

  /** Returns the paragraphs, or those of this text where they have less than half of it. */
  List<String> orThis(List<String> paragraphs, Supplier<Shingles> found) {
    if (isAbsent() || shingles.shareIn(found.get()) >= 0.5) {
      return paragraphs;
    }
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
