package dev.quoth.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What a feed says of all its items.
 *
 * @param format "rss" or "atom"
 * @param title the feed's title; empty without one
 * @param language the language as a BCP 47 tag
 * @param address what relative addresses begin with
 * @param people the names of authors by what they log in with, in lower case
 */
record FeedHead(
    String format,
    String title,
    Optional<String> language,
    Optional<String> address,
    Map<String, String> people) {

  private static final Set<String> HEADS = Set.of("channel", "feed");

  /** Reads the head of the feed that a file holds. */
  static FeedHead of(XmlFile file) {
    Element head = XmlTree.outermost(file.tree(), HEADS).stream().findFirst().orElse(file.tree());
    FeedParts parts = FeedParts.of(head);
    boolean atom = XmlName.local(head).equals("feed");
    return new FeedHead(
        atom ? "atom" : "rss",
        PlainLine.of(parts.line("title", "dc:title").orElse("")),
        parts
            .line("language", "dc:language")
            .or(() -> XmlTree.inherited(head, "lang"))
            .flatMap(XmlLanguage::of),
        FeedAddress.of(parts, XmlTree.inherited(head, "base")),
        people(parts));
  }

  /** A WordPress export lists who wrote. */
  private static Map<String, String> people(FeedParts parts) {
    Map<String, String> people = new HashMap<>();
    parts
        .all("wp:author")
        .map(FeedParts::of)
        .forEach(author -> {
          Optional<String> login = author.line("wp:author_login");
          Optional<String> name = author.line("wp:author_display_name").or(() -> fullName(author));
          if (login.isPresent() && name.isPresent()) {
            people.putIfAbsent(login.get().toLowerCase(Locale.ROOT), name.get());
          }
        });
    return people;
  }

  private static Optional<String> fullName(FeedParts author) {
    String first = author.line("wp:author_first_name").orElse("");
    String last = author.line("wp:author_last_name").orElse("");
    return Optional.of((first + " " + last).strip()).filter(name -> !name.isEmpty());
  }
}
