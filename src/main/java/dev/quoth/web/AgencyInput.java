package dev.quoth.web;

import dev.quoth.Article;
import dev.quoth.io.ArticleFormatException;
import dev.quoth.io.ArticleInput;
import dev.quoth.io.InputSource;
import dev.quoth.io.PublicationDate;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The items of an agency in a file: NewsML-G2, NewsML 1 or NITF. */
final class AgencyInput implements ArticleInput {

  private static final String NEWS_ITEM = "newsitem";

  /** Other items of NewsML-G2, which have no text. */
  private static final Map<String, String> NO_NEWS =
      Map.of(
          "packageitem", "a package of other items",
          "conceptitem", "a concept",
          "knowledgeitem", "a list of concepts",
          "planningitem", "a plan",
          "catalogitem", "a catalog");

  private static final Set<String> ITEMS =
      Set.of(
          NEWS_ITEM,
          "nitf",
          "packageitem",
          "conceptitem",
          "knowledgeitem",
          "planningitem",
          "catalogitem");

  private final InputSource source;
  private Optional<XmlItems> items = Optional.empty();

  private AgencyInput(InputSource source) {
    this.source = source;
  }

  /** Opens the items in a source; it is read when the first article is asked for. */
  static ArticleInput open(InputSource source) {
    return new AgencyInput(source);
  }

  @Override
  public Optional<Article> next() throws IOException {
    if (items.isEmpty()) {
      XmlFile file = XmlFile.read(source);
      items = Optional.of(new XmlItems(file, XmlTree.outermost(file.tree(), ITEMS)));
    }
    Optional<Element> next = items.get().next();
    return next.isEmpty() ? Optional.empty() : Optional.of(article(items.get().file(), next.get()));
  }

  private Article article(XmlFile file, Element element) throws ArticleFormatException {
    String local = XmlName.local(element);
    String kind = NO_NEWS.get(local);
    if (kind != null) {
      throw file.bad(element, named(XmlTree.attribute(element, "guid")) + " is " + kind);
    }
    AgencyItem item = item(local, element);
    Optional<String> refusal = AgencyUse.refusal(item, sent(file));
    if (refusal.isPresent()) {
      throw file.bad(element, named(item.id()) + " is " + refusal.get());
    }
    if (item.medium().isPresent()) {
      throw file.bad(element, named(item.id()) + " is a " + item.medium().get());
    }
    return article(file, item);
  }

  private static AgencyItem item(String local, Element element) {
    boolean g2 =
        XmlTree.child(element, "itemmeta").isPresent()
            || XmlTree.attribute(element, "guid").isPresent();
    return local.equals("nitf")
        ? new NitfItem(element)
        : g2 ? new G2Item(element) : NewsMl1Item.of(element);
  }

  private static String named(Optional<String> id) {
    return "the item \"" + WhiteSpace.collapsed(id.orElse("")) + '"';
  }

  private static Optional<String> sent(XmlFile file) {
    return XmlTree.first(file.tree(), "header")
        .flatMap(header -> XmlTree.child(header, "sent"))
        .or(() ->
            XmlTree.first(file.tree(), "newsenvelope")
                .flatMap(envelope -> XmlTree.child(envelope, "dateandtime")))
        .map(XmlTree::line);
  }

  private Article article(XmlFile file, AgencyItem item) throws ArticleFormatException {
    AgencyText body = item.text();
    if (body.paragraphs().isEmpty()) {
      throw file.bad(item.element(), "no text: " + named(item.id()) + " has no words");
    }
    String text = HtmlText.joined(body.paragraphs());
    Article.Builder article =
        Article.builder(item.id().orElseGet(() -> source.idOf(text)), text)
            .title(item.titles().map(PlainLine::of).findFirst().orElse(""))
            .source(item.outlets().findFirst().map(PlainLine::of).orElse(""));
    item.section().ifPresent(article::section);
    authors(item).forEach(article::author);
    item.tags().distinct().forEach(article::tag);
    item.languages()
        .flatMap(tag -> XmlLanguage.of(tag).stream())
        .findFirst()
        .ifPresent(article::language);
    article.metadata("format", item.format());
    item.version().ifPresent(version -> article.metadata("version", version));
    item.facts().forEach(fact -> article.metadata(fact.name(), fact.value()));
    if (body.summary()) {
      article.metadata("extent", "summary");
    }
    published(file, item, article);
    return source.checked(article.build());
  }

  /** Initials, a login and the name of the agency are no author. */
  private static Stream<String> authors(AgencyItem item) {
    List<String> outlets = item.outlets().toList();
    return item.authors().stream()
        .distinct()
        .filter(
            name -> name.indexOf(' ') > 0 || name.codePoints().anyMatch(Character::isIdeographic))
        .filter(name ->
            outlets.stream()
                .noneMatch(outlet -> outlet.regionMatches(true, 0, name, 0, name.length())));
  }

  /** What is no date is left out as a date, and kept as metadata. */
  private void published(XmlFile file, AgencyItem item, Article.Builder article) {
    Optional<String> date = item.moments().findFirst();
    try {
      date.map(PublicationDate::parse).ifPresent(article::published);
    } catch (DateTimeException e) {
      source.leaveOut(file.bad(item.element(), "the date " + e.getMessage()));
      article.metadata("published", date.orElse(""));
    }
  }

  @Override
  public void close() {
    items = Optional.empty();
  }
}
