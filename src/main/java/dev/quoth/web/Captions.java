package dev.quoth.web;

/** The lines below pictures: alone with a picture in a box, and unlike the text around. */
final class Captions {

  private static final int MAX_LENGTH = 300;

  /** A longer paragraph may begin with a picture. */
  private static final int MAX_LENGTH_IN_LINE = 150;

  private static final int LEVELS = 3;

  /** A caption, and who took the picture. */
  private static final int MOST_LINES = 2;

  private final TitleLines title;
  private final BodyStyle style;

  Captions(TitleLines title, BodyStyle style) {
    this.title = title;
    this.style = style;
  }

  /** Tests whether a block is such a line. */
  boolean have(PageBlock block) {
    if (block.text().length() > MAX_LENGTH || block.isHeading() || style.has(block)) {
      return false;
    }
    PageBox each = block.box();
    for (int level = 0; level < LEVELS && !each.isRoot(); level++) {
      BlockRange range = each.range();
      if (range.length() > MOST_LINES || title.isIn(range) || each.is(ElementKind.LEAD)) {
        return false;
      }
      if (each.isFrame() && (level > 0 || block.text().length() <= MAX_LENGTH_IN_LINE)) {
        return true;
      }
      each = each.parent();
    }
    return false;
  }
}
