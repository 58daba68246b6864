package dev.quoth.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The values of a page's meta tags, by their names in lower case. */
final class MetaTags {

  /** The most values of one name that are kept. */
  private static final int MAX_VALUES = 200;

  /** What precedes the name of a property of microdata, which may be some other article's. */
  private static final String PROPERTY = "itemprop:";

  private static final List<String> NAMES = List.of("property", "name", "http-equiv");

  private final Map<String, List<String>> values = new HashMap<>();

  private MetaTags() {}

  static MetaTags of(PageParts page) {
    MetaTags tags = new MetaTags();
    for (Element meta : page.metas()) {
      String content = meta.hasAttr("content") ? meta.attr("content") : meta.attr("value");
      if (!content.isBlank()) {
        for (String name : names(meta)) {
          tags.add(name, content);
        }
        if (meta.hasAttr("itemprop")) {
          tags.add(PROPERTY + meta.attr("itemprop"), content);
        }
      }
    }
    return tags;
  }

  private static Set<String> names(Element meta) {
    Set<String> names = new LinkedHashSet<>();
    for (String attribute : NAMES) {
      String name = meta.attr(attribute);
      if (!name.isBlank()) {
        names.add(name);
      }
    }
    return names;
  }

  private void add(String name, String content) {
    List<String> known =
        values.computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), none -> new ArrayList<>(1));
    if (known.size() < MAX_VALUES) {
      known.add(content.strip());
    }
  }

  /** Returns the values of a name, in lower case, in the order of the page. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** Returns the values of several names, those of the first name first. */
  Stream<String> all(List<String> names) {
    List<String> found = new ArrayList<>();
    names.forEach(name -> found.addAll(all(name)));
    return found.stream();
  }

  /** Returns the first value of the first of these names that the page has. */
  Optional<String> first(String... names) {
    return all(List.of(names)).findFirst();
  }
}
