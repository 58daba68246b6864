package dev.quoth.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The names of elements, whatever prefix a file gives to their vocabulary. */
final class XmlName {

  /** How the address of a vocabulary begins, and the prefix that it has here. */
  private record Vocabulary(String address, String prefix) {}

  private static final List<Vocabulary> VOCABULARIES =
      List.of(
          new Vocabulary("http://www.w3.org/2005/atom", ""),
          new Vocabulary("http://purl.org/atom/ns", ""),
          new Vocabulary("http://purl.org/atom/app", "app:"),
          new Vocabulary("http://www.w3.org/2007/app", "app:"),
          new Vocabulary("http://www.w3.org/1999/xhtml", ""),
          new Vocabulary("http://purl.org/rss/1.0/modules/content", "content:"),
          new Vocabulary("http://purl.org/rss/1.0/modules/", "?"),
          new Vocabulary("http://purl.org/rss/1.0", ""),
          new Vocabulary("http://my.netscape.com/", ""),
          new Vocabulary("http://purl.org/dc/elements", "dc:"),
          new Vocabulary("http://purl.org/dc/terms", "dcterms:"),
          new Vocabulary("http://search.yahoo.com/mrss", "media:"),
          new Vocabulary("http://www.itunes.com/", "itunes:"),
          new Vocabulary("http://rssnamespace.org/feedburner", "feedburner:"),
          new Vocabulary("http://schemas.google.com/blogger", "blogger:"),
          new Vocabulary("http://wordpress.org/export", "wp:"));

  /** Prefixes that are used without a declaration. */
  private static final Map<String, String> PREFIXES =
      Map.of(
          "atom:", "", "atom10:", "", "atom03:", "", "a10:", "", "rss:", "", "xhtml:", "", "h:",
          "");

  private XmlName() {}

  /** Returns the name in lower case; with a colon if its vocabulary is not that of all feeds. */
  static String of(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    String local = name.substring(name.indexOf(':') + 1);
    String written = name.substring(0, name.length() - local.length());
    return prefix(element.tag().namespace(), written) + local;
  }

  /** Returns the last part of the name in lower case. */
  static String local(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }

  private static String prefix(String address, String written) {
    Optional<String> known =
        VOCABULARIES.stream()
            .filter(each -> address.regionMatches(true, 0, each.address, 0, each.address.length()))
            .map(Vocabulary::prefix)
            .findFirst();
    boolean excerpt = known.isPresent() && address.contains("/excerpt");
    return excerpt
        ? "excerpt:"
        : known
            .filter(prefix -> !prefix.equals("?"))
            .orElseGet(() -> PREFIXES.getOrDefault(written, written));
  }
}
