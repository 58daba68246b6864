package dev.quoth.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses the authors of a page among those that its parts name. */
final class PageAuthors {

  private static final int MAX_AUTHORS = 50;
  private static final int MAX_SOURCES = 100;

  private static final List<String> TAGS =
      List.of(
          "author",
          "article:author",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "dcterms.creator",
          "dc.contributor",
          "citation_author",
          "cxenseparse:author",
          "byl",
          "byline",
          "og:article:author",
          "og:author",
          "article.author",
          "authors",
          "creator",
          "mediator_author",
          "shareaholic:article_author_name",
          "article:author:name",
          "auteur");

  private final SiteNames sites;

  PageAuthors(SiteNames sites) {
    this.sites = sites;
  }

  /** Returns the names that the first has; the site's own only where there is no other. */
  List<String> choose(Stream<List<String>> sources) {
    List<String> user = List.of();
    List<String> site = List.of();
    for (List<String> all : (Iterable<List<String>>) sources.limit(MAX_SOURCES)::iterator) {
      List<String> names = distinct(all);
      List<String> others = names.stream().filter(name -> !sites.has(name)).toList();
      if (others.stream().anyMatch(PageAuthors::isWritten)) {
        return others;
      }
      user = user.isEmpty() ? others : user;
      site = site.isEmpty() ? names : site;
    }
    return user.isEmpty() ? site : user;
  }

  /** Tests for a name as people write it, and not as systems call their users: "mara.l". */
  private static boolean isWritten(String name) {
    return name.indexOf(' ') > 0
        || name.chars().anyMatch(c -> Character.isLetter(c) && !Character.isLowerCase(c));
  }

  private static List<String> distinct(List<String> names) {
    Map<String, String> byKey = new LinkedHashMap<>();
    names.forEach(name -> byKey.putIfAbsent(SiteNames.key(name), name));
    return byKey.values().stream().limit(MAX_AUTHORS).toList();
  }

  /** Returns the authors of an object of JSON-LD. */
  static List<String> of(JsonLdNode article) {
    List<String> authors = JsonLdAuthors.of(article, "author");
    return authors.isEmpty() ? JsonLdAuthors.of(article, "creator") : authors;
  }

  /** Returns the authors of each of the meta tags. */
  static Stream<List<String>> of(MetaTags tags) {
    Stream<List<String>> named =
        TAGS.stream()
            .filter(tag -> !tags.all(tag).isEmpty())
            .map(tag ->
                tags.all(tag).stream()
                    .map(value -> tag.startsWith("citation") ? inOrder(value) : value)
                    .flatMap(value -> Byline.names(value).stream())
                    .toList());
    Stream<List<String>> property = tags.first("itemprop:author").map(Byline::names).stream();
    return Stream.of(named, Stream.of(labeled(tags)), property).flatMap(names -> names);
  }

  /** Search systems want the family name first. */
  private static String inOrder(String name) {
    int comma = name.indexOf(", ");
    return comma > 0 && comma == name.lastIndexOf(", ")
        ? name.substring(comma + 2) + " " + name.substring(0, comma)
        : name;
  }

  /** A card for networks has values with labels: "Written by", "Jane Doe". */
  private static List<String> labeled(MetaTags tags) {
    Optional<String> label = tags.first("twitter:label1");
    boolean by = label.filter(Byline::isBeginning).isPresent();
    return by ? tags.first("twitter:data1").map(Byline::names).orElse(List.of()) : List.of();
  }
}
