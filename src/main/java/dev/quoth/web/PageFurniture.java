package dev.quoth.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The parts of a page that are not its text: navigation, forms, captions, boxes about other things.
 *
 * <p>An element is furniture by its name, its role, because it is hidden, or by the words that
 * describe it; but not one that holds much of all the sentences, which is the article under a
 * misleading name.
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

  private final PageBlocks blocks;
  private final Strictness strictness;
  private final ClassWords words =
      new ClassWords(PageWords.section(PageWords.CLASSES, "furniture"));
  private final Map<Element, Boolean> known = new HashMap<>();

  PageFurniture(PageBlocks blocks, Strictness strictness) {
    this.blocks = blocks;
    this.strictness = strictness;
  }

  /** Tests whether an element is furniture or lies in some. */
  boolean holds(Element element) {
    List<Element> path = new ArrayList<>();
    Element each = element;
    while (each != null && !each.equals(blocks.root()) && !known.containsKey(each)) {
      path.add(each);
      each = each.parent();
    }
    boolean within = each != null && known.getOrDefault(each, false);
    for (Element below : path.reversed()) {
      within = within || isFurniture(below);
      known.put(below, within);
    }
    return within;
  }

  private boolean isFurniture(Element element) {
    if (strictness == Strictness.NONE) {
      return false;
    }
    String name = element.normalName();
    if (ALWAYS.contains(name)) {
      return true;
    }
    boolean marked =
        (NAMES.contains(name) && !isEmbedding(element))
            || ROLES.contains(element.attr("role"))
            || InlineFurniture.isHidden(element)
            || (strictness == Strictness.ALL && words.in(element));
    return marked && blocks.sentences(element) * 100L <= MOST * (long) blocks.sentences();
  }

  /** A figure may frame an embedded post or a table, which is text. */
  private boolean isEmbedding(Element element) {
    return element.normalName().equals("figure") && blocks.holdsEmbedded(element);
  }
}
