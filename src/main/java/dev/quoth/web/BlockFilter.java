package dev.quoth.web;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * Takes out the blocks of a page that lie in elements of some sort; looks at each element at most
 * once.
 */
final class BlockFilter {

  private BlockFilter() {}

  /** Returns some blocks of a page without those that lie in an element that passes a test. */
  static List<PageBlock> without(PageBlocks blocks, List<PageBlock> some, Predicate<Element> test) {
    BitSet inside = new BitSet();
    for (PageBlock block : blocks.all()) {
      if (!inside.get(block.index())) {
        inside.set(block.index(), end(blocks, block, test));
      }
    }
    return some.stream().filter(block -> !inside.get(block.index())).toList();
  }

  /**
   * Returns the end of the largest such element that a block begins; its own index if there is
   * none.
   */
  private static int end(PageBlocks blocks, PageBlock first, Predicate<Element> test) {
    int end = first.index();
    Element each = first.element();
    while (each != null && !each.equals(blocks.root())) {
      BlockRange range = blocks.range(each);
      if (range.start() < first.index()) {
        break;
      }
      if (test.test(each)) {
        end = range.end();
      }
      each = each.parent();
    }
    return end;
  }
}
