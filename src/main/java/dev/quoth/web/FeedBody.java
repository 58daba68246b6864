package dev.quoth.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The text of an item of a feed.
 *
 * @param paragraphs the paragraphs; none if the item has no words
 * @param summary whether it is all that the item has in the place of the text
 */
record FeedBody(List<String> paragraphs, boolean summary) {

  private static final String[] FULL = {
    "content:encoded",
    "content",
    "body",
    "fulltext",
    "full-text",
    "yandex:full-text",
    "encoded",
    "content:content",
    "articlebody",
    "turbo:content"
  };

  private static final List<String[]> SUMMARIES =
      List.of(
          new String[] {"description", "summary", "excerpt:encoded", "dc:description"},
          new String[] {"itunes:summary", "dcterms:abstract", "abstract"},
          new String[] {"media:description", "media:text"});

  /** A text that says so much less than the summary only leads to the page. */
  private static final int MUCH_LONGER = 2;

  /** Reads the text; that of a WordPress export is as its editor stores it. */
  static FeedBody of(FeedParts item, String title) {
    FragmentText text = new FragmentText(title);
    boolean stored = !item.byName().getOrDefault("wp:post_type", List.of()).isEmpty();
    List<String> full = longest(item.all(FULL), stored, text);
    List<String> summary =
        SUMMARIES.stream()
            .map(names -> longest(summaries(item, names), stored, text))
            .filter(paragraphs -> !paragraphs.isEmpty())
            .findFirst()
            .orElse(List.of());
    boolean lead = full.isEmpty() || length(summary) > MUCH_LONGER * length(full);
    return lead ? new FeedBody(summary, true) : new FeedBody(full, false);
  }

  /** What describes a picture may lie in a group of its forms. */
  private static Stream<Element> summaries(FeedParts item, String[] names) {
    Stream<Element> grouped =
        item.all("media:group", "media:content").flatMap(group -> FeedParts.of(group).all(names));
    return Stream.concat(item.all(names), names[0].startsWith("media:") ? grouped : Stream.of());
  }

  private static List<String> longest(Stream<Element> parts, boolean stored, FragmentText text) {
    return parts
        .map(part -> paragraphs(part, stored, text))
        .reduce(List.of(), (one, other) -> length(other) > length(one) ? other : one);
  }

  private static long length(List<String> paragraphs) {
    return paragraphs.stream().mapToLong(String::length).sum();
  }

  private static List<String> paragraphs(Element part, boolean stored, FragmentText text) {
    boolean elements = !XmlTree.children(part).isEmpty();
    String type = XmlTree.attribute(part, "type").orElse("").toLowerCase(Locale.ROOT);
    String mode = XmlTree.attribute(part, "mode").orElse("");
    if (mode.equals("base64") || isMedia(type)) {
      return List.of();
    }
    if (elements) {
      return text.tree(part, FeedParts.ITEMS);
    }
    String words = FeedParts.words(part);
    if (stored) {
      return text.html(FragmentText.withBreaks(ShortCodes.without(words)));
    }
    // Only Atom has plain text, and calls it so or says nothing.
    return isAtom(part) && isPlain(type) ? text.text(words) : text.html(words);
  }

  private static boolean isAtom(Element part) {
    return Optional.ofNullable(part.parent())
        .filter(parent -> XmlName.local(parent).equals("entry"))
        .isPresent();
  }

  private static boolean isPlain(String type) {
    return type.isEmpty() || type.equals("text") || type.equals("text/plain");
  }

  private static boolean isMedia(String type) {
    return type.startsWith("image/") || type.startsWith("video/") || type.startsWith("audio/");
  }
}
