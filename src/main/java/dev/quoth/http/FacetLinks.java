package dev.quoth.http;

import dev.quoth.Dimension;
import dev.quoth.Facet;
import dev.quoth.Facets;
import dev.quoth.PassageFact;
import dev.quoth.ValueCount;
import dev.quoth.parse.ParsedQuery.Part;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes who says most, where, and so on, as links that add a filter to the search or remove it.
 */
final class FacetLinks {

  /** How many values a facet lists. */
  static final int MOST = 8;

  private FacetLinks() {}

  static void write(Html html, Facets facets, AskedSearch asked) {
    html.start("section", "class", "facets", "aria-labelledby", "narrow");
    html.element("h2", "Narrow", "id", "narrow");
    for (Facet facet : facets) {
      if (!facet.counts().isEmpty()) {
        facet(html, facet, asked);
      }
    }
    html.end();
  }

  private static void facet(Html html, Facet facet, AskedSearch asked) {
    String id = "by-" + facet.dimension().key();
    html.element("h3", title(facet.dimension()), "id", id);
    html.start("ul", "aria-labelledby", id);
    for (ValueCount count : facet) {
      value(html, facet.dimension(), count, asked);
    }
    html.end();
    long more = facet.distinctValues() - facet.counts().size();
    if (more > 0) {
      html.element("p", "and " + ShownFacts.count(more, "other", "others"), "class", "more");
    }
  }

  private static void value(Html html, Dimension dimension, ValueCount count, AskedSearch asked) {
    String operator = SearchText.operator(dimension, count.value());
    Optional<Part> there =
        asked.parsed().parts().stream().filter(part -> part.text().equals(operator)).findFirst();
    html.start("li");
    if (there.isPresent()) {
      String rest = SearchText.without(asked.typed(), List.of(there.get().span()));
      html.link(AskedSearch.page(rest), "aria-current", "true");
    } else {
      html.link(AskedSearch.page(SearchText.with(asked.typed(), operator)));
    }
    html.element("bdi", ShownFacts.beginning(name(dimension, count.value()), 80));
    if (there.isPresent()) {
      html.element("span", " (remove)", "class", "hint");
    }
    html.end().text(" ");
    html.element("span", ShownFacts.number(count.passages()), "class", "count").end();
  }

  private static String name(Dimension dimension, String value) {
    return dimension == PassageFact.TYPE ? value.toLowerCase(Locale.ROOT) : value;
  }

  private static String title(Dimension dimension) {
    String key = dimension.key();
    return Character.toUpperCase(key.charAt(0)) + key.substring(1);
  }
}
