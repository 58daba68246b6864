package dev.quoth.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The parts of a page that are not its text: navigation, forms, captions, boxes about other things.
 *
 * <p>An element is furniture by its name, its role, because it is hidden, or by the words that
 * describe it; but not one that holds the title, or much of all the sentences: that is the article
 * under a misleading name.
 */
final class PageFurniture {

  /** What counts as a reason to leave an element out. */
  enum Strictness {
    /** Names, roles, and the words of classes. */
    ALL,
    /** Names and roles. */
    ELEMENTS,
    /** Nothing. */
    NONE
  }

  private static final Set<String> ALWAYS = Set.of("nav", "footer");
  private static final Set<String> NAMES =
      Set.of("aside", "form", "header", "dialog", "menu", "address", "figcaption", "figure");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "banner",
          "contentinfo",
          "search",
          "dialog",
          "alert",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tablist");

  /** Percent of the sentences that what is called furniture may hold. */
  private static final int MOST = 40;

  private static final int NEAR_TITLE = 3;

  private final PageBlocks blocks;
  private final TitleLines title;
  private final Strictness strictness;
  private final Map<String, Integer> sentencesOfClass = new HashMap<>();
  private final int sentences;

  /**
   * @param sentences how many characters of sentences the page has without its discussion
   */
  PageFurniture(PageBlocks blocks, TitleLines title, Strictness strictness, int sentences) {
    this.blocks = blocks;
    this.title = title;
    this.strictness = strictness;
    this.sentences = sentences;
    for (PageBlock block : blocks.all()) {
      if (block.isSentence()) {
        Element parent = block.box().element().parent();
        count(block.box().element(), block.text().length());
        if (parent != null) {
          count(parent, block.text().length());
        }
      }
    }
  }

  private void count(Element element, int length) {
    String described = element.attr("class");
    if (!described.isEmpty()) {
      sentencesOfClass.merge(described, length, Integer::sum);
    }
  }

  /** Returns some blocks without those that are furniture. */
  List<PageBlock> without(List<PageBlock> some) {
    return BlockFilter.without(blocks, some, this::isFurniture);
  }

  private boolean isFurniture(PageBox box) {
    if (strictness == Strictness.NONE) {
      return false;
    }
    String name = box.name();
    if (ALWAYS.contains(name)) {
      return true;
    }
    boolean marked =
        (NAMES.contains(name) && !isEmbedding(box))
            || ROLES.contains(box.element().attr("role"))
            || InlineFurniture.isHidden(box.element());
    ElementKind kind =
        PageElements.HEADINGS.contains(name)
            ? ElementKind.FURNITURE_AS_HEADING
            : ElementKind.FURNITURE;
    boolean called = !marked && strictness == Strictness.ALL && box.is(kind) && !isLead(box);
    return (marked || called)
        && isLittle(marked ? blocks.sentences(box) : ofClass(box))
        && !title.isIn(box.range());
  }

  /** The lead may be called a part of a header; right behind the title it is no furniture. */
  private boolean isLead(PageBox box) {
    int start = box.range().start();
    int last = title.lastBefore(start);
    return last >= 0 && start - last <= NEAR_TITLE && box.is(ElementKind.LEAD);
  }

  private boolean isLittle(int length) {
    return length * 100L <= MOST * (long) sentences;
  }

  /** The paragraphs of a text may all have a class of the same unlucky name. */
  private int ofClass(PageBox box) {
    return Math.max(
        blocks.sentences(box), sentencesOfClass.getOrDefault(box.element().attr("class"), 0));
  }

  /** A figure may frame an embedded post or a table, which is text. */
  private boolean isEmbedding(PageBox box) {
    return box.name().equals("figure") && blocks.holdsEmbedded(box);
  }
}
