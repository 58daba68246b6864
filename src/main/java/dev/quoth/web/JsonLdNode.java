package dev.quoth.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An object of JSON-LD.
 *
 * @param json the object
 * @param byId the objects of the page that others refer to
 */
record JsonLdNode(JsonObject json, Map<String, JsonObject> byId) {

  static final String ID = "@id";
  private static final String NAME = "name";

  /** The most values of one member that are looked at. */
  private static final int MAX_VALUES = 500;

  /** Returns the types, without the vocabulary that they are from. */
  List<String> types() {
    return texts("@type").stream()
        .map(type -> type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1))
        .toList();
  }

  /** Returns the first text of a member. */
  Optional<String> text(String member) {
    return texts(member).stream().findFirst();
  }

  /** Returns the texts of a member: strings, and the values or names of objects. */
  List<String> texts(String member) {
    List<String> texts = new ArrayList<>();
    for (JsonElement value : values(member)) {
      if (value.isJsonPrimitive()) {
        texts.add(value.getAsString());
      } else if (value.isJsonObject()) {
        JsonObject object = value.getAsJsonObject();
        primitive(object, "@value").or(() -> primitive(object, NAME)).ifPresent(texts::add);
      }
    }
    return texts.stream().filter(text -> !text.isBlank()).toList();
  }

  /** Returns the objects of a member, those that it only refers to as well. */
  List<JsonLdNode> nodes(String member) {
    return values(member).stream()
        .filter(JsonElement::isJsonObject)
        .map(value -> resolved(value.getAsJsonObject()))
        .toList();
  }

  /** Returns the addresses of a member: strings, and those by which objects are known. */
  List<String> addresses(String member) {
    List<String> addresses = new ArrayList<>();
    for (JsonElement value : values(member)) {
      if (value.isJsonPrimitive()) {
        addresses.add(value.getAsString());
      } else if (value.isJsonObject()) {
        primitive(value.getAsJsonObject(), ID).ifPresent(addresses::add);
        primitive(value.getAsJsonObject(), "url").ifPresent(addresses::add);
      }
    }
    return addresses;
  }

  /** Returns the values of a member, those of lists one by one. */
  List<JsonElement> values(String member) {
    List<JsonElement> values = new ArrayList<>();
    Deque<JsonElement> open = new ArrayDeque<>();
    JsonElement whole = json.get(member);
    if (whole != null) {
      open.add(whole);
    }
    while (!open.isEmpty() && values.size() < MAX_VALUES) {
      JsonElement value = open.pop();
      if (value.isJsonArray()) {
        JsonArray list = value.getAsJsonArray();
        for (int i = Math.min(list.size(), MAX_VALUES) - 1; i >= 0; i--) {
          open.push(list.get(i));
        }
      } else if (value.isJsonObject() && value.getAsJsonObject().has("@list")) {
        open.push(value.getAsJsonObject().get("@list"));
      } else if (!value.isJsonNull()) {
        values.add(value);
      }
    }
    return values;
  }

  private JsonLdNode resolved(JsonObject object) {
    JsonObject target =
        object.has(NAME)
            ? object
            : primitive(object, ID).map(id -> byId.getOrDefault(id, object)).orElse(object);
    return new JsonLdNode(target, byId);
  }

  static Optional<String> primitive(JsonObject object, String member) {
    JsonElement value = object.get(member);
    return value != null && value.isJsonPrimitive()
        ? Optional.of(value.getAsString())
        : Optional.empty();
  }
}
