package dev.quoth.io;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Locale;

/** Writes a JSON object, and leaves out what has its default value. */
final class JsonObjectWriter {

  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private final JsonObject json = new JsonObject();

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  void put(String name, String value, String usual) {
    if (!value.equals(usual)) {
      json.addProperty(name, value);
    }
  }

  void put(String name, Enum<?> value, Enum<?> usual) {
    put(name, word(value), word(usual));
  }

  void put(String name, int value, int usual) {
    if (value != usual) {
      json.addProperty(name, value);
    }
  }

  void put(String name, JsonElement value) {
    json.add(name, value);
  }

  /** Returns the list of that name, which is there from now on. */
  JsonArray list(String name) {
    if (!json.has(name)) {
      json.add(name, new JsonArray());
    }
    return json.getAsJsonArray(name);
  }

  @Override
  public String toString() {
    return GSON.toJson(json);
  }
}
