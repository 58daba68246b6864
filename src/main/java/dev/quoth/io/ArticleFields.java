package dev.quoth.io;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.quoth.Article;
import dev.quoth.ArticleFact;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The named values of one entry, from which an article is made in one step or not at all. */
final class ArticleFields {

  /** A value, the name it has in the input, and the offset where it is said. */
  private record Value(String name, JsonElement json, int offset) {}

  private final DecodedText text;
  private final Map<String, Value> values = new LinkedHashMap<>();
  private Optional<ArticleFormatException> firstTrouble = Optional.empty();

  ArticleFields(DecodedText text) {
    this.text = text;
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** Takes a value; what is wrong with its name is thrown when the article is made. */
  void put(String name, JsonElement json, int offset) {
    if (name.isBlank()) {
      note(text.bad(offset, "a key must not be blank"));
    }
    if (values.putIfAbsent(name, new Value(name, json, offset)) != null) {
      note(text.bad(offset, "duplicate key " + quoted(name)));
    }
  }

  /** Takes a value of a field that may be said several times. */
  void add(String name, List<String> parts, int offset) {
    Value list = values.computeIfAbsent(name, n -> new Value(n, new JsonArray(), offset));
    parts.forEach(part -> list.json().getAsJsonArray().add(part));
  }

  /** Makes the article; {@code start} is the place to report for what is missing. */
  Article article(int start) throws ArticleFormatException {
    if (firstTrouble.isPresent()) {
      throw firstTrouble.get();
    }
    Article.Builder article = Article.builder(id(start), textOf(start));
    takeString(Field.TITLE, article::title);
    takeString(Field.URL, article::url);
    takeDate(article);
    for (ArticleFact fact : ArticleFact.values()) {
      take(fact, article);
    }
    values.values().stream()
        .filter(value -> !absent(value.json()))
        .forEach(value -> article.metadata(value.name(), asText(value.json())));
    return article.build();
  }

  /** Remembers what is wrong with the entry; the first trouble is thrown. */
  void note(ArticleFormatException trouble) {
    firstTrouble = Optional.of(firstTrouble.orElse(trouble));
  }

  /** Removes the value that counts for a field, so that metadata is what nobody took. */
  private Optional<Value> take(Field field) {
    for (String name : field.names()) {
      Value value = values.get(name);
      if (value != null && !absent(value.json())) {
        values.remove(name);
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  private String id(int start) throws ArticleFormatException {
    Value id = take(Field.ID).orElseThrow(() -> text.bad(start, "\"id\" is missing or blank"));
    if (id.json() instanceof JsonPrimitive scalar && scalar.isNumber()) {
      return scalar.getAsString();
    }
    return string(id, "a string or a number");
  }

  private String textOf(int start) throws ArticleFormatException {
    Value value =
        take(Field.TEXT).orElseThrow(() -> text.bad(start, "\"text\" is missing or blank"));
    if (!value.name().equals(Field.PARAGRAPHS)) {
      return string(value, "a string");
    }
    if (!(value.json() instanceof JsonArray paragraphs)) {
      throw wrongType(value, "an array of strings");
    }
    List<String> parts = new ArrayList<>();
    for (JsonElement paragraph : paragraphs) {
      if (!absent(paragraph)) {
        parts.add(string(new Value(value.name(), paragraph, value.offset()), "strings"));
      }
    }
    if (parts.isEmpty()) {
      throw text.bad(value.offset(), "\"paragraphs\" has no text");
    }
    return String.join("\n\n", parts);
  }

  private void takeString(Field field, Consumer<String> target) throws ArticleFormatException {
    Optional<Value> value = take(field);
    if (value.isPresent()) {
      target.accept(string(value.get(), "a string"));
    }
  }

  private void takeDate(Article.Builder article) throws ArticleFormatException {
    Optional<Value> value = take(Field.PUBLISHED);
    if (value.isEmpty()) {
      return;
    }
    String date = string(value.get(), "a string");
    try {
      article.published(PublicationDate.parse(date));
    } catch (DateTimeException e) {
      String reason =
          quoted(value.get().name())
              + " is no date: "
              + quoted(date)
              + "; write 2021-08-17 or 2021-08-17T10:15:00Z";
      throw text.bad(value.get().offset(), reason);
    }
  }

  private void take(ArticleFact fact, Article.Builder article) throws ArticleFormatException {
    Optional<Value> taken = take(Field.of(fact));
    if (taken.isPresent()) {
      switch (fact.multiplicity()) {
        case ONE -> article.fact(fact, named(taken.get()));
        case MANY -> list(taken.get(), value -> article.fact(fact, value));
      }
    }
  }

  private void list(Value value, Consumer<String> target) throws ArticleFormatException {
    if (value.json() instanceof JsonArray array) {
      for (JsonElement element : array) {
        if (!absent(element)) {
          target.accept(named(new Value(value.name(), element, value.offset())));
        }
      }
    } else {
      split(value.name(), named(value)).forEach(target);
    }
  }

  /** Splits a string at its commas where the name says that it is a list. */
  static List<String> split(String name, String string) {
    if (!Field.listsWithCommas(name)) {
      return string.isBlank() ? List.of() : List.of(string);
    }
    List<String> parts = new ArrayList<>();
    for (String part : string.split(",", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  /** Reads a string or the name of an object, as schema.org writes persons and publishers. */
  private String named(Value value) throws ArticleFormatException {
    if (value.json().isJsonObject()) {
      JsonElement name = value.json().getAsJsonObject().get("name");
      if (name instanceof JsonPrimitive scalar && scalar.isString() && !absent(scalar)) {
        return scalar.getAsString();
      }
    }
    return string(value, "a string or an object with a \"name\"");
  }

  private String string(Value value, String expected) throws ArticleFormatException {
    if (value.json() instanceof JsonPrimitive scalar && scalar.isString()) {
      return scalar.getAsString();
    }
    throw wrongType(value, expected);
  }

  private ArticleFormatException wrongType(Value value, String expected) {
    String type = Excerpt.type(value.json());
    return text.bad(
        value.offset(), quoted(value.name()) + " must be " + expected + ", but is " + type);
  }

  private static String quoted(String words) {
    return '"' + Excerpt.of(words) + '"';
  }

  private static boolean absent(JsonElement json) {
    return json instanceof JsonPrimitive scalar
        ? scalar.isString() && scalar.getAsString().isBlank()
        : json.isJsonNull();
  }

  private static String asText(JsonElement json) {
    return json.isJsonPrimitive() ? json.getAsString() : json.toString();
  }
}
