package dev.quoth.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** All blocks below an element, and how much of their text each element holds. */
final class PageBlocks {

  private final Element root;
  private final List<PageBlock> all;
  private final Map<Element, Integer> sentences = new HashMap<>();

  private PageBlocks(Element root, List<PageBlock> all) {
    this.root = root;
    this.all = all;
  }

  /** Reads the blocks below an element, once for all that is asked of them. */
  static PageBlocks of(Element root) {
    PageBlocks blocks = new PageBlocks(root, BlockReader.read(root, new InlineFurniture()::in));
    blocks.all.forEach(blocks::count);
    return blocks;
  }

  private void count(PageBlock block) {
    if (block.isSentence()) {
      int length = block.text().length();
      for (Element each = block.element(); each != null; each = each.parent()) {
        sentences.merge(each, length, Integer::sum);
        if (each.equals(root)) {
          return;
        }
      }
    }
  }

  Element root() {
    return root;
  }

  /** Returns how many characters of sentences an element holds. */
  int sentences(Element element) {
    return sentences.getOrDefault(element, 0);
  }

  /** Returns how many characters of sentences there are. */
  int sentences() {
    return sentences(root);
  }

  /** Returns the blocks that are no furniture. */
  List<PageBlock> kept(PageFurniture.Strictness strictness) {
    PageFurniture furniture = new PageFurniture(this, strictness);
    return all.stream().filter(block -> !furniture.holds(block.element())).toList();
  }
}
