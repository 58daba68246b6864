package dev.quoth.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * A writer of HTML, and of XML, that is well formed whatever it is given: text and attributes are
 * escaped, an address is an {@link Href}, and an element ends where the one around it does at the
 * latest.
 */
final class Html {

  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "formaction", "srcdoc", "style", "srcset", "data");

  private final StringBuilder out = new StringBuilder(8_192);
  private final Deque<String> open = new ArrayDeque<>();

  /** Creates a writer of HTML. */
  static Html page() {
    Html html = new Html();
    html.out.append("<!DOCTYPE html>\n");
    return html;
  }

  /** Creates a writer of XML. */
  static Html xml() {
    Html xml = new Html();
    xml.out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    return xml;
  }

  /** Begins an element. Attributes are names and values by turns. */
  Html start(String element, String... attributes) {
    tag(element, attributes);
    out.append('>');
    open.push(element);
    return this;
  }

  /** Begins an element with an address: the href of a link, the action of a form. */
  Html start(String element, String name, Href address, String... attributes) {
    tag(element, attributes);
    attribute(name, address.toString());
    out.append('>');
    open.push(element);
    return this;
  }

  /** Begins a link. */
  Html link(Href address, String... attributes) {
    return start("a", "href", address, attributes);
  }

  /** Ends the element that was begun last. */
  Html end() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Writes an element with nothing but text in it. */
  Html element(String element, String text, String... attributes) {
    return start(element, attributes).text(text).end();
  }

  /** Writes an element that never has content. */
  Html empty(String element, String... attributes) {
    tag(element, attributes);
    out.append("/>");
    return this;
  }

  /** Writes an element that never has content, with an address. */
  Html empty(String element, String name, Href address, String... attributes) {
    tag(element, attributes);
    attribute(name, address.toString());
    out.append("/>");
    return this;
  }

  /** Writes text. */
  Html text(String text) {
    escape(text);
    return this;
  }

  private void tag(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      String name = attributes[i];
      if (ADDRESSES.contains(name) || name.startsWith("on")) {
        throw new IllegalArgumentException("attribute must be an Href, or not be, but is " + name);
      }
      attribute(name, attributes[i + 1]);
    }
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(isCharacter(text, i) ? c : '\uFFFD');
      }
    }
  }

  /** Tests for a character of XML; half a surrogate pair is none. */
  private static boolean isCharacter(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c >= ' ' ? c < '\uFFFE' && (c < '\u007F' || c > '\u009F') : "\t\n\r".indexOf(c) >= 0;
  }

  /** Returns all that was written, with the elements ended that are still open. */
  @Override
  public String toString() {
    StringBuilder whole = new StringBuilder(out);
    open.forEach(element -> whole.append("</").append(element).append('>'));
    return whole.append('\n').toString();
  }
}
