package dev.quoth.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * An item of NewsML 1: components in components, of which one has the text.
 *
 * @param element the item
 * @param content what holds the text, or the item if there is none
 * @param components the components around it, the innermost first, and the item
 */
record NewsMl1Item(Element element, Element content, List<Element> components)
    implements AgencyItem {

  private static final String FORMAL_NAME = "formalname";
  private static final Set<String> TEXTS = Set.of("text", "complextext", "article", "story");

  static NewsMl1Item of(Element item) {
    List<Element> contents = XmlTree.outermost(item, Set.of("contentitem"));
    Element content =
        contents.stream()
            .max((one, other) -> Long.compare(words(one), words(other)))
            .filter(longest -> words(longest) > 0)
            .orElse(contents.isEmpty() ? item : contents.getFirst());
    List<Element> components = new ArrayList<>();
    for (Element at = content; at != null && !at.equals(item); at = at.parent()) {
      components.add(at);
    }
    components.add(item);
    return new NewsMl1Item(item, content, Collections.unmodifiableList(components));
  }

  private static long words(Element content) {
    return XmlTree.children(content, "datacontent").stream()
        .mapToLong(data -> XmlTree.line(data).length())
        .sum();
  }

  @Override
  public String format() {
    return "newsml";
  }

  /** The public identifier ends with the revision, which another version of the item has not. */
  @Override
  public Optional<String> id() {
    Optional<String> identifier = identifier("publicidentifier");
    Optional<String> revision = identifier("revisionid");
    String update =
        XmlTree.at(element, "identification", "newsidentifier", "revisionid")
            .flatMap(id -> XmlTree.attribute(id, "update"))
            .orElse("");
    return identifier
        .map(whole ->
            revision
                .flatMap(number -> without(whole, ":" + number + update, ":" + number))
                .orElse(whole))
        .or(() -> identifier("newsitemid"));
  }

  private static Optional<String> without(String whole, String... ends) {
    return Stream.of(ends)
        .filter(end -> whole.endsWith(end) && whole.length() > end.length())
        .map(end -> whole.substring(0, whole.length() - end.length()))
        .findFirst();
  }

  @Override
  public Optional<String> version() {
    return identifier("revisionid");
  }

  private Optional<String> identifier(String name) {
    return line(element, "identification", "newsidentifier", name);
  }

  @Override
  public Optional<String> status() {
    return formalName(element, "newsmanagement", "status");
  }

  @Override
  public Optional<String> embargo() {
    return Optional.empty();
  }

  @Override
  public Optional<String> medium() {
    return formalName(content, "mediatype")
        .map(type -> type.toLowerCase(Locale.ROOT))
        .filter(type -> !TEXTS.contains(type) && words(content) == 0)
        .map(type -> type.equals("photo") ? "picture" : type);
  }

  @Override
  public Stream<String> titles() {
    return Stream.of(
            lines("newslines", "headline"),
            NitfItem.headline(element).stream(),
            lines("newslines", "slugline"))
        .flatMap(each -> each);
  }

  @Override
  public Stream<String> outlets() {
    return Stream.of(
            names("administrativemetadata", "provider", "party"),
            names("administrativemetadata", "source", "party"),
            lines("newslines", "creditline"),
            identifier("providerid").stream())
        .flatMap(each -> each);
  }

  @Override
  public List<String> authors() {
    List<String> bylines =
        lines("newslines", "byline").flatMap(by -> FeedAuthor.names(by).stream()).toList();
    List<String> creators =
        names("administrativemetadata", "creator", "party")
            .filter(name -> name.contains(" ") && outlets().noneMatch(name::equals))
            .toList();
    return Stream.of(bylines, NitfByline.names(element), creators)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  @Override
  public Stream<String> tags() {
    Stream<String> keywords =
        lines("newslines", "keywordline")
            .flatMap(line -> Stream.of(line.replace(';', ',').split(",", -1)));
    Stream<String> properties =
        parts("descriptivemetadata", "property")
            .filter(property -> named(property).equalsIgnoreCase("keyword"))
            .flatMap(property -> XmlTree.attribute(property, "value").stream());
    return Stream.concat(keywords, properties).map(String::strip).filter(tag -> !tag.isEmpty());
  }

  @Override
  public Optional<String> section() {
    return Optional.empty();
  }

  @Override
  public Stream<String> languages() {
    return Stream.concat(
        names("descriptivemetadata", "language"), XmlTree.inherited(content, "lang").stream());
  }

  @Override
  public Stream<String> moments() {
    return Stream.of(
            line(element, "newsmanagement", "firstcreated"),
            line(element, "newsmanagement", "thisrevisioncreated"),
            identifier("dateid"))
        .flatMap(Optional::stream);
  }

  @Override
  public Stream<AgencyFact> facts() {
    return Stream.of("slugline", "dateline", "creditline")
        .flatMap(name -> AgencyFact.of(name, parts("newslines", name).findFirst()));
  }

  @Override
  public AgencyText text() {
    return AgencyText.longest(
        XmlTree.children(content, "datacontent").stream(), titles().findFirst().orElse(""));
  }

  /** Returns what the innermost component says, then those around it. */
  private Stream<Element> parts(String... way) {
    return components.stream().flatMap(component -> XmlTree.along(component, way));
  }

  private Stream<String> lines(String... way) {
    return parts(way).map(XmlTree::line).filter(line -> !line.isEmpty());
  }

  private Stream<String> names(String... way) {
    return parts(way).map(NewsMl1Item::named).filter(name -> !name.isEmpty());
  }

  private static String named(Element element) {
    return XmlTree.attribute(element, FORMAL_NAME).orElse("");
  }

  private static Optional<String> line(Element from, String... way) {
    return XmlTree.at(from, way).map(XmlTree::line).filter(line -> !line.isEmpty());
  }

  private static Optional<String> formalName(Element from, String... way) {
    return XmlTree.at(from, way).map(NewsMl1Item::named).filter(name -> !name.isEmpty());
  }
}
