package dev.quoth.web;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Reads the JSON-LD in a page's script elements; what is no JSON costs nothing else. */
final class JsonLdBlocks {

  /** How many characters are read of one page; the largest real ones have a tenth. */
  static final int MAX_LENGTH = 4_000_000;

  static final int MAX_DEPTH = 100;
  private static final String TYPE = "ld+json";
  private static final String CDATA = "[CDATA[";

  private JsonLdBlocks() {}

  static List<JsonElement> of(PageParts page) {
    List<JsonElement> values = new ArrayList<>();
    int left = MAX_LENGTH;
    for (Element script : page.scripts()) {
      if (script.attr("type").toLowerCase(Locale.ROOT).contains(TYPE)) {
        String text = script.data();
        left -= text.length();
        if (left < 0) {
          break;
        }
        read(text, values);
      }
    }
    return values;
  }

  /** Adds the values of a block, which may have several, up to the first that is broken. */
  private static void read(String block, List<JsonElement> values) {
    boolean escaped = block.indexOf('"') < 0 && block.contains("&quot;");
    String text = escaped ? PlainLine.unescaped(block) : block;
    JsonReader reader = new JsonReader(new StringReader(JsonTidier.tidy(text, start(text))));
    reader.setStrictness(Strictness.LENIENT);
    reader.setNestingLimit(MAX_DEPTH);
    try {
      while (reader.peek() != JsonToken.END_DOCUMENT) {
        JsonElement value = JsonParser.parseReader(reader);
        if (!value.isJsonObject() && !value.isJsonArray()) {
          return;
        }
        values.add(value);
      }
    } catch (JsonParseException | IOException e) {
      // What precedes the mistake stands; what follows it cannot be told apart from it.
      return;
    }
  }

  /** Returns where the first object or list begins, behind comment marks and the like. */
  private static int start(String text) {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean mark = text.startsWith(CDATA, i) || text.startsWith(CDATA, i + 1 - CDATA.length());
      if (c == '{' || (c == '[' && !mark)) {
        return i;
      }
      i++;
    }
    return text.length();
  }
}
