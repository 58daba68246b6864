package dev.quoth.web;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The raised number that leads to a footnote: 1, [2], 3, 4. */
final class FootnoteMark {

  /** A mark is short, and so is what is looked at: an element may hold a whole page. */
  private static final int MAX_NODES = 8;

  private static final int MAX_LENGTH = 8;

  private FootnoteMark() {}

  /** Tests whether an element holds such a number and nothing else. */
  static boolean isOnly(Element element) {
    StringBuilder text = new StringBuilder();
    Deque<Node> nodes = new ArrayDeque<>();
    nodes.push(element);
    for (int seen = 0; !nodes.isEmpty(); seen++) {
      Node node = nodes.pop();
      if (seen > MAX_NODES || node.childNodeSize() > MAX_NODES) {
        return false;
      }
      if (node instanceof TextNode words) {
        text.append(words.getWholeText());
      }
      node.childNodes().forEach(nodes::push);
    }
    return isNumber(text.toString().strip());
  }

  private static boolean isNumber(String mark) {
    return mark.length() <= MAX_LENGTH
        && mark.chars().anyMatch(Character::isDigit)
        && mark.chars().allMatch(c -> Character.isDigit(c) || "[]()*, ".indexOf(c) >= 0);
  }
}
