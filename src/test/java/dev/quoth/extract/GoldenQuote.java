package dev.quoth.extract;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.quoth.QuoteType;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One line of a corpus's {@code quotes.json}: what the article says and who says it. A field that
 * is not there is an empty string.
 */
record GoldenQuote(JsonObject line) {

  private static final String MISS = "miss";
  private static final Set<String> FIELDS =
      Set.of(
          "type", "words", "speaker", "kind", "role", "cue", "addressee", "via", MISS, "comment");

  GoldenQuote {
    if (!FIELDS.containsAll(line.keySet())) {
      throw new IllegalArgumentException("the fields are " + FIELDS + ", but the line is " + line);
    }
  }

  String field(String name) {
    JsonElement value = line.get(name);
    return value == null ? "" : value.getAsString();
  }

  QuoteType type() {
    return QuoteType.valueOf(field("type").toUpperCase(Locale.ROOT));
  }

  List<String> words() {
    return line.getAsJsonArray("words").asList().stream().map(JsonElement::getAsString).toList();
  }

  /** The aspects that are known to come out wrong. */
  EnumSet<Aspect> miss() {
    EnumSet<Aspect> miss = EnumSet.noneOf(Aspect.class);
    for (String mark : field(MISS).split(",", -1)) {
      if (!mark.isBlank()) {
        miss.add(Aspect.ofMark(mark.strip()));
      }
    }
    return miss;
  }

  /** The same line with other marks. */
  GoldenQuote withMiss(Set<Aspect> miss) {
    JsonObject marked = line.deepCopy();
    marked.remove(MISS);
    if (!miss.isEmpty()) {
      marked.addProperty(MISS, marks(miss));
    }
    return new GoldenQuote(marked);
  }

  static String marks(Set<Aspect> aspects) {
    return aspects.stream().map(Aspect::mark).collect(Collectors.joining(","));
  }
}
