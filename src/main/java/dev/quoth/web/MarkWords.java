package dev.quoth.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The words of the names by which the authors of a page know an element. */
final class MarkWords {

  private static final List<String> ATTRIBUTES =
      List.of("class", "id", "data-testid", "data-component");

  private MarkWords() {}

  /** Returns the words, in lower case: "c-bylineName" has three. */
  static Set<String> of(Element element) {
    Set<String> words = new HashSet<>();
    for (String attribute : ATTRIBUTES) {
      String names = element.attr(attribute);
      if (!names.isEmpty()) {
        words.addAll(ClassWords.split(names));
      }
    }
    return words;
  }
}
