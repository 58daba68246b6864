package dev.quoth.io;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads values of JSON. */
final class JsonValue {

  private static final TypeAdapter<JsonElement> ANY_VALUE =
      new Gson().getAdapter(JsonElement.class);

  private JsonValue() {}

  /** A reader that refuses an entry of more values than any article has. */
  static final class Parser extends JsonReader {

    /** Each takes some fifty times the memory of the three bytes that suffice to write it. */
    static final int MAX_VALUES = 100_000;

    private int values;

    Parser(Reader in) {
      super(in);
    }

    @Override
    public JsonToken peek() throws IOException {
      if (++values > MAX_VALUES) {
        throw EntryTooLargeException.values(MAX_VALUES);
      }
      return super.peek();
    }
  }

  static EntryValue read(JsonReader json) throws IOException {
    return of(ANY_VALUE.read(json));
  }

  private static EntryValue of(JsonElement json) {
    return switch (json) {
      case JsonPrimitive scalar -> scalar(scalar);
      case JsonArray array ->
          new EntryValue.ListValue(
              array.asList().stream().map(JsonValue::of).toList(), array::toString);
      case JsonObject object -> new EntryValue.ObjectValue(members(object), object::toString);
      default -> new EntryValue.NullValue();
    };
  }

  private static EntryValue scalar(JsonPrimitive scalar) {
    String text = scalar.getAsString();
    return scalar.isString()
        ? new EntryValue.StringValue(text)
        : scalar.isNumber() ? new EntryValue.NumberValue(text) : new EntryValue.BooleanValue(text);
  }

  private static Map<String, EntryValue> members(JsonObject object) {
    Map<String, EntryValue> members = new LinkedHashMap<>();
    object.asMap().forEach((name, value) -> members.put(name, of(value)));
    return members;
  }
}
