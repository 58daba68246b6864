package dev.quoth.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the authors of a page say of its elements by the names that they give them. */
final class MarkWords {

  private static final List<String> ATTRIBUTES =
      List.of("class", "id", "data-testid", "data-component");

  private final Map<String, Set<MarkWord>> seen = new HashMap<>();

  /** Returns what is said of an element. */
  Set<MarkWord> of(Element element) {
    Set<MarkWord> said = Set.of();
    for (String attribute : ATTRIBUTES) {
      String names = element.attr(attribute);
      if (!names.isEmpty()) {
        Set<MarkWord> more = seen.computeIfAbsent(names, MarkWord::of);
        said = said.isEmpty() ? more : MarkWord.union(said, more);
      }
    }
    return said;
  }
}
