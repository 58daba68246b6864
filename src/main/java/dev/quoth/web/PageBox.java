package dev.quoth.web;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** An element in which text may lie: what is around it, and which blocks it holds. */
final class PageBox {

  private static final BlockRange NONE = new BlockRange(0, 0);
  private static final int UNKNOWN = -1;

  private final Element element;
  private final PageElements.Role role;
  private final PageBox parent;
  private final ClassWords words;
  private int start;
  private int read;
  private BlockRange range = NONE;
  private boolean framing;
  private int kinds = UNKNOWN;
  private Optional<BodyStyle.Style> style = Optional.empty();

  /** Opens the outermost box, which lies in itself. */
  PageBox(Element element, PageElements.Role role, ClassWords words) {
    this.element = element;
    this.role = role;
    this.parent = this;
    this.words = words;
  }

  /** Opens a box in another. */
  PageBox(Element element, PageElements.Role role, PageBox parent) {
    this.element = element;
    this.role = role;
    this.parent = parent;
    this.words = parent.words;
  }

  Element element() {
    return element;
  }

  /** Returns the name of the element. */
  String name() {
    return element.normalName();
  }

  PageElements.Role role() {
    return role;
  }

  /** Returns the box around it; the outermost one itself. */
  PageBox parent() {
    return parent;
  }

  /** Tests whether both lie in the same box. */
  boolean isBeside(PageBox other) {
    return parent == other.parent && isRoot() == other.isRoot();
  }

  boolean isRoot() {
    return parent == this;
  }

  /** Tests whether there is more in it that was not read. */
  boolean hasNext() {
    return read < element.childNodeSize();
  }

  /** Reads what is next in it. */
  Node next() {
    return element.childNode(read++);
  }

  /** Notes which block is the first that it may hold. */
  void begin(int first) {
    start = first;
  }

  /** Notes which block is the first behind it. */
  void end(int next) {
    range = start < next ? new BlockRange(start, next) : NONE;
  }

  /** Returns which blocks it holds; none if it is a part of one. */
  BlockRange range() {
    return range;
  }

  /** Remembers that it closely holds a picture. */
  void frame() {
    framing = true;
  }

  /** Tests whether it closely holds a picture. */
  boolean isFrame() {
    return framing;
  }

  /** Returns what it looks like. */
  BodyStyle.Style style() {
    if (style.isEmpty()) {
      style = Optional.of(BodyStyle.Style.of(element));
    }
    return style.get();
  }

  /** Tests whether the words of its class and the like say that it is of a kind. */
  boolean is(ElementKind kind) {
    if (kinds == UNKNOWN) {
      kinds = words.kinds(element);
    }
    return (kinds & kind.bit()) != 0;
  }
}
