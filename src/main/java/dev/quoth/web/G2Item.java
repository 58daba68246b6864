package dev.quoth.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * An item of NewsML-G2.
 *
 * @param element the item
 */
record G2Item(Element element) implements AgencyItem {

  private static final String ITEM = "itemmeta";
  private static final String CONTENT = "contentmeta";
  private static final Set<String> TEXTS = Set.of("inlinexml", "inlinedata");
  private static final Set<String> MEDIA =
      Set.of("picture", "graphic", "video", "audio", "animation", "photo", "image");

  @Override
  public String format() {
    return "newsml-g2";
  }

  @Override
  public Optional<String> id() {
    return XmlTree.attribute(element, "guid");
  }

  @Override
  public Optional<String> version() {
    return XmlTree.attribute(element, "version");
  }

  @Override
  public Optional<String> status() {
    return XmlTree.at(element, ITEM, "pubstatus").flatMap(G2Item::code);
  }

  @Override
  public Optional<String> embargo() {
    return XmlTree.at(element, ITEM, "embargoed").map(XmlTree::line);
  }

  @Override
  public Optional<String> medium() {
    return XmlTree.at(element, ITEM, "itemclass")
        .flatMap(G2Item::code)
        .map(code -> AgencyUse.lastPart(code).toLowerCase(Locale.ROOT))
        .filter(MEDIA::contains);
  }

  @Override
  public Stream<String> titles() {
    return Stream.of(
            lines(CONTENT, "headline"),
            lines(ITEM, "title"),
            NitfItem.headline(element).stream(),
            lines(CONTENT, "slugline"))
        .flatMap(each -> each);
  }

  @Override
  public Stream<String> outlets() {
    Stream<Element> parties =
        Stream.of(
                parts(ITEM, "provider"),
                parts("rightsinfo", "copyrightholder"),
                parts(CONTENT, "infosource"))
            .flatMap(each -> each);
    Stream<String> codes =
        parts(ITEM, "provider").flatMap(party -> code(party).stream()).map(AgencyUse::lastPart);
    return Stream.of(
            parties.flatMap(party -> name(party).stream()), lines(CONTENT, "creditline"), codes)
        .flatMap(each -> each);
  }

  @Override
  public List<String> authors() {
    List<String> creators =
        parts(CONTENT, "creator")
            .filter(creator -> !code(creator, "type").contains("organi"))
            .flatMap(creator -> name(creator).stream())
            .flatMap(name -> FeedAuthor.names(name).stream())
            .toList();
    List<String> bylines =
        lines(CONTENT, "by").flatMap(by -> FeedAuthor.names(by).stream()).toList();
    return Stream.of(creators, bylines, NitfByline.names(element))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  @Override
  public Stream<String> tags() {
    return Stream.concat(
        parts(CONTENT, "subject")
            .filter(subject -> XmlTree.child(subject, "name").isPresent())
            .flatMap(subject -> name(subject).stream()),
        lines(CONTENT, "keyword"));
  }

  @Override
  public Optional<String> section() {
    return Optional.empty();
  }

  @Override
  public Stream<String> languages() {
    return Stream.concat(
        parts(CONTENT, "language").flatMap(language -> XmlTree.attribute(language, "tag").stream()),
        XmlTree.inherited(element, "lang").stream());
  }

  @Override
  public Stream<String> moments() {
    return Stream.of(
            lines(ITEM, "firstcreated"),
            lines(ITEM, "versioncreated"),
            lines(CONTENT, "contentcreated"),
            lines(CONTENT, "contentmodified"))
        .flatMap(each -> each);
  }

  @Override
  public Stream<AgencyFact> facts() {
    Stream<String> names = Stream.of("slugline", "dateline", "creditline");
    return names.flatMap(name -> AgencyFact.of(name, XmlTree.at(element, CONTENT, name)));
  }

  /** Where no text is sent along, its description stands for it. */
  @Override
  public AgencyText text() {
    String title = titles().findFirst().orElse("");
    AgencyText sent =
        AgencyText.longest(
            parts("contentset").flatMap(set -> XmlTree.outermost(set, TEXTS).stream()), title);
    if (!sent.paragraphs().isEmpty()) {
      return sent;
    }
    AgencyText described = AgencyText.longest(parts(CONTENT, "description"), title);
    return new AgencyText(described.paragraphs(), true);
  }

  /** Returns the elements at the end of a way. */
  private Stream<Element> parts(String... way) {
    return XmlTree.along(element, way);
  }

  private Stream<String> lines(String... way) {
    return parts(way).map(XmlTree::line).filter(line -> !line.isEmpty());
  }

  /** A controlled value has a short code or an address. */
  private static Optional<String> code(Element element) {
    return XmlTree.attribute(element, "qcode").or(() -> XmlTree.attribute(element, "uri"));
  }

  private static String code(Element element, String attribute) {
    return XmlTree.attribute(element, attribute).orElse("").toLowerCase(Locale.ROOT);
  }

  /** Returns the English name, or the first; what is written in its place may be a code. */
  private static Optional<String> name(Element named) {
    List<Element> names = XmlTree.children(named, "name");
    return names.stream()
        .filter(name -> code(name, "lang").startsWith("en"))
        .findFirst()
        .or(() -> names.stream().findFirst())
        .map(XmlTree::line)
        .filter(name -> !name.isEmpty())
        .or(() -> XmlTree.attribute(named, "literal").filter(literal -> literal.contains(" ")));
  }
}
