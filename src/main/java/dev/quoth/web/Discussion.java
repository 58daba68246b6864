package dev.quoth.web;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** What readers wrote below an article; it is often longer than the article. */
final class Discussion {

  private final PageBlocks blocks;
  private final TitleLines title;

  Discussion(PageBlocks blocks, TitleLines title) {
    this.blocks = blocks;
    this.title = title;
  }

  /** Returns the blocks of a page without its discussion. */
  List<PageBlock> without() {
    List<PageBlock> kept = new ArrayList<>();
    int end = 0;
    for (PageBlock block : blocks.all()) {
      if (block.index() >= end) {
        end = endOfDiscussion(block);
      }
      if (block.index() >= end) {
        kept.add(block);
      }
    }
    return kept;
  }

  /** Returns where the discussion ends that a block begins; zero if it begins none. */
  private int endOfDiscussion(PageBlock first) {
    int end = 0;
    Element each = first.element();
    while (each != null && !each.equals(blocks.root())) {
      BlockRange range = blocks.range(each);
      if (range.start() < first.index()) {
        return end;
      }
      if (blocks.words().say(ElementKind.DISCUSSION, each) && !title.isIn(range)) {
        end = range.end();
      }
      each = each.parent();
    }
    return end;
  }
}
