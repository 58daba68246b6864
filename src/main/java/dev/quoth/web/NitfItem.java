package dev.quoth.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A document of NITF.
 *
 * @param element its root
 */
record NitfItem(Element element) implements AgencyItem {

  @Override
  public String format() {
    return "nitf";
  }

  @Override
  public Optional<String> id() {
    return attribute("id-string", "head", "docdata", "doc-id")
        .or(() -> XmlTree.attribute(element, "uno"));
  }

  @Override
  public Optional<String> version() {
    return attribute("version", "head", "docdata", "du-key");
  }

  @Override
  public Optional<String> status() {
    return attribute("management-status", "head", "docdata");
  }

  /** The date of release is also that of articles that were never held back. */
  @Override
  public Optional<String> embargo() {
    return Optional.empty();
  }

  @Override
  public Optional<String> medium() {
    return Optional.empty();
  }

  @Override
  public Stream<String> titles() {
    Stream<Optional<String>> titles =
        Stream.of(
            headline(element),
            line("head", "title"),
            attribute("key", "head", "docdata", "du-key"));
    return titles.flatMap(Optional::stream);
  }

  /** Returns the headline that stands over the text. */
  static Optional<String> headline(Element nitf) {
    return XmlTree.first(nitf, "hl1")
        .or(() -> XmlTree.first(nitf, "hedline"))
        .map(XmlTree::line)
        .filter(line -> !line.isEmpty());
  }

  @Override
  public Stream<String> outlets() {
    Stream<Optional<String>> outlets =
        Stream.of(
            attribute("name", "head", "pubdata"),
            attribute("holder", "head", "docdata", "doc.copyright"),
            line("body", "body.head", "distributor"),
            line("body", "body.head", "rights", "rights.owner"),
            attribute("regsrc", "head", "docdata", "doc-id"));
    return outlets.flatMap(Optional::stream);
  }

  @Override
  public List<String> authors() {
    return NitfByline.names(element);
  }

  @Override
  public Stream<String> tags() {
    Stream<String> keys =
        XmlTree.at(element, "head", "docdata", "key-list").stream()
            .flatMap(list -> XmlTree.children(list, "keyword").stream())
            .flatMap(key -> XmlTree.attribute(key, "key").stream());
    Stream<String> subjects =
        XmlTree.at(element, "head", "tobject").stream()
            .flatMap(object -> XmlTree.children(object, "tobject.subject").stream())
            .flatMap(subject ->
                XmlTree.attribute(subject, "tobject.subject.matter")
                    .or(() -> XmlTree.attribute(subject, "tobject.subject.type"))
                    .stream());
    return Stream.concat(keys, subjects);
  }

  @Override
  public Optional<String> section() {
    return attribute("position.section", "head", "pubdata")
        .or(() -> attribute("fix-id", "head", "docdata", "fixture"));
  }

  @Override
  public Stream<String> languages() {
    return Stream.of(
            XmlTree.attribute(element, "lang"),
            XmlTree.child(element, "body").flatMap(body -> XmlTree.attribute(body, "lang")),
            XmlTree.attribute(element, "baselang"))
        .flatMap(Optional::stream);
  }

  @Override
  public Stream<String> moments() {
    Stream<Optional<String>> moments =
        Stream.of(
            attribute("norm", "head", "docdata", "date.issue"),
            attribute("norm", "head", "docdata", "date.release"),
            attribute("norm", "body", "body.head", "dateline", "story.date"),
            attribute("date.publication", "head", "pubdata"));
    return moments.flatMap(Optional::stream);
  }

  @Override
  public Stream<AgencyFact> facts() {
    return AgencyFact.of("dateline", XmlTree.at(element, "body", "body.head", "dateline"));
  }

  @Override
  public AgencyText text() {
    return NitfText.of(element);
  }

  private Optional<String> attribute(String name, String... way) {
    return XmlTree.at(element, way).flatMap(found -> XmlTree.attribute(found, name));
  }

  private Optional<String> line(String... way) {
    return XmlTree.at(element, way)
        .map(found -> WhiteSpace.collapsed(XmlTree.words(found, Set.of())))
        .filter(line -> !line.isEmpty());
  }
}
