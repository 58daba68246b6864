package dev.quoth.opensearch;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;

/** Builds the JSON of a request. */
final class Json {

  private Json() {}

  /**
   * Returns an object.
   *
   * @param pairs keys, each with its value after it: text, a number, a boolean, JSON, or a
   *     collection of these
   */
  static JsonObject object(Object... pairs) {
    JsonObject object = new JsonObject();
    for (int i = 0; i < pairs.length; i += 2) {
      object.add((String) pairs[i], element(pairs[i + 1]));
    }
    return object;
  }

  /** Returns an array of values. */
  static JsonArray array(Collection<?> values) {
    JsonArray array = new JsonArray(values.size());
    values.forEach(value -> array.add(element(value)));
    return array;
  }

  private static JsonElement element(Object value) {
    return switch (value) {
      case JsonElement json -> json;
      case String text -> new JsonPrimitive(text);
      case Number number -> new JsonPrimitive(number);
      case Boolean truth -> new JsonPrimitive(truth);
      case Collection<?> values -> array(values);
      default -> throw new IllegalArgumentException("value must be JSON, but is " + value);
    };
  }
}
