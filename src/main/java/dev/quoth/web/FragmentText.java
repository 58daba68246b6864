package dev.quoth.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Makes paragraphs of a piece of text that stands in XML: plain, as HTML, or as its elements.
 *
 * @param title the title, which may stand over the text, too
 */
record FragmentText(String title) {

  /** How often markup may be escaped beyond what XML itself asks for. */
  private static final int MOST_ESCAPED = 2;

  /** These alone show that what is written is markup, and nobody's prose. */
  private static final List<String> TAGS = List.of("</", "<br", "<p>", "<p ", "<img ", "<!--");

  private static final List<String> ESCAPED_TAGS =
      List.of("&lt;/", "&lt;br", "&lt;p&gt;", "&lt;p ", "&lt;p>", "&lt;img ");

  private static final List<String> BLOCKS = List.of("<p", "<br", "<div", "<li", "<section");

  /** Returns the paragraphs of HTML, which may be escaped again, or be no HTML at all. */
  List<String> html(String written) {
    String html = written.strip();
    for (int i = 0; i < MOST_ESCAPED && isEscaped(html); i++) {
      html = Parser.unescapeEntities(html, false);
    }
    html = EscapedEntities.unescapedTwice(html);
    if (!mayHoldTags(html)) {
      return cut(plain(PlainLine.unescaped(html)));
    }
    if (!holdsAny(html, BLOCKS)) {
      html = withBreaks(html);
    }
    return paragraphs(Jsoup.parseBodyFragment(html).body());
  }

  /** Returns the paragraphs of text whose writer says that it is no HTML; some are wrong. */
  List<String> text(String written) {
    return holdsAny(written, TAGS) || isEscaped(written)
        ? html(written)
        : cut(plain(PlainLine.unescaped(written)));
  }

  /** Returns the paragraphs of the XHTML in an element. */
  List<String> tree(Element element, Set<String> without) {
    return paragraphs(HtmlCopy.of(element, without));
  }

  private List<String> paragraphs(Element body) {
    FeedFurniture.removeFrom(body);
    return HtmlText.paragraphs(body, title, this::cutBlocks).stream()
        .filter(text -> PageAddress.uri(text).isEmpty())
        .toList();
  }

  private List<PageBlock> cutBlocks(List<PageBlock> blocks) {
    List<PageBlock> kept = new ArrayList<>(blocks);
    String last = "";
    for (int i = 0; i < FeedEnding.MOST && !kept.isEmpty() && !isKept(last, kept); i++) {
      PageBlock block = kept.removeLast();
      last = FeedEnding.without(block.text(), title);
      if (!last.isEmpty()) {
        kept.add(block.cutTo(last.length()));
      }
    }
    return kept;
  }

  private static boolean isKept(String last, List<PageBlock> blocks) {
    return last.equals(blocks.getLast().text());
  }

  private List<String> cut(List<String> paragraphs) {
    List<String> kept = new ArrayList<>(paragraphs);
    String last = "";
    for (int i = 0; i < FeedEnding.MOST && !kept.isEmpty() && !last.equals(kept.getLast()); i++) {
      last = FeedEnding.without(kept.removeLast(), title);
      if (!last.isEmpty()) {
        kept.add(last);
      }
    }
    return kept;
  }

  /** Returns HTML in which a blank line between paragraphs is one, as WordPress stores them. */
  static String withBreaks(String html) {
    StringBuilder broken = new StringBuilder(html.length() + html.length() / 8);
    int lineFeeds = 0;
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      lineFeeds = c == '\n' ? lineFeeds + 1 : WhiteSpace.isBlank(c) ? lineFeeds : 0;
      broken.append(c);
      if (c == '\n' && lineFeeds == 2) {
        broken.append("<br><br>");
      }
    }
    return broken.toString();
  }

  /**
   * Returns the paragraphs of plain text: blank lines part them, or else an indent, or else the end
   * of a sentence at the end of a line.
   */
  static List<String> plain(String text) {
    List<String> lines =
        text.strip().lines().map(line -> PageAddress.uri(line).isPresent() ? "" : line).toList();
    boolean blankLines = lines.stream().anyMatch(String::isBlank);
    boolean indents = !blankLines && lines.stream().skip(1).anyMatch(FragmentText::isIndented);
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String line : lines) {
      if (line.isBlank() || (indents && isIndented(line))) {
        add(open, paragraphs);
      }
      open.append(WhiteSpace.collapsed(line)).append(' ');
      if (!blankLines && !indents && SentenceEnd.isAtEndOf(line)) {
        add(open, paragraphs);
      }
    }
    add(open, paragraphs);
    return paragraphs;
  }

  private static boolean isIndented(String line) {
    return line.startsWith("  ") || line.startsWith("\t") || line.startsWith("\u3000");
  }

  private static void add(StringBuilder open, List<String> paragraphs) {
    String paragraph = open.toString().strip();
    open.setLength(0);
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
  }

  private static boolean isEscaped(String html) {
    return !holdsAny(html, TAGS) && holdsAny(html, ESCAPED_TAGS);
  }

  private static boolean holdsAny(String html, List<String> parts) {
    return parts.stream().anyMatch(html::contains);
  }

  private static boolean mayHoldTags(String html) {
    for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
      char next = i + 1 < html.length() ? html.charAt(i + 1) : ' ';
      if (next == '/' || next == '!' || Character.isLetter(next)) {
        return true;
      }
    }
    return false;
  }
}
