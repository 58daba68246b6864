package dev.quoth.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Goes once through a tree of elements and collects the blocks of text. */
final class BlockReader {

  private static final Set<String> PICTURES = Set.of("img", "picture", "amp-img");

  /** A picture lies in a link, in a box, in a box with its caption. */
  private static final int LEVELS_OF_FRAME = 4;

  private final InlineFurniture furniture;
  private final List<PageBlock> blocks = new ArrayList<>();
  private final Within.Open within = new Within.Open();
  private final LineBuilder line = new LineBuilder();

  /** The innermost element that is open, and the one in which the line stands. */
  private PageBox open;

  private PageBox border;
  private int links;

  private BlockReader(PageBox root, ClassWords words) {
    this.furniture = new InlineFurniture(words);
    this.open = root;
    this.border = root;
  }

  /** Reads the blocks below an element, in the order of the page. */
  static PageBlocks read(Element root) {
    ClassWords words = new ClassWords();
    PageBox box = new PageBox(root, role(root), words);
    BlockReader reader = new BlockReader(box, words);
    if (!reader.isLeftOut(box.role(), root)) {
      reader.begin(box);
      reader.readNodes();
    }
    reader.end();
    box.end(reader.blocks.size());
    return new PageBlocks(box, reader.blocks);
  }

  private void readNodes() {
    while (true) {
      if (open.hasNext()) {
        read(open.next());
      } else {
        leave(open);
        if (open.isRoot()) {
          return;
        }
        open = open.parent();
      }
    }
  }

  private void read(Node node) {
    if (node instanceof TextNode words) {
      line.add(words.getWholeText(), links > 0);
    } else if (node instanceof Element element) {
      PageElements.Role role = role(element);
      if (!isLeftOut(role, element)) {
        open = new PageBox(element, role, open);
        begin(open);
      } else if (PICTURES.contains(element.normalName())) {
        line.addBlankIf(true);
        frame();
      }
    }
  }

  /** A link within the page leads to the text itself. */
  private static PageElements.Role role(Element element) {
    PageElements.Role role = PageElements.role(element.normalName());
    return role == PageElements.Role.LINK && !leadsAway(element) ? PageElements.Role.INLINE : role;
  }

  private static boolean leadsAway(Element link) {
    if (link.attributesSize() == 0) {
      return false;
    }
    Attributes attributes = link.attributes();
    return attributes.hasKey("href") && !attributes.get("href").startsWith("#");
  }

  private boolean isLeftOut(PageElements.Role role, Element element) {
    return switch (role) {
      case WITHOUT_TEXT -> true;
      case BORDER -> false;
      case RAISED -> FootnoteMark.isOnly(element) || furniture.in(element);
      case CELL, BREAK, LINK, INLINE -> furniture.in(element);
    };
  }

  private void begin(PageBox box) {
    switch (box.role()) {
      case BREAK -> {
        if (line.breakLine()) {
          end();
        }
      }
      case BORDER -> {
        end();
        border = box;
        within.begin(box);
      }
      case CELL -> line.addBlankIf(true);
      case LINK -> links++;
      case WITHOUT_TEXT, RAISED, INLINE -> {
        // begins nothing
      }
    }
    box.begin(blocks.size());
  }

  private void leave(PageBox box) {
    if (box.role() == PageElements.Role.BORDER) {
      end();
      within.end(box);
      border = box.parent();
    } else if (box.role() == PageElements.Role.LINK) {
      links--;
    }
    box.end(blocks.size());
  }

  private void frame() {
    PageBox each = open;
    for (int level = 0; level < LEVELS_OF_FRAME; level++) {
      each.frame();
      each = each.parent();
    }
  }

  private void end() {
    if (!line.isEmpty()) {
      blocks.add(new PageBlock(blocks.size(), border, within.now(), line.text(), line.linked()));
    }
    line.clear();
  }
}
