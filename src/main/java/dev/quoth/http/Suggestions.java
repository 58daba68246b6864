package dev.quoth.http;

import com.google.gson.stream.JsonWriter;
import dev.quoth.ValueCount;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/**
 * What may be meant by what is being typed: a speaker, of whom the last words are the beginning.
 * The page's script puts it under the box.
 */
final class Suggestions {

  private static final int MOST = 8;
  private static final int MAX_TYPED = 200;

  private Suggestions() {}

  static Reply answer(PageRequest request) throws IOException {
    String typed = request.values().getOrDefault("q", "");
    String name = request.value("name");
    StringWriter text = new StringWriter();
    JsonWriter json = new JsonWriter(text);
    json.beginArray();
    if (!name.isEmpty()) {
      for (ValueCount found : names(request, name)) {
        option(json, found.value(), label(found));
      }
    } else if (!typed.isBlank()) {
      options(request, typed, json);
    }
    json.endArray().flush();
    return Reply.json(text.toString());
  }

  /** Completes the last word, or all that follows an operator of speakers. */
  private static void options(PageRequest request, String typed, JsonWriter json)
      throws IOException {
    int start = start(typed);
    String before = typed.substring(0, start);
    String last = typed.substring(start);
    String begun = last.startsWith("by:") ? last.substring(3).replace("\"", "") : last;
    if (begun.length() < 2 || begun.indexOf(':') >= 0) {
      return;
    }
    for (ValueCount found : names(request, begun)) {
      option(json, before + "by:" + SearchText.quoted(found.value()), typed + " → " + label(found));
    }
  }

  private static int start(String typed) {
    int operator = typed.lastIndexOf("by:\"");
    boolean isOpen = operator >= 0 && typed.indexOf('"', operator + 4) < 0;
    return isOpen ? operator : typed.lastIndexOf(' ') + 1;
  }

  private static List<ValueCount> names(PageRequest request, String begun) throws IOException {
    return begun.length() > MAX_TYPED ? List.of() : request.search().suggestSpeakers(begun, MOST);
  }

  private static String label(ValueCount found) {
    return found.value() + ", " + ShownFacts.count(found.passages(), "quote", "quotes");
  }

  private static void option(JsonWriter json, String value, String label) throws IOException {
    json.beginObject().name("value").value(value).name("label").value(label).endObject();
  }
}
