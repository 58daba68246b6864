package dev.quoth.web;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Takes out the blocks of a page that lie in elements of some sort; looks at each element at most
 * once.
 */
final class BlockFilter {

  private BlockFilter() {}

  /** Returns some blocks of a page without those that lie in an element that passes a test. */
  static List<PageBlock> without(PageBlocks blocks, List<PageBlock> some, Predicate<PageBox> test) {
    BitSet inside = new BitSet();
    for (PageBlock block : blocks.all()) {
      if (!inside.get(block.index())) {
        inside.set(block.index(), end(block, test));
      }
    }
    return some.stream().filter(block -> !inside.get(block.index())).toList();
  }

  /**
   * Returns the end of the largest such element that a block begins; its own index if there is
   * none.
   */
  private static int end(PageBlock first, Predicate<PageBox> test) {
    int end = first.index();
    PageBox each = first.box();
    while (!each.isRoot() && each.range().start() >= first.index()) {
      if (test.test(each)) {
        end = each.range().end();
      }
      each = each.parent();
    }
    return end;
  }
}
