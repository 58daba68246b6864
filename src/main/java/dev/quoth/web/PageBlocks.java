package dev.quoth.web;

import java.util.List;
import org.jsoup.nodes.Element;

/** All blocks below an element, in the order of the page, and how much of each kind there is. */
final class PageBlocks {

  private final PageBox root;
  private final List<PageBlock> all;

  /** How many characters of sentences precede each block. */
  private final int[] sentences;

  /** How many quotations and rows of tables precede each block. */
  private final int[] embedded;

  PageBlocks(PageBox root, List<PageBlock> all) {
    this.root = root;
    this.all = all;
    sentences = new int[all.size() + 1];
    embedded = new int[all.size() + 1];
    for (PageBlock block : all) {
      int length = block.isSentence() ? block.text().length() : 0;
      sentences[block.index() + 1] = sentences[block.index()] + length;
      embedded[block.index() + 1] = embedded[block.index()] + (block.mayBeEmbedded() ? 1 : 0);
    }
  }

  /** Reads the blocks below an element, once for all that is asked of them. */
  static PageBlocks of(Element root) {
    return BlockReader.read(root);
  }

  /** Returns the box that holds them all. */
  PageBox root() {
    return root;
  }

  /** Returns the blocks, in the order of the page. */
  List<PageBlock> all() {
    return all;
  }

  /** Returns how many characters of sentences a box holds. */
  int sentences(PageBox box) {
    return sentences[box.range().end()] - sentences[box.range().start()];
  }

  /** Tests whether a box holds an embedded post or a table. */
  boolean holdsEmbedded(PageBox box) {
    return embedded[box.range().end()] > embedded[box.range().start()];
  }

  /** Returns how many characters of sentences there are. */
  int sentences() {
    return sentences(root);
  }
}
