package dev.quoth.web;

import dev.quoth.Article;
import dev.quoth.io.ArticleFormatException;
import dev.quoth.io.InputSource;
import dev.quoth.io.PublicationDate;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Makes an article of an item of a feed. */
final class FeedItem {

  private static final String[] DATES = {
    "wp:post_date_gmt",
    "pubdate",
    "published",
    "dc:date",
    "issued",
    "dcterms:issued",
    "date",
    "dcterms:created",
    "created",
    "updated",
    "modified",
    "dcterms:modified",
    "wp:post_date"
  };

  /** How WordPress writes that there is no date, or a program that it knows none. */
  private static final List<String> NO_DATES = List.of("0000-00-00", "-0001");

  private static final String UNCATEGORIZED = "uncategorized";

  private final InputSource source;
  private final XmlFile file;
  private final FeedHead head;
  private final FeedParts parts;

  FeedItem(InputSource source, XmlFile file, FeedHead head, Element item) {
    this.source = source;
    this.file = file;
    this.head = head;
    this.parts = FeedParts.of(item);
  }

  /** Makes the article. */
  Article article() throws ArticleFormatException {
    String title = PlainLine.of(parts.line("title", "dc:title").orElse(""));
    String outlet = outlet();
    FeedBody body = FeedBody.of(parts, title);
    List<String> paragraphs = FeedTitle.withoutIt(body.paragraphs(), title, outlet);
    if (paragraphs.isEmpty()) {
      throw file.bad(parts.element(), noText(title));
    }
    String text = HtmlText.joined(paragraphs);
    Optional<String> address = address();
    Optional<String> guid = guid();
    String id = address.or(() -> guid).orElseGet(() -> source.idOf(text));
    Article.Builder article = Article.builder(id, text).title(title).source(outlet);
    address.ifPresent(article::url);
    people().distinct().forEach(article::author);
    tags().distinct().forEach(article::tag);
    language().ifPresent(article::language);
    article.metadata("format", head.format());
    guid.filter(name -> !name.equals(id)).ifPresent(name -> article.metadata("guid", name));
    if (body.summary()) {
      article.metadata("extent", "summary");
    }
    published(article);
    return source.checked(article.build());
  }

  private String noText(String title) {
    String of = title.isEmpty() ? guid().or(this::address).orElse("") : title;
    return "no text" + (of.isEmpty() ? "" : ": the item \"" + Shortened.of(of) + "\" has no words");
  }

  /** An item that comes from elsewhere says so. */
  private String outlet() {
    return parts
        .all("source")
        .map(from -> FeedParts.of(from).line("title").orElseGet(() -> XmlTree.line(from)))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .map(PlainLine::of)
        .orElse(head.title());
  }

  /** A link to the front page is no address of an item. */
  private Optional<String> address() {
    Optional<String> base =
        XmlTree.inherited(parts.element(), "base")
            .flatMap(own -> PageAddress.resolved(own, head.address()))
            .or(head::address);
    return FeedAddress.of(parts, base).filter(own -> !head.address().equals(Optional.of(own)));
  }

  private Optional<String> guid() {
    return parts
        .line("guid", "id", "dc:identifier")
        .or(() -> XmlTree.attribute(parts.element(), "about"));
  }

  private Stream<String> people() {
    List<String> creators = names(parts.all("dc:creator", "creator"));
    List<String> authors = creators.isEmpty() ? names(parts.all("author")) : creators;
    return (authors.isEmpty() ? names(parts.all("itunes:author", "byline")) : authors).stream();
  }

  private List<String> names(Stream<Element> people) {
    return people.flatMap(person -> names(person).stream()).toList();
  }

  private List<String> names(Element person) {
    Optional<String> name = FeedParts.of(person).line("name");
    String written = name.orElseGet(() -> FeedParts.words(person));
    String login = written.strip().toLowerCase(Locale.ROOT);
    return FeedAuthor.names(head.people().getOrDefault(login, written));
  }

  /** WordPress also keeps menus and forms of posts as categories; each has a domain of its own. */
  private Stream<String> tags() {
    return parts
        .all("category", "dc:subject", "media:category")
        .filter(FeedPosts::isTag)
        .map(tag ->
            XmlTree.attribute(tag, "label")
                .or(() -> XmlTree.attribute(tag, "term"))
                .orElseGet(() -> XmlTree.line(tag)))
        .map(PlainLine::of)
        .filter(tag -> !tag.isEmpty() && !tag.equalsIgnoreCase(UNCATEGORIZED));
  }

  private Optional<String> language() {
    return parts
        .line("dc:language", "language")
        .or(() -> XmlTree.attribute(parts.element(), "lang"))
        .or(() -> parts.all("content").findFirst().flatMap(text -> XmlTree.attribute(text, "lang")))
        .flatMap(XmlLanguage::of)
        .or(head::language);
  }

  /** What is no date is left out as a date, and kept as metadata. */
  private void published(Article.Builder article) {
    Optional<Element> date =
        parts.all(DATES).filter(each -> isDate(XmlTree.line(each))).findFirst();
    if (date.isEmpty()) {
      return;
    }
    String written = XmlTree.line(date.get());
    try {
      article.published(PublicationDate.parse(written));
    } catch (DateTimeException e) {
      String name = date.get().tagName();
      source.leaveOut(file.bad(date.get(), '"' + name + "\" " + e.getMessage()));
      article.metadata(name, written);
    }
  }

  private static boolean isDate(String written) {
    return !written.isEmpty() && NO_DATES.stream().noneMatch(written::contains);
  }
}
