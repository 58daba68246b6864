package dev.quoth.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a page or a feed says of its own charset, in bytes whose ASCII can be read without knowing
 * it: a meta element, or the declaration of XML.
 */
final class DeclaredCharset {

  /** The standard looks at 1,024 bytes; some pages have more than that of scripts before it. */
  private static final int MAX_LENGTH = 1 << 16;

  private static final String XML = "<?xml";
  private static final String CHARSET = "charset";

  /** In lower case. */
  private final String head;

  private int at;
  private final List<String> labels = new ArrayList<>();
  private String firstElement = "";

  private DeclaredCharset(String head) {
    this.head = head;
  }

  /** Returns what is said, what counts most first. */
  static List<String> labels(byte[] page) {
    int length = Math.min(page.length, MAX_LENGTH);
    String head = new String(page, 0, length, StandardCharsets.ISO_8859_1);
    DeclaredCharset declared = new DeclaredCharset(head.toLowerCase(Locale.ROOT));
    declared.scan();
    Optional<String> xml = declared.xmlDeclaration();
    // An item of a feed may hold a whole page, and what that says is not meant for the feed.
    if (xml.isPresent() && !declared.firstElement.equals("html")) {
      return List.of(xml.get());
    }
    xml.ifPresent(declared.labels::add);
    return declared.labels;
  }

  private Optional<String> xmlDeclaration() {
    int start = head.indexOf('<');
    if (start < 0 || !head.startsWith(XML, start)) {
      return Optional.empty();
    }
    int end = head.indexOf("?>", start);
    String declaration = head.substring(start + XML.length(), end < 0 ? head.length() : end);
    return Optional.ofNullable(new Attributes(declaration, 0).read().get("encoding"));
  }

  /** Reads the meta elements. */
  private void scan() {
    for (at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at)) {
      if (head.startsWith("<!--", at)) {
        // "<!-->" is a whole comment.
        skipTo("-->", at + 2);
      } else if (isLetter(at + 1)) {
        element();
      } else {
        at++;
      }
    }
  }

  private void skipTo(String end, int from) {
    int found = head.indexOf(end, from);
    at = found < 0 ? head.length() : found;
  }

  private void element() {
    int end = at + 1;
    while (end < head.length() && !Attributes.endsName(head.charAt(end))) {
      end++;
    }
    String name = head.substring(at + 1, end);
    firstElement = firstElement.isEmpty() ? name : firstElement;
    Attributes attributes = new Attributes(head, end);
    Map<String, String> values = attributes.read();
    at = attributes.end();
    if (name.equals("meta")) {
      meta(values);
    } else if (name.equals("script")) {
      skipTo("</script", at);
    }
  }

  private void meta(Map<String, String> attributes) {
    String charset = attributes.get(CHARSET);
    if (charset != null) {
      labels.add(charset);
    } else if (attributes.getOrDefault("http-equiv", "").strip().equals("content-type")) {
      ContentType.of(attributes.getOrDefault("content", "")).charset().ifPresent(labels::add);
    }
  }

  private boolean isLetter(int i) {
    return i < head.length() && head.charAt(i) >= 'a' && head.charAt(i) <= 'z';
  }

  /** The attributes of a tag, up to its end. */
  private static final class Attributes {
    private final String text;
    private int at;

    Attributes(String text, int from) {
      this.text = text;
      this.at = from;
    }

    int end() {
      return at;
    }

    /** Reads them all; of two with one name the first counts. */
    Map<String, String> read() {
      Map<String, String> values = new HashMap<>();
      while (true) {
        while (isBlank(peek()) || peek() == '/' || peek() == '=') {
          at++;
        }
        if (peek() == '>' || at >= text.length()) {
          return values;
        }
        String name = name();
        skipBlanks();
        String value = "";
        if (peek() == '=') {
          at++;
          skipBlanks();
          value = value();
        }
        values.putIfAbsent(name, value);
      }
    }

    private String name() {
      int start = at;
      while (at < text.length() && !endsName(peek()) && peek() != '=') {
        at++;
      }
      return text.substring(start, at);
    }

    private String value() {
      char quote = peek();
      if (quote == '"' || quote == '\'') {
        int close = text.indexOf(quote, at + 1);
        int end = close < 0 ? text.length() : close;
        String value = text.substring(at + 1, end);
        at = Math.min(end + 1, text.length());
        return value;
      }
      int start = at;
      while (at < text.length() && !isBlank(peek()) && peek() != '>') {
        at++;
      }
      return text.substring(start, at);
    }

    private void skipBlanks() {
      while (isBlank(peek())) {
        at++;
      }
    }

    /** NUL behind the end. */
    private char peek() {
      return at < text.length() ? text.charAt(at) : 0;
    }

    static boolean endsName(char c) {
      return isBlank(c) || c == '/' || c == '>';
    }

    private static boolean isBlank(char c) {
      return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
  }
}
