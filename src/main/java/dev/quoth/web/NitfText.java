package dev.quoth.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of NITF: the content of its body. */
final class NitfText {

  /** What stands in or around the text and is none of it. */
  private static final Set<String> BESIDE =
      Set.of(
          "head",
          "title",
          "body.head",
          "body.end",
          "media",
          "media-caption",
          "media-metadata",
          "media-producer",
          "media-reference",
          "media-object",
          "credit",
          "caption",
          "style",
          "script",
          "byline",
          "tagline",
          "copyrite",
          "note",
          "ed-msg",
          "datasource",
          "object",
          "nitf-table-metadata",
          "nitf-colgroup",
          "abstract",
          "figure",
          "figcaption");

  /** What stands on lines of its own; anything else is part of a line. */
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "hl1",
          "hl2",
          "hedline",
          "block",
          "bq",
          "blockquote",
          "body.content",
          "body",
          "pre",
          "ol",
          "ul",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "nitf-table",
          "tbody",
          "thead",
          "tfoot",
          "tr",
          "hr",
          "div",
          "section",
          "article",
          "fn",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "center",
          "nitf",
          "abstract",
          "correction",
          "rule");

  private NitfText() {}

  /** Reads the text; without one, the abstract. */
  static AgencyText of(Element nitf) {
    Element content =
        XmlTree.first(nitf, "body.content").or(() -> XmlTree.first(nitf, "body")).orElse(nitf);
    List<String> paragraphs = paragraphs(content);
    if (!paragraphs.isEmpty()) {
      return new AgencyText(paragraphs, false);
    }
    Optional<Element> summary = XmlTree.first(nitf, "abstract");
    return summary.map(words -> new AgencyText(paragraphs(words), true)).orElse(AgencyText.NONE);
  }

  private static List<String> paragraphs(Element content) {
    BodyLines lines = new BodyLines(content);
    content.filter(lines);
    lines.end();
    return lines.paragraphs;
  }

  /** Makes lines of what is met one after the other. */
  private static final class BodyLines implements NodeFilter {
    private final Element root;
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int breaks;

    /** How many rows of tables are open: what lies in one is one line. */
    private int rows;

    private int preformatted;

    BodyLines(Element root) {
      this.root = root;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        text(text);
      } else if (node instanceof Element element && !element.equals(root)) {
        String name = XmlName.local(element);
        if (BESIDE.contains(name)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        border(name);
        rows += isRow(name) ? 1 : 0;
        preformatted += name.equals("pre") ? 1 : 0;
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && !element.equals(root)) {
        String name = XmlName.local(element);
        rows -= isRow(name) ? 1 : 0;
        preformatted -= name.equals("pre") ? 1 : 0;
        if (!name.equals("br")) {
          border(name);
        }
      }
      return FilterResult.CONTINUE;
    }

    private static boolean isRow(String name) {
      return name.equals("tr");
    }

    private void text(TextNode node) {
      String text = PlainLine.unescaped(node.getWholeText());
      if (preformatted > 0 && rows == 0) {
        text.lines()
            .forEach(each -> {
              line.append(each);
              end();
            });
      } else {
        line.append(text);
        breaks = text.isBlank() ? breaks : 0;
      }
    }

    /** A cell, a paragraph in a row and a single line break are a blank. */
    private void border(String name) {
      if (name.equals("br")) {
        breaks++;
        line.append(' ');
        if (breaks > 1) {
          end();
        }
      } else if (rows > 0 || name.equals("td") || name.equals("th")) {
        line.append(name.startsWith("t") || BLOCKS.contains(name) ? " " : "");
      } else if (BLOCKS.contains(name)) {
        end();
      }
    }

    private void end() {
      String paragraph = WhiteSpace.collapsed(line);
      line.setLength(0);
      breaks = 0;
      if (!paragraph.isEmpty()) {
        paragraphs.add(paragraph);
      }
    }
  }
}
