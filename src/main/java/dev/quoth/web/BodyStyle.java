package dev.quoth.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What the elements of most of the sentences of a text have in common: their names and classes. */
final class BodyStyle {

  private static final double MOST = 0.6;

  /** The names and classes of an element and of that around it. */
  record Style(String name, String described, String outer, String outerDescribed) {

    static Style of(Element element) {
      Element parent = element.parent();
      return new Style(
          element.normalName(),
          described(element),
          parent == null ? "" : parent.normalName(),
          parent == null ? "" : described(parent));
    }

    private static String described(Element element) {
      return element.attributesSize() == 0 ? "" : element.attributes().get("class").strip();
    }
  }

  private final Optional<Style> style;
  private final boolean common;

  private BodyStyle(Optional<Style> style, boolean common) {
    this.style = style;
    this.common = common;
  }

  /** Returns the style of a text. */
  static BodyStyle of(List<PageBlock> blocks) {
    Map<Style, Integer> lengths = new LinkedHashMap<>(); // equal pages give equal texts
    int all = 0;
    for (PageBlock block : blocks) {
      if (block.isSentence()) {
        lengths.merge(block.box().style(), block.text().length(), Integer::sum);
        all += block.text().length();
      }
    }
    Optional<Style> style = Optional.empty();
    int most = 0;
    for (Map.Entry<Style, Integer> entry : lengths.entrySet()) {
      if (entry.getValue() > most) {
        style = Optional.of(entry.getKey());
        most = entry.getValue();
      }
    }
    return new BodyStyle(style, most >= all * MOST);
  }

  /** Tests whether a block is in the style. */
  boolean has(PageBlock block) {
    return style.isPresent() && style.get().equals(block.box().style());
  }

  /** Tests whether the style has a class, so that what has it, too, is of the same text. */
  boolean isTelling() {
    return style
        .filter(each -> !each.described.isEmpty() || !each.outerDescribed.isEmpty())
        .isPresent();
  }

  /** Tests whether a block is not in the style, although most are. */
  boolean excludes(PageBlock block) {
    return common && !has(block);
  }
}
