package dev.quoth.web;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;

/** Reads the authors of an object of JSON-LD: strings, objects, lists of both. */
final class JsonLdAuthors {

  private JsonLdAuthors() {}

  /** Returns the people, then the organizations among them. */
  static List<String> of(JsonLdNode article, String member) {
    List<String> people = new ArrayList<>();
    List<String> organizations = new ArrayList<>();
    for (JsonElement value : article.values(member)) {
      if (value.isJsonPrimitive()) {
        people.addAll(Byline.names(value.getAsString()));
      }
    }
    for (JsonLdNode author : article.nodes(member)) {
      boolean organization =
          author.types().stream().anyMatch(type -> type.endsWith("Organization"));
      for (String name : names(author)) {
        if (organization) {
          organizations.addAll(Byline.whole(name));
        } else {
          people.addAll(Byline.names(name));
        }
      }
    }
    people.addAll(organizations);
    return people;
  }

  private static List<String> names(JsonLdNode author) {
    List<String> names = author.texts("name");
    if (!names.isEmpty()) {
      return names;
    }
    String given = author.text("givenName").orElse("");
    String family = author.text("familyName").orElse("");
    return given.isEmpty() || family.isEmpty() ? List.of() : List.of(given + " " + family);
  }
}
