package dev.quoth.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The elements around a block that say what it may be.
 *
 * @param list whether it is an item of a list
 * @param quotation whether it stands in an element for quotations, or aside of the text
 * @param article the innermost article element
 */
record Within(boolean list, boolean quotation, Optional<PageBox> article) {

  /** The elements that are open while a page is read. */
  static final class Open {
    private int lists;
    private int quotations;
    private final Deque<PageBox> articles = new ArrayDeque<>();

    void begin(PageBox box) {
      count(box, 1);
      if (box.name().equals("article")) {
        articles.push(box);
      }
    }

    void end(PageBox box) {
      count(box, -1);
      if (box.name().equals("article")) {
        articles.pop();
      }
    }

    private void count(PageBox box, int change) {
      switch (box.name()) {
        case "li" -> lists += change;
        case "blockquote", "aside" -> quotations += change;
        default -> {
          // says nothing
        }
      }
    }

    Within now() {
      return new Within(lists > 0, quotations > 0, Optional.ofNullable(articles.peek()));
    }
  }
}
