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

  /** What is part of a line. */
  private static final Set<String> INLINE =
      Set.of(
          "a",
          "alt-code",
          "b",
          "bdo",
          "chron",
          "city",
          "classifier",
          "copyrite.holder",
          "copyrite.year",
          "country",
          "em",
          "event",
          "frac",
          "frac-den",
          "frac-num",
          "frac-sep",
          "function",
          "i",
          "img",
          "lang",
          "location",
          "money",
          "name.family",
          "name.given",
          "num",
          "object.title",
          "org",
          "person",
          "postaddr",
          "pronounce",
          "q",
          "region",
          "s",
          "span",
          "state",
          "strong",
          "sub",
          "sublocation",
          "sup",
          "u",
          "virtloc",
          "td",
          "th",
          "font",
          "font-style",
          "small",
          "cite",
          "abbr",
          "keyword",
          "tag");

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
    Lines lines = new Lines(content);
    content.filter(lines);
    lines.end();
    return lines.paragraphs;
  }

  /** Makes lines of what is met one after the other. */
  private static final class Lines implements NodeFilter {
    private final Element root;
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int breaks;

    /** How many rows of tables are open: what lies in one is one line. */
    private int rows;

    private int preformatted;

    Lines(Element root) {
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
      String text = node.getWholeText();
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
        line.append(INLINE.contains(name) && !name.startsWith("t") ? "" : " ");
      } else if (!INLINE.contains(name)) {
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
