package dev.quoth.web;

import java.util.List;

/**
 * A run of text between two borders of a page's layout: a paragraph, a heading, an item, a row.
 *
 * @param index which of the blocks of the page it is, from 0 on
 * @param box the innermost element with borders in which it stands
 * @param within the elements of interest in which it lies
 * @param text the words, with one blank between
 * @param linked how many of the characters are links
 */
record PageBlock(int index, PageBox box, Within within, String text, int linked) {

  /** The least that reads as a sentence. */
  static final int SENTENCE = 50;

  /** Returns the block with the beginning of its text; links are what goes first. */
  PageBlock cutTo(int length) {
    int linkedLeft = Math.max(0, linked - (text.length() - length));
    return new PageBlock(index, box, within, text.substring(0, length), linkedLeft);
  }

  /** Returns how many characters some blocks have. */
  static int length(List<PageBlock> blocks) {
    int length = 0;
    for (PageBlock block : blocks) {
      length += block.text().length();
    }
    return length;
  }

  /** Tests whether it is long enough for a sentence, and not made of links. */
  boolean isSentence() {
    return text.length() >= SENTENCE && !isLinks();
  }

  /** Tests whether at least half of it is links. */
  boolean isLinks() {
    return linked * 2 >= text.length();
  }

  /** Tests whether it is a heading. */
  boolean isHeading() {
    return PageElements.HEADINGS.contains(box.name());
  }

  /** Tests whether it is a quotation or the row of a table. */
  boolean mayBeEmbedded() {
    return within.quotation() || box.name().equals("tr");
  }

  /** Tests whether it ends as a sentence does. */
  boolean endsSentence() {
    return SentenceEnd.isAtEndOf(text);
  }
}
