package dev.quoth.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What the elements of most of the sentences of a text have in common: their names and classes. */
final class BodyStyle {

  private static final double MOST = 0.6;
  private static final String IN = " in ";

  private final String style;
  private final boolean common;

  private BodyStyle(String style, boolean common) {
    this.style = style;
    this.common = common;
  }

  /** Returns the style of a text. */
  static BodyStyle of(List<PageBlock> blocks) {
    Map<String, Integer> lengths = new LinkedHashMap<>(); // equal pages give equal texts
    int all = 0;
    for (PageBlock block : blocks) {
      if (block.isSentence()) {
        lengths.merge(style(block), block.text().length(), Integer::sum);
        all += block.text().length();
      }
    }
    String style = "";
    int most = 0;
    for (Map.Entry<String, Integer> entry : lengths.entrySet()) {
      if (entry.getValue() > most) {
        style = entry.getKey();
        most = entry.getValue();
      }
    }
    return new BodyStyle(style, most >= all * MOST);
  }

  /** Tests whether a block is in the style. */
  boolean has(PageBlock block) {
    return style(block).equals(style);
  }

  /** Tests whether the style has a class, so that what has it, too, is of the same text. */
  boolean isTelling() {
    int behind = style.indexOf(IN);
    return behind > 0
        && (style.indexOf('.') + 1 < behind || style.indexOf('.', behind) + 1 < style.length());
  }

  /** Tests whether a block is not in the style, although most are. */
  boolean excludes(PageBlock block) {
    return common && !has(block);
  }

  private static String style(PageBlock block) {
    Element element = block.element();
    Element parent = element.parent();
    return describe(element) + IN + (parent == null ? "" : describe(parent));
  }

  private static String describe(Element element) {
    return element.normalName() + "." + element.attr("class").strip();
  }
}
