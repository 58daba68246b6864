package dev.quoth.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes out of the blocks of a text what repeats or interrupts it. */
final class TextTidier {

  /** How much of a quote in large letters stands elsewhere in the text. */
  private static final double REPEATED = 0.75;

  private static final int FEWEST_WORDS_REPEATED = 4;

  private final Shingles title;
  private final int titleLength;

  /**
   * @param title the title, which is no part of the text; empty for none
   */
  TextTidier(String title) {
    this.title = Shingles.of(title);
    this.titleLength = title.length();
  }

  /** Returns what is left of the blocks as paragraphs. */
  List<PageBlock> tidy(List<PageBlock> blocks) {
    List<PageBlock> kept = new ArrayList<>();
    for (PageBlock block : untilRelated(blocks)) {
      if (!isList(block) && !FurnitureLines.has(block) && !isTitle(block)) {
        kept.add(block);
      }
    }
    return withoutEmptyEnd(withoutRepeated(kept));
  }

  /** Links alone are a list of other articles; a quotation may be one link. */
  private static boolean isList(PageBlock block) {
    return block.isLinks() && !(block.endsSentence() && block.text().length() > PageBlock.SENTENCE);
  }

  private boolean isTitle(PageBlock block) {
    if (title.isEmpty() || block.text().length() > 2 * titleLength) {
      return false;
    }
    Shingles own = Shingles.of(block.text());
    return own.size() <= 2 * title.size() && own.shareIn(title) == 1 && title.shareIn(own) > 0.5;
  }

  /** A heading "Related" in the second half ends the article. */
  private static List<PageBlock> untilRelated(List<PageBlock> blocks) {
    int all = blocks.stream().mapToInt(block -> block.text().length()).sum();
    int seen = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (seen * 2 > all && FurnitureLines.isRelatedHeading(blocks.get(i))) {
        return blocks.subList(0, i);
      }
      seen += blocks.get(i).text().length();
    }
    return blocks;
  }

  private static List<PageBlock> withoutRepeated(List<PageBlock> blocks) {
    List<PageBlock> kept = new ArrayList<>();
    Shingles text = textIfRepeated(blocks);
    Set<String> seen = new HashSet<>();
    for (PageBlock block : blocks) {
      boolean pulled = mayRepeat(block) && repeats(block, text);
      boolean again = block.text().length() >= PageBlock.SENTENCE && !seen.add(block.text());
      if (!pulled && !again) {
        kept.add(block);
      }
    }
    return kept;
  }

  /** Returns the runs of what is no such quote; none if nothing is one. */
  private static Shingles textIfRepeated(List<PageBlock> blocks) {
    Shingles text = new Shingles();
    if (blocks.stream().anyMatch(TextTidier::mayRepeat)) {
      blocks.stream().filter(block -> !mayRepeat(block)).forEach(block -> text.add(block.text()));
    }
    return text;
  }

  /** A quote in large letters stands in an element of its own. */
  private static boolean mayRepeat(PageBlock block) {
    return block.isHeading() || block.within().quotation();
  }

  private static boolean repeats(PageBlock block, Shingles text) {
    Shingles own = Shingles.of(block.text());
    boolean telling = block.text().chars().filter(c -> c == ' ').count() >= FEWEST_WORDS_REPEATED;
    return telling && own.shareIn(text) >= REPEATED;
  }

  /** A heading with nothing below it was that of something else. */
  private static List<PageBlock> withoutEmptyEnd(List<PageBlock> blocks) {
    int end = blocks.size();
    while (end > 1 && blocks.get(end - 1).isHeading()) {
      end--;
    }
    return blocks.subList(0, end);
  }
}
