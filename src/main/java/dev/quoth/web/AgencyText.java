package dev.quoth.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The text of an agency's item.
 *
 * @param paragraphs the paragraphs; none if the item has no words
 * @param summary whether a summary is all that there is
 */
record AgencyText(List<String> paragraphs, boolean summary) {

  static final AgencyText NONE = new AgencyText(List.of(), false);

  /** What stands beside the text of a page. */
  private static final Set<String> BESIDE =
      Set.of("head", "title", "style", "script", "header", "footer", "figure", "aside", "nav");

  private static final List<String> NITF_TAGS = List.of("<nitf", "<body.content");

  /** Returns the longest of the texts in some elements, which have a title. */
  static AgencyText longest(Stream<Element> holders, String title) {
    return holders
        .map(holder -> of(holder, new FragmentText(title)))
        .reduce(NONE, (one, other) -> other.length() > one.length() ? other : one);
  }

  private long length() {
    return summary ? 0 : paragraphs.stream().mapToLong(String::length).sum();
  }

  /** Reads NITF, a page, or text, which may be markup that is escaped. */
  private static AgencyText of(Element holder, FragmentText fragment) {
    Optional<Element> nitf =
        XmlTree.first(holder, "nitf").or(() -> XmlTree.first(holder, "body.content"));
    if (nitf.isPresent()) {
      return NitfText.of(nitf.get());
    }
    if (!XmlTree.children(holder).isEmpty()) {
      Element body = XmlTree.first(holder, "body").orElse(holder);
      return new AgencyText(fragment.tree(body, BESIDE), false);
    }
    String words = XmlTree.words(holder, Set.of());
    if (NITF_TAGS.stream().anyMatch(words::contains)) {
      return NitfText.of(Jsoup.parse(words, "", Parser.xmlParser()));
    }
    return new AgencyText(fragment.text(words), false);
  }
}
