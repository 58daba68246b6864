package dev.quoth.web;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Reads the text of a small element, with a line feed where something else begins. */
final class ShortText implements NodeFilter {

  private static final int MAX_NODES = 300;

  private final int most;
  private final StringBuilder text = new StringBuilder();
  private int nodes;

  /** Whether two elements touch here, as names and roles do that only a style keeps apart. */
  private boolean touching;

  private ShortText(int most) {
    this.most = most;
  }

  /** Returns the text; empty if there is more of it than a small element has. */
  static Optional<String> of(Element element, int most) {
    ShortText reader = new ShortText(most);
    NodeTraversor.filter(reader, element);
    return reader.isTooLong() ? Optional.empty() : Optional.of(reader.text.toString().strip());
  }

  private void append(String words) {
    if (touching && !words.isEmpty() && Character.isLetterOrDigit(words.charAt(0))) {
      text.append('\n');
    }
    touching &= words.isEmpty();
    text.append(words.replace('\n', ' '));
  }

  private boolean isTooLong() {
    return text.length() > most || nodes > MAX_NODES;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    nodes++;
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      String name = element.normalName();
      if (name.equals("script") || name.equals("style") || name.equals("svg")) {
        return FilterResult.SKIP_ENTIRELY;
      }
      boolean touches = node.previousSibling() instanceof Element;
      if (element.isBlock() || name.equals("br")) {
        text.append('\n');
      }
      touching = touches;
    }
    return isTooLong() ? FilterResult.STOP : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock()) {
      text.append('\n');
    }
    return FilterResult.CONTINUE;
  }
}
