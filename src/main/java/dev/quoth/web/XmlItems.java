package dev.quoth.web;

import dev.quoth.io.ArticleFormatException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The items in a file of XML, one after the other, and the news that the file ends before them. */
final class XmlItems {

  private final XmlFile file;
  private final Deque<Element> waiting;
  private boolean whole;

  /** The items, which lie in a file in this order. */
  XmlItems(XmlFile file, List<Element> items) {
    this.file = file;
    this.waiting = new ArrayDeque<>(items);
    this.whole = !file.isCut();
  }

  XmlFile file() {
    return file;
  }

  /**
   * Returns the next item; empty at the end.
   *
   * @throws ArticleFormatException once, if the file breaks off here
   */
  Optional<Element> next() throws ArticleFormatException {
    Optional<Element> next = Optional.ofNullable(waiting.poll());
    boolean last = waiting.isEmpty();
    if (whole || !last || (next.isPresent() && !file.isCut(next.get()))) {
      return next;
    }
    whole = true;
    throw next.isPresent()
        ? file.bad(next.get(), "the file breaks off in this item, which is not read")
        : file.breakOff();
  }
}
