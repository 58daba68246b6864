package dev.quoth.web;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * An element with a byline.
 *
 * @param element the element
 * @param text its text
 * @param sure whether nothing else is called so
 * @param behindHeading whether the page's heading precedes it
 * @param names the texts in it that are marked as names
 */
record BylineMark(
    Element element, String text, boolean sure, boolean behindHeading, List<String> names) {

  /** Returns the names: the marked ones, unless the whole byline has them and more. */
  List<String> authors() {
    List<String> marked =
        names.stream().flatMap(name -> Byline.names(name).stream()).distinct().toList();
    List<String> all = Byline.names(text);
    return !marked.isEmpty() && !all.containsAll(marked) ? marked : all;
  }
}
