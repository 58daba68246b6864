package dev.quoth.web;

import org.jsoup.nodes.Element;

/** The lines below pictures: alone with a picture in a box, and unlike the text around. */
final class Captions {

  private static final int MAX_LENGTH = 300;

  /** A longer paragraph may begin with a picture. */
  private static final int MAX_LENGTH_IN_LINE = 150;

  private static final int LEVELS = 3;

  /** A caption, and who took the picture. */
  private static final int MOST_LINES = 2;

  private final PageBlocks blocks;
  private final TitleLines title;
  private final BodyStyle style;

  Captions(PageBlocks blocks, TitleLines title, BodyStyle style) {
    this.blocks = blocks;
    this.title = title;
    this.style = style;
  }

  /** Tests whether a block is such a line. */
  boolean have(PageBlock block) {
    if (block.text().length() > MAX_LENGTH || block.isHeading() || style.has(block)) {
      return false;
    }
    Element each = block.element();
    for (int level = 0; level < LEVELS && each != null && !each.equals(blocks.root()); level++) {
      BlockRange range = blocks.range(each);
      if (range.end() - range.start() > MOST_LINES
          || title.isIn(range)
          || blocks.words().say(ElementKind.LEAD, each)) {
        return false;
      }
      if (blocks.frames(each) && (level > 0 || block.text().length() <= MAX_LENGTH_IN_LINE)) {
        return true;
      }
      each = each.parent();
    }
    return false;
  }
}
