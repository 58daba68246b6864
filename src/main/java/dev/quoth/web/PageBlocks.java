package dev.quoth.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** All blocks below an element, and which of them each element holds. */
final class PageBlocks {

  private final Element root;
  private final ClassWords words;
  private final List<PageBlock> all;
  private final Map<Element, BlockRange> ranges;
  private final Set<Element> frames;

  /** How many characters of sentences precede each block. */
  private final int[] sentences;

  /** How many quotations and rows of tables precede each block. */
  private final int[] embedded;

  PageBlocks(
      Element root,
      ClassWords words,
      List<PageBlock> all,
      Map<Element, BlockRange> ranges,
      Set<Element> frames) {
    this.root = root;
    this.words = words;
    this.all = all;
    this.ranges = ranges;
    this.frames = frames;
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
    ClassWords words = new ClassWords();
    return BlockReader.read(root, words);
  }

  Element root() {
    return root;
  }

  /** Returns what the classes of the page say. */
  ClassWords words() {
    return words;
  }

  /** Returns the blocks, in the order of the page. */
  List<PageBlock> all() {
    return all;
  }

  /** Returns which blocks an element holds; none if it is a part of one. */
  BlockRange range(Element element) {
    return ranges.getOrDefault(element, new BlockRange(0, 0));
  }

  /** Tests whether an element closely holds a picture. */
  boolean frames(Element element) {
    return frames.contains(element);
  }

  /** Returns how many characters of sentences an element holds. */
  int sentences(Element element) {
    BlockRange range = range(element);
    return sentences[range.end()] - sentences[range.start()];
  }

  /** Tests whether an element holds an embedded post or a table. */
  boolean holdsEmbedded(Element element) {
    BlockRange range = range(element);
    return embedded[range.end()] > embedded[range.start()];
  }

  /** Returns how many characters of sentences there are. */
  int sentences() {
    return sentences(root);
  }
}
