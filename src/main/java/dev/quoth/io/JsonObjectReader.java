package dev.quoth.io;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads the fields of a JSON object; each error names the path of the field. */
final class JsonObjectReader {

  private final String path;
  private final JsonObject json;
  private final Set<String> asked = new TreeSet<>();

  JsonObjectReader(String path, JsonElement element) {
    this.path = path;
    if (!element.isJsonObject()) {
      throw new IllegalArgumentException(path + " must be a JSON object");
    }
    json = element.getAsJsonObject();
  }

  /** Refuses fields that nobody asked for. */
  void end() {
    for (String name : json.keySet()) {
      if (!asked.contains(name)) {
        throw new IllegalArgumentException(
            "unknown field " + path + "." + name + "; known here are " + String.join(", ", asked));
      }
    }
  }

  String path() {
    return path;
  }

  Set<String> names() {
    return json.keySet();
  }

  String text(String name) {
    return string(name).orElseThrow(() -> missing(name));
  }

  String text(String name, String usual) {
    return string(name).orElse(usual);
  }

  <E extends Enum<E>> E constant(String name, E[] constants) {
    String word = text(name);
    return Arrays.stream(constants)
        .filter(constant -> JsonObjectWriter.word(constant).equals(word))
        .findFirst()
        .orElseThrow(() -> wrong(name, word));
  }

  <E extends Enum<E>> E constant(String name, E[] constants, E usual) {
    return json.has(name) ? constant(name, constants) : skip(name, usual);
  }

  private <T> T skip(String name, T usual) {
    asked.add(name);
    return usual;
  }

  <T> Optional<T> parsed(String name, Function<String, T> parser) {
    try {
      return string(name).map(parser);
    } catch (DateTimeException e) {
      throw wrong(name, text(name));
    }
  }

  <T> T required(String name, Function<String, T> parser) {
    return parsed(name, parser).orElseThrow(() -> missing(name));
  }

  double decimal(String name) {
    String number = numeral(name).orElseThrow(() -> missing(name));
    return Double.parseDouble(number);
  }

  double decimal(String name, double usual) {
    return numeral(name).map(Double::parseDouble).orElse(usual);
  }

  int number(String name, Optional<Integer> usual) {
    Optional<String> number = numeral(name);
    try {
      return number.map(Integer::valueOf).or(() -> usual).orElseThrow(() -> missing(name));
    } catch (NumberFormatException e) {
      throw wrong(name, number.orElse(""));
    }
  }

  Optional<JsonObjectReader> object(String name) {
    asked.add(name);
    return json.has(name)
        ? Optional.of(new JsonObjectReader(path + "." + name, json.get(name)))
        : Optional.empty();
  }

  List<JsonObjectReader> list(String name) {
    asked.add(name);
    List<JsonObjectReader> objects = new ArrayList<>();
    if (json.has(name)) {
      if (!json.get(name).isJsonArray()) {
        throw new IllegalArgumentException(path + "." + name + " must be an array");
      }
      for (JsonElement element : json.getAsJsonArray(name)) {
        objects.add(new JsonObjectReader(path + "." + name + "[" + objects.size() + "]", element));
      }
    }
    return objects;
  }

  private Optional<String> string(String name) {
    asked.add(name);
    if (!json.has(name)) {
      return Optional.empty();
    }
    JsonElement value = json.get(name);
    if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
      throw new IllegalArgumentException(path + "." + name + " must be a string");
    }
    return Optional.of(value.getAsString());
  }

  private Optional<String> numeral(String name) {
    asked.add(name);
    if (!json.has(name)) {
      return Optional.empty();
    }
    JsonElement value = json.get(name);
    if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isNumber()) {
      throw new IllegalArgumentException(path + "." + name + " must be a number");
    }
    return Optional.of(value.getAsString());
  }

  private IllegalArgumentException missing(String name) {
    return new IllegalArgumentException("field " + path + "." + name + " is missing");
  }

  IllegalArgumentException wrong(String name, String value) {
    return new IllegalArgumentException(
        "field " + path + "." + name + " cannot be \"" + Excerpt.of(value) + "\"");
  }
}
