package dev.quoth.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Goes once through a tree of elements and collects the blocks of text. */
final class BlockReader implements NodeFilter {

  private static final Set<String> PICTURES = Set.of("img", "picture", "amp-img");

  /** A picture lies in a link, in a box, in a box with its caption. */
  private static final int LEVELS_OF_FRAME = 4;

  private final ClassWords words;
  private final InlineFurniture furniture;
  private final List<PageBlock> blocks = new ArrayList<>();
  private final Map<Element, BlockRange> ranges = new HashMap<>();
  private final Set<Element> frames = new HashSet<>(); // only looked up in
  private final Deque<Integer> starts = new ArrayDeque<>();
  private final Within.Open open = new Within.Open();
  private final LineBuilder line = new LineBuilder();
  private Element border;
  private int links;

  private BlockReader(Element root, ClassWords words) {
    this.words = words;
    this.furniture = new InlineFurniture(words);
    this.border = root;
  }

  /**
   * Reads the blocks below an element, in the order of the page.
   *
   * @param words what the classes of the page say
   */
  static PageBlocks read(Element root, ClassWords words) {
    BlockReader reader = new BlockReader(root, words);
    NodeTraversor.filter(reader, root);
    reader.end();
    reader.ranges.put(root, new BlockRange(0, reader.blocks.size()));
    return new PageBlocks(root, reader.words, reader.blocks, reader.ranges, reader.frames);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      line.add(words.getWholeText(), links > 0);
      return FilterResult.CONTINUE;
    }
    return node instanceof Element element ? begin(element) : FilterResult.CONTINUE;
  }

  private FilterResult begin(Element element) {
    PageElements.Role role = PageElements.role(element.normalName());
    if (isLeftOut(role, element)) {
      if (PICTURES.contains(element.normalName())) {
        line.addBlankIf(true);
        frame(element);
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    begin(role, element);
    starts.push(blocks.size());
    return FilterResult.CONTINUE;
  }

  private boolean isLeftOut(PageElements.Role role, Element element) {
    return switch (role) {
      case WITHOUT_TEXT -> true;
      case BORDER -> false;
      case RAISED -> FootnoteMark.isOnly(element) || furniture.in(element);
      case CELL, BREAK, LINK, INLINE -> furniture.in(element);
    };
  }

  private void begin(PageElements.Role role, Element element) {
    switch (role) {
      case BREAK -> {
        if (line.breakLine()) {
          end();
        }
      }
      case BORDER -> {
        end();
        border = element;
        open.begin(element);
      }
      case CELL -> line.addBlankIf(true);
      case LINK -> links += isLink(element) ? 1 : 0;
      case WITHOUT_TEXT, RAISED, INLINE -> {
        // begins nothing
      }
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      PageElements.Role role = PageElements.role(element.normalName());
      if (role == PageElements.Role.BORDER) {
        end();
        open.end(element);
        Element parent = element.parent();
        border = parent == null ? element : parent;
      } else if (role == PageElements.Role.LINK && isLink(element)) {
        links--;
      }
      int start = starts.pop();
      if (start < blocks.size()) {
        ranges.put(element, new BlockRange(start, blocks.size()));
      }
    }
    return FilterResult.CONTINUE;
  }

  /** A link within the page leads to the text itself. */
  private static boolean isLink(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    Attributes attributes = element.attributes();
    return attributes.hasKey("href") && !attributes.get("href").startsWith("#");
  }

  private void frame(Element picture) {
    Element each = picture.parent();
    for (int level = 0; level < LEVELS_OF_FRAME && each != null; level++) {
      frames.add(each);
      each = each.parent();
    }
  }

  private void end() {
    if (!line.isEmpty()) {
      blocks.add(new PageBlock(blocks.size(), border, open.now(), line.text(), line.linked()));
    }
    line.clear();
  }
}
